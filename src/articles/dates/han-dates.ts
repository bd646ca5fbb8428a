import { dayMs } from '../../feeds/milliseconds.ts'
import type { RelativeDay } from '../words/dates.ts'
import type { DateMention } from './date-mention.ts'
import { type Direction, dayOfWeek, isoDay, monthAlone, partialDay, relativeDay } from './resolve-day.ts'
import { directionIn, tensesOf } from './tense.ts'

/** What a weekday's last sign begins instead: 上周[一直], 上周[日本], 上周[三星]. */
const weekdays = '(?:一(?![些系直度致批样樣律旦带帶])|二(?!十国|十國)|三(?![星亚亞峡峽])|四(?!川)|五(?!角大[楼樓])|六|日(?!本)|天)'
const pattern = new RegExp(
  [
    String.raw`(?<year>\d{4})年(?:(?<yearMonth>\d{1,2})月(?:(?<yearDay>\d{1,2})[日号號])?)?`,
    String.raw`(?<month>\d{1,2})月(?<day>\d{1,2})[日号號]`,
    String.raw`(?<bareMonth>(?:\d{1,2}|(?<![一二三四五六七八九十百])(?:十[一二]?|[一二三四五六七八九]))月(?:份|底|初|中旬|上旬|下旬)?)`,
    String.raw`(?<![\d年月.])(?<bareDay>\d{1,2})日(?![元本圆圓内內以间間均游遊])`,
    String.raw`(?<iso>\d{4}-\d{2}-\d{2})(?!\d)`,
    String.raw`(?<![每\d一二两兩三四五六七八九十])(?<side>上|下|本|这|這)?(?:周|週|星期|礼拜|禮拜)(?<weekday>${weekdays})`,
    '(?<relative>前天|昨天|昨日|昨晚|昨夜|今天|今日|今晚|今早|今晨|明天|明日|后天|後天|(?:上|本|下)[周週]|[上下][个個]?月|本月|前年|去年|今年|明年|后年|後年)',
    String.raw`(?<ago>\d{1,2})天前`,
  ].join('|'),
  'g',
)

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
  後天: day(2),
  上月: { kind: 'months', count: -1 },
  上个月: { kind: 'months', count: -1 },
  上個月: { kind: 'months', count: -1 },
  本月: { kind: 'months', count: 0 },
  下月: { kind: 'months', count: 1 },
  下个月: { kind: 'months', count: 1 },
  下個月: { kind: 'months', count: 1 },
  前年: { kind: 'years', count: -2 },
  去年: { kind: 'years', count: -1 },
  今年: { kind: 'years', count: 0 },
  明年: { kind: 'years', count: 1 },
  后年: { kind: 'years', count: 2 },
  後年: { kind: 'years', count: 2 },
}
const tenses = tensesOf(
  /(?<![上中少大名主])[将將](?![军軍领領士帅帥])|(?<![重主需必首只简簡])要(?![求闻聞点點素员員塞害])|[计計][划劃]|[预預][计計]|定于|定於|可能|有望|[拟擬]|起施行/u,
  /表示|宣布|指出|警告|[报報]道|透露|强调|強調|[说說称稱]|通[过過]|[发發]布|(?<![为為除])了/u,
)

/** Dates in Chinese, and those Japanese writes alike. See `datesIn`. */
export function hanDates(text: string, publishedAt: number): readonly DateMention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const groups = match.groups ?? {}
    const kind = (groups.relative ?? groups.weekday ?? groups.ago ?? groups.bareDay ?? groups.bareMonth) ? 'relative' : 'absolute'
    const meant = dayOf(groups, publishedAt, text, match)
    return kind === 'absolute' && meant === null
      ? []
      : [{ text: match[0], start: match.index, end: match.index + match[0].length, kind, day: meant } as const]
  })
}

function dayOf(
  groups: Readonly<Record<string, string | undefined>>,
  publishedAt: number,
  text: string,
  match: RegExpExecArray,
): string | null {
  const { year, yearMonth, yearDay, month, day, bareMonth, bareDay, iso, side, weekday, relative, ago } = groups
  const number = (digits: string | undefined) => (digits === undefined ? null : Number(digits))
  if (year !== undefined) return partialDay(Number(year), number(yearMonth), number(yearDay))
  if (month !== undefined) return partialDay(null, Number(month), number(day))
  if (iso !== undefined) return partialDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)))
  if (bareMonth !== undefined) return monthAlone(monthIn(bareMonth))
  if (bareDay !== undefined)
    return inMonthBefore(text, match.index, Number(bareDay)) ?? dayOfMonth(Number(bareDay), directionOf(text, match), publishedAt)
  if (relative !== undefined) return relativeDay(meanings[relative] ?? { kind: 'vague' }, publishedAt)
  if (ago !== undefined) return relativeDay({ kind: 'days', days: -Number(ago) }, publishedAt)
  return weekday === undefined ? null : weekdayOf('一二三四五六日天'.indexOf(weekday), side, directionOf(text, match), publishedAt)
}

/** UTF-16 units of its clause that are looked at. */
const clauseBefore = 16
const clauseAfter = 20

function directionOf(text: string, { 0: words, index }: RegExpExecArray): Direction {
  const end = index + words.length
  const before =
    text
      .slice(Math.max(0, index - clauseBefore), index)
      .split(/[。，；！？\n]/u)
      .at(-1) ?? ''
  const after =
    text
      .slice(end, end + clauseAfter)
      .replace(/^，/u, '')
      .split(/[。，；！？\n]/u)[0] ?? ''
  return directionIn(tenses, before, words, after)
}

/** 3月5日至[8日]: a day of the month that the day before it names. */
function inMonthBefore(text: string, start: number, day: number): string | undefined {
  const [, year, month] =
    /(?:(\d{4})年)?(\d{1,2})月\d{1,2}[日号號]?(?:至|到|－|—|–|-|～|~|、|和)$/u.exec(text.slice(Math.max(0, start - 14), start)) ?? []
  return month === undefined ? undefined : (partialDay(year === undefined ? null : Number(year), Number(month), day) ?? undefined)
}

/** 四月, 4月份. */
function monthIn(text: string): number {
  const [digits = ''] = text.split('月')
  return Number(digits) || '一二三四五六七八九十'.indexOf(digits.at(-1) ?? '') + 1 + (digits.length > 1 ? 10 : 0)
}

/** 11日 is the last such day of a month, the day of printing among them, or tomorrow; of what is to come, the next. */
function dayOfMonth(day: number, direction: Direction, publishedAt: number): string | null {
  const printed = new Date(publishedAt)
  const today = Date.parse(isoDay(publishedAt))
  const isNear = direction === 'not-before' ? (at: number) => at >= today : (at: number) => at <= today + dayMs
  const at = (direction === 'not-before' ? [0, 1, 2] : [1, 0, -1, -2])
    .map((months) => Date.UTC(printed.getUTCFullYear(), printed.getUTCMonth() + months, day))
    .find((one) => isNear(one) && new Date(one).getUTCDate() === day)
  return at === undefined ? null : isoDay(at)
}

/** 上周三 is in the week before, 下周三 in the next, 本周三 in this; 周三 alone is the nearest. */
function weekdayOf(index: number, side: string | undefined, direction: Direction, publishedAt: number): string {
  const weekday = Math.min(index, 6)
  if (side === undefined) return dayOfWeek(weekday, direction, publishedAt)
  const monday = Date.parse(dayOfWeek(0, 'not-after', publishedAt))
  return isoDay(monday + (weekday + (side === '上' ? -7 : side === '下' ? 7 : 0)) * dayMs)
}
