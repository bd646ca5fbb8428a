import type { NumberMention } from '../../../articles/numbers/number-mention.ts'
import { numbersIn } from '../../../articles/numbers/numbers.ts'
import { type Bound, boundAround, isWithin } from './bound.ts'
import { type TimeMeasure, timeMeasureAt } from './time-measures.ts'

/** A number and, where it counts time, what it counts. */
export type Counted = NumberMention & {
  readonly time: TimeMeasure | undefined
  readonly bound: Bound | undefined
}

/** The numbers of a text, with what they count where that is time. */
export function countedIn({ text, language }: { readonly text: string; readonly language: string }): readonly Counted[] {
  return numbersIn(text, language).map((number) => {
    const time = number.unit === null ? timeMeasureAt(text, number.end, language) : undefined
    return inYears({ ...number, time, bound: boundAround(text, number, language, time !== undefined || number.value < handful) })
  })
}

/** Of fewer nobody says that they are over it. */
const handful = 13

/** Two decades are 20 years. */
function inYears(number: Counted): Counted {
  return number.time === 'decade' && number.upTo === null ? { ...number, value: number.value * 10, time: 'year' } : number
}

/** Whether two numbers say the same, however they are written. */
function isSameNumber(a: Counted, b: Counted): boolean {
  if (a.kind === 'code' || b.kind === 'code') return plainCode(a.text) === plainCode(b.text)
  return a.value === b.value && a.upTo === b.upTo && a.unit === b.unit && isSameTime(a.time, b.time)
}

/** Whether a written number bears out one of a claim: the same, the end of a range that the claim tells, or one that it rounds. */
export function bearsOut(said: Counted, claim: string, written: Counted): boolean {
  return (
    (isSameNumber(said, written) && isWithin(said.bound, written.bound)) ||
    isBound(said, claim, written) ||
    isRoundedOff(said, claim, written)
  )
}

/** 724 of 724.42; "more than 30,000", "nearly 31,000" and "about 31,000" of 30,823; "over 120" of 125 to 140: where the claim says so. */
function isRoundedOff(said: Counted, claim: string, written: Counted): boolean {
  if (said.kind !== 'amount' || written.kind !== 'amount' || said.upTo !== null) return false
  if (said.unit !== written.unit || said.time !== written.time) return false
  const before = claim.slice(Math.max(0, said.start - 20), said.start) + said.text
  const isOver = over.test(before) && isRounder(said.value, written.value) && said.value < written.value
  const most = written.upTo ?? written.value
  const isUnder = under.test(before) && isRounder(said.value, most) && said.value > most
  if (written.upTo !== null) return isOver || isUnder
  const isCutOff = /[.,]\d{1,2}(?!\d)/.test(written.text) && cutOff(written) === said.value
  return isCutOff || isOver || isUnder || (about.test(before) && isNearest(said.value, written.value))
}

function isRounder(said: number, written: number): boolean {
  return Math.abs(said - written) <= written * roundedMost && digitsOf(said) < digitsOf(written)
}

/** Whether a number was rounded to fewer digits as one does: 9 million of 9.1, not of 9.6. */
function isNearest(said: number, written: number): boolean {
  const isFewer = digitsOf(said) < digitsOf(written) && Math.abs(said - written) <= written * aboutMost
  return isFewer && Number(written.toPrecision(Math.max(1, digitsOf(said)))) === said
}

/** The number as printed without its decimals, in full: 147 million of 147.13 million. Of less than ten it says too little. */
function cutOff({ text, value }: Counted): number | undefined {
  const printed = Number(/\d[\d,]*\.\d+/.exec(text)?.[0].replaceAll(',', '') ?? Number.NaN)
  return printed >= 10 ? Math.round(Math.trunc(printed) * (value / printed)) : undefined
}

/** A claim that rounds may be so far from what is written, share, */
const roundedMost = 0.1
/** and where it does not say to which side. */
const aboutMost = 0.05

/** Digits before the zeros at the end. */
function digitsOf(value: number): number {
  return String(value).replace('.', '').replace(/0+$/, '').length
}

const over = /\b(?:more than|over|at least|above) /iu
const under = /\b(?:nearly|almost|less than|fewer than|under|close to) /iu
const about = /\b(?:about|around|approximately|roughly|some|nearly|almost|close to|an estimated|circa) /iu

/** Whether a claim has the upper end of a written range and says so: "up to 30 %" of "25 to 30 %". @param claim That `bound` stands in. */
function isBound(bound: Counted, claim: string, range: Counted): boolean {
  if (range.upTo === null || bound.upTo !== null || bound.unit !== range.unit || bound.kind !== range.kind) return false
  const before = claim.slice(Math.max(0, bound.start - 20), bound.start)
  return bound.value === range.upTo && upmost.test(before)
}

const upmost = /\b(?:up to|as (?:much|many|high) as|bis zu|jusqu['’]à|hasta|fino a) $/iu
/** "81 votes to 18", where a passage has "81-18". */
export function scoresIn(claim: string, evidence: readonly { readonly text: string }[]): readonly Pick<NumberMention, 'start' | 'end'>[] {
  const said = [...claim.matchAll(/\b(\d{1,4})(?: votes)? to (\d{1,4})\b(?! (?:percent|%))/g)]
  if (said.length === 0) return []
  const written = new Set(evidence.flatMap(({ text }) => text.replaceAll('–', '-').match(/(?<![\d.,-])\d{1,4}-\d{1,4}(?![\d-])/g) ?? []))
  return said.flatMap(({ 0: score, 1: one, 2: other, index }) =>
    written.has(`${one}-${other}`) ? [{ start: index, end: index + score.length }] : [],
  )
}

/** "Smith, 64," and "the 64-year-old" say the same. */
function isSameTime(a: TimeMeasure | undefined, b: TimeMeasure | undefined): boolean {
  return a === b || (a === 'age' && (b === undefined || b === 'year')) || (b === 'age' && (a === undefined || a === 'year'))
}

/** "G-7" is "G7". */
function plainCode(text: string): string {
  return text
    .toLowerCase()
    .replace(/[–—]/gu, '-')
    .replace(/(?<=^\p{L}+)-(?=\d)/u, '')
}
