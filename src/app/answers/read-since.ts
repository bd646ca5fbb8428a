import { weekdays } from '../../delivery/schedules/schedule.ts'
import { foldedWords, scheduleWords } from '../../delivery/words/schedule-words.ts'
import { dayMs, hourMs, minuteMs, weekMs } from '../../feeds/milliseconds.ts'

/**
 * Reads how far back somebody wants to look: "90m", "24h", "3d", "2 weeks", "today", "yesterday", "monday", "2026-04-22".
 *
 * @param zone IANA zone in which days begin.
 * @returns Milliseconds since the epoch, before `now` by at most 400 days, which are longer than anything is kept; undefined where it
 *   cannot be read or lies ahead.
 */
export function readSince(typed: string, now: number, zone: string): number | undefined {
  const words = typed
    .trim()
    .toLowerCase()
    .replace(/^(?:since|last|past|this|from|seit|depuis|desde)\s+/, '')
  const from = lengthBack(words, now) ?? dayBack(words, now, zone)
  return from !== undefined && from < now ? Math.max(from, now - furthestMs) : undefined
}

/** What a person is told who typed a time that nobody can read. */
export const sinceExamples = '90m, 24h, 3d, 2w, today, yesterday, monday or 2026-04-22'

const furthestMs = 400 * dayMs
const units = { m: minuteMs, h: hourMs, d: dayMs, w: weekMs, month: 30 * dayMs } as const
const length = /^(\d{1,5}|an?|)\s*(m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?|months?)(?:\s+ago)?$/

function lengthBack(words: string, now: number): number | undefined {
  const [, count, unit = ''] = length.exec(words) ?? []
  if (count === undefined || (count === '' && unit.length < 3)) return undefined
  const many = /^\d/.test(count) ? Number(count) : 1
  return now - many * (unit.startsWith('mo') ? units.month : units[unitOf(unit)])
}

function unitOf(word: string): 'm' | 'h' | 'd' | 'w' {
  const letter = word.charAt(0)
  return letter === 'h' || letter === 'd' || letter === 'w' ? letter : 'm'
}

const weekdayNames = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
/** In the languages that Attaché speaks. */
const todays: readonly string[] = ['today', 'heute', 'aujourd’hui', "aujourd'hui", 'hoy', '今天']
const yesterdays: readonly string[] = ['yesterday', 'gestern', 'hier', 'ayer', '昨天']

function dayBack(words: string, now: number, zone: string): number | undefined {
  const today = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone).toPlainDate()
  const day = namedDay(words, today) ?? writtenDay(words)
  return day?.toZonedDateTime(zone).epochMilliseconds
}

function namedDay(words: string, today: Temporal.PlainDate): Temporal.PlainDate | undefined {
  if (todays.includes(words)) return today
  if (yesterdays.includes(words)) return today.subtract({ days: 1 })
  const weekday = weekdayOf(words)
  return weekday === 0 ? undefined : today.subtract({ days: (today.dayOfWeek - weekday + 7) % 7 || 7 })
}

/** 1 for a Monday, by its name in any of the languages or the beginning of its English one; 0 where it is none. */
function weekdayOf(words: string): number {
  const found = scheduleWords.find(([word]) => word === foldedWords(words))?.[1]
  if (found?.kind === 'days') return found.days.length === 1 ? weekdays.findIndex((day) => found.days.includes(day)) + 1 : 0
  return weekdayNames.findIndex((name) => words.length >= 3 && name.startsWith(words)) + 1
}

function writtenDay(words: string): Temporal.PlainDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return undefined
  try {
    return Temporal.PlainDate.from(words)
  } catch {
    return undefined
  }
}
