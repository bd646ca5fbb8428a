import { numbersIn } from '../../../articles/numbers/numbers.ts'
import type { Claim, Evidence } from '../claim.ts'
import { read } from '../read.ts'
import { type Word, wordsIn } from '../words-in.ts'
import type { Counted } from './counted.ts'

/** From the fourth on, in letters; before that they are said of anything ("for the first time"). */
const named = 'fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ')
const first = 4

/** Places in an order that no passage names, in English: "its seventh test" where it was the sixth. A fraction ("a fifth of") is none. */
export function strangeOrdinals(claim: Claim, evidence: readonly Evidence[]): readonly Word[] {
  if (claim.language !== 'en') return []
  const said = read.words(claim)
  const places = said.filter(
    ({ plain }, index) => named.includes(plain) && said[index + 1]?.plain !== 'of' && said[index - 1]?.plain !== 'a',
  )
  const isWritten = ({ plain }: Word) => {
    const place = new RegExp(`\\b(?:${plain}|${named.indexOf(plain) + first}th)\\b`, 'i')
    return evidence.some((passage) => place.test(passage.text))
  }
  return places.filter((word) => !isWritten(word))
}

/** Shares in words where the passages have only other shares: "a quarter of" where three quarters stand. In English. */
export function strangeShares({ text, language }: Claim, evidence: readonly Evidence[]): readonly Word[] {
  if (language !== 'en') return []
  const said = sharesIn(text)
  if (said.length === 0) return []
  const written = evidence.flatMap((passage) => sharesIn(passage.text))
  const percents = evidence.flatMap((passage) =>
    numbersIn(passage.text, language).flatMap(({ unit, value }) => (unit === '%' ? [value / 100] : [])),
  )
  const isNear = (share: number) => percents.some((percent) => Math.abs(percent - share) <= sharedNear)
  return said.flatMap(({ share, word }) =>
    written.length === 0 || written.some((other) => other.share === share) || isNear(share) ? [] : [word],
  )
}

/** "A quarter" may be so far from the percentage that it stands for. */
const sharedNear = 0.06

function sharesIn(text: string): readonly { readonly share: number; readonly word: Word }[] {
  return [...text.matchAll(shares)].flatMap((match) => {
    const { count = 'a', part = '' } = match.groups ?? {}
    const [word] = wordsIn(match[0])
    const [over, under] = [
      ['a', 'one', 'two', 'three', 'four'].indexOf(count.toLowerCase()) || 1,
      parts[part.toLowerCase().replace(/s$/, '')],
    ]
    return word === undefined || under === undefined ? [] : [{ share: over / under, word: { ...word, text: match[0] } }]
  })
}

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, fifth: 5 }
const shares = /\b(?:(?<count>an?|one|two|three|four)[ -](?<part>thirds?|quarters?|fifths?)|(?<part>half)) of\b/giu

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
