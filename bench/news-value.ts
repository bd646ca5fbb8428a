import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Story } from '../src/stories/story.ts'
import type { QualityRow } from './quality-row.ts'
import type { Sources } from './quality-sources.ts'
import { newsValueIn, ranked } from './ranked.ts'
import { readDayFeeds } from './recorded-day.ts'

/** Stories and single reports of recorded days by an editor's mark: 2 a page of world news lists it, 1 public news, 0 neither. */
type Marked = Story & { readonly mark: number }
type MarkedDay = { readonly date: string; readonly marked: readonly Marked[] }

/** What the weights were fitted on; the other days were marked by somebody else, and are read by nobody. */
const tunedOn = new Set(['20200422', '20200603', '20210723', '20211018', '20260813b'])
const labelsSchema = z.record(z.string(), z.record(z.enum(['0', '1', '2']), z.array(z.string())))

/** How well news value tells what an editor would list, and how well stories are ranked with it and without. */
export async function newsValueRows({ material }: Sources): Promise<readonly QualityRow[]> {
  if (material === null) return []
  const days = await readDays(join(material, 'newsroom/days'))
  const { tuned = [], aside = [] } = Object.groupBy(days, ({ date }) => (tunedOn.has(date) ? 'tuned' : 'aside'))
  return [...rowsOf(tuned, 'recorded days, tuned on'), ...rowsOf(aside, 'recorded days, kept aside')]
}

async function readDays(folder: string): Promise<readonly MarkedDay[]> {
  const labels = labelsSchema.parse(JSON.parse(readFileSync(new URL('labels/news-value.json', import.meta.url), 'utf8')))
  const days = []
  for (const [date, byMark] of Object.entries(labels)) {
    if (!existsSync(join(folder, date))) continue
    const articles = new Map((await readDayFeeds(join(folder, date))).map((article) => [article.id, article]))
    const marked = Object.entries(byMark).flatMap(([mark, stories]) =>
      stories.flatMap((ids) => {
        const its = ids.split(' ').flatMap((id) => articles.get(id) ?? [])
        return its.length === 0 ? [] : [{ id: ids, articles: its.toSorted((a, b) => a.publishedAt - b.publishedAt), mark: Number(mark) }]
      }),
    )
    days.push({ date, marked })
  }
  return days
}

function rowsOf(days: readonly MarkedDay[], set: string): readonly QualityRow[] {
  if (days.length === 0) return []
  const row = { task: 'ranking', set, target: null }
  const mean = (figure: (day: MarkedDay) => number) => days.reduce((sum, day) => sum + (100 * figure(day)) / days.length, 0)
  const stories = days.flatMap(({ marked }) => marked).length
  return [
    { ...row, measure: 'nDCG of the ten highest', figure: mean(gained), baseline: mean((day) => gained(day, false)) },
    {
      ...row,
      measure: 'what an editor lists set above the rest',
      figure: mean(({ marked }) => setAbove(marked, (story) => newsValueIn(story).value)),
      baseline: mean(({ marked }) => setAbove(marked, ({ articles }) => articles.length)),
      detail: `area under the curve of ${stories} stories and reports, beside their number of reports`,
    },
  ]
}

/** What a mark is worth where it is listed. */
const gains = [0, 1, 3]
const TOP = 10

/**
 * Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) of the stories of several reports, in [0, 1].
 *
 * @param byNews Whether news value takes part in the ranking.
 */
function gained({ marked }: MarkedDay, byNews = true): number {
  const stories = marked.filter(({ articles }) => articles.length > 1)
  const markOf = new Map(stories.map(({ id, mark }) => [id, mark]))
  const marks = ranked(stories, byNews).map(({ story }) => markOf.get(story.id) ?? 0)
  return discounted(marks) / discounted(marks.toSorted((a, b) => b - a))
}

function discounted(marks: readonly number[]): number {
  return marks.slice(0, TOP).reduce((sum, mark, rank) => sum + (gains[mark] ?? 0) / Math.log2(rank + 2), 0)
}

/** How often one that an editor lists has the higher score of two, in [0, 1]: a tie is half. */
function setAbove(marked: readonly Marked[], scoreOf: (story: Marked) => number): number {
  const scored = marked.map((story) => ({ listed: story.mark === 2, score: scoreOf(story) }))
  const { listed = [], rest = [] } = Object.groupBy(scored, (one) => (one.listed ? 'listed' : 'rest'))
  const above = listed.flatMap(({ score }) => rest.map((other) => (score > other.score ? 1 : score === other.score ? 0.5 : 0)))
  return above.reduce<number>((sum, one) => sum + one, 0) / Math.max(1, above.length)
}
