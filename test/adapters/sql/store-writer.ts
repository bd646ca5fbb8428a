/** Run as a program of its own: saves polls of three articles each until it is killed, and says after each that it is kept. */
import { writeSync } from 'node:fs'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { article, quay, state, subscription } from '../../contracts/store/samples.ts'

const [path = '', first = '0', last = '1000000'] = process.argv.slice(2)
const store = await openStore({ path })
await store.replaceSubscriptions('one', [subscription(quay)])
for (let poll = Number(first); poll < Number(last); poll += 1) {
  const articles = ['x', 'y', 'z'].map((part) => article(`${poll}${part}`, { text: 'word '.repeat(2_000) }))
  await store.savePoll(state(quay, { polledAt: poll }), articles, poll)
  writeSync(1, `${poll}\n`)
}
await store.close()
