import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { startCluster } from '../postgres/cluster.ts'
import { faultsSuite } from './faults.ts'
import { fuzzSuite } from './fuzz.ts'
import { hostileSuite } from './hostile.ts'
import { type Figures, killSenders } from './kill-senders.ts'
import { politeSuite } from './polite.ts'

/**
 * The long suites, or those that `--only` names: hostile origins, feeds and pages (`hostile`), a polite day (`polite`), a hundred thousand mutated inputs (`fuzz`),
 * whatever else goes wrong (`faults`; with `--named WORDS` those alone whose names have the words), and the kill test (`delivery`) on each store, with and without Slack's history: `npm run test:faults -- --briefings 1000 --kills 100`; `--store` and `--history with|without` choose among those.
 */
const { values } = parseArgs({
  options: {
    briefings: { type: 'string', default: '1000' },
    kills: { type: 'string', default: '100' },
    store: { type: 'string', multiple: true, default: ['sqlite', 'postgres'] },
    history: { type: 'string', multiple: true, default: ['with', 'without'] },
    seed: { type: 'string', default: '1' },
    only: { type: 'string', multiple: true, default: ['delivery', 'hostile', 'polite', 'fuzz', 'faults'] },
    named: { type: 'string' },
  },
})

const common = {
  ...{ briefings: Number(values.briefings), kills: Number(values.kills), seed: Number(values.seed) },
  ...{ channels: 25, stories: 2, faulty: 0.25, outage: true },
  told: (said: string) => void process.stderr.write(`${said}\n`),
}

let broken = false
if (values.only.includes('hostile') && !(await hostileSuite())) broken = true
if (values.only.includes('polite') && !(await politeSuite())) broken = true
if (values.only.includes('fuzz') && !(await fuzzSuite())) broken = true
if (values.only.includes('faults') && !(await faultsSuite(values.named))) broken = true
for (const store of values.only.includes('delivery') ? values.store : []) {
  for (const history of values.history) print(`${store}, ${history} history on Slack`, await run(store, history === 'with'))
}
if (broken) process.exitCode = 1

async function run(store: string, history: boolean): Promise<Figures> {
  if (store === 'postgres') {
    const cluster = await startCluster()
    try {
      return await killSenders({ ...common, store: cluster.url, workers: 3, history })
    } finally {
      await cluster.stop()
    }
  }
  const folder = mkdtempSync(join(tmpdir(), 'attache-faults-'))
  try {
    return await killSenders({ ...common, store: join(folder, 'attache.sqlite'), workers: 1, history })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function print(name: string, { standings, kills, drivenAgain, seconds }: Figures): void {
  process.stdout.write(`\n${name}: ${kills} kills, ${drivenAgain} driven again, ${seconds} s\n`)
  for (const one of standings) {
    const share = `${Math.round((100 * one.faultyCalls) / one.calls)}% of ${one.calls} calls faulty`
    const counts = `${one.twice} twice, ${one.lost} lost, ${one.outOfOrder} out of order, ${one.unknown} unknown (${one.listed} not there)`
    process.stdout.write(`  ${one.platform}: ${one.briefings} briefings of ${one.messages / one.briefings} messages, ${share}: ${counts}\n`)
    if (one.twice + one.lost + one.outOfOrder > 0) broken = true
  }
}
