/**
 * How near a story's write-up comes to an editor's neutral summary: ROUGE F1 at 75 words, the last sentence cut there, without the
 * summary's title, beside the lead and a good simple method. Rows of
 * `npm run bench:quality`; by itself it prints more of them.
 *
 *   node bench/summaries.ts [FILE]    JSON lines {reference, articles: [{title, text}]}
 */
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { summaryLimits } from '../config/summary-limits.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import { sentencesOf } from '../src/articles/text/sentences.ts'
import { type Candidate, standsAlone } from '../src/briefing/candidates/candidates.ts'
import { trimSentence } from '../src/briefing/candidates/trim.ts'
import { bestSet } from '../src/briefing/summary/best-set.ts'
import { chooseSentences, roomFor } from '../src/briefing/summary/choose-sentences.ts'
import { consensusOf } from '../src/briefing/summary/consensus.ts'
import { headingOf, titlesOf } from '../src/briefing/summary/heading.ts'
import { type Scored, scoreSentences } from '../src/briefing/summary/summary.ts'
import { centroid, cosine, vectorOf } from '../src/briefing/words/vectors.ts'
import { headlinesOf } from '../src/briefing/writing/headline.ts'
import { createDocumentFrequencies } from '../src/stories/words/document-frequencies.ts'
import { articleOf, linesOf, readFullArticles } from './labelled-news.ts'
import type { QualityRow } from './quality-row.ts'
import { materialFolder, type Sources } from './quality-sources.ts'
import { type Rouge, rouge } from './rouge.ts'
import { say } from './say.ts'

/** ROUGE of the write-up beside the lead of the first article and the centroid's sentences; of a set that was tuned on, the third that was kept aside. */
export async function summaryRows({ summaries, clustering }: Sources): Promise<readonly QualityRow[]> {
  if (summaries === null) return []
  const { path, isTunedOn } = summaries
  const sets = [rowsIn(path), ...(isTunedOn && clustering?.isTunedOn ? [withFullArticles(rowsIn(path), clustering.path)] : [])]
  return sets.flatMap((rows) => rowsOf(isTunedOn ? rows.filter(isKept) : rows, isTunedOn))
}

function rowsOf(rows: readonly Row[], isTunedOn: boolean): readonly QualityRow[] {
  if (rows.length === 0) return []
  const scores = rows.map((row) => ({
    own: rouge(cut(filled(row)), row.reference),
    lead: rouge(cut(lead(row)), row.reference),
    centroid: rouge(cut(centroidsOf(row)), row.reference),
  }))
  const kind = wordsOfArticle(rows) > mostWordsOfLead ? 'full' : 'leads'
  return (['r1', 'r2', 'rl'] as const).map((key) => ({
    task: 'write-ups',
    set: `${{ full: 'full articles', leads: 'three leads' }[kind]}${isTunedOn ? ', kept aside' : ''}`,
    measure: `ROUGE-${key.slice(1).toUpperCase()} F1, ${budgetWords} words`,
    figure: 100 * mean(scores.map(({ own }) => own[key])),
    target: targets[kind][key],
    baseline: 100 * mean(scores.map((score) => score.lead[key])),
    detail: `${rows.length} stories; ${centroids}: ${(100 * mean(scores.map((score) => score.centroid[key]))).toFixed(1)}`,
  }))
}

const targets = { leads: { r1: 41, r2: 18.5, rl: 26.5 }, full: { r1: 38, r2: 16, rl: 25 } } as const
/** What an outlet prints above the fold has no more words than this. */
const mostWordsOfLead = 150
const rowSchema = z.object({ reference: z.string(), articles: z.array(z.object({ title: z.string(), text: z.string() })) })
type Row = { readonly place: number; readonly reference: string; readonly articles: readonly FollowedArticle[] }

function isKept({ place }: Row): boolean {
  return place % 3 === 2
}

function wordsOfArticle(rows: readonly Row[]): number {
  return mean(rows.flatMap(({ articles }) => articles).map(({ text }) => text.split(/\s+/).length))
}

/** The stories of which another set has at least two articles whole, by their titles. */
function withFullArticles(rows: readonly Row[], clustering: string): readonly Row[] {
  const plain = (title: string) => title.trim().toLowerCase()
  const whole = new Map(readFullArticles(clustering).articles.map((article) => [plain(article.title), article.text]))
  return rows
    .map((row) => ({
      ...row,
      articles: row.articles.flatMap((article) => {
        const text = whole.get(plain(article.title))
        return text === undefined ? [] : [{ ...article, text }]
      }),
    }))
    .filter(({ articles }) => articles.length >= fewestWhole)
}

const fewestWhole = 2

const budgetWords = 75
const centroids = 'centroid, position, titles'
/** Cosine from which on the plain methods take two sentences for one. */
const mostAlike = 0.55
/** The same for ours; chosen from 0.5 to 0.7 on the rows tuned on. */
const mostAlikeFilled = 0.6
/** What a sentence is worth that stands alone, beside its score; chosen from 0.1, 0.2 and 0.3. */
const standingAlone = 0.2
/** Words that such a set has at least; it may end inside a sentence. */
const fewestWordsFilled = 30
const reading = { now: 0, zone: 'UTC' }
const background = z
  .object({ documents: z.number(), terms: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(new URL('../config/document-frequencies.json', import.meta.url), 'utf8')))
const frequencies = createDocumentFrequencies(background)

if (import.meta.main) {
  const file = process.argv[2] ?? `${materialFolder()}/data/summaries.jsonl`
  if (existsSync(file)) main(file)
  else say(`summaries: skipped, ${file} is not there`)
}

function main(file: string): void {
  const rows = rowsIn(file)
  const clustering = `${materialFolder()}/data/clustering.jsonl`
  const full = existsSync(clustering) ? withFullArticles(rows, clustering) : []
  for (const [name, some] of [['leads', rows] as const, ['whole articles', full] as const]) {
    print(`${name}, kept aside`, some.filter(isKept))
    print(
      `${name}, tuned on`,
      some.filter((row) => !isKept(row)),
    )
  }
}

function rowsIn(file: string): readonly Row[] {
  return linesOf(file, rowSchema).map(rowFrom)
}

function print(name: string, rows: readonly Row[]): void {
  if (rows.length === 0) return
  say(`\n${rows.length} stories, ${name}: ROUGE-1 / 2 / L at ${budgetWords} words`)
  const methods: readonly (readonly [string, (row: Row) => readonly string[]])[] = [
    ['as briefed: 4 sentences that stand alone', asBriefed],
    ['up to 75 words: our order, any sentence', filled],
    ['lead of the first article', lead],
    ['centroid and MMR', (row) => plain(row, 0, 0)],
    [centroids, centroidsOf],
  ]
  for (const [method, summary] of methods) say(`${method.padEnd(42)} ${shown(rows.map((row) => rouge(cut(summary(row)), row.reference)))}`)
}

function shown(scores: readonly Rouge[]): string {
  return (['r1', 'r2', 'rl'] as const).map((key) => (100 * mean(scores.map((score) => score[key]))).toFixed(1)).join(' / ')
}

/** What a briefing would say under its headline, by its own limits. */
function asBriefed(row: Row): readonly string[] {
  const story = storyOf(row)
  const titles = titlesOf(story, frequencies)
  const [first] = headlinesOf(story, frequencies, 'en', titles)
  const scored = scoreSentences(story, frequencies, reading, { titles })
  const heading = first && headingOf(first.text, first.article, titles, frequencies)
  return chooseSentences(scored, summaryLimits, () => true, heading).map(({ text }) => text)
}

/**
 * The same choice, in as many words as a briefing gives a story or up to the budget: a sentence may lean on another, be a quotation,
 * or tell one thing again.
 */
function filled(row: Row): readonly string[] {
  const worth = (one: Scored) => one.score + (standsAlone(one.text, 'en') ? standingAlone : 0)
  const scored = scoreSentences(storyOf(row), frequencies, reading, { sentencesFrom: wholeSentencesOf })
    .map((one) => ({ ...one, score: worth(one) }))
    .toSorted((a, b) => b.score - a.score)
  const room = roomFor(row.articles, { ...summaryLimits, mostWords: budgetWords })
  const textOf = (set: readonly Scored[]) => firstWords(set.map(({ text }) => text).join(' '), room)
  const wordsIn = (set: readonly Scored[]) => set.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0)
  return [
    textOf(
      bestSet(scored, {
        mostSentences: summaryLimits.mostSentences,
        fewestWords: fewestWordsFilled,
        consensus: consensusOf(row.articles),
        textOf,
        mayJoin: (one, set) => wordsIn(set) < room && set.every((other) => cosine(one.vector, other.vector) <= mostAlikeFilled),
      }),
    ),
  ]
}

function wholeSentencesOf(article: FollowedArticle): readonly Candidate[] {
  return sentencesOf(article.text, article.language).flatMap((sentence, position) => {
    const text = trimSentence(sentence.text)
    const passage = { ...sentence, language: article.language, publishedAt: article.publishedAt }
    return text === undefined ? [] : [{ article, text, passage, position }]
  })
}

function lead({ articles }: Row): readonly string[] {
  const [first] = articles
  return first ? sentencesOf(first.text, 'en').map(({ text }) => text) : []
}

function centroidsOf(row: Row): readonly string[] {
  return plain(row, 0.35, 1.5)
}

/** Sentences likest the centroid of all, none too like another: Radev et al. (2004) and Carbonell & Goldstein (1998). */
function plain({ articles }: Row, positionBonus: number, titleWeight: number): readonly string[] {
  const sentences = articles.flatMap(({ text }) =>
    sentencesOf(text, 'en').map((sentence, position) => ({
      text: sentence.text,
      position,
      vector: vectorOf(sentence.text, 'en', frequencies),
      weight: positionBonus === 0 ? 1 : 1 / (1 + position),
    })),
  )
  const titles = articles.map(({ title }) => ({ vector: vectorOf(title, 'en', frequencies), weight: titleWeight }))
  const middle = centroid([...titles, ...sentences])
  const score = (one: (typeof sentences)[number]) => cosine(one.vector, middle) + positionBonus / (1 + one.position)
  const chosen: (typeof sentences)[number][] = []
  const scored = sentences.map((one) => ({ one, score: score(one) })).toSorted((a, b) => b.score - a.score)
  for (const { one } of scored) if (chosen.every((other) => cosine(one.vector, other.vector) <= mostAlike)) chosen.push(one)
  return chosen.map(({ text }) => text)
}

function cut(sentences: readonly string[]): string {
  return firstWords(sentences.join(' '), budgetWords)
}

function firstWords(text: string, count: number): string {
  return text.split(/\s+/).slice(0, count).join(' ')
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

function rowFrom({ reference, articles }: z.output<typeof rowSchema>, place: number): Row {
  return { place, reference, articles: articles.map(({ title, text }, index) => articleOf(`a${index}`, title, text, 0, `Outlet ${index}`)) }
}

function storyOf({ articles }: Row) {
  return { id: 's', articles }
}
