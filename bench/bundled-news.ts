import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { storyThresholds } from '../config/thresholds.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import { articleFrom } from '../src/articles/read-article.ts'
import { dayMs } from '../src/feeds/milliseconds.ts'
import { readFeed } from '../src/feeds/reading/read-feed.ts'
import { createDesk } from '../src/stories/desk.ts'
import type { Story } from '../src/stories/story.ts'
import { createDocumentFrequencies } from '../src/stories/words/document-frequencies.ts'
import { sampleDays, serveNewsroom } from '../test/newsroom/serve.ts'
import { background, filled } from './groups.ts'
import { type LabelledNews, labelledNews } from './labelled-news.ts'

/** The bundled demo newsroom as it is read from its feeds, with its labels. */
export type BundledNews = LabelledNews & {
  /** The stories that became of it. */
  readonly found: readonly Story[]
  /** Names of the sections in any of which a briefing would tell an article rightly; none for what it would leave out. */
  readonly told: ReadonlyMap<FollowedArticle, readonly string[]>
}

/** Reads the demo newsroom on two mornings, as the demo does, but waits for every feed: the figures must not hang on the machine's haste. */
export async function readBundledNews(): Promise<BundledNews> {
  const labels = labelsSchema.parse(JSON.parse(readFileSync(new URL('../test/newsroom/labels.json', import.meta.url), 'utf8')))
  const desk = createDesk({ frequencies: createDocumentFrequencies(background), thresholds: storyThresholds })
  const read: FollowedArticle[] = []
  for (const morning of [sampleDays.to - dayMs, sampleDays.to]) {
    const articles = await articlesAt(morning)
    read.push(...articles)
    desk.add(articles)
    desk.review(morning)
  }
  const found = filled(desk.stories(), read)
  const labelled = found
    .flatMap(({ articles }) => articles)
    .flatMap((article) => {
      const label = labels[new URL(article.url).pathname]
      return label === undefined ? [] : [{ article, ...label }]
    })
  const told = new Map(labelled.map(({ article, sections, told }) => [article, told ?? sections]))
  return { ...labelledNews('demo newsroom', labelled), found, told }
}

const labelsSchema = z.record(
  z.string(),
  z.object({
    story: z.string().nullable(),
    sections: z.array(z.string()),
    /** Where it is told, if not in all of them. */
    told: z.array(z.string()).optional(),
  }),
)

/** What stands in all feeds at a moment. Ids and addresses are told without the port, which is another at each run. */
async function articlesAt(now: number): Promise<readonly FollowedArticle[]> {
  const newsroom = await serveNewsroom({ now: () => now, slowMs: 0 })
  const read = await Promise.all(
    newsroom.feeds.map(async ({ url, outlet, language, section }) => {
      const response = await fetch(url)
      const contentType = response.headers.get('content-type') ?? ''
      const bytes = Buffer.from(await response.arrayBuffer())
      const reading = response.ok ? await readFeed(bytes, { url, contentType }) : null
      if (reading?.kind !== 'read') return []
      return reading.document.entries.flatMap((entry) => {
        const feed = { url: url.replace(newsroom.origin, ORIGIN), language: language.split('-')[0] ?? null }
        const article = articleFrom({ ...entry, url: (entry.url ?? '').replace(newsroom.origin, ORIGIN) }, feed, now)
        return 'left' in article ? [] : [{ ...article, outlet, section }]
      })
    }),
  )
  await newsroom.close()
  return read.flat()
}

const ORIGIN = 'https://newsroom.invalid'
