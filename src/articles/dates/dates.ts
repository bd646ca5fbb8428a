import { remembering } from '../text/remembering.ts'
import { isCount } from '../words/counted.ts'
import { withPlainDigits } from '../words/plain-digits.ts'
import { arabicDates } from './arabic-dates.ts'
import type { DateMention } from './date-mention.ts'
import { dateReader } from './date-reader.ts'
import { hanDates } from './han-dates.ts'

/**
 * Every date in a text, in order (en, de, fr, es, it, ru, uk, ar, zh, ja; ISO dates and years in every language). Relative
 * ones are resolved against the UTC day of publication: a weekday is the nearest such day not after it, unless the word of
 * its clause that tells (see tense.ts) is of the future ("will", "soll", "doit"), which makes it the nearest not before it;
 * "last Tuesday" is strictly before, "next Tuesday" strictly after. Linear in the length of `text`; never throws.
 *
 * @param publishedAt Milliseconds since the epoch.
 */
export const datesIn = remembering((text: string, language: string, publishedAt: number): readonly DateMention[] => {
  const day = Number.isFinite(publishedAt) && Math.abs(publishedAt) < 8e15 ? publishedAt : 0
  return readDates(text, language, day).filter(({ start, end }) => end - start !== yearLength || !isCount(text, start, end))
})

const yearLength = 4

function readDates(text: string, language: string, day: number): readonly DateMention[] {
  if (language === 'ar') {
    const found = arabicDates(withPlainDigits(text), day)
    return found.map((date) => ({ ...date, text: text.slice(date.start, date.end) }))
  }
  return language === 'zh' || language === 'ja' ? hanDates(text, day) : dateReader(language)(text, day)
}
