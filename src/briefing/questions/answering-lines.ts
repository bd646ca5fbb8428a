import type { FollowedArticle } from '../../articles/article.ts'
import { printedAt } from '../../articles/dates/printed-at.ts'
import { dayMs } from '../../feeds/milliseconds.ts'
import { isTellable } from '../../stories/tellable.ts'
import { objectionsTo } from '../receipts/receipts.ts'
import { vectorOf } from '../words/vectors.ts'
import type { Backed } from '../writing/cited-sentence.ts'
import type { Writing } from '../writing/draft.ts'
import type { Asking } from './asking.ts'
import type { Wanted } from './asking-words.ts'
import { type Concept, metBy } from './concept.ts'
import { holdsAnswer } from './holds-answer.ts'
import { type Line, linesOf } from './lines.ts'

/** A line of an article that answers. */
export type AnsweringLine = Backed & {
  /** What it is worth as an answer, in (0, 1]. */
  readonly score: number
}

type Answering = Pick<Writing, 'frequencies' | 'reading' | 'language'>

/** Part of what a question is about that a line has, and part of what is wanted that it holds. Of questions read for mistakes; see decision 064. */
const leastAbout = 0.55
const leastHeld = 0.65
/** How far a line has what stands in its article's title, or elsewhere in its article. */
const ofTitle = 0.9
const ofArticle = 0.6
/** "Which sites?": a question of less asks about anything. */
const leastWeight = 5
/** UTF-16 units of a text that are looked at: news stands at the top. */
const textRead = 4_000

/** An article, how far it has each of a question's concepts, and what part of their weight that is, in [0, 1]. */
export type Looked = { readonly article: FollowedArticle; readonly met: readonly number[]; readonly about: number }

export function lookAt(article: FollowedArticle, asking: Asking): Looked {
  const met = metIn(wholeOf(article), article.language, asking)
  return { article, met, about: partOf(met, article, asking) }
}

/**
 * The lines of an article that answer: it tells of what is done, they have most of what the question is about, in themselves or in the
 * article above them, and hold what is wanted, and the gate lets them pass.
 */
export function answeringLines(looked: Looked, asking: Asking, writing: Answering): readonly AnsweringLine[] {
  const { article, met: inArticle } = looked
  const { concepts } = asking
  if (!isTellable(article) || weightOf(concepts) < leastWeight) return []
  const { language, title } = article
  if (looked.about < leastAbout || !tellsDeed(inArticle, asking) || !isOfNext(inArticle, asking)) return []
  const inTitle = metIn(title, language, asking)
  return linesOf(article, writing.reading).flatMap((line) => {
    const own = metIn(line.text, language, asking)
    const around = own.map((met, index) => Math.max(met, ofTitle * (inTitle[index] ?? 0), ofArticle * (inArticle[index] ?? 0)))
    const about = partOf(around, article, asking)
    if (about < leastAbout || !saysNext(own, inTitle, asking)) return []
    const held = holdsAnswer(line.text, article, asking)
    if (held < leastHeld || !passes(line, writing)) return []
    return [{ ...line, vector: vectorOf(line.text, language, writing.frequencies), score: about * held * worthOf(line, asking, writing) }]
  })
}

function wholeOf({ title, text }: FollowedArticle): string {
  return `${title}. ${text.slice(0, textRead)}`
}

function metIn(text: string, language: string, { concepts, saidIn }: Asking): readonly number[] {
  return metBy(concepts, saidIn(text, language))
}

/** Whether an article tells of what is done, or, unless a number of it is wanted, of all else that is asked: no list has every word for a deed. */
function tellsDeed(met: readonly number[], { question: { wanted }, concepts }: Asking): boolean {
  const isDeed = (_: number, index: number) => concepts[index]?.kind === 'deed'
  if (met.filter(isDeed).every((part) => part > 0)) return true
  const others = met.filter((part, index) => !isDeed(part, index))
  return !ofNumbers.has(wanted) && others.length >= fewestOthers && others.every((part) => part === 1)
}

const ofNumbers: ReadonlySet<Wanted> = new Set(['count', 'amount', 'price', 'share'])

const fewestOthers = 2

/** Whether an article is of the thing that an open question begins with: "which rocket". */
function isOfNext(met: readonly number[], { question: { wanted }, next }: Asking): boolean {
  return wanted !== 'open' || next < 0 || (met[next] ?? 0) > 0
}

/** Whether a line or the title above it names the speaker ("what did Xi say") or what somebody does ("who coaches"). */
function saysNext(own: readonly number[], inTitle: readonly number[], { question: { wanted }, next }: Asking): boolean {
  const least = leastSaid[wanted]
  return least === undefined || next < 0 || Math.max(own[next] ?? 0, inTitle[next] ?? 0) >= least
}

/** A speaker is not named by a word made of the name. */
const leastSaid: Readonly<Partial<Record<Wanted, number>>> = { said: 1, who: 0.8 }

/**
 * Part of the concepts' weight that is met. In an article of another language that has a name of the question, its other words are
 * hardly missed.
 *
 * @param met How far each is, in [0, 1].
 */
function partOf(met: readonly number[], { language }: FollowedArticle, { question, concepts }: Asking): number {
  const isForeign = language !== question.language && concepts.some(({ kind }, index) => kind === 'name' && met[index] === 1)
  const missed = ({ kind, weight }: Concept, index: number) =>
    (isForeign && kind === 'word' && met[index] === 0 ? ofForeignWord : 1) * weight
  const all = concepts.reduce((sum, concept, index) => sum + missed(concept, index), 0)
  return all === 0 ? 0 : concepts.reduce((sum, { weight }, index) => sum + weight * (met[index] ?? 0), 0) / all
}

const ofForeignWord = 0.3

function weightOf(concepts: readonly Concept[]): number {
  return concepts.reduce((sum, { weight }) => sum + weight, 0)
}

function passes({ text, article: { language }, passage }: Line, { reading }: Answering): boolean {
  return objectionsTo({ text, language, saidAt: reading.now }, [passage]).length === 0
}

/** Fresh, in the reader's language or the question's, of no state, and a sentence of its own before a headline or one that leans on another. */
function worthOf({ kind, article }: Line, { question }: Asking, { reading, language }: Answering): number {
  const ageDays = Math.max(0, reading.now - printedAt(article)) / dayMs
  return (
    0.5 ** (ageDays / halfLifeDays) *
    ofKind[kind] *
    ([language, question.language].includes(article.language) ? 1 : ofForeign) *
    (article.outlet.stateMedia ? ofState : 1)
  )
}

const halfLifeDays = 20
const ofKind: Readonly<Record<Line['kind'], number>> = { sentence: 1, headline: 0.95, leaning: 0.9 }
const ofForeign = 0.85
const ofState = 0.9
