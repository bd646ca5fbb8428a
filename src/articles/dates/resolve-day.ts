import { dayMs } from '../../feeds/milliseconds.ts'
import type { RelativeDay } from '../words/dates.ts'

/** Monday is 0. */
export type Weekday = number
export type Direction = 'not-after' | 'not-before' | 'before' | 'after'

/** ISO day of a moment, UTC. */
export function isoDay(at: number): string {
  return new Date(at).toISOString().slice(0, 10)
}

/** The nearest such weekday in a direction from the day of `publishedAt`, UTC. */
export function dayOfWeek(weekday: Weekday, direction: Direction, publishedAt: number): string {
  const today = (new Date(publishedAt).getUTCDay() + 6) % 7
  const back = (today - weekday + 7) % 7
  switch (direction) {
    case 'not-after':
      return isoDay(publishedAt - back * dayMs)
    case 'before':
      return isoDay(publishedAt - (back === 0 ? 7 : back) * dayMs)
    case 'not-before':
      return isoDay(publishedAt + ((7 - back) % 7) * dayMs)
    case 'after':
      return isoDay(publishedAt + (7 - back) * dayMs)
  }
}

/** A month of no year, by its number from 1: "--02". */
export function monthAlone(month: number): string {
  return `--${String(month).padStart(2, '0')}`
}

/** What a relative phrase means on the day of `publishedAt`, UTC; null where it names no single day, month or year. */
export function relativeDay(relative: RelativeDay, publishedAt: number): string | null {
  switch (relative.kind) {
    case 'days':
      return isoDay(publishedAt + relative.days * dayMs)
    case 'months': {
      const month = new Date(publishedAt)
      return isoDay(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + relative.count, 1)).slice(0, 7)
    }
    case 'years':
      return String(new Date(publishedAt).getUTCFullYear() + relative.count)
    case 'vague':
      return null
  }
}

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** "2025-02-12" from its parts, as far as they are known; null where they make no date. */
export function partialDay(year: number | null, month: number | null, day: number | null): string | null {
  if (month !== null && (month < 1 || month > 12)) return null
  if (day !== null && (day < 1 || day > (daysOfMonth[(month ?? 1) - 1] ?? 31))) return null
  const two = (part: number) => String(part).padStart(2, '0')
  if (month === null) return year === null ? null : String(year)
  const monthDay = day === null ? two(month) : `${two(month)}-${two(day)}`
  if (year === null) return day === null ? null : monthDay
  return `${year}-${monthDay}`
}
