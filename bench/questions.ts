/**
 * Whether questions of readers are answered (labels/questions): a reply is right where one of its sentences holds what the labels ask
 * for, or where it says that no article answers and none does. Rows of `npm run bench:quality`; by itself, with every wrong reply to
 * the questions that may be read:
 *
 *   node bench/questions.ts
 */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { conceptsOf, saidIn } from '../src/app/answers/question-concepts.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import { articleId } from '../src/articles/copies/article-id.ts'
import { sentencesOf } from '../src/articles/text/sentences.ts'
import { answerOf } from '../src/briefing/questions/answer.ts'
import { answeringLines, lookAt } from '../src/briefing/questions/answering-lines.ts'
import { askingOf } from '../src/briefing/questions/asking.ts'
import { readQuestion } from '../src/briefing/questions/question.ts'
import { hourMs } from '../src/feeds/milliseconds.ts'
import { createDocumentFrequencies } from '../src/stories/words/document-frequencies.ts'
import { termsOf } from '../src/stories/words/terms.ts'
import { sampleDays } from '../test/newsroom/serve.ts'
import { background } from './groups.ts'
import type { QualityRow } from './quality-row.ts'
import { readSources, type Sources } from './quality-sources.ts'
import { readDayFeeds } from './recorded-day.ts'

const questionSchema = z.object({
  id: z.string(),
  set: z.string(),
  language: z.string(),
  question: z.string(),
  answers: z.array(z.string()),
  also: z.array(z.string()).default([]),
  half: z.enum(['tuned', 'kept']),
})
type Labelled = z.infer<typeof questionSchema>

const articleSchema = z.object({
  article: z.string(),
  set: z.string(),
  outlet: z.string(),
  published: z.string(),
  title: z.string(),
  text: z.string(),
})

/** What there is to read when a question is asked. */
type Archive = { readonly articles: readonly FollowedArticle[]; readonly now: number }

/** The sentences of a reply; none where it says that no article answers. */
type Answerer = (question: Labelled, archive: Archive) => readonly string[]

export async function questionRows({ bundled, material }: Sources): Promise<readonly QualityRow[]> {
  const sets = await setsOf({ bundled, material })
  return sets.flatMap(({ name, questions, archiveOf }) =>
    (['tuned', 'kept'] as const).map((half) => {
      const asked = questions.filter((one) => one.half === half)
      const { figure, detail } = scored(asked, archiveOf, ourAnswer)
      const set = `${name}, ${half === 'tuned' ? 'read' : 'kept aside'}`
      return {
        task: 'questions',
        set,
        measure: 'right replies',
        figure,
        target: null,
        baseline: scored(asked, archiveOf, mostWords).figure,
        detail,
      }
    }),
  )
}

type QuestionSet = {
  readonly name: string
  readonly questions: readonly Labelled[]
  archiveOf(question: Labelled): Archive
}

/** The first was written before there was code to answer; the second by another hand, when there was. */
const rounds = ['', '-second'] as const

async function setsOf(sources: Pick<Sources, 'bundled' | 'material'>): Promise<readonly QuestionSet[]> {
  return (await Promise.all(rounds.map((round) => setsOfRound(round, sources)))).flat()
}

async function setsOfRound(round: string, { bundled, material }: Pick<Sources, 'bundled' | 'material'>): Promise<readonly QuestionSet[]> {
  const called = (name: string) => `${name}${round === '' ? '' : ', second set'}`
  const demo = { articles: bundled.found.flatMap(({ articles }) => articles), now: sampleDays.to }
  const tongues = linesOf(`tongues${round}`)
    .map((line) => articleSchema.safeParse(line))
    .flatMap(({ data }) => data ?? [])
  const invented = Map.groupBy(
    tongues.map((one) => ({ set: one.set, article: articleFrom(one) })),
    ({ set }) => set,
  )
  const days = material === null ? [] : [await recordedDays(called('recorded days'), `days${round}`, join(material, 'newsroom/days'))]
  return [
    { name: called('demo newsroom'), questions: questionsIn(`demo${round}`), archiveOf: () => demo },
    {
      name: called('invented passages of eight languages'),
      questions: questionsIn(`tongues${round}`),
      archiveOf({ set }) {
        const articles = (invented.get(set) ?? []).map(({ article }) => article)
        return { articles, now: Math.max(...articles.map(({ publishedAt }) => publishedAt)) + hourMs }
      },
    },
    ...days,
  ]
}

async function recordedDays(name: string, file: string, folder: string): Promise<QuestionSet> {
  const questions = questionsIn(file).filter(({ set }) => existsSync(join(folder, set)))
  const archives = new Map<string, Archive>()
  for (const set of new Set(questions.map((one) => one.set))) {
    const now = endOf(set)
    const articles = await readDayFeeds(join(folder, set))
    archives.set(set, { articles: articles.filter(({ publishedAt }) => publishedAt <= now && publishedAt > now - 30 * hourMs), now })
  }
  return { name, questions, archiveOf: ({ set }) => archives.get(set) ?? { articles: [], now: 0 } }
}

/** 20:00 UTC; the feeds called 20211018 were recorded on 17 October. */
function endOf(set: string): number {
  const day = set === '20211018' ? '20211017' : set
  return Date.parse(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T20:00:00Z`)
}

function linesOf(file: string): readonly unknown[] {
  const lines = readFileSync(new URL(`labels/questions/${file}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line): unknown => JSON.parse(line))
}

function questionsIn(file: string): readonly Labelled[] {
  return linesOf(file).flatMap((line) => questionSchema.safeParse(line).data ?? [])
}

function articleFrom({ article, set, outlet, published, title, text }: z.infer<typeof articleSchema>): FollowedArticle {
  const url = `https://${set}.example/${article}`
  const at = Date.parse(published)
  return {
    ...{ id: articleId(url) ?? article, url, feed: `https://${set}.example/feed`, title, text, language: set.slice(0, 2), authors: [] },
    ...{ publishedAt: at, datedBy: 'feed', updatedAt: null, seenAt: at, section: null },
    outlet: { name: outlet, country: null, owner: null, stateMedia: false },
  }
}

const frequencies = createDocumentFrequencies(background)

function ourAnswer({ question: asked, language }: Labelled, { articles, now }: Archive): readonly string[] {
  const question = readQuestion(asked, language)
  const asking = askingOf(question, conceptsOf(question, frequencies), saidIn)
  const writing = { frequencies, language, reading: { now, zone: 'UTC' } }
  const lines = articles
    .flatMap((article) => answeringLines(lookAt(article, asking), asking, writing))
    .toSorted((a, b) => b.score - a.score)
  const answer = answerOf(lines, { question: asked, language, zone: 'UTC', madeAt: now }, writing)
  return answer?.sentences.map(({ text }) => text) ?? []
}

/** The sentence or title with most of the question's words, weighed by how rare they are, whatever it says. */
function mostWords({ question, language }: Labelled, { articles }: Archive): readonly string[] {
  const wanted = new Map(termsOf(question, language).map(({ term, id }) => [term, frequencies.rarity(id)]))
  const lines = articles.flatMap((article) =>
    [article.title, ...sentencesOf(article.text, article.language).map(({ text }) => text)].map((text) => {
      const terms = new Set(termsOf(text, article.language).map(({ term }) => term))
      return { text, score: [...wanted].reduce((sum, [term, weight]) => sum + (terms.has(term) ? weight : 0), 0) }
    }),
  )
  const best = lines.toSorted((a, b) => b.score - a.score)[0]
  return best && best.score > 0 ? [best.text] : []
}

function scored(questions: readonly Labelled[], archiveOf: QuestionSet['archiveOf'], answer: Answerer) {
  const replies = questions.map((question) => ({ question, said: answer(question, archiveOf(question)) }))
  const right = replies.filter(({ question, said }) => isRight(question, said))
  const answered = replies.filter(({ said }) => said.length > 0)
  const answerable = questions.filter(({ answers }) => answers.length > 0)
  const rightAnswers = right.filter(({ said }) => said.length > 0).length
  const silent = replies.filter(({ question, said }) => question.answers.length === 0 && said.length === 0).length
  const detail = [
    `answers: precision ${percent(rightAnswers, answered.length)}, recall ${percent(rightAnswers, answerable.length)}`,
    `silent where none does ${silent} of ${questions.length - answerable.length}`,
  ].join('; ')
  return { figure: (100 * right.length) / questions.length, detail, replies }
}

function isRight({ answers, also }: Labelled, said: readonly string[]): boolean {
  if (answers.length === 0) return said.length === 0
  return said.some((sentence) => holdsOne(sentence, answers) && (also.length === 0 || holdsOne(sentence, also)))
}

function holdsOne(sentence: string, wanted: readonly string[]): boolean {
  return wanted.some((words) => evened(sentence).includes(evened(words)))
}

function evened(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\p{Pd}\s]+/gu, ' ')
    .replace(/[’‘ʼ]/gu, "'")
}

function percent(part: number, all: number): string {
  return ((100 * part) / Math.max(1, all)).toFixed(1)
}

if (import.meta.main) {
  const sources = await readSources(process.argv.slice(2))
  for (const { questions, archiveOf } of await setsOf(sources)) {
    const { replies } = scored(
      questions.filter(({ half }) => half === 'tuned'),
      archiveOf,
      ourAnswer,
    )
    for (const { question, said } of replies) {
      if (isRight(question, said)) continue
      const wanted = question.answers.join(' / ') || 'nothing'
      process.stdout.write(
        `${question.set} ${question.id} ${question.question}\n  wanted: ${wanted}\n${said.map((text) => `  told: ${text}\n`).join('')}`,
      )
    }
  }
  for (const row of (await questionRows(sources)).filter(({ set }) => set.endsWith(', read')))
    process.stdout.write(`${row.set}: ${row.figure.toFixed(1)} (${row.baseline?.toFixed(1)}); ${row.detail}\n`)
}
