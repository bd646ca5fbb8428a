import { datesIn } from '../dates/dates.ts'
import type { NumberMention } from './number-mention.ts'
import { numbersIn } from './numbers.ts'

/**
 * The amounts of a text, in order, without those that are part of a date.
 *
 * @param at The moment that "yesterday" counts from, milliseconds since the epoch.
 */
export function undatedAmountsIn(text: string, language: string, at: number): readonly NumberMention[] {
  const dates = datesIn(text, language, at)
  return numbersIn(text, language).filter(
    ({ kind, start, end }) => kind === 'amount' && !dates.some((date) => date.start < end && start < date.end),
  )
}
