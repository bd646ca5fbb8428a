/**
 * How well articles are put together into stories, beside a plain implementation.
 *
 *   node bench/clustering.ts [--clustering FILE] [--summaries FILE] [--day FOLDER --labels FILE] [--show STORIES]
 *
 * --clustering  JSON lines {id, story, title, body, date, source}; scored as they are, and compressed to 28 stories a day.
 * --summaries   JSON lines {articles: [{title, text, date?}]}, one story each; scored with their text, and as headlines.
 * --day         a folder of feeds, one OUTLET.xml each; --labels, JSON lines {outlet, url, story}.
 * --show        prints the largest stories found on the day, to read.
 *
 * Without arguments it reads the tuning material in ../shared. "kept aside" rows are scored on stories that no number was
 * fitted on: half of the full articles (by a hash of the story), the last 300 of the openings.
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { storyThresholds } from '../config/thresholds.ts'
import { createDesk } from '../src/stories/desk.ts'
import { createDocumentFrequencies, termId } from '../src/stories/document-frequencies.ts'
import type { Story } from '../src/stories/story.ts'
import { centroidBaseline } from './centroid-baseline.ts'
import { compress, type LabelledNews, readDay, readFullArticles, readOpenings, titlesOf } from './labelled-news.ts'
import { type Agreement, bCubed, type Labels, pairwise } from './measures.ts'

const shared = join(import.meta.dirname, '../../shared')
const { values } = parseArgs({
  options: {
    clustering: { type: 'string', default: join(shared, 'data/clustering.jsonl') },
    summaries: { type: 'string', default: join(shared, 'data/summaries.jsonl') },
    day: { type: 'string', default: join(shared, 'newsroom/days/20210723') },
    labels: { type: 'string', default: join(shared, 'newsroom/labels/20210723.jsonl') },
    show: { type: 'string', default: '0' },
  },
})

const DAY_MS = 86_400_000
const background = z
  .object({ documents: z.number(), terms: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, '../config/document-frequencies.json'), 'utf8')))

const rows: Record<string, string>[] = []
let articles = 0
let seconds = 0

if (existsSync(values.clustering)) {
  const full = readFullArticles(values.clustering)
  const half = asideHalf(full)
  measure(full, 'full articles', '91 (83)', half)
  measure(compress(full, 28), 'full, 28 stories a day', '85 (66)', half)
}
if (existsSync(values.summaries)) {
  const openings = readOpenings(values.summaries)
  const aside = lastStories(openings, 300)
  measure(openings, 'title and lead', '88.5 (75)')
  if (aside !== undefined) measure(aside, 'title and lead, kept aside', '88.5 (75)')
  measure(titlesOf(openings), 'headlines only', '72 (73)')
  if (aside !== undefined) measure(titlesOf(aside), 'headlines only, kept aside', '72 (73)')
}
if (existsSync(values.day) && existsSync(values.labels)) {
  const day = await readDay(values.day, values.labels)
  const { groups, stories } = measure(day, 'labelled day', '93 (55)')
  const told = day.stories.map((story) => story !== null)
  report('labelled day, items in stories', select(standardOf(day), told), select(groups, told), [], '85')
  show(stories, Number(values.show))
}
print(table(rows))
print(
  `${Math.round(articles / seconds)} articles per second of one core, from text to reviewed story; ${memoryMb()} MB peak resident, bench and material included`,
)

/** Scores the desk and the baseline; of `aside` stories once more by themselves. */
function measure(news: LabelledNews, name: string, target: string, aside?: ReadonlySet<string>) {
  const started = process.cpuUsage()
  const stories = storiesOf(news)
  seconds += process.cpuUsage(started).user / 1_000_000
  articles += news.articles.length
  const groupOf = new Map(stories.flatMap(({ id, articles }) => articles.map((article) => [article.id, id] as const)))
  const groups = news.articles.map(({ id }) => groupOf.get(id) ?? id)
  const baseline = centroidBaseline(news, background)
  const standard = standardOf(news)
  report(name, standard, groups, baseline, target)
  if (aside !== undefined) {
    const kept = standard.map((story) => aside.has(story))
    report(`${name}, kept aside`, select(standard, kept), select(groups, kept), select(baseline, kept), target)
  }
  return { groups, stories }
}

/** As the app does it: articles arrive day by day, each day ends with a review, and what has gone quiet is closed. */
function storiesOf(news: LabelledNews): readonly Story[] {
  const desk = createDesk({ frequencies: createDocumentFrequencies(background), thresholds: storyThresholds })
  const found = new Map<string, Story>()
  const oneDay = news.name === 'labelled day'
  for (const [day, some] of Map.groupBy(news.articles, ({ publishedAt }) => (oneDay ? 0 : Math.floor(publishedAt / DAY_MS)))) {
    const now = oneDay ? Math.max(...some.map(({ publishedAt }) => publishedAt)) : (day + 1) * DAY_MS
    if (!oneDay) desk.expire(now)
    desk.add(some)
    for (const change of desk.review(now)) if (change.kind === 'merged') found.delete(change.from)
    for (const story of desk.stories()) found.set(story.id, story)
  }
  return [...found.values()]
}

function report(set: string, standard: Labels, groups: Labels, baseline: Labels, target: string) {
  const plain = baseline.length === 0 ? '' : `${percent(bCubed(standard, baseline).f1)} (${percent(pairwise(standard, baseline).f1)})`
  rows.push({
    set,
    items: String(standard.length),
    ...columns('B3', bCubed(standard, groups)),
    ...columns('pairs', pairwise(standard, groups)),
    centroids: plain,
    target,
  })
}

function columns(name: string, { precision, recall, f1 }: Agreement): Record<string, string> {
  return { [`${name} P`]: percent(precision), [`${name} R`]: percent(recall), [`${name} F1`]: percent(f1) }
}

function percent(part: number): string {
  return (100 * part).toFixed(1)
}

/** What is in no story is a story of its own. */
function standardOf({ articles, stories }: LabelledNews): Labels {
  return articles.map(({ id }, i) => stories[i] ?? `alone ${id}`)
}

function select(labels: Labels, kept: readonly boolean[]): Labels {
  return labels.filter((_, i) => kept[i])
}

function asideHalf({ stories }: LabelledNews): ReadonlySet<string> {
  return new Set(stories.filter((story) => story !== null).filter((story) => termId(story) % 2 !== 0))
}

function lastStories(news: LabelledNews, count: number): LabelledNews | undefined {
  const names = new Set([...new Set(news.stories)].slice(-count))
  if (names.size < count || new Set(news.stories).size === count) return undefined
  const kept = news.stories.map((story) => names.has(story))
  return { ...news, articles: news.articles.filter((_, i) => kept[i]), stories: news.stories.filter((_, i) => kept[i]) }
}

function show(stories: readonly Story[], count: number) {
  for (const { articles } of stories.toSorted((a, b) => b.articles.length - a.articles.length).slice(0, count)) {
    print(`\n${articles.length} articles`)
    for (const { outlet, title } of articles) print(`  ${outlet.name}: ${title}`)
  }
}

function table(rows: readonly Record<string, string>[]): string {
  const names = Object.keys(rows[0] ?? {})
  const widths = names.map((name) => Math.max(name.length, ...rows.map((row) => (row[name] ?? '').length)))
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd()
  return [line(names), ...rows.map((row) => line(names.map((name) => row[name] ?? '')))].join('\n')
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function memoryMb(): number {
  return Math.round(process.resourceUsage().maxRSS / 1_024)
}
