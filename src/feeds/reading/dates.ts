import { monthIndex } from '../month-names.ts'
import { zoneMinutes } from './time-zones.ts'

/** Longest text taken for a date, in characters. */
const longestDate = 80
/** An earlier date is a default that nobody filled in (0001-01-01, 1970-01-01): feeds are from 1999 on, archives of them a little older. */
const earliestDate = Date.UTC(1990, 0, 1)

/**
 * A date as feeds write it: RFC 822 and its many neighbours, ISO 8601 whole or in part, Unix seconds or milliseconds,
 * month and weekday names in the languages of month-names.ts. Without a zone it is UTC; without an hour, midnight UTC.
 *
 * @returns Milliseconds since the epoch; null where it cannot be read, or could be read in two ways (03/04/2026).
 */
export function readDate(written: string): number | null {
  const text = written.replace(/\s+/g, ' ').trim()
  if (text === '' || text.length > longestDate) return null
  const day = unixDay(text) ?? isoDay(text) ?? namedDay(text) ?? slashedDay(text)
  if (day === null) return null
  return typeof day === 'number' ? sane(day) : sane(withTime(day))
}

/** A calendar day and what was written after or around it: the time and its zone. */
type Day = { readonly year: number; readonly month: number; readonly day: number; readonly rest: string }

function unixDay(text: string): number | null {
  if (/^\d{9,10}(?:\.\d+)?$/.test(text)) return Math.trunc(Number(text) * 1000)
  return /^\d{12,13}$/.test(text) ? Number(text) : null
}

/** 2026-05-06…, 2026/5/6…, 20260506T…, 2026-05, 2026, 2026年5月6日…, 2026년 5월 6일… */
function isoDay(text: string): Day | null {
  const found =
    /^(\d{4})\s?[-/.年년]\s?(\d{1,2})(?:\s?[-/.月월]\s?(\d{1,2})[日일]?)?月?(?![\d])\s?(.*)$/u.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})(?:T(.*))?$/.exec(text) ??
    /^(\d{4})$/.exec(text)
  if (!found) return null
  const [, year, month = '1', day = '1', rest = ''] = found
  return { year: Number(year), month: Number(month) - 1, day: Number(day), rest: rest.replace(/^[Tt]\s?/, '') }
}

/** 6 May 2026, 6-May-26, le 6 mai 2026, 6. Mai 2026, 6 de mayo de 2026 · May 6, 2026 · Wed May 6 13:00:00 EDT 2026 */
function namedDay(text: string): Day | null {
  return dayMonthYear(text) ?? monthDayYear(text)
}

function dayMonthYear(text: string): Day | null {
  const found =
    /(?:^|[^\d:])(\d{1,2})(?:st|nd|rd|th|er|º|°)?[.\s-]{1,2}(?:de |of )?(\p{L}+)\.?,?[\s-]{1,2}(?:de |del )?(\d{4}|\d{2}(?!:))(?!\d)/iu.exec(
      text,
    )
  return found && day(text, found, found[2], found[1], found[3])
}

function monthDayYear(text: string): Day | null {
  const found =
    /(\p{L}+)\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?![\d:])/iu.exec(text) ??
    /(\p{L}+)\.?\s(\d{1,2})(?=\s\d{1,2}:\d{2}).*?\s(\d{4})$/iu.exec(text)
  return found && day(text, found, found[1], found[2], found[3])
}

function day(text: string, found: RegExpExecArray, monthName = '', dayOfMonth = '', year = ''): Day | null {
  const month = monthIndex(monthName)
  if (month === undefined) return null
  // What matched may have the time in its middle ("May 6 13:00:00 EDT 2026"), so the time is looked for in everything but the day.
  const rest = `${found[0].replace(year, ' ').replace(/^\P{N}*\d{1,2}/u, ' ')} ${text.slice(found.index + found[0].length)}`
  return { year: fullYear(year), month, day: Number(dayOfMonth), rest }
}

/** RFC 2822, 4.3: two digits up to 49 are of this century. */
function fullYear(year: string): number {
  const number = Number(year)
  return year.length > 2 ? number : number + (number < 50 ? 2000 : 1900)
}

/** 31/12/2026 and 12/31/2026; with am or pm the month comes first. Null where the order could be either. */
function slashedDay(text: string): Day | null {
  const found = /^(?:\p{L}+,? )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?!\d),?\s?(.*)$/u.exec(text)
  if (!found) return null
  const [first, second, year] = [Number(found[1]), Number(found[2]), Number(found[3])]
  const rest = found[4] ?? ''
  if (first > 12 || text.includes('.')) return { year, month: second - 1, day: first, rest }
  if (second > 12 || first === second || /\d\s?[ap]\.?m/i.test(rest)) return { year, month: first - 1, day: second, rest }
  return null
}

function withTime({ year, month, day: dayOfMonth, rest }: Day): number | null {
  const days = Date.UTC(year, month, dayOfMonth)
  if (new Date(days).getUTCMonth() !== month || dayOfMonth < 1) return null
  const time = timeIn(rest)
  return time === null ? null : days + time.milliseconds - zoneMinutes(time.after) * 60_000
}

/** 13:00, 13:00:59, 13h00, 13.00, 1:00 pm, 130059, 13:00:59.123, 下午1:00, 上午12:05. Nothing that looks like a time is midnight. */
function timeIn(rest: string): { readonly milliseconds: number; readonly after: string } | null {
  const found =
    /(?:^|[^\d:+-])(\d{1,2})\s?[:h.时時点點시]\s?(\d{2})(?:\s?[:.分분]\s?(\d{2}))?(?:[.,](\d{1,9}))?[分秒]?\s?([ap]\.?m\b\.?)?(.*)$/iu.exec(
      rest,
    ) ?? /^(\d{2})(\d{2})(\d{2})?()()(.*)$/.exec(rest)
  if (!found) return { milliseconds: 0, after: /\d/.test(rest) ? '' : rest }
  const [, hour, minute, second = '0', fraction = '0', half = '', after = ''] = found
  const hours = hourOfDay(Number(hour), half || halfBefore(rest))
  if (hours > 24 || Number(minute) > 59 || Number(second) > 60) return null
  return { milliseconds: ((hours * 60 + Number(minute)) * 60 + Number(second)) * 1000 + Math.trunc(Number(`0.${fraction}`) * 1000), after }
}

/** Of languages that say it before the hour. */
function halfBefore(rest: string): string {
  if (/下午|오후/u.test(rest)) return 'pm'
  return /上午|오전/u.test(rest) ? 'am' : ''
}

function hourOfDay(hour: number, half: string): number {
  if (half === '' || hour > 12) return hour
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0)
}

function sane(time: number | null): number | null {
  return time !== null && Number.isSafeInteger(time) && time >= earliestDate && time < Date.UTC(2200, 0, 1) ? time : null
}
