/** Reads 20,000 articles of six days, as many as a large workspace keeps open, and tells what it took; a process of its own. */
import { spawnSync } from 'node:child_process'
import { z } from 'zod'
import { storyThresholds } from '../config/thresholds.ts'
import { keepHeapSmall } from '../src/cli/programs/keep-heap-small.ts'
import { createDesk } from '../src/stories/desk.ts'
import { createDocumentFrequencies } from '../src/stories/words/document-frequencies.ts'
import { background } from './groups.ts'
import type { QualityRow } from './quality-row.ts'
import type { Sources } from './quality-sources.ts'
import { articleAt, sampleArticles, WINDOW_ARTICLES } from './window-of-articles.ts'

/** Articles a second of one core from text to reviewed story, and the memory that 20,000 of them need; where there is material. */
export async function speedRows({ material }: Sources): Promise<readonly QualityRow[]> {
  if (material === null) return []
  const { status, stdout, stderr } = spawnSync(process.execPath, [...asStarted, import.meta.filename], { encoding: 'utf8' })
  if (status !== 0) throw new Error(`The speed could not be measured: ${stderr}`)
  const { held, perSecond, residentMb, peakMb, usedMb, laterMb } = measured.parse(JSON.parse(stdout))
  const row = { task: 'stories', set: `${held} articles in the window`, baseline: null }
  return [
    { ...row, measure: 'articles a second a core', figure: perSecond, target: 1_000, detail: 'by CPU time, of all threads' },
    {
      ...row,
      measure: 'memory, MB',
      figure: residentMb,
      target: 300,
      atMost: true,
      detail: `resident, above ${BEFORE}; ${peakMb} at the peak; ${usedMb} in use; ${laterMb} in use a window later`,
    },
  ]
}

/** As `npm start` has it; and the collector at hand. */
const asStarted = ['--max-semi-space-size=8', '--expose-gc']
const BEFORE = 'what the program took with an empty desk'
const measured = z.object({
  held: z.number(),
  perSecond: z.number(),
  residentMb: z.number(),
  peakMb: z.number(),
  usedMb: z.number(),
  laterMb: z.number(),
})

/** Times a day that articles arrive; each ends with a review. */
const ROUNDS = 8
/** Fills the window twice: what comes in the second half drives out the first. */
const WINDOWS = 2

async function measure(): Promise<void> {
  keepHeapSmall()
  const sample = await sampleArticles()
  const desk = createDesk({ frequencies: createDocumentFrequencies(background), thresholds: storyThresholds })
  const articlesOf = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => articleAt(from + i, sample))
  const round = Math.ceil(WINDOW_ARTICLES / (storyThresholds.openDays * ROUNDS))
  globalThis.gc?.()
  const before = process.memoryUsage()
  let cpuMs = 0
  let [peak, full] = [0, before]
  for (let at = 0; at < WINDOWS * WINDOW_ARTICLES; at += round) {
    const articles = articlesOf(at, at + round)
    const started = process.cpuUsage()
    const now = articles.at(-1)?.publishedAt ?? 0
    desk.expire(now)
    desk.add(articles)
    desk.review(now)
    const { user, system } = process.cpuUsage(started)
    cpuMs += (user + system) / 1_000
    peak = Math.max(peak, process.memoryUsage.rss())
    if (at + round >= WINDOW_ARTICLES && full === before) full = settled()
  }
  const later = settled()
  const held = desk.stories().reduce((total, { articles }) => total + articles.length, 0)
  const mb = (bytes: number) => Math.round(bytes / 1_048_576)
  const used = ({ heapUsed, external }: NodeJS.MemoryUsage) => mb(heapUsed + external - before.heapUsed - before.external)
  process.stdout.write(
    JSON.stringify({
      held: Math.round(held / 1_000) * 1_000,
      perSecond: Math.round((WINDOWS * WINDOW_ARTICLES * 1_000) / cpuMs),
      residentMb: mb(Math.max(full.rss, later.rss) - before.rss),
      peakMb: mb(peak - before.rss),
      usedMb: used(full),
      laterMb: used(later),
    }),
  )
}

function settled(): NodeJS.MemoryUsage {
  globalThis.gc?.()
  return process.memoryUsage()
}

if (import.meta.main) await measure()
