import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { summaryLimits } from '../config/summary-limits.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import { sentencesOf } from '../src/articles/sentences.ts'
import { chooseSentences, scoreSentences } from '../src/briefing/summary.ts'
import { createDocumentFrequencies } from '../src/stories/document-frequencies.ts'
import type { Story } from '../src/stories/story.ts'
import { type Rouge, rouge } from './rouge.ts'

const rowSchema = z.object({ reference: z.string(), articles: z.array(z.object({ title: z.string(), text: z.string() })) })
type Row = z.output<typeof rowSchema>

const budgetWords = 75
const file = process.argv[2] ?? new URL('../../shared/data/summaries.jsonl', import.meta.url).pathname

if (existsSync(file)) {
  const rows = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => rowSchema.parse(JSON.parse(line)))
  const background = z
    .object({ documents: z.number(), terms: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(new URL('../config/document-frequencies.json', import.meta.url), 'utf8')))
  const frequencies = createDocumentFrequencies(background)
  const kept = rows.filter((_, index) => index % 3 === 2)
  const tuned = rows.filter((_, index) => index % 3 !== 2)
  const ours = (row: Row) =>
    chooseSentences(
      scoreSentences(storyOf(row), frequencies, { now: 0, zone: 'UTC' }),
      { ...summaryLimits, mostSentences: 9, mostWords: budgetWords + 8, mostWordsOfOne: budgetWords, leastShare: 0 },
      () => true,
    )
      .map(({ text }) => text)
      .join(' ')
  print('three leads, kept aside', kept, ours)
  print('three leads, tuned on', tuned, ours)
} else {
  process.stdout.write(`summaries: skipped, ${file} is not there\n`)
}

function print(name: string, rows: readonly Row[], summary: (row: Row) => string): void {
  const shown = (scores: readonly Rouge[]) =>
    (['r1', 'r2', 'rl'] as const).map((key) => (100 * mean(scores.map((score) => score[key]))).toFixed(1)).join(' / ')
  const baseline = (row: Row) => lead(row)
  process.stdout.write(
    `${name.padEnd(28)} ${String(rows.length).padStart(4)}  ours ${shown(rows.map((row) => rouge(cut(summary(row)), row.reference)))}  lead ${shown(rows.map((row) => rouge(cut(baseline(row)), row.reference)))}  target 41 / 18.5 / 26.5\n`,
  )
}

function lead(row: Row): string {
  const [first] = row.articles
  return first
    ? sentencesOf(first.text, 'en')
        .map(({ text }) => text)
        .join(' ')
    : ''
}

function cut(text: string): string {
  return text.split(/\s+/).slice(0, budgetWords).join(' ')
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function storyOf(row: Row): Story {
  return { id: 's', articles: row.articles.map(articleOf) }
}

function articleOf({ title, text }: Row['articles'][number], index: number): FollowedArticle {
  const outlet = { name: `Outlet ${index}`, country: null, owner: null, stateMedia: false }
  return {
    id: `a${index}`,
    url: `https://outlet${index}.example/`,
    feed: '',
    title,
    text,
    language: 'en',
    authors: [],
    publishedAt: 0,
    datedBy: 'feed',
    updatedAt: null,
    seenAt: 0,
    outlet,
    section: null,
  }
}
