import type { Article } from '../../articles/article.ts'
import { TermPlaces } from './term-places.ts'
import { type Term, termsOf } from './terms.ts'

/** What of an article counts when it is compared with others; 1 kB for a line or two, 4 kB for 600 words. */
export type Features = {
  /** Characters of text besides the title. */
  readonly length: number
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Ids of all its terms, each once, ascending. */
  readonly ids: Int32Array
  /** Of each term in the order of `ids`, `COLUMNS` numbers: see the places below. */
  readonly weights: Float32Array
  /** The weights of the title together. */
  readonly titleSum: number
}

/** Places of a term's numbers: its weight in title and text, in the title, in title and first sentences; and its worth. */
export const BODY = 0
export const TITLE = 1
export const LEAD = 2
export const WORTH = 3
export const COLUMNS = 4

/** The words of an article that count, read once. */
export type Reading = {
  readonly title: readonly Term[]
  readonly rest: readonly Term[]
  /** Title and first sentences. */
  readonly opening: readonly Term[]
  /** Ids of all its terms, each once, ascending. */
  readonly ids: Int32Array
  /** Characters of text besides the title. */
  readonly length: number
}

/** @param text What is read of the article's text: all of it, or less where parts say nothing. */
export function readingOf({ title, language }: Article, text: string): Reading {
  const titleTerms = termsOf(title, language, MOST_WORDS)
  const rest = termsOf(text, language, MOST_WORDS)
  const opening = [...titleTerms, ...rest.slice(0, LEAD_TERMS)]
  return { title: titleTerms, rest, opening, ids: idsOf(titleTerms, rest), length: text.length }
}

/** @param worth What sharing a term is worth, by its id; above 0. */
export function featuresOf(reading: Reading, at: number, worth: (id: number) => number): Features {
  const { ids, length, title } = reading
  const weights = new Float32Array(COLUMNS * ids.length)
  for (let i = 0; i < ids.length; i++) weights[COLUMNS * i + WORTH] = worth(ids[i] ?? 0)
  places.layOut(ids)
  weigh(weights, BODY, title, TITLE_COUNTS)
  weigh(weights, BODY, reading.rest, 1)
  weigh(weights, TITLE, title, 1)
  weigh(weights, LEAD, reading.opening, 1)
  for (const column of [BODY, TITLE, LEAD]) scale(weights, column)
  return { length, at, ids, weights, titleSum: sumOf(weights, TITLE) }
}

/** Words read of a text: what follows is background. */
const MOST_WORDS = 600
/** How often a word of the title counts in title and text. */
const TITLE_COUNTS = 3
/** Terms, that is words without stop words: about the first 70 words. */
const LEAD_TERMS = 45

/** Each once, ascending. */
function idsOf(title: readonly Term[], rest: readonly Term[]): Int32Array {
  const all = new Int32Array(title.length + rest.length)
  let end = 0
  for (const { id } of title) all[end++] = id
  for (const { id } of rest) all[end++] = id
  all.sort()
  let kept = 0
  for (let at = 0; at < end; at++) if (at === 0 || all[at] !== all[at - 1]) all[kept++] = all[at] ?? 0
  return all.slice(0, kept)
}

/** The terms of the article that is weighed. */
const places = new TermPlaces()

/** Counts terms in a column. */
function weigh(weights: Float32Array, column: number, terms: readonly Term[], times: number): void {
  for (const { id } of terms) {
    const at = COLUMNS * places.of(id) + column
    weights[at] = (weights[at] ?? 0) + times
  }
}

/** Makes of counts TF-IDF with a logarithmic term frequency, (1 + ln tf) × worth, and scales the column to length 1. */
function scale(weights: Float32Array, column: number): void {
  let squares = 0
  for (let at = column, worth = WORTH; at < weights.length; at += COLUMNS, worth += COLUMNS) {
    const count = weights[at] ?? 0
    if (count === 0) continue
    const weight = (1 + Math.log(count)) * (weights[worth] ?? 0)
    weights[at] = weight
    squares += weight * weight
  }
  const length = Math.sqrt(squares) || 1
  for (let at = column; at < weights.length; at += COLUMNS) weights[at] = (weights[at] ?? 0) / length
}

function sumOf(weights: Float32Array, column: number): number {
  let sum = 0
  for (let at = column; at < weights.length; at += COLUMNS) sum += weights[at] ?? 0
  return sum
}
