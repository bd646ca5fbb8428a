import type { Article } from '../../articles/article.ts'
import { undatedAmountsIn } from '../../articles/numbers/undated-amounts.ts'
import { FULL_TEXT } from './likeness.ts'

/** What a headline counts or measures, in digits; none where it tells of the dead, hurt or missing, whom every outlet counts for itself. */
export type Amounts = readonly number[]

/** Of whole articles none are told: their words tell events apart without. */
export function amountsOf({ title, text, language, publishedAt }: Pick<Article, 'title' | 'text' | 'language' | 'publishedAt'>): Amounts {
  if (text.length >= FULL_TEXT || !DIGIT.test(title) || TOLL.test(title)) return NONE
  return undatedAmountsIn(title, language, publishedAt)
    .filter(({ text: written }) => DIGIT.test(written))
    .flatMap(({ value, upTo }) => (upTo === null ? [value] : [value, upTo]))
}

/** Whether two headlines count, and not one amount is the same: this week's jobless claims and last week's. */
export function countOtherwise(a: Amounts, b: Amounts): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.some((other) => isNear(one, other)))
}

const NONE: Amounts = []
const DIGIT = /\p{Nd}/u
/** What is rounded is the same; a part of the greater. */
const ROUNDED = 0.05

const TOLL =
  /(?<!\p{L})(?:dead|deaths?|die[sd]?|dying|kill(?:s|ed|ing)?|injur(?:es?|ed|ing)|wounded|hurt|missing|toll|victims?|tote[nr]?|tödlich|getötet|verletzte?|vermisst|opfer|morte?s?|morti|tuée?s?|blessée?s?|disparus|muertos|muertes?|heridos|fallecidos|desaparecidos|feriti|vittime|dispersi|погиб\p{L}*|уби(?:ты|то|т)|ранен\p{L}*|жертв\p{L}*|загин\p{L}*|загибл\p{L}*|поранен\p{L}*)(?!\p{L})|死|伤|傷|遇难|失踪|قتل|قتيل|جريح|ضحايا/iu

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= ROUNDED * Math.max(Math.abs(a), Math.abs(b))
}
