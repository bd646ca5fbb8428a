/**
 * How well the news is understood: each task, its figure, its target, and a simple method on the same items, in one table.
 *
 *   npm run bench:quality -- [--bundled] [--clustering FILE] [--summaries FILE] [--sections FILE] [--quotes FILE]
 *                            [--day FEEDS.opml --labels FILE]
 *
 * Always on the bundled demo newsroom, and on what quality-sources.ts finds or is told. Ends with status 1 where a figure of
 * the demo newsroom is below its floor (bench/floors.json).
 */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { storyRows } from './clustering.ts'
import { languageRows } from './languages.ts'
import { brokenFloors, type QualityRow, tableOf } from './quality-row.ts'
import { readSources, type Sources } from './quality-sources.ts'
import { quoteRows } from './quotes.ts'
import { gateRows } from './receipts.ts'
import { sectionRows } from './sections.ts'
import { speedRows } from './story-speed.ts'
import { summaryRows } from './summaries.ts'

/** In the order of the table. Each leaves out what its sources lack. */
const tasks: readonly ((sources: Sources) => Promise<readonly QualityRow[]>)[] = [
  storyRows,
  speedRows,
  languageRows,
  sectionRows,
  summaryRows,
  quoteRows,
  gateRows,
]

const floors = z.record(z.string(), z.number()).parse(JSON.parse(readFileSync(new URL('floors.json', import.meta.url), 'utf8')))

try {
  const sources = await readSources(process.argv.slice(2))
  const rows: QualityRow[] = []
  for (const measure of tasks) rows.push(...(await measure(sources)))
  process.stdout.write(`\n${tableOf(rows)}\n`)
  const broken = brokenFloors(rows, floors)
  if (broken.length > 0) process.stdout.write(`\n${broken.join('\n')}\n`)
  process.exitCode = broken.length > 0 ? 1 : 0
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
