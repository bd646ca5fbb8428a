import type { NumberWords } from '../words/number-words.ts'
import type { NumberMention } from './number-mention.ts'
import { around, isApproximate, scaled } from './number-parts.ts'

const wordRuns = /\p{L}+(?:[-’']\p{L}+)*/gu

type Word = { readonly lower: string; readonly start: number; readonly end: number }
type Reading = { readonly value: number; readonly last: number; readonly rounded: boolean; readonly parts: number; readonly end?: number }

/** The longest noun that `counted` looks for, and a word before it, UTF-16 units. */
const countedMaxLength = 28

/** Numbers written in words, in the languages that `words` knows. See `numbersIn`. */
export function spokenNumbers(text: string, language: string, words: NumberWords): readonly NumberMention[] {
  if (words.small.size === 0) return []
  const run = wordsOf(text)
  const found: NumberMention[] = []
  for (let index = 0; index < run.length; index++) {
    const reading = readingAt(run, index, text, words)
    if (reading === undefined) continue
    const mention = mentionOf(run, index, reading, text, language, words)
    if (mention === undefined) continue
    found.push(mention)
    index = reading.last
  }
  return found
}

function wordsOf(text: string): readonly Word[] {
  const run: Word[] = []
  for (const { 0: word, index } of text.matchAll(wordRuns)) run.push({ lower: word.toLowerCase(), start: index, end: index + word.length })
  return run
}

/** The longest number that begins with the word at `first`. */
function readingAt(run: readonly Word[], first: number, text: string, words: NumberWords): Reading | undefined {
  const start = run[first]?.lower ?? ''
  if (words.halves.has(start)) return halfOf(run, first, text, words)
  const begun = smallAt(start, words)
  if (begun !== undefined) return composed(run, first, begun, text, words)
  if (words.alone.has(start)) return composed(run, first, 0, text, words, words.scales.get(start) ?? words.rounded.get(start))
  return words.articles.has(start) ? afterArticle(run, first, text, words) : undefined
}

function smallAt(word: string, words: NumberWords): number | undefined {
  return words.small.get(word) ?? words.compound(word) ?? hyphened(word, words)
}

/** "five-year" counts years. */
function hyphened(word: string, words: NumberWords): number | undefined {
  const hyphen = word.lastIndexOf('-')
  if (hyphen < 0 || /(?:thirds?|quarters?|halves|half|fifths?|somethings?|fold|way|sided|time)$/.test(word)) return undefined
  return words.small.get(word.slice(0, word.indexOf('-')))
}

/** "a million", "a dozen", "une centaine", "half a million". */
function afterArticle(run: readonly Word[], first: number, text: string, words: NumberWords): Reading | undefined {
  const next = run[first + 1]
  if (next === undefined || !isJoined(run, first, text)) return undefined
  const rounded = words.rounded.get(next.lower)
  if (rounded !== undefined) return { value: rounded, last: first + 1, rounded: true, parts: 2 }
  if (words.halves.has(next.lower)) return halfOf(run, first + 1, text, words)
  if (words.hundreds.has(next.lower) || (words.scales.has(next.lower) && next.lower.length > 2)) return composed(run, first, 1, text, words)
  return undefined
}

function halfOf(run: readonly Word[], first: number, text: string, words: NumberWords): Reading | undefined {
  const whole = words.compound(run[first]?.lower ?? '')
  if (whole !== undefined) return { value: whole, last: first, rounded: false, parts: 2 }
  const skip = words.articles.has(run[first + 1]?.lower ?? '') ? 1 : 0
  const next = run[first + 1 + skip]
  if (next === undefined || !isJoined(run, first, text) || (skip === 1 && !isJoined(run, first + 1, text))) return undefined
  const scale = words.rounded.get(next.lower) ?? (next.lower.length > 2 ? words.scales.get(next.lower) : undefined)
  const share = /^(?:полу?тор|півтор)/.test(run[first]?.lower ?? '') ? 1.5 : 0.5
  return scale === undefined ? undefined : { value: scale * share, last: first + 1 + skip, rounded: false, parts: 2 }
}

/** Adds and multiplies: "two hundred and fifty thousand" is (2 × 100 + 50) × 1,000. @param scale Of the first word, where that is one alone. */
function composed(run: readonly Word[], first: number, begun: number, text: string, words: NumberWords, scale = 0): Reading {
  let total = scale
  let current = begun
  let last = first
  let smallest = magnitude(begun + scale)
  let rounded = words.rounded.has(run[first]?.lower ?? '')
  while (isJoined(run, last, text)) {
    const skip = words.joins.has(run[last + 1]?.lower ?? '') && isJoined(run, last + 1, text) ? 1 : 0
    const word = run[last + 1 + skip]?.lower ?? ''
    const small = words.small.get(word)
    const times = words.scales.get(word) ?? words.rounded.get(word)
    if (skip === 1 && isHalf(run, last + 2, words)) {
      if (current === 0) total += smallest / 2
      else current += 0.5
      last += words.articles.has(word) ? 3 : 2
    } else if (words.hundreds.has(word) && current < 10 && skip === 0) {
      current *= 100
      smallest = 100
      last += 1
    } else if (times !== undefined && word.length > 2 && skip === 0) {
      rounded ||= words.rounded.has(word)
      total = times > total && total > 0 ? (total + current) * times : total + current * times
      current = 0
      smallest = times
      last += 1
    } else if (
      small !== undefined &&
      small > 0 &&
      magnitude(small) < smallest &&
      smallest >= (skip === 1 || words.looseOnes ? 10 : 100) &&
      Number.isInteger(small)
    ) {
      current += small
      smallest = Math.min(magnitude(small), small)
      last += 1 + skip
    } else break
  }
  return { value: Number((total + current).toPrecision(12)), last, rounded, parts: last - first + 1 }
}

function isHalf(run: readonly Word[], at: number, words: NumberWords): boolean {
  const word = run[at]?.lower ?? ''
  return words.halves.has(word) || (words.articles.has(word) && words.halves.has(run[at + 1]?.lower ?? ''))
}

/** 1 for ones, 10 for tens, 100 for hundreds, and so on: parts of a number go down. */
function magnitude(value: number): number {
  return value < 10 ? 1 : value < 20 ? 10 : 10 ** Math.floor(Math.log10(value))
}

function isJoined(run: readonly Word[], at: number, text: string): boolean {
  const [word, next] = [run[at], run[at + 1]]
  return word !== undefined && next !== undefined && next.start - word.end === 1 && /[ -]/.test(text[word.end] ?? '')
}

function mentionOf(
  run: readonly Word[],
  first: number,
  reading: Reading,
  text: string,
  language: string,
  words: NumberWords,
): NumberMention | undefined {
  const start = run[first]?.start ?? 0
  const whole = run[reading.last]?.end ?? start
  const token = run[reading.last]?.lower ?? ''
  const alone = reading.parts === 1
  const hyphen = alone && !words.small.has(token) && words.compound(token) === undefined ? token.indexOf('-') : -1
  const end = hyphen < 0 ? whole : start + hyphen
  const parts = around(text, start, end, language, words, reading.value)
  const isSeldom = words.seldom.has(hyphen < 0 ? token : token.slice(0, hyphen))
  if (alone && parts.unit === null && isSeldom && !words.counted?.test(text.slice(end, end + countedMaxLength))) return undefined
  const value = scaled(reading.value, parts.scale)
  return {
    text: text.slice(start, parts.end),
    start,
    end: parts.end,
    kind: 'amount',
    value,
    upTo: null,
    unit: parts.unit,
    approximate: reading.rounded || isApproximate(text, start),
  }
}
