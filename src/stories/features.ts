import type { Article } from '../articles/article.ts'
import { type Term, termsOf } from './terms.ts'
import { type Vector, vectorOf } from './vector.ts'

/** What of an article counts when it is compared with others; about 3 kB. */
export type Features = {
  /** Characters of text besides the title. */
  readonly length: number
  /** Milliseconds since the epoch. */
  readonly at: number
  /** Title and text. */
  readonly body: Vector
  /** Rarity of each term of `body`, in its order. */
  readonly rarity: Float32Array
  readonly title: Vector
  /** Title and the first sentences. */
  readonly lead: Vector
}

/** The words of an article that count, read once. */
export type Reading = {
  readonly title: readonly Term[]
  readonly rest: readonly Term[]
  /** Ids of all its terms, each once. */
  readonly ids: Int32Array
  /** Characters of text besides the title. */
  readonly length: number
}

/** @param text What is read of the article's text: all of it, or less where parts say nothing. */
export function readingOf({ title, language }: Article, text: string): Reading {
  const titleTerms = termsOf(title, language, MOST_WORDS)
  const rest = termsOf(text, language, MOST_WORDS)
  const ids = new Set([...titleTerms, ...rest].map(({ id }) => id))
  return { title: titleTerms, rest, ids: Int32Array.from(ids), length: text.length }
}

/** Title and first sentences. */
export function openingOf({ title, rest }: Reading): readonly Term[] {
  return [...title, ...rest.slice(0, LEAD_TERMS)]
}

/** @param worth What sharing a term is worth, by its id; above 0. */
export function featuresOf(reading: Reading, at: number, worth: (id: number) => number): Features {
  const { title, rest, length } = reading
  const body = weigh(worth, [...title, ...title, ...title, ...rest])
  return {
    length,
    at,
    body,
    rarity: Float32Array.from(body.ids, worth),
    title: weigh(worth, title),
    lead: weigh(worth, openingOf(reading)),
  }
}

/** In how many of these articles each term stands, for `DocumentFrequencies.learn`. */
export function termCountsOf(articles: readonly Article[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { title, text, language } of articles) {
    const terms = [...termsOf(title, language, MOST_WORDS), ...termsOf(text, language, MOST_WORDS)]
    for (const term of new Set(terms.map(({ term }) => term))) counts.set(term, (counts.get(term) ?? 0) + 1)
  }
  return counts
}

/** Words read of a text: what follows is background. */
const MOST_WORDS = 600
/** Terms kept of a text, the heaviest: a report of 600 words has about 220. */
const MOST_TERMS = 200
/** Terms, that is words without stop words: about the first 70 words. */
const LEAD_TERMS = 45

/** TF-IDF with a logarithmic term frequency: (1 + ln tf) × worth. */
function weigh(worth: (id: number) => number, terms: readonly Term[]): Vector {
  const weights = new Map<number, number>()
  for (const { id } of terms) weights.set(id, (weights.get(id) ?? 0) + 1)
  for (const [id, count] of weights) weights.set(id, (1 + Math.log(count)) * worth(id))
  return vectorOf(weights, MOST_TERMS)
}
