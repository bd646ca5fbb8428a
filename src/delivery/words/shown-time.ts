import type { Span } from '../reply/reply.ts'
import { wordsFor } from './words.ts'

type TimeSpan = Extract<Span, { kind: 'time' }>

/** A moment as people read it in its zone: "Wed 12 Feb", "07:00 CET", "Wed 12 Feb, 07:00 CET", "Mon, 12 Feb 2024, 07:00 CET". */
export function shownTime({ at, zone, show, withYear }: TimeSpan, language: string): string {
  const year = withYear ? ({ year: 'numeric' } as const) : {}
  return format(at, zone, language, { ...(show === 'time' ? {} : { ...day, ...year }), ...(show === 'date' ? {} : clock) })
}

/** A moment as it is said at another: with its year where that is another one. */
export function momentSeen(now: number, { at, zone, show }: Pick<TimeSpan, 'at' | 'zone' | 'show'>): TimeSpan {
  return { kind: 'time', at, zone, show, ...(yearOf(at, zone) === yearOf(now, zone) ? {} : { withYear: true }) }
}

function yearOf(at: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).year
}

/** "Wed 12 Feb" */
export function shownDay(at: number, zone: string, language: string): string {
  return format(at, zone, language, day)
}

/** "Thursday, 13 February 2025" */
export function shownFullDay(at: number, zone: string, language: string): string {
  return format(at, zone, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
}

/** "13 February 2025" */
export function shownDate(at: number, zone: string, language: string): string {
  return format(at, zone, language, { day: 'numeric', month: 'long', year: 'numeric' })
}

const day = { weekday: 'short', day: 'numeric', month: 'short' } as const
const clock = { hour: '2-digit', minute: '2-digit', timeZoneName: 'short' } as const

function format(at: number, zone: string, language: string, options: Intl.DateTimeFormatOptions): string {
  const { locale } = wordsFor(language)
  const key = JSON.stringify([locale, zone, options])
  const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: zone })
  formats.set(key, made)
  return made.format(at)
}

/** Making one takes a hundred times as long as using it; there are as many as zones in use. */
const formats = new Map<string, Intl.DateTimeFormat>()
