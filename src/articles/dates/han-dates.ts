import { dayMs } from '../../feeds/milliseconds.ts'
import type { RelativeDay } from '../words/dates.ts'
import type { DateMention } from './date-mention.ts'
import { dayOfWeek, monthAlone, partialDay, relativeDay } from './resolve-day.ts'

const pattern =
  /(?<year>\d{4})年(?:(?<yearMonth>\d{1,2})月(?:(?<yearDay>\d{1,2})[日号])?)?|(?<month>\d{1,2})月(?<day>\d{1,2})[日号]|(?<bareMonth>(?:\d{1,2}|(?<![一二三四五六七八九十百])(?:十[一二]?|[一二三四五六七八九]))月(?:份|底|初|中旬|上旬|下旬)?)|(?<![\d年月.])(?<bareDay>\d{1,2})日(?![元本圆内以间均游])|(?<iso>\d{4}-\d{2}-\d{2})(?!\d)|(?<side>上|下|本|这)?(?:周|星期|礼拜)(?<weekday>[一二三四五六日天])|(?<relative>前天|昨天|昨日|昨晚|昨夜|今天|今日|今晚|今早|今晨|明天|明日|后天|上周|本周|下周|上个?月|本月|下个?月|去年|今年|明年)|(?<ago>\d{1,2})天前/g

const day = (days: number): RelativeDay => ({ kind: 'days', days })
const meanings: Readonly<Record<string, RelativeDay>> = {
  前天: day(-2),
  昨天: day(-1),
  昨日: day(-1),
  昨晚: day(-1),
  昨夜: day(-1),
  今天: day(0),
  今日: day(0),
  今晚: day(0),
  今早: day(0),
  今晨: day(0),
  明天: day(1),
  明日: day(1),
  后天: day(2),
  上周: { kind: 'vague' },
  本周: { kind: 'vague' },
  下周: { kind: 'vague' },
  上月: { kind: 'months', count: -1 },
  上个月: { kind: 'months', count: -1 },
  本月: { kind: 'months', count: 0 },
  下月: { kind: 'months', count: 1 },
  下个月: { kind: 'months', count: 1 },
  去年: { kind: 'years', count: -1 },
  今年: { kind: 'years', count: 0 },
  明年: { kind: 'years', count: 1 },
}
const future = /将|要|计划|预计|定于|可能|有望|拟|下月|起施行/

/** Dates in Chinese, and those Japanese writes alike. See `datesIn`. */
export function hanDates(text: string, publishedAt: number): readonly DateMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {}
    const kind = (groups.relative ?? groups.weekday ?? groups.ago ?? groups.bareDay ?? groups.bareMonth) ? 'relative' : 'absolute'
    const meant = dayOf(groups, publishedAt, text.slice(Math.max(0, match.index - 10), match.index + 15))
    return kind === 'absolute' && meant === null
      ? []
      : [{ text: match[0], start: match.index, end: match.index + match[0].length, kind, day: meant } as const]
  })
}

function dayOf(groups: Readonly<Record<string, string | undefined>>, publishedAt: number, clause: string): string | null {
  const { year, yearMonth, yearDay, month, day, bareMonth, bareDay, iso, side, weekday, relative, ago } = groups
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))
  if (year !== undefined) return partialDay(Number(year), number(yearMonth), number(yearDay))
  if (month !== undefined) return partialDay(null, Number(month), number(day))
  if (iso !== undefined) return partialDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)))
  if (bareMonth !== undefined) return monthAlone(monthIn(bareMonth))
  if (bareDay !== undefined) return dayOfMonth(Number(bareDay), publishedAt)
  if (relative !== undefined) return relativeDay(meanings[relative] ?? { kind: 'vague' }, publishedAt)
  if (ago !== undefined) return relativeDay({ kind: 'days', days: -Number(ago) }, publishedAt)
  return weekday === undefined ? null : weekdayOf('一二三四五六日天'.indexOf(weekday), side, clause, publishedAt)
}

/** 四月, 4月份. */
function monthIn(text: string): number {
  const [digits = ''] = text.split('月')
  return Number(digits) || '一二三四五六七八九十'.indexOf(digits.at(-1) ?? '') + 1 + (digits.length > 1 ? 10 : 0)
}

/** 11日 is the last such day of a month, the day of printing among them; or tomorrow. */
function dayOfMonth(day: number, publishedAt: number): string | null {
  const days = Array.from({ length: 32 }, (_, back) => new Date(publishedAt + (1 - back) * dayMs))
  return (
    days
      .find((one) => one.getUTCDate() === day)
      ?.toISOString()
      .slice(0, 10) ?? null
  )
}

/** 上周三 is in the week before, 下周三 in the next; 周三 alone is the nearest. */
function weekdayOf(index: number, side: string | undefined, clause: string, publishedAt: number): string {
  const weekday = Math.min(index, 6)
  const thisWeek = dayOfWeek(0, 'not-after', publishedAt)
  const monday = Date.parse(`${thisWeek}T00:00:00Z`)
  switch (side) {
    case '上':
      return new Date(monday + (weekday - 7) * dayMs).toISOString().slice(0, 10)
    case '下':
      return new Date(monday + (weekday + 7) * dayMs).toISOString().slice(0, 10)
    default:
      return dayOfWeek(weekday, future.test(clause) ? 'not-before' : 'not-after', publishedAt)
  }
}
