import { type DateWords, dateWords } from '../words/dates.ts'
import { numberWords } from '../words/numbers.ts'
import { placeOf, wholeWord } from '../words/whole-words.ts'
import type { DateMention } from './date-mention.ts'
import { type Direction, dayOfWeek, monthAlone, partialDay, relativeDay } from './resolve-day.ts'
import { directionIn, tensesOf } from './tense.ts'

type Reader = (text: string, publishedAt: number) => readonly DateMention[]

const readers = new Map<string, Reader>()
/** How far around a weekday a word of the future is looked for, UTF-16 units: a clause. */
const clauseBefore = 70
const clauseAfter = 40
const iso = '(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})'
const dotted = '(?<dotDay>\\d{1,2})\\.\\s?(?<dotMonth>\\d{1,2})\\.(?<dotYear>\\d{4})'
const bareYear = '(?<year>(?:1[89]|20)\\d{2})'
const notInside = '(?<![\\p{L}\\p{N}$€£¥/.,-])'
const notContinued = '(?![\\p{L}\\p{N}]|[.,/-]\\d)'

/** The reader of one language's dates, made once. Languages without words here know ISO dates and years. */
export function dateReader(language: string): Reader {
  const known = readers.get(language)
  if (known !== undefined) return known
  const words = dateWords(language)
  const reader = words === undefined ? readNumeric : readerFor(words, numberWords(language).small)
  if (words !== undefined) readers.set(language, reader)
  return reader
}

const numeric = new RegExp(`${notInside}(?:${iso}|${dotted}|${bareYear})${notContinued}`, 'gu')

const readNumeric: Reader = (text) =>
  [...text.matchAll(numeric)].flatMap((match) => mention(match, 'absolute', numericDay(match.groups ?? {})))

function readerFor(words: DateWords, numbers: ReadonlyMap<string, number>): Reader {
  const pattern = patternOf(words)
  const months = words.months.map(wholeWord)
  const weekdays = words.weekdays.map(wholeWord)
  const tenses = tensesOf(words.future, words.past, words.done)
  const relative = words.relative.map(([phrase, meaning]) => [wholeWord(phrase), meaning] as const)
  return (text, publishedAt) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const groups = match.groups ?? {}
      const { relative: phrase, weekday, n, month } = groups
      if (n !== undefined) return mention(match, 'relative', relativeDay({ kind: 'days', days: -countOf(n, numbers) }, publishedAt))
      if (phrase !== undefined) {
        const meaning = relative.find(([words]) => words.test(phrase))?.[1]
        return meaning === undefined ? [] : mention(match, 'relative', relativeDay(meaning, publishedAt))
      }
      if (weekday !== undefined && month === undefined) {
        if (isOrdinary(weekday, text.slice(0, match.index))) return []
        return mention(match, 'relative', dayOfWeek(placeOf(weekdays, weekday), directionOf(match, groups, tenses, text), publishedAt))
      }
      if (month !== undefined) return monthMention(match, groups, placeOf(months, month) + 1, words)
      return mention(match, 'absolute', numericDay(groups))
    })
}

/** "In the sun.", "there he sat.", "told The Sun.": a short weekday has a capital and no article. */
function isOrdinary(weekday: string, before: string): boolean {
  return weekday.endsWith('.') && (/^\p{Ll}/u.test(weekday) || /\bThe $/.test(before))
}

/** A number of days; "einem" and "un", which no list of numbers has, are one. */
function countOf(days: string, numbers: ReadonlyMap<string, number>): number {
  return /^\d/.test(days) ? Number(days) : (numbers.get(days.toLowerCase()) ?? 1)
}

/** One pattern for all: every alternative begins at a word and ends at one, so that each letter is looked at a bounded number of times. */
function patternOf(words: DateWords): RegExp {
  const month = (name: string) => `(?<${name}>${words.months.join('|')})`
  const weekday = `(?<weekday>${words.weekdays.join('|')})`
  const day = (name: string) => `(?<${name}>\\d{1,2})${words.dayMark}`
  const range = (name: string) => `(?:${day(name)}\\s?[-–]\\s?\\d{1,2}${words.dayMark}|${day(name)})`
  const year = (name: string) => `(?:(?:,? |${words.link})(?<${name}>\\d{4}))?`
  const before = [words.onDay, words.next === '' ? '' : `(?<next>${words.next})`, words.last === '' ? '' : `(?<last>${words.last})`]
    .filter((part) => part !== '')
    .join('|')
  const behind = [
    words.nextBehind === undefined ? '' : `(?: (?<nextBehind>${words.nextBehind}))?`,
    words.lastBehind === undefined ? '' : `(?: (?<lastBehind>${words.lastBehind}))?`,
  ].join('')
  const alternatives = [
    `(?<relative>${words.relative.map(([phrase]) => phrase).join('|')})`,
    words.daysAgo,
    `(?:${words.weekdays.join('|')}),? (?:the )?${range('day')}${words.link}${month('month')}${year('monthYear')}`,
    `${range('day')}${words.link}${month('month')}${year('monthYear')}`,
    `${month('month')} ${range('day')}${year('monthYear')}`,
    `(?<in>${words.inMonth})?${month('month')}(?!\\.? \\d{1,2}(?!\\d))(?:(?: of)?(?:${words.link}| )(?<monthYear>\\d{4}))?`,
    `(?:${before === '' ? 'a^' : before}){0,2}${weekday}${behind}`,
    iso,
    dotted,
    bareYear,
  ]
  return new RegExp(`${notInside}(?:${alternatives.join('|')})${notContinued}`, 'giu')
}

function mention(match: RegExpExecArray, kind: DateMention['kind'], day: string | null): DateMention[] {
  return kind === 'absolute' && day === null ? [] : [{ text: match[0], start: match.index, end: match.index + match[0].length, kind, day }]
}

type Groups = Readonly<Record<string, string | undefined>>

function numericDay({ isoYear, isoMonth, isoDay, dotDay, dotMonth, dotYear, year }: Groups): string | null {
  if (isoYear !== undefined) return partialDay(Number(isoYear), Number(isoMonth), Number(isoDay))
  if (dotYear !== undefined) return partialDay(Number(dotYear), Number(dotMonth), Number(dotDay))
  return year ?? null
}

/** A month alone needs a year, or a preposition and a name that is no ordinary word; without a year it is a month of none. */
function monthMention(match: RegExpExecArray, groups: Groups, month: number, words: DateWords): DateMention[] {
  const { day, monthYear, in: before, month: name = '' } = groups
  if (words.neverMonth?.test(name)) return []
  if (day === undefined && monthYear === undefined) {
    return (before === undefined && words.doubtful.test(name)) || words.neverAlone?.test(name)
      ? []
      : mention(match, 'relative', monthAlone(month))
  }
  return mention(
    match,
    'absolute',
    partialDay(monthYear === undefined ? null : Number(monthYear), month, day === undefined ? null : Number(day)),
  )
}

function directionOf(match: RegExpExecArray, { next, nextBehind, last, lastBehind }: Groups, tenses: RegExp, text: string): Direction {
  if ((next ?? nextBehind) !== undefined) return 'after'
  if ((last ?? lastBehind) !== undefined) return 'before'
  const end = match.index + match[0].length
  const before =
    text
      .slice(Math.max(0, match.index - clauseBefore), match.index)
      .split(/[.!?;:]\s|[”"»\n]/u)
      .at(-1) ?? ''
  const after = text.slice(end, end + clauseAfter).split(/[.!?;:]\s|[“"«\n]/u)[0] ?? ''
  return directionIn(tenses, before, match[0], after)
}
