import type { NumberMention } from '../../articles/numbers/number-mention.ts'
import { numbersIn } from '../../articles/numbers/numbers.ts'
import { type TimeMeasure, timeMeasureAt } from './time-measures.ts'

/** A number and, where it counts time, what it counts. */
export type Counted = NumberMention & { readonly time: TimeMeasure | undefined }

/** The numbers of a text, with what they count where that is time. Two figures that only look like a range are read apart. */
export function countedIn({ text, language }: { readonly text: string; readonly language: string }): readonly Counted[] {
  return numbersIn(text, language)
    .flatMap((number) => apart(number, language))
    .map((number) => ({ ...number, time: number.unit === null ? timeMeasureAt(text, number.end, language) : undefined }))
}

/** "grew 16.9% to €158.8bn" is no range. */
function apart(number: NumberMention, language: string): readonly NumberMention[] {
  const link = number.upTo === null ? null : /\s(?:to|bis|à|a)\s/u.exec(number.text)
  if (link === null) return [number]
  const at = link.index + link[0].length
  const ends = [
    { text: number.text.slice(0, link.index), from: number.start },
    { text: number.text.slice(at), from: number.start + at },
  ]
  const parts = ends.flatMap(({ text, from }) =>
    numbersIn(text, language).map((part) => ({ ...part, start: part.start + from, end: part.end + from })),
  )
  const [first, second] = parts
  return first?.unit && second?.unit && first.unit !== second.unit ? parts : [number]
}

/** Whether two numbers say the same, however they are written. */
export function isSameNumber(a: Counted, b: Counted): boolean {
  if (a.kind === 'code' || b.kind === 'code') return plainCode(a.text) === plainCode(b.text)
  return a.value === b.value && a.upTo === b.upTo && a.unit === b.unit && isSameTime(a.time, b.time)
}

/** Whether a claim has one end of a written range and says which: "up to 30 %" of "25 to 30 %". @param claim That `bound` stands in. */
export function isBound(bound: Counted, claim: string, range: Counted): boolean {
  if (range.upTo === null || bound.upTo !== null || bound.unit !== range.unit || bound.kind !== range.kind) return false
  const before = claim.slice(Math.max(0, bound.start - 20), bound.start)
  return (bound.value === range.upTo && upmost.test(before)) || (bound.value === range.value && least.test(before))
}

const upmost = /\b(?:up to|as (?:much|many|high) as|bis zu|jusqu['’]à|hasta|fino a) $/iu
const least = /\b(?:at least|as (?:few|little|low) as|mindestens|au moins|al menos|almeno) $/iu

/** "Smith, 64," and "the 64-year-old" say the same. */
function isSameTime(a: TimeMeasure | undefined, b: TimeMeasure | undefined): boolean {
  return a === b || (a === 'age' && (b === undefined || b === 'year')) || (b === 'age' && (a === undefined || a === 'year'))
}

function plainCode(text: string): string {
  return text.toLowerCase().replace(/[–—]/gu, '-')
}
