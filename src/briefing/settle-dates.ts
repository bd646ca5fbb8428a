import type { DateMention } from '../articles/date-mention.ts'
import { datesIn } from '../articles/dates.ts'

/** The moment a briefing is read, and the zone it is read in. */
export type Reading = { readonly now: number; readonly zone: string }

/**
 * A sentence whose relative dates mean to today's reader what they meant on the day it was printed: "yesterday" becomes
 * "on Wednesday", or "on 5 February" when that is a week ago or more. A weekday that would by now mean another day is dated too.
 *
 * @param publishedAt When the sentence was printed, milliseconds since the epoch.
 * @returns The sentence; undefined where a relative date cannot be settled without rewriting more than it.
 */
export function settleDates(sentence: string, language: string, publishedAt: number, reading: Reading): string | undefined {
  let text = sentence
  for (const date of datesIn(sentence, language, publishedAt)
    .filter(({ kind }) => kind === 'relative')
    .toReversed()) {
    const settled = settle(date, text, language, publishedAt, reading)
    if (settled === undefined) return undefined
    text = text.slice(0, date.start) + settled + text.slice(date.end)
  }
  return text
}

function settle(date: DateMention, text: string, language: string, publishedAt: number, reading: Reading): string | undefined {
  const meant = (at: number) => datesIn(date.text, language, at)[0]?.day ?? null
  if (date.day !== null && meant(reading.now) === date.day) return date.text
  if (date.day === null) return dayOf(publishedAt) === dayOf(reading.now) ? date.text : undefined
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date.day) || !stands(date, text)) return undefined
  const wording = wordings[language]
  if (wording === undefined || !wording.days.has(date.text.toLowerCase())) return undefined
  return wording.on(new Date(`${date.day}T00:00:00Z`), agesAgo(date.day, reading.now))
}

/** Whether the words are an adverb of their own: nothing hangs on them ("yesterday's talks", "on yesterday"). */
function stands(date: DateMention, text: string): boolean {
  return (
    !/^['’]s|^-/.test(text.slice(date.end)) &&
    !/(?:\bof|\bfrom|\buntil|\bsince|\bby|\bbefore|\bafter|\bvon|\bseit|\bbis|\bde|\bdepuis)\s$/iu.test(text.slice(0, date.start))
  )
}

type Wording = { readonly days: ReadonlySet<string>; on(day: Date, isLongAgo: boolean): string }

const shown = (language: string, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' })
  return (day: Date) => format.format(day)
}
const weekday = { weekday: 'long' } as const
const dayMonth = { day: 'numeric', month: 'long' } as const

function wording(language: string, days: string, near: (weekday: string) => string, far: (date: string) => string): Wording {
  const locale = language === 'en' ? 'en-GB' : language
  const nearDay = shown(locale, weekday)
  const farDay = shown(locale, dayMonth)
  return { days: new Set(days.split('|')), on: (day, isLongAgo) => (isLongAgo ? far(farDay(day)) : near(nearDay(day))) }
}

const wordings: Readonly<Record<string, Wording>> = {
  en: wording(
    'en',
    'today|yesterday|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday',
    (day) => `on ${day}`,
    (date) => `on ${date}`,
  ),
  de: wording(
    'de',
    'heute|gestern|am montag|am dienstag|am mittwoch|am donnerstag|am freitag|am samstag|am sonntag',
    (day) => `am ${day}`,
    (date) => `am ${date}`,
  ),
  fr: wording(
    'fr',
    "aujourd'hui|aujourd’hui|hier",
    (day) => day,
    (date) => `le ${date}`,
  ),
  es: wording(
    'es',
    'hoy|ayer',
    (day) => `el ${day}`,
    (date) => `el ${date}`,
  ),
  it: wording(
    'it',
    'oggi|ieri',
    (day) => day,
    (date) => `il ${date}`,
  ),
}

function agesAgo(day: string, now: number): boolean {
  return Date.parse(`${dayOf(now)}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`) > 6 * 86_400_000
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
