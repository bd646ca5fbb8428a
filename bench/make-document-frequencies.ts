/**
 * Writes config/document-frequencies.json: in how many documents each term stands. Counts only, no text.
 *
 *   node bench/make-document-frequencies.ts [--shared FOLDER] [--without DAY] [--out FILE]
 *
 * --without  leaves out a recorded day, to measure on that day with a background that never saw it.
 */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { FollowedArticle } from '../src/articles/article.ts'
import { readingOf } from '../src/stories/words/features.ts'
import { FeedHabits } from '../src/stories/words/feed-habits.ts'
import { articleOf, linesOf, readFullArticles, readOpenings } from './labelled-news.ts'
import { readDayFeeds } from './recorded-day.ts'

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: join(import.meta.dirname, '../../shared') },
    without: { type: 'string', default: '' },
    out: { type: 'string', default: join(import.meta.dirname, '../config/document-frequencies.json') },
  },
})

/** Rarer terms say nothing that a term never seen does not. */
const FEWEST_DOCUMENTS = 3

const counts = new Map<string, number>()
let documents = 0

const material = (name: string) => join(values.shared, 'data', name)
count(readFullArticles(material('clustering.jsonl')).articles)
count(readOpenings(material('summaries.jsonl')).articles)
count(textsOf('sections.jsonl', z.object({ title: z.string(), description: z.string() }), (row) => [row.title, row.description]))
count(textsOf('quotes.jsonl', z.object({ text: z.string() }), (row) => ['', row.text]))
const days = join(values.shared, 'newsroom/days')
// The later captures of one day would count its articles again.
for (const day of readdirSync(days).filter((name) => !/[b-z]$/.test(name) && name !== values.without)) {
  count(await readDayFeeds(join(days, day)))
}
writeFileSync(values.out, `${JSON.stringify({ documents, terms: byCount() })}\n`)

function count(articles: readonly FollowedArticle[]): void {
  const habits = new FeedHabits()
  habits.learnSentences(articles)
  for (const article of articles) {
    const { title, rest } = readingOf(article, habits.textOf(article))
    for (const term of new Set([...title, ...rest].map(({ term }) => term))) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  documents += articles.length
}

function textsOf<T>(file: string, row: z.ZodType<T>, textOf: (row: T) => readonly [string, string]): readonly FollowedArticle[] {
  return linesOf(material(file), row).map((one, i) => articleOf(`${file} ${i}`, ...textOf(one), 0, `${file} ${i}`))
}

function byCount(): Record<string, string> {
  const terms = Map.groupBy(
    [...counts].filter(([, count]) => count >= FEWEST_DOCUMENTS),
    ([, count]) => count,
  )
  const lines = [...terms].map(
    ([count, some]) =>
      [
        String(count),
        some
          .map(([term]) => term)
          .sort()
          .join(' '),
      ] as const,
  )
  return Object.fromEntries(lines)
}
