import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { FollowedArticle } from '../src/articles/article.ts'
import { canonicalAddress } from '../src/articles/canonical-address.ts'
import { articleFrom } from '../src/articles/read-article.ts'
import { readFeed } from '../src/feeds/read-feed.ts'

/** Articles and the story each belongs to, by a standard; null: to none. In order of publication. */
export type LabelledNews = {
  readonly name: string
  readonly articles: readonly FollowedArticle[]
  readonly stories: readonly (string | null)[]
}

const DAY_MS = 86_400_000

const fullRow = z.object({ id: z.string(), story: z.string(), title: z.string(), body: z.string(), date: z.number(), source: z.string() })

/** Full articles with story labels: one JSON object a line, as ../shared/data/README.md describes clustering.jsonl. */
export function readFullArticles(file: string): LabelledNews {
  const rows = linesOf(file, fullRow)
  return inOrder(
    'full articles',
    rows.map((row) => [articleOf(row.id, row.title, row.body, row.date, row.source), row.story]),
  )
}

/** The same stories moved together until so many begin each day; the gaps within each stay as they are. */
export function compress(news: LabelledNews, storiesADay: number): LabelledNews {
  const starts = new Map<string | null, number>()
  for (const [i, story] of news.stories.entries()) starts.set(story, Math.min(starts.get(story) ?? Number.POSITIVE_INFINITY, at(news, i)))
  const first = Math.min(...starts.values())
  const days = (Math.max(...starts.values()) - first) / DAY_MS
  const factor = Math.max(1, (days * storiesADay) / starts.size)
  const moved = news.articles.map((article, i) => {
    const start = starts.get(news.stories[i] ?? null) ?? first
    const publishedAt = Math.round(first + (start - first) / factor + article.publishedAt - start)
    return [{ ...article, publishedAt }, news.stories[i] ?? null] as const
  })
  return inOrder(`${news.name}, ${storiesADay} stories a day`, moved)
}

const summaryRow = z.object({
  date: z.number().default(0),
  articles: z.array(z.object({ title: z.string(), text: z.string(), date: z.number().optional() })),
})

/** Titles and openings of three outlets for each story: one JSON object a line, as described for summaries.jsonl. */
export function readOpenings(file: string): LabelledNews {
  const rows = linesOf(file, summaryRow)
  const labelled = rows.flatMap((row, i) =>
    row.articles.map(
      ({ title, text, date }, j) => [articleOf(`${i}-${j}`, title, text, date ?? row.date, `outlet ${i}-${j}`), `story-${i}`] as const,
    ),
  )
  return inOrder('title and lead', labelled)
}

/** The same articles as headlines alone. */
export function titlesOf(news: LabelledNews): LabelledNews {
  return { ...news, name: `${news.name}: headlines only`, articles: news.articles.map((article) => ({ ...article, text: '' })) }
}

const labelRow = z.object({ outlet: z.string(), url: z.string(), story: z.string().nullable() })

/** A recorded day of feeds (a folder of XML files, or an OPML in it) and its labels: outlet, url, story on each line. */
export async function readDay(folder: string, labels: string): Promise<LabelledNews> {
  const stories = new Map(linesOf(labels, labelRow).map(({ outlet, url, story }) => [`${outlet} ${addressOf(url)}`, story]))
  const articles = await readDayFeeds(folder)
  const labelled = articles.filter(({ feed, url }) => stories.has(`${feed} ${url}`))
  return inOrder(
    'labelled day',
    labelled.map((article) => [article, stories.get(`${article.feed} ${article.url}`) ?? null]),
  )
}

/** Every article of a recorded day; each is named for its feed's file, and its feed is that name. */
export async function readDayFeeds(folder: string): Promise<readonly FollowedArticle[]> {
  const day = existsSync(join(folder, '.')) ? folder : join(folder, '..')
  const files = readdirSync(day)
    .filter((file) => file.endsWith('.xml'))
    .sort()
  const feeds = await Promise.all(files.map((file) => readFile(join(day, file), basename(file, '.xml'))))
  return feeds.flat()
}

/** An article made of these parts, in English, from a feed and an outlet that are both named `source`. */
export function articleOf(id: string, title: string, text: string, publishedAt: number, source: string): FollowedArticle {
  const base = { id, url: `https://news.invalid/${id}`, feed: source, title, text, language: 'en', authors: [] }
  return followed({ ...base, publishedAt, datedBy: 'feed', updatedAt: null, seenAt: publishedAt }, source)
}

async function readFile(path: string, outlet: string): Promise<readonly FollowedArticle[]> {
  const reading = await readFeed(readFileSync(path), { url: `https://${outlet}.invalid/feed`, contentType: '' })
  if (reading.kind === 'failed') return []
  const seenAt = Math.max(...reading.document.entries.map(({ publishedAt }) => publishedAt ?? 0))
  return reading.document.entries.flatMap((entry) => {
    const article = articleFrom(entry, { url: outlet, language: reading.document.language }, seenAt)
    return 'left' in article ? [] : [followed(article, outlet)]
  })
}

function followed(article: Omit<FollowedArticle, 'outlet' | 'section'>, name: string): FollowedArticle {
  return { ...article, outlet: { name, country: null, owner: null, stateMedia: false }, section: null }
}

function addressOf(url: string): string {
  return canonicalAddress(url.replaceAll('&amp;', '&')) ?? url
}

function inOrder(name: string, labelled: readonly (readonly [FollowedArticle, string | null])[]): LabelledNews {
  const sorted = labelled.toSorted(([a], [b]) => a.publishedAt - b.publishedAt)
  return { name, articles: sorted.map(([article]) => article), stories: sorted.map(([, story]) => story) }
}

function at(news: LabelledNews, i: number): number {
  return news.articles[i]?.publishedAt ?? 0
}

function linesOf<T>(file: string, row: z.ZodType<T>): readonly T[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => row.parse(JSON.parse(line)))
}
