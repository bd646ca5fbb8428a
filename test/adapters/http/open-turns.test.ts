import { expect, it } from 'vitest'
import { openTurns } from '../../../src/adapters/http/open-turns.ts'

/** Turns under a clock that only waiting moves, and what was begun when. */
function turnsUnderClock(perHost = 1) {
  let now = 0
  const begun: [string, number][] = []
  const turns = openTurns({
    ...{ perHost, atOnce: 100, now: () => now },
    wait: async (ms) => {
      now += ms
    },
  })
  const take = (host: string, name: string, everyMs = 1_000) => turns.take(host, everyMs, async () => begun.push([name, now]))
  return { take, begun, pass: (ms: number) => (now += ms) }
}

it('begins one thing a second on a host, in order', async () => {
  const { take, begun } = turnsUnderClock()
  await Promise.all(['a', 'b', 'c'].map((name) => take('news.test', name)))
  expect(begun).toEqual([
    ['a', 0],
    ['b', 1_000],
    ['c', 2_000],
  ])
})

it('remembers when a host was asked last while nothing is to be asked there', async () => {
  const { take, begun, pass } = turnsUnderClock()
  await take('news.test', 'a')
  pass(400)
  await take('news.test', 'b')
  pass(5_000)
  await take('news.test', 'c')
  expect(begun.map(([, at]) => at)).toEqual([0, 1_000, 6_000])
})

it('lets hosts that need no sparing be asked at once', async () => {
  const { take, begun } = turnsUnderClock()
  await take('own.test', 'a', 0)
  await take('own.test', 'b', 0)
  expect(begun.map(([, at]) => at)).toEqual([0, 0])
})

it('forgets hosts that have nothing to do, but none that is still to be spared', async () => {
  const { take, begun } = turnsUnderClock()
  for (let host = 0; host < 3_000; host += 1) await take(`host${host}.test`, 'once')
  await take('host2999.test', 'again')
  expect(begun.at(-1)).toEqual(['again', 1_000])
})
