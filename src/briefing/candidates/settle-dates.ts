import type { DateMention } from '../../articles/dates/date-mention.ts'
import { datesIn } from '../../articles/dates/dates.ts'
import { quotedIn } from '../../articles/text/quote-marks.ts'
import { dayMs } from '../../feeds/milliseconds.ts'

/** Who reads a briefing, and when. */
export type Reading = {
  /** What the reader's clocks show, as `wallClock` writes it. */
  readonly now: number
  /** IANA name of the reader's time zone. */
  readonly zone: string
}

/**
 * A sentence whose relative dates mean to today's reader what they meant on the day it was printed: "yesterday" becomes
 * "on Wednesday", or "on 5 February" when that is a week ago or more. A weekday that would by now mean another day is dated too.
 *
 * @param publishedAt What clocks showed where the sentence was printed: see `printedAt`.
 * @returns The sentence; undefined where a relative date cannot be settled without rewriting more than it, where it stands in a
 * quotation and would by now mean another day, where it promises what by now is past, and where a weekday is the one after its own.
 */
export function settleDates(sentence: string, language: string, publishedAt: number, reading: Reading): string | undefined {
  let text = sentence
  for (const date of datesIn(sentence, language, publishedAt)
    .filter(({ kind }) => kind === 'relative')
    .toReversed()) {
    const settled = settle(date, text, language, publishedAt, reading)
    if (settled === undefined) return undefined
    text = settled === date.text ? text : withDay(text, date, settled)
  }
  return text
}

/** A text with a day said in other words, as its place asks: with a capital where it begins, and once where it stood behind it: "yesterday, Wednesday". */
function withDay(text: string, { start, end }: Span, words: string): string {
  const before = text.slice(0, start)
  const said = /[\p{L}\p{N}]/u.test(before) ? words : words.charAt(0).toUpperCase() + words.slice(1)
  const again = `(?:\\p{L}+ )??${RegExp.escape(words.replace(/^\p{L}+ /u, ''))}(?!\\p{L})`
  return before + said + text.slice(end).replace(new RegExp(`^(?:, ${again},(?! \\d)|,? ${again})`, 'iu'), '')
}

function settle(date: DateMention, text: string, language: string, publishedAt: number, reading: Reading): string | undefined {
  const { day } = date
  if (isStillToCome(text.slice(0, date.start), date.text, publishedAt)) return undefined
  if (day === null || isDoubtful(date, day, language, publishedAt)) return dayOf(publishedAt) === dayOf(reading.now) ? date.text : undefined
  if (meansStill(day, text, date, language, reading.now)) return date.text
  if (!stands(date, text) || isPastPromise(day, text.slice(0, date.start), publishedAt, reading.now)) return undefined
  const wording = wordings[language]
  if (wording === undefined || !wording.days.has(date.text.toLowerCase())) return undefined
  const put = (words: string) => text.slice(0, date.start) + words + text.slice(date.end)
  return wording
    .on(new Date(`${day}T00:00:00Z`), agesAgo(day, reading.now))
    .find((words) => meansStill(day, put(words), { start: date.start, end: date.start + words.length }, language, reading.now))
}

/** "Spoke Friday", printed on a Thursday: six days ago, tomorrow without a word of the future, or of a paper whose day had begun. */
function isDoubtful({ text }: DateMention, day: string, language: string, publishedAt: number): boolean {
  return (wordings[language]?.days.has(text.toLowerCase()) ?? false) && day === dayOf(publishedAt - 6 * dayMs)
}

/** "Was shot at 3pm today", "spoke this afternoon", printed at 00:44: its day had ended. */
function isStillToCome(before: string, words: string, printedAt: number): boolean {
  const minutes = minutesAt(before) ?? partsOfDay[words.toLowerCase()]
  if (minutes === undefined || aheadOf.test(before)) return false
  const printed = new Date(printedAt)
  return minutes > printed.getUTCHours() * 60 + printed.getUTCMinutes()
}

/** Of an hour that ends a text, from midnight. */
function minutesAt(text: string): number | undefined {
  const [, hour = '', minute = '0', half = ''] = /\bat (\d{1,2})(?:[.:](\d\d))?\s?([ap])\.?m\.? $/iu.exec(text) ?? []
  return hour === '' ? undefined : ((Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)) * 60 + Number(minute)
}

/** Words of what is to come before an hour: "to meet", and not "to the queen". */
const aheadOf = /\b(?:will|due|set|expected|plans?|is|are)\b|\bto (?!(?:the|an?|his|her|its|their)\b|\p{Lu})/u

/** When it begins, minutes from midnight. */
const partsOfDay: Readonly<Record<string, number>> = { 'this afternoon': 12 * 60, 'this evening': 17 * 60 }

type Span = { readonly start: number; readonly end: number }

/** Whether the date in these words means this day to whoever reads it at a moment: the words around it have a say in that. */
function meansStill(day: string, text: string, { start, end }: Span, language: string, now: number): boolean {
  const read = datesIn(text, language, now).find((date) => date.start >= start && date.start < end)?.day ?? null
  return read === day || (read !== null && read.length === 5 && day.endsWith(read))
}

/** "Will land on Wednesday" or "later today", read on Thursday. */
function isPastPromise(day: string, before: string, publishedAt: number, now: number): boolean {
  const isPromised = day > dayOf(publishedAt) || (day === dayOf(publishedAt) && promising.test(before.split(/[,;–—]/u).at(-1) ?? ''))
  return isPromised && day < dayOf(now)
}

/** Words of the future in the clause before a day, in en, de, fr, es, it; not all of `future`: "he plans" may be said on that day. */
const promising =
  /(?<!\p{L})(?:will|expected|scheduled|set to|later|wird|werden|soll|sollen|später|doit|doivent|prévue?s?|va|prevé|previst[oa]|será|sarà|dovrebbe)(?!\p{L})/iu

/** Whether the words are an adverb of their own: nothing hangs on them ("yesterday's talks", "Friday night", "Friday, Nov. 15"), nobody is quoted, and no day is meant ("as common today as in 1991"). */
function stands(date: DateMention, text: string): boolean {
  return (
    !quotedIn(text).some(({ start, end }) => start <= date.start && date.end <= end) &&
    !/^['’]s|^-|^,? (?:morning|afternoon|evening|night|\p{Lu}\p{Ll}{2,8}\.? \d)/u.test(text.slice(date.end)) &&
    !(/\bas \p{L}+ $/u.test(text.slice(0, date.start)) && /^ as\b/u.test(text.slice(date.end))) &&
    !/(?:\bof|\bthan|\bfrom|\buntil|\bsince|\bby|\bbefore|\bafter|\bvon|\bseit|\bbis|\bde|\bdepuis)\s$/iu.test(text.slice(0, date.start))
  )
}

/** `on` tells how a day is said, best first: by its weekday where that is near enough, and by its date. */
type Wording = { readonly days: ReadonlySet<string>; on(day: Date, isLongAgo: boolean): readonly string[] }

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
  return { days: new Set(days.split('|')), on: (day, isLongAgo) => [...(isLongAgo ? [] : [near(nearDay(day))]), far(farDay(day))] }
}

const wordings: Readonly<Record<string, Wording>> = {
  en: wording(
    'en',
    'today|yesterday|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
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
  ru: wording(
    'ru',
    'сегодня|вчера',
    (day) => `${day === 'вторник' ? 'во' : 'в'} ${accusative(day)}`,
    (date) => date,
  ),
  uk: wording(
    'uk',
    'сьогодні|вчора|учора',
    (day) => `у ${accusative(day)}`,
    (date) => date,
  ),
  ar: wording(
    'ar-u-nu-latn',
    'اليوم|أمس|امس',
    (day) => `يوم ${day}`,
    (date) => `في ${date}`,
  ),
  zh: wording(
    'zh',
    '今天|今日|昨天|昨日',
    (day) => day.replace('星期', '周'),
    (date) => date,
  ),
}

/** "среда" is "среду". */
function accusative(weekday: string): string {
  return weekday.replace(/а$/u, 'у').replace(/я$/u, 'ю')
}

function agesAgo(day: string, now: number): boolean {
  return Date.parse(`${dayOf(now)}T00:00:00Z`) - Date.parse(`${day}T00:00:00Z`) > 6 * dayMs
}

function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10)
}
