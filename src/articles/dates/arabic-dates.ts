import type { RelativeDay } from '../words/dates.ts'
import { placeOf, wholeWord } from '../words/whole-words.ts'
import type { DateMention } from './date-mention.ts'
import { type Direction, dayOfWeek, monthAlone, partialDay, relativeDay } from './resolve-day.ts'
import { directionIn, tensesOf } from './tense.ts'

/** January first, by the names of Egypt and the Gulf, the Levant and Iraq, the Maghreb. */
const months = [
  'يناير|كانون الثاني|جانفي',
  'فبراير|شباط|فيفري',
  'مارس|آذار',
  '[أا]بريل|نيسان|[أا]فريل',
  'مايو|[أا]يار|ماي',
  'يونيو|حزيران|جوان',
  'يوليو|تموز|جويلية|يوليوز',
  '[أا]غسطس|آب|[أا]وت|غشت',
  'سبتمبر|[أا]يلول|شتنبر',
  '[أا]كتوبر|تشرين ال[أا]ول',
  'نوفمبر|تشرين الثاني|نونبر',
  'ديسمبر|كانون ال[أا]ول|دجنبر',
]
/** Monday first. */
const weekdays = ['ال[اإ]ثنين', 'الثلاثاء', 'ال[أا]ربعاء', 'الخميس', 'الجمعة', 'السبت', 'ال[أا]حد']
const relatives: readonly (readonly [string, RelativeDay])[] = [
  ['[أا]ول (?:من )?[أا]مس', { kind: 'days', days: -2 }],
  ['[أا]مس', { kind: 'days', days: -1 }],
  ['بعد غد', { kind: 'days', days: 2 }],
  ['غدا', { kind: 'days', days: 1 }],
  ['اليوم', { kind: 'days', days: 0 }],
  ['ال[أا]سبوع (?:الماضي|المقبل|القادم|الجاري|الحالي)', { kind: 'vague' }],
  ['الشهر (?:الماضي|المنصرم)', { kind: 'months', count: -1 }],
  ['الشهر (?:المقبل|القادم)', { kind: 'months', count: 1 }],
  ['(?:هذا الشهر|الشهر (?:الجاري|الحالي))', { kind: 'months', count: 0 }],
  ['العام (?:الماضي|المنصرم)|السنة الماضية', { kind: 'years', count: -1 }],
  ['العام (?:المقبل|القادم)', { kind: 'years', count: 1 }],
  ['هذا العام|العام (?:الجاري|الحالي)', { kind: 'years', count: 0 }],
]

const month = months.join('|')
const [monthPatterns, weekdayPatterns] = [months.map(wholeWord), weekdays.map(wholeWord)]
const relativePatterns = relatives.map(([words, meaning]) => [wholeWord(words), meaning] as const)
/** "شباط/فبراير", "تموز (يوليو)". */
const twice = `(?:${month})(?:\\s?[/(]\\s?(?:${month})\\)?)?`
const yearBehind = '(?:,?،? (?:من )?(?:عام |سنة )?(?<monthYear>(?:19|20)\\d{2}))?'
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}/.,-])(?:[وفبلك]{0,2}(?:(?:يوم |مساء |صباح |فجر |ليلة )?(?<weekday>${weekdays.join('|')})(?: (?<side>الماضي|المنصرم|المقبل|القادم))?|(?<relative>${relatives.map(([words]) => words).join('|')})|(?<first>ال[أا]ول) من (?<firstMonth>${twice})${yearBehind.replace('monthYear', 'firstYear')}|(?<day>\\d{1,2}) (?:من )?(?<month>${twice})${yearBehind}|(?<bareMonth>${twice})(?: (?:من )?(?:عام )?(?<bareYear>(?:19|20)\\d{2}))?)|(?<iso>\\d{4}-\\d{2}-\\d{2})|(?<year>(?:18|19|20)\\d{2}))(?![\\p{L}\\p{N}]|[.,/-]\\d)`,
  'gu',
)
/** Words around a weekday that put it in the future, and in the past. */
const tenses = tensesOf(
  /(?:^|(?<=\s))[وف]?(?:س(?=[يتن])\p{L}{4,}|يلتقي|تلتقي|يجتمع|تجتمع|يعقد|تعقد|يزور|تزور|يصل|تصل|يبدأ|تبدأ|يتوجه|يستضيف|المقرر|مقرر|المقبل|القادم|مرتقبة?|يوم غد)(?=\s|$)/u,
  /(?:^|(?<=\s))[وف]?(?:قالت?|[أا]علنت?|[أا]كدت?|ذكرت?|صرحت?|[أا]وضحت?|[أا]ضافت?|[أا]فادت?|كشفت?|حذرت?|نفت|نفى|دعت?|قتلت?|[أا]صيبت?|كانت?)(?=\s|$)/u,
)
/** How much of its clause is looked at, UTF-16 units. */
const clauseBefore = 70
const clauseAfter = 30

/** Dates in Arabic: weekdays, days of months by either name, years, and what is said from the day of printing. See `datesIn`. */
export function arabicDates(text: string, publishedAt: number): readonly DateMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const groups = match.groups ?? {}
    const kind = (groups.relative ?? groups.weekday ?? (groups.bareMonth && !groups.bareYear)) ? 'relative' : 'absolute'
    const before =
      text
        .slice(Math.max(0, start - clauseBefore), start)
        .split(/[.؟!؛\n]/u)
        .at(-1) ?? ''
    const after = text.slice(end, end + clauseAfter).split(/[.؟!؛،\n]/u)[0] ?? ''
    const day = dayOf(groups, directionIn(tenses, before, match[0], after), publishedAt)
    return kind === 'absolute' && day === null ? [] : [{ text: match[0], start, end, kind, day } as const]
  })
}

function dayOf(groups: Readonly<Record<string, string | undefined>>, direction: Direction, publishedAt: number): string | null {
  const { weekday, side, relative, first, firstMonth, firstYear, day, month: name, monthYear, bareMonth, bareYear, iso, year } = groups
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))
  if (weekday !== undefined) return dayOfWeek(placeOf(weekdayPatterns, weekday), directionOf(side) ?? direction, publishedAt)
  if (relative !== undefined) {
    const meaning = relativePatterns.find(([words]) => words.test(relative))?.[1]
    return relativeDay(meaning ?? { kind: 'vague' }, publishedAt)
  }
  if (first !== undefined) return partialDay(number(firstYear), monthIn(firstMonth ?? ''), 1)
  if (name !== undefined) return partialDay(number(monthYear), monthIn(name), number(day))
  if (bareMonth !== undefined) {
    const month = monthIn(bareMonth)
    return bareYear === undefined ? monthAlone(month) : partialDay(Number(bareYear), month, null)
  }
  return iso === undefined ? (year ?? null) : partialDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)))
}

function directionOf(side: string | undefined): Direction | undefined {
  return side === undefined ? undefined : /^الم(?:اضي|نصرم)$/u.test(side) ? 'before' : 'after'
}

/** From 1, by the first of two names of one month. */
function monthIn(names: string): number {
  const [name = ''] = names.split(/\s?[/(]/u)
  return placeOf(monthPatterns, name) + 1
}
