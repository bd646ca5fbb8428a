/**
 * How well the news is understood: each task, its figure, its target, and a simple method on the same items, in one table on
 * standard output; what is being measured, and how long it took, on standard error. `--help` tells the options.
 *
 * Always on the bundled demo newsroom, and on what quality-sources.ts finds or is told. Ends with status 1 where a figure of
 * the demo newsroom is below its floor (bench/floors.json), with 2 where something could not be measured.
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { carelessSentenceRows } from './careless-sentences.ts'
import { storyRows } from './clustering.ts'
import { eventRows } from './events.ts'
import { languageRows } from './languages.ts'
import { modelSentenceRows } from './model-sentences.ts'
import { newsValueRows } from './news-value.ts'
import { brokenFloors, type QualityRow, tableOf } from './quality-row.ts'
import { readSources, type Sources, usage } from './quality-sources.ts'
import { questionRows } from './questions.ts'
import { quoteRows } from './quotes.ts'
import { gateRows } from './receipts.ts'
import { sectionRows } from './sections.ts'
import { speedRows } from './story-speed.ts'
import { summaryRows } from './summaries.ts'
import { summarySentenceRows } from './summary-sentences.ts'
import { tongueRows } from './tongues.ts'

/** In the order of the table. Each leaves out what its sources lack. */
const tasks: readonly (readonly [name: string, measure: (sources: Sources) => Promise<readonly QualityRow[]>])[] = [
  ['stories', storyRows],
  ['speed of stories', speedRows],
  ['languages', languageRows],
  ['eight languages', tongueRows],
  ['events', async () => eventRows()],
  ['sections', sectionRows],
  ['ranking', newsValueRows],
  ['write-ups', summaryRows],
  ['quotations', quoteRows],
  ['questions', questionRows],
  ['receipts gate', gateRows],
  ['receipts gate on model sentences', modelSentenceRows],
  ['receipts gate on summaries', summarySentenceRows],
  ['receipts gate on careless sentences', carelessSentenceRows],
]

const floors = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')))

try {
  const args = process.argv.slice(2)
  if (args.some((arg) => ['--help', '-h'].includes(arg))) process.stdout.write(usage)
  else process.exitCode = await measureAll(await readSources(args))
} catch (error) {
  process.stderr.write(`${saidError(error)}\nThe options: npm run bench:quality -- --help\n`)
  process.exitCode = 2
}

/** @returns 2 where a task could not be measured, which keeps none of the others from the table; 1 where a bundled figure is below its floor. */
async function measureAll(sources: Sources): Promise<number> {
  const rows: QualityRow[] = []
  let failed = 0
  for (const [index, [name, measure]] of tasks.entries()) {
    process.stderr.write(`[${index + 1}/${tasks.length}] ${name} … `)
    const began = performance.now()
    try {
      rows.push(...(await measure(sources)))
      process.stderr.write(`${((performance.now() - began) / 1_000).toFixed(1)} s\n`)
    } catch (error) {
      failed += 1
      process.stderr.write(`could not be measured: ${saidError(error)}\n`)
    }
  }
  process.stdout.write(`\n${tableOf(rows)}\n`)
  const broken = brokenFloors(rows, floors)
  if (broken.length > 0) process.stdout.write(`\n${broken.join('\n')}\n`)
  return failed > 0 ? 2 : Math.min(1, broken.length)
}

function saidError(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error)
  return error instanceof Error ? error.message : String(error)
}
