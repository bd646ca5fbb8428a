import type { DateMention } from '../../../articles/dates/date-mention.ts'
import { isoDay } from '../../../articles/dates/resolve-day.ts'
import { dayMs } from '../../../feeds/milliseconds.ts'

/** The days that a text means, said on some day. */
export type Stretch = {
  readonly text: string
  /** UTF-16 offsets, [start, end). */
  readonly start: number
  readonly end: number
  /** First, middle and last day, ISO 8601. */
  readonly from: string
  readonly middle: string
  readonly to: string
  /** Whether it is so many weeks, months or years ago, which nobody counts to the day. */
  readonly isAbout: boolean
}

/** The days of a date in English; undefined where they cannot be told. A month or day without a year is the nearest. */
export function stretchOf(date: DateMention, text: string, at: number): Stretch | undefined {
  const days = daysOf(date, at)
  if (days === undefined) return undefined
  const part = partOfMonth(text.slice(0, date.start), date.text)
  const [from, to] = part === undefined ? days : [addDays(days[0], part[0] - 1), addDays(days[0], part[1] - 1)]
  return stretch({ ...date, from, to, isAbout: false })
}

/** "two weeks ago", "nearly three years ago", with the days around that one. */
export function timesAgo(text: string, at: number): readonly Stretch[] {
  return [...text.matchAll(ago)].flatMap((match) => {
    const { count = '', unit = '' } = match.groups ?? {}
    const many = counts.indexOf(count.toLowerCase())
    const number = /^\d/.test(count) ? Number(count) : many < 2 ? 1 : many
    const days = daysIn[unit.toLowerCase()]
    if (days === undefined) return []
    const middle = at - number * days * dayMs
    const around = Math.floor(days / 2) * dayMs
    const [start, end] = [match.index, match.index + match[0].length]
    return [stretch({ text: match[0], start, end, from: isoDay(middle - around), to: isoDay(middle + around), isAbout: true })]
  })
}

const counts = 'a an two three four five six seven eight nine ten'.split(' ')
const daysIn: Readonly<Record<string, number>> = { week: 7, fortnight: 14, month: 30.4, year: 365.25 }
const ago = new RegExp(
  `\\b(?:(?:about|around|almost|nearly|roughly|just over|more than) )?(?<count>${counts.join('|')}|one|\\d{1,2}) (?<unit>week|fortnight|month|year)s? ago\\b`,
  'giu',
)

function stretch(of: Omit<Stretch, 'middle'>): Stretch {
  const { text, start, end, from, to, isAbout } = of
  return { text, start, end, from, to, isAbout, middle: isoDay((Date.parse(from) + Date.parse(to)) / 2) }
}

type Days = readonly [from: string, to: string]

function daysOf({ day, text }: DateMention, at: number): Days | undefined {
  if (day === null || day.startsWith('--')) return weekOf(text, at) ?? monthNamed(text, at)
  if (/^\d{4}-\d{2}-\d{2}$/.test(day)) return [day, day]
  if (/^\d{4}-\d{2}$/.test(day)) return monthOf(Number(day.slice(0, 4)), Number(day.slice(5)))
  if (/^\d{4}$/.test(day)) return [`${day}-01-01`, `${day}-12-31`]
  const year = new Date(at).getUTCFullYear()
  const [nearest] = [year - 1, year, year + 1].map((one) => `${one}-${day}`).toSorted((a, b) => distance(a, at) - distance(b, at))
  return nearest === undefined || Number.isNaN(Date.parse(nearest)) ? undefined : [nearest, nearest]
}

/** "last week": Sunday to Sunday, since some begin it with one and some end it. */
function weekOf(text: string, at: number): Days | undefined {
  const which = /\b(last|this|next) week$/i.exec(text)?.[1]?.toLowerCase()
  if (which === undefined) return undefined
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * dayMs + (which === 'last' ? -7 : which === 'next' ? 7 : 0) * dayMs
  return [isoDay(monday - dayMs), isoDay(monday + 6 * dayMs)]
}

/** Whole names alone: "Nov" is put for another name now and then, and must not pass by a day in November. */
const months = 'january february march april may june july august september october november december'.split(' ')

function monthNamed(text: string, at: number): Days | undefined {
  const month = months.findIndex((name) => new RegExp(`\\b${name}$`, 'i').test(text)) + 1
  if (month === 0) return undefined
  const [now, year] = [new Date(at).getUTCMonth() + 1, new Date(at).getUTCFullYear()]
  return monthOf(month - now > 6 ? year - 1 : now - month > 6 ? year + 1 : year, month)
}

function monthOf(year: number, month: number): Days {
  return [isoDay(Date.UTC(year, month - 1, 1)), isoDay(Date.UTC(year, month, 0))]
}

/** Days of the month that "late March", "the end of March" mean. */
function partOfMonth(before: string, date: string): readonly [first: number, last: number] | undefined {
  const part = (/\b(end|start|beginning|middle) $/i.exec(before) ?? /^(?:in )?(early|mid|late)\b/i.exec(date))?.[1]?.toLowerCase()
  return part === undefined || /\d/.test(date) ? undefined : parts[part]
}

const parts: Readonly<Record<string, readonly [number, number]>> = {
  early: [1, 12],
  start: [1, 7],
  beginning: [1, 7],
  mid: [9, 21],
  middle: [9, 21],
  late: [19, 31],
  end: [24, 31],
}

function distance(day: string, at: number): number {
  return Math.abs(Date.parse(day) - at)
}

function addDays(day: string, days: number): string {
  return isoDay(Date.parse(day) + days * dayMs)
}
