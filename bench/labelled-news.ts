import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { FollowedArticle } from '../src/articles/article.ts'
import { canonicalAddress } from '../src/articles/copies/canonical-address.ts'
import { dayMs } from '../src/feeds/milliseconds.ts'
import { readDayFeeds } from './recorded-day.ts'

/** Articles with what a standard says of each, in order of publication. */
export type LabelledNews = {
  readonly name: string
  readonly articles: readonly FollowedArticle[]
  /** The story that it belongs to; null: none. */
  readonly stories: readonly (string | null)[]
  /** Names of the sections that it belongs to; none where the standard does not tell. */
  readonly sections: readonly (readonly string[])[]
  /** What is wrong on it is never told, so that nothing is made to fit it. */
  readonly isKeptAside?: boolean
}

/** An article and what a standard says of it. */
export type Labelled = { readonly article: FollowedArticle; readonly story: string | null; readonly sections?: readonly string[] }

/** In order of publication. */
export function labelledNews(name: string, labelled: readonly Labelled[]): LabelledNews {
  const sorted = labelled.toSorted((a, b) => a.article.publishedAt - b.article.publishedAt)
  return {
    name,
    articles: sorted.map(({ article }) => article),
    stories: sorted.map(({ story }) => story),
    sections: sorted.map(({ sections }) => sections ?? []),
  }
}

/** Some of them, by a question about each. */
export function someOf(news: LabelledNews, isWanted: (i: number) => boolean): LabelledNews {
  const kept = news.articles.map((_, i) => isWanted(i))
  return {
    name: news.name,
    articles: news.articles.filter((_, i) => kept[i]),
    stories: news.stories.filter((_, i) => kept[i]),
    sections: news.sections.filter((_, i) => kept[i]),
  }
}

const fullRow = z.object({
  id: z.string(),
  story: z.string(),
  title: z.string(),
  /** Left out: a headline alone. */
  body: z.string().default(''),
  date: z.number(),
  source: z.string().optional(),
})

/** Full articles with story labels: one JSON object a line, as ../shared/data/README.md describes clustering.jsonl. */
export function readFullArticles(file: string): LabelledNews {
  const rows = linesOf(file, fullRow)
  return labelledNews(
    'full articles',
    rows.map(({ id, story, title, body, date, source }) => ({
      article: articleOf(id, title, body, date, source ?? `outlet ${id}`),
      story,
    })),
  )
}

/** The same stories moved together until so many begin each day; the gaps within each stay as they are. */
export function compress(news: LabelledNews, storiesADay: number): LabelledNews {
  const starts = new Map<string | null, number>()
  for (const [i, story] of news.stories.entries()) starts.set(story, Math.min(starts.get(story) ?? Number.POSITIVE_INFINITY, at(news, i)))
  const first = Math.min(...starts.values())
  const days = (Math.max(...starts.values()) - first) / dayMs
  const factor = Math.max(1, (days * storiesADay) / starts.size)
  const moved = news.articles.map((article, i) => {
    const story = news.stories[i] ?? null
    const start = starts.get(story) ?? first
    return { article: { ...article, publishedAt: Math.round(first + (start - first) / factor + article.publishedAt - start) }, story }
  })
  return labelledNews(`${news.name}, ${storiesADay} stories a day`, moved)
}

/** Stories without dates as if so many began each day, in their order, and each was reported for ten hours. */
export function inTheirOrder(news: LabelledNews, storiesADay: number): LabelledNews {
  const order = new Map([...new Set(news.stories)].map((story, i) => [story, i]))
  const dated = news.articles.map((article, i) => {
    const story = news.stories[i] ?? null
    const begun = ((order.get(story) ?? 0) / storiesADay) * dayMs
    return { article: { ...article, publishedAt: Math.floor(at(news, 0) + begun + ((7_919 * i) % 600) * 60_000) }, story }
  })
  return labelledNews(`${news.name}, ${storiesADay} stories a day`, dated)
}

/**
 * The same articles among others that no story is known of, spread evenly over the time from the first to the last.
 *
 * @param aDay At most so many others each day; fewer where there are fewer.
 */
export function amongOthers(news: LabelledNews, others: readonly FollowedArticle[], aDay: number): LabelledNews {
  const first = at(news, 0)
  const span = at(news, news.articles.length - 1) - first
  const wanted = Math.min(others.length, Math.round((aDay * span) / dayMs))
  const spread = others.slice(0, wanted).map((article, i) => {
    const publishedAt = Math.round(first + (span * i) / wanted)
    return { article: { ...article, id: `other ${i}`, publishedAt }, story: null }
  })
  const labelled = news.articles.map((article, i) => ({ article, story: news.stories[i] ?? null }))
  return labelledNews(`${news.name}, among ${Math.round((wanted * dayMs) / Math.max(dayMs, span))} others a day`, [...labelled, ...spread])
}

const summaryRow = z.object({
  date: z.number().default(0),
  articles: z.array(z.object({ title: z.string(), text: z.string(), date: z.number().optional() })),
})

/** Titles and openings of three outlets for each story: one JSON object a line, as described for summaries.jsonl. */
export function readOpenings(file: string): LabelledNews {
  const rows = linesOf(file, summaryRow)
  const labelled = rows.flatMap((row, i) =>
    row.articles.map(({ title, text, date }, j) => ({
      article: articleOf(`${i}-${j}`, title, text, date ?? row.date, `outlet ${i}-${j}`),
      story: `story-${i}`,
    })),
  )
  return labelledNews('title and lead', labelled)
}

/** The same articles as headlines alone. */
export function titlesOf(news: LabelledNews): LabelledNews {
  return { ...news, name: 'headlines only', articles: news.articles.map((article) => ({ ...article, text: '' })) }
}

const labelRow = z.object({
  outlet: z.string(),
  url: z.string(),
  title: z.string().default(''),
  story: z.string().nullable(),
  sections: z.array(z.string()).default([]),
})

/**
 * A recorded day of feeds (see `readDayFeeds`) and its labels, an item on each line. An item that no feed has any more, or that
 * another item's address hides, stands for itself with its title alone.
 */
export async function readDay(feeds: string, labels: string): Promise<LabelledNews> {
  const articles = await readDayFeeds(feeds)
  const byPlace = new Map(articles.map((article) => [`${article.feed} ${article.url}`, article]))
  const byUrl = new Map(articles.map((article) => [article.url, article]))
  const latest = Math.max(0, ...articles.map(({ publishedAt }) => publishedAt))
  const labelled = linesOf(labels, labelRow).map(({ outlet, url, title, story, sections }, i) => {
    const address = canonicalAddress(url.replaceAll('&amp;', '&')) ?? url
    const article = byPlace.get(`${outlet} ${address}`) ?? byUrl.get(address) ?? articleOf(`missing ${i}`, title, '', latest, outlet)
    return { article, story, sections }
  })
  return labelledNews('labelled day', labelled)
}

type OwnDay = { readonly name: string; readonly date: string; readonly isKeptAside?: boolean }

const wholeDays: readonly OwnDay[] = [
  { name: '18 October 2021', date: '20211018' },
  { name: '22 April 2020', date: '20200422' },
]
/** Days whose stories were labelled from titles and first words, before anything was grouped (bench/labels). */
export const storyDays: readonly OwnDay[] = [
  ...wholeDays,
  { name: '2 June 2020', date: '20200603' },
  { name: '18 May 2020, kept aside', date: '20200518', isKeptAside: true },
]
/** Days whose sections were labelled likewise, one of them only in part. */
export const sectionDays: readonly OwnDay[] = [
  ...wholeDays,
  { name: '2 June 2020', date: '20200603' },
  { name: '18 May 2020, every second item', date: '20200518' },
  { name: '13 August 2026', date: '20260813b' },
]

/**
 * A recorded day with the stories of `bench/labels`: `{"slug": ["id of an article", …]}`, where what is not named belongs to none.
 *
 * @param days The folder of recorded days.
 */
export async function readStoryDay({ name, date, isKeptAside = false }: OwnDay, days: string): Promise<LabelledNews> {
  const stories = ownLabels(date)
  const articles = await readDayFeeds(join(days, date))
  const labelled = articles.map((article) => ({ article, story: (stories.get(article.id) ?? [])[0] ?? null }))
  return { ...labelledNews(name, labelled), isKeptAside }
}

/**
 * A recorded day with the sections of `bench/labels`, in files of the same shape. One that names some as "none" tells of no others,
 * and they are left out.
 *
 * @param days The folder of recorded days.
 */
export async function readSectionDay({ name, date }: OwnDay, days: string): Promise<LabelledNews> {
  const sections = ownLabels(`${date}-sections`)
  const isSample = [...sections.values()].some((labels) => labels.includes('none'))
  const articles = (await readDayFeeds(join(days, date))).filter(({ id }) => !isSample || sections.has(id))
  return labelledNews(
    name,
    articles.map((article) => ({ article, story: null, sections: sections.get(article.id) ?? [] })),
  )
}

/** The first opening of every fourth row, of which the author labelled talks and economy. @param file As for readOpenings. */
export function readOwnOpenings(file: string): LabelledNews {
  const sections = ownLabels('openings-sections')
  const { articles } = readOpenings(file)
  const labelled = articles.map((article) => ({ article, story: null, sections: sections.get(article.id) ?? [] }))
  return labelledNews(
    'title and lead, every fourth',
    labelled.filter(({ sections }) => sections.length > 0),
  )
}

/** The labels of each article; none where there is no such file. */
function ownLabels(name: string): ReadonlyMap<string, readonly string[]> {
  const file = new URL(`labels/${name}.json`, import.meta.url)
  const ids = existsSync(file) ? z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(file, 'utf8'))) : {}
  const labels = new Map<string, string[]>()
  for (const [label, named] of Object.entries(ids)) {
    for (const id of named) labels.getOrInsertComputed(id, () => []).push(label)
  }
  return labels
}

/** An article made of these parts, in English, from a feed and an outlet that are both named `source`. */
export function articleOf(id: string, title: string, text: string, publishedAt: number, source: string): FollowedArticle {
  const base = { id, url: `https://news.invalid/article?id=${id}`, feed: source, title, text, language: 'en', authors: [] }
  return followed({ ...base, publishedAt, datedBy: 'feed', updatedAt: null, seenAt: publishedAt }, source)
}

function followed(article: Omit<FollowedArticle, 'outlet' | 'section'>, name: string): FollowedArticle {
  return { ...article, outlet: { name, country: null, owner: null, stateMedia: false }, section: null }
}

function at(news: LabelledNews, i: number): number {
  return news.articles[i]?.publishedAt ?? 0
}

/** Every line of a file of JSON lines; empty ones are left out. @throws Where a line has another shape, with its number. */
export function linesOf<T>(file: string | URL, row: z.ZodType<T>): readonly T[] {
  const lines = readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
  return lines.flatMap((line, i) => (line.trim() === '' ? [] : [rowIn(line, `${file}, line ${i + 1}`, row)]))
}

function rowIn<T>(line: string, place: string, row: z.ZodType<T>): T {
  try {
    return row.parse(JSON.parse(line))
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause)
    throw new Error(`${place}: ${why}`, { cause })
  }
}
