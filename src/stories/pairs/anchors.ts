import type { Article } from '../../articles/article.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import { undatedAmountsIn } from '../../articles/numbers/undated-amounts.ts'

/** What an article names that is written alike in no two languages and means the same in all: places, people, bodies, numbers. */
export type Anchors = ReadonlySet<string>

/** UTF-16 units that are read: a title and an opening. Han script says three times as much in one. */
const READ = 700
const READ_HAN = 240
/** Smaller plain numbers are in every text. */
const SMALLEST = 10

/** The part of an article that is read for anchors. */
export function openingRead({ title, text, language }: Pick<Article, 'title' | 'text' | 'language'>): string {
  return `${title}\n${text}`.slice(0, language === 'zh' || language === 'ja' ? READ_HAN : READ)
}

/** Ids of the gazetteer, and numbers as "n:90:" or "n:326000000000:EUR"; dates left out. @param opening As `openingRead` gives it. */
export function anchorsIn(opening: string, article: Pick<Article, 'language' | 'publishedAt'>): Anchors {
  return new Set(wordsIn(opening, article).keys())
}

/** The anchors of an article, each as people are told it: "Donald Trump", "€326 billion". */
export function anchorWords(article: Pick<Article, 'title' | 'text' | 'language' | 'publishedAt'>): ReadonlyMap<string, string> {
  return wordsIn(openingRead(article), article)
}

function wordsIn(opening: string, { language, publishedAt }: Pick<Article, 'language' | 'publishedAt'>): ReadonlyMap<string, string> {
  const numbers = undatedAmountsIn(opening, language, publishedAt).filter(({ value, unit }) => value >= SMALLEST || unit !== null)
  return new Map([
    ...placesIn(opening, language).map(({ id, name }) => [id, name] as const),
    ...numbers.map(({ value, unit, text: written }) => [`n:${value}:${unit ?? ''}`, written] as const),
  ])
}

/** Less of what two articles name in common and they are strangers: part of it (cosine), and how rare it is, in ln N for N articles. */
const LEAST_COSINE = 0.3
const LEAST_RARITY = 1.25
/** Log-odds for what the cosine is above that. Fitted on the bundled newsroom, where 98 of 99 pairs over the line are right. */
const SLOPE = 12

/**
 * Log-odds that two articles in different languages tell the same event, by what both name; undefined where too little speaks for it.
 *
 * @param rarity Of an anchor, above 0.
 * @param articles How many there are to be rare among.
 */
export function anchorLikeness(a: Anchors, b: Anchors, rarity: (anchor: string) => number, articles: number): number | undefined {
  const shared = [...a.intersection(b)]
  const common = sum(shared, rarity)
  const cosine = sumOfSquares(shared, rarity) / Math.sqrt(Math.max(1e-9, sumOfSquares(a, rarity) * sumOfSquares(b, rarity)))
  if (cosine <= LEAST_COSINE || common < LEAST_RARITY * Math.log(articles + 1) || !isTelling(shared)) return undefined
  return SLOPE * (cosine - LEAST_COSINE)
}

/** Fewer things in common tell nothing, unless one of them is a number. */
export const FEWEST_SHARED = 3

export function isNumber(anchor: string): boolean {
  return anchor.startsWith('n:')
}

/** Three things in common, one of them more than a place; or two, of which one is a number that is nobody else's. */
function isTelling(shared: readonly string[]): boolean {
  if (shared.length >= FEWEST_SHARED) return shared.some((anchor) => /^(?:n|person|institution):/.test(anchor))
  return shared.length === 2 && shared.some((anchor) => /^n:(?:\d{4,}|.*:.)/.test(anchor))
}

function sum(anchors: Iterable<string>, rarity: (anchor: string) => number): number {
  let total = 0
  for (const anchor of anchors) total += rarity(anchor)
  return total
}

function sumOfSquares(anchors: Iterable<string>, rarity: (anchor: string) => number): number {
  return sum(anchors, (anchor) => rarity(anchor) ** 2)
}
