import { remembering } from '../text/remembering.ts'
import { numberWords } from '../words/numbers.ts'
import { withPlainDigits } from '../words/plain-digits.ts'
import { arabicNumbers, joinedByAnd } from './arabic-numbers.ts'
import { digitNumbers } from './digit-numbers.ts'
import { hanNumbers } from './han-numbers.ts'
import type { NumberMention } from './number-mention.ts'
import { spokenNumbers } from './spoken-numbers.ts'

/**
 * Every number in a text, in order and without overlaps: digits with the language's own separators, words (en, de, fr, es,
 * it, ru, uk, ar, zh), scales ("bn", "Mrd", "万亿"), percentages, percentage points, currencies, measures, ranges.
 * Left out: "one" alone and its like in other languages (mostly a pronoun or an article), vague plurals ("dozens",
 * "millions of"), fractions in words, ordinals in words. Linear in the length of `text`; never throws.
 */
export const numbersIn = remembering((text: string, language: string): readonly NumberMention[] => {
  const words = numberWords(language)
  if (language === 'ar') {
    const plain = withPlainDigits(text)
    const found = joinedByAnd(merged(digitNumbers(plain, language, words), arabicNumbers(plain, words)), plain)
    return found.map((number) => ({ ...number, text: text.slice(number.start, number.end) }))
  }
  const inDigits = digitNumbers(text, language, words)
  const inWords = language === 'zh' || language === 'ja' ? hanNumbers(text) : spokenNumbers(text, language, words)
  return merged(inDigits, inWords)
})

/** Digits win where the two overlap: "3 million" is one number. */
function merged(digits: readonly NumberMention[], words: readonly NumberMention[]): readonly NumberMention[] {
  if (words.length === 0) return digits
  const all = [...digits, ...words].toSorted((a, b) => a.start - b.start)
  const found: NumberMention[] = []
  for (const mention of all) if (mention.start >= (found.at(-1)?.end ?? 0)) found.push(mention)
  return found
}
