import type { Claim, Evidence } from './claim.ts'
import type { Counted } from './counted.ts'
import { type Word, wordsIn } from './words-in.ts'

/** From the fourth on, in letters; before that they are said of anything ("for the first time"). */
const named = 'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const first = 4

/** Places in an order that no passage names, in English: "its seventh test" where it was the sixth. A fraction ("a fifth of") is none. */
export function strangeOrdinals({ text, language }: Claim, evidence: readonly Evidence[]): readonly Word[] {
  if (language !== 'en') return []
  const said = wordsIn(text)
  const places = said.filter(
    ({ plain }, index) => named.includes(plain) && said[index + 1]?.plain !== 'of' && said[index - 1]?.plain !== 'a',
  )
  const isWritten = ({ plain }: Word) => {
    const place = new RegExp(`\\b(?:${plain}|${named.indexOf(plain) + first}th)\\b`, 'i')
    return evidence.some((passage) => place.test(passage.text))
  }
  return places.filter((word) => !isWritten(word))
}

/** Whether passages have a number as a word that the number reader leaves: "6th" as "sixth", ten years as "a decade". */
export function isSpelled({ kind, value, time }: Counted, evidence: readonly Evidence[]): boolean {
  const place = kind === 'ordinal' ? named[value - first] : undefined
  const span = time === 'year' ? spans.get(value) : undefined
  const word = place ?? span
  return word !== undefined && evidence.some(({ text }) => new RegExp(`\\b${word}\\b`, 'i').test(text))
}

const spans: ReadonlyMap<number, string> = new Map([
  [10, 'decade'],
  [100, 'century'],
])
