import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'
import { storyThresholds } from '../config/thresholds.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import { dayMs } from '../src/feeds/milliseconds.ts'
import { createDesk } from '../src/stories/desk.ts'
import type { OpenStory } from '../src/stories/open-stories.ts'
import type { Story } from '../src/stories/story.ts'
import { type BackgroundCounts, createDocumentFrequencies } from '../src/stories/words/document-frequencies.ts'
import { centroidBaseline } from './centroid-baseline.ts'
import type { LabelledNews } from './labelled-news.ts'
import type { Labels } from './measures.ts'

/** How articles come: all at once, day by day, or 25 at a time to a desk that was empty, as a running one reads them. */
export type Arrival = 'at-once' | 'by-day' | 'few-at-a-time'

/** As the app does it: articles arrive and are reviewed, and what has gone quiet is closed. */
export function storiesOf(news: LabelledNews, arrival: Arrival, counts = background): readonly Story[] {
  const desk = createDesk({ frequencies: createDocumentFrequencies(counts), thresholds: storyThresholds })
  const found = new Map<string, Story>()
  for (const some of arrivals(news.articles, arrival)) {
    const latest = Math.max(...some.map(({ publishedAt }) => publishedAt))
    const now = arrival === 'by-day' ? (dayOf(latest) + 1) * dayMs : latest
    if (arrival === 'by-day') desk.expire(now)
    desk.add(some)
    for (const change of desk.review(now)) if (change.kind === 'merged') found.delete(change.from)
    for (const story of filled(desk.stories(), news.articles)) found.set(story.id, story)
  }
  return [...found.values()]
}

function arrivals(articles: readonly FollowedArticle[], arrival: Arrival): Iterable<readonly FollowedArticle[]> {
  switch (arrival) {
    case 'at-once':
      return [articles]
    case 'by-day':
      return Map.groupBy(articles, ({ publishedAt }) => dayOf(publishedAt)).values()
    case 'few-at-a-time':
      return Array.from({ length: Math.ceil(articles.length / FEW) }, (_, i) => articles.slice(FEW * i, FEW * (i + 1)))
  }
}

const FEW = 25

function dayOf(at: number): number {
  return Math.floor(at / dayMs)
}

/** The stories of a desk with their articles. */
export function filled(open: readonly OpenStory[], articles: readonly FollowedArticle[]): readonly Story[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  return open.map(({ id, articles: members }) => ({ id, articles: members.flatMap((member) => byId.get(member) ?? []) }))
}

/** For each article the id of its story, or its own. */
export function groupsOf(news: LabelledNews, found: readonly Story[]): Labels {
  const groupOf = new Map(found.flatMap(({ id, articles }) => articles.map((article) => [article.id, id] as const)))
  return news.articles.map(({ id }) => groupOf.get(id) ?? id)
}

/** What a plain implementation makes of the same articles. */
export function baselineGroups(news: LabelledNews, counts = background): Labels {
  return centroidBaseline(news, counts)
}

/** The articles of each group as a story. */
export function storiesFrom(news: LabelledNews, groups: Labels): readonly Story[] {
  const members = Map.groupBy(news.articles.keys(), (i) => groups[i] ?? '')
  return [...members].map(([id, places]) => ({ id, articles: places.flatMap((i) => news.articles[i] ?? []) }))
}

/** The story of each by the standard; what is in none is a story of its own. */
export function standardOf({ articles, stories }: LabelledNews): Labels {
  return articles.map(({ id }, i) => stories[i] ?? `alone ${id}`)
}

const countsSchema = z.object({ documents: z.number(), terms: z.record(z.string(), z.string()) })
/** The document frequencies that ship. */
export const background: BackgroundCounts = readCounts(new URL('../config/document-frequencies.json', import.meta.url))

/** Document frequencies as they would ship had a recorded day never been seen. */
export function backgroundWithout(day: string, material: string): BackgroundCounts {
  const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'))
  const out = join(folder, 'counts.json')
  const script = new URL('make-document-frequencies.ts', import.meta.url).pathname
  const { status, stderr } = spawnSync(process.execPath, [script, '--shared', material, '--without', day, '--out', out], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The counts without ${day} could not be made: ${stderr}`)
  const counts = readCounts(out)
  rmSync(folder, { recursive: true })
  return counts
}

function readCounts(file: string | URL): BackgroundCounts {
  return countsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
}
