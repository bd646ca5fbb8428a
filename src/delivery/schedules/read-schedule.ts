import { foldedWords, type ScheduleWord, scheduleWords } from '../words/schedule-words.ts'
import { type Weekday, weekdays } from './schedule.ts'

/** When a briefing comes, as somebody said it. */
export type ScheduleTimes = {
  /** "HH:MM", in order, at least one. */
  readonly at: readonly string[]
  /** In order, at least one. */
  readonly days: readonly Weekday[]
  /** IANA zone; null where none was said. */
  readonly zone: string | null
}

/** `unknown`: words that were not understood; `no-time`: it says no time of day; `no-such-time`: there is none such as 25:00. */
export type ReadSchedule =
  | {
      readonly kind: 'read'
      readonly times: ScheduleTimes
      /** Whether days were said; else they are all. */
      readonly saysDays: boolean
    }
  | { readonly kind: 'unknown'; readonly words: string }
  | { readonly kind: 'no-time' }
  | { readonly kind: 'no-such-time'; readonly words: string }

type Clock = { readonly kind: 'clock'; readonly hour: number; readonly minute: number; readonly words: string }
type Token = ScheduleWord | Clock

/**
 * Reads when a briefing shall come, in English, German, French, Spanish or Chinese, or a mixture: "weekdays 7:30 Berlin",
 * "jeden Montag um 9", "tous les jours à 7h30", "cada lunes a las 9", "每天早上8点". No day said: every day.
 */
export function readSchedule(text: string): ReadSchedule {
  const tokens: Token[] = []
  let left = foldedWords(text)
  for (left = skipped(left); left !== ''; left = skipped(left)) {
    const taken = timeAt(left) ?? longer(wordAt(left), zoneAt(left))
    if (!taken) return { kind: 'unknown', words: /^\S{1,40}/u.exec(left)?.[0] ?? left }
    tokens.push(taken.token)
    left = left.slice(taken.length)
  }
  return timesOf(tokens.filter(({ kind }) => kind !== 'none'))
}

function timesOf(tokens: readonly Token[]): ReadSchedule {
  const clocks = clocksOf(tokens)
  const impossible = clocks.find(({ hour, minute }) => hour > 23 || minute > 59)
  if (impossible) return { kind: 'no-such-time', words: impossible.words }
  if (clocks.length === 0) return { kind: 'no-time' }
  const at = clocks.map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`)
  const zones = tokens.flatMap((token) => (token.kind === 'zone' ? [token.zone] : []))
  return {
    kind: 'read',
    times: { at: [...new Set(at)].toSorted(), days: daysOf(tokens), zone: zones[0] ?? null },
    saysDays: tokens.some(({ kind }) => kind === 'days'),
  }
}

/** Times of day; "in the evening" belongs to the time before it, 晚上 to the one after it. */
function clocksOf(tokens: readonly Token[]): readonly Clock[] {
  const clocks: Clock[] = []
  let waiting: 'am' | 'pm' | null = null
  let open = false
  for (const token of tokens) {
    if (token.kind === 'half' && token.stands === 'after' && open) {
      const last = clocks.pop()
      if (last) clocks.push(inHalf(last, token.half))
      open = false
    } else if (token.kind === 'half') waiting = token.half
    else if (token.kind === 'clock' || token.kind === 'time') {
      const clock = token.kind === 'clock' ? token : namedTime(token.time)
      clocks.push(waiting ? inHalf(clock, waiting) : clock)
      open = token.kind === 'clock' && waiting === null
      waiting = null
    } else if (token.kind !== 'to') open = false
  }
  return clocks
}

function namedTime(time: string): Clock {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return { kind: 'clock', hour, minute, words: time }
}

function inHalf(clock: Clock, half: 'am' | 'pm'): Clock {
  if (half === 'pm') return { ...clock, hour: clock.hour < 12 ? clock.hour + 12 : clock.hour }
  return { ...clock, hour: clock.hour === 12 ? 0 : clock.hour }
}

/** "Monday to Friday" goes over the days between them, "Friday to Monday" over the weekend. */
function daysOf(tokens: readonly Token[]): readonly Weekday[] {
  const named = new Set<Weekday>()
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'days') continue
    for (const day of token.days) named.add(day)
    const [to, end] = [tokens[index + 1], tokens[index + 2]]
    const [from, last] = [token.days[0], end?.kind === 'days' && end.days.length === 1 ? end.days[0] : undefined]
    if (to?.kind === 'to' && from && last && token.days.length === 1) for (const day of between(from, last)) named.add(day)
  }
  return named.size === 0 ? [...weekdays] : weekdays.filter((day) => named.has(day))
}

function between(from: Weekday, last: Weekday): readonly Weekday[] {
  const start = weekdays.indexOf(from)
  const length = (weekdays.indexOf(last) - start + weekdays.length) % weekdays.length
  return Array.from({ length: length + 1 }, (_, step) => weekdays[(start + step) % weekdays.length] ?? from)
}

type Taken = { readonly token: Token; readonly length: number }

/** 7:30, 7.30, 7h30, 7 h, 9 uhr 30, 8am, 8点30分, 8点半, 八点; a number alone is an hour. */
const digital =
  /^(\d{1,2})(?:\s*(?::|\.|h|heures?|uhr|[点點时時])\s*(\d{2})(?:\s*分)?(?!\d)|\s*[点點时時]\s*(半|一刻)|\s*(?:h|heures?|horas?|uhr)(?!\p{L})|\s*[点點时時]整?)?/u
const halfPast = /^halb\s+(\d{1,2})(?!\d)/u
const han = /^([一二三四五六七八九十两]{1,3})[点點时時](?:(半)|([一二三四五六七八九十]{1,3})分)?/u

function timeAt(left: string): Taken | undefined {
  const german = halfPast.exec(left)
  if (german) return clock((Number(german[1]) + 23) % 24, 30, german[0])
  const chinese = han.exec(left)
  if (chinese) return clock(hanNumber(chinese[1] ?? ''), chinese[2] ? 30 : hanNumber(chinese[3] ?? ''), chinese[0])
  const found = digital.exec(left)
  if (!found || /^\d/.test(left.slice(found[0].length))) return undefined
  const minute = found[3] === '半' ? 30 : found[3] === '一刻' ? 15 : Number(found[2] ?? 0)
  return clock(Number(found[1]), minute, found[0])
}

function clock(hour: number, minute: number, words: string): Taken {
  return { token: { kind: 'clock', hour, minute, words }, length: words.length }
}

/** 1 to 99; 0 for nothing. */
function hanNumber(signs: string): number {
  const digit = (sign: string) => '零一二三四五六七八九'.indexOf(sign.replace('两', '二'))
  const [tens, ones = ''] = signs.includes('十') ? signs.split('十') : ['', signs]
  return (signs.includes('十') ? 10 * (tens === '' ? 1 : digit(tens ?? '')) : 0) + (ones === '' ? 0 : digit(ones))
}

function wordAt(left: string): Taken | undefined {
  const found = scheduleWords.find(([word]) => left.startsWith(word) && endsAt(left, word))
  return found && { token: found[1], length: found[0].length }
}

/** Scripts without spaces end a word anywhere. */
function endsAt(left: string, word: string): boolean {
  return /\p{Script=Han}$/u.test(word) || word.endsWith('’') || !/^[\p{L}\p{N}/]/u.test(left.slice(word.length))
}

/** Zones by their IANA name or their city: "europe/berlin", "new york". */
const zones: readonly (readonly [string, string])[] = Intl.supportedValuesOf('timeZone')
  .flatMap((zone) => {
    const city = zone.split('/').at(-1) ?? zone
    return [[foldedWords(zone), zone] as const, [foldedWords(city).replaceAll('_', ' '), zone] as const]
  })
  .toSorted(([a], [b]) => b.length - a.length)

/** The zone that somebody named as in a schedule: by its IANA name or a city, in any case; undefined where there is none. */
export function readZone(typed: string): string | undefined {
  const name = foldedWords(typed.trim())
  const taken = [zoneAt(name), wordAt(name)].find((one) => one?.token.kind === 'zone' && one.length === name.length)
  return taken?.token.kind === 'zone' ? taken.token.zone : undefined
}

function zoneAt(left: string): Taken | undefined {
  const found = zones.find(([name]) => left.startsWith(name) && !/^[\p{L}\p{N}_/+-]/u.test(left.slice(name.length)))
  if (found) return { token: { kind: 'zone', zone: found[1] }, length: found[0].length }
  const typed = /^[a-z_]+(?:\/[a-z_+\-\d]+)+/u.exec(left)?.[0]
  const zone = typed && zoneNamed(typed)
  return typed && zone ? { token: { kind: 'zone', zone }, length: typed.length } : undefined
}

/** Older names of zones, which are not in the list, in their own spelling. */
function zoneNamed(name: string): string | undefined {
  try {
    return new Temporal.ZonedDateTime(0n, name).timeZoneId
  } catch {
    return undefined
  }
}

/** "Mexico City" is more than "Mexico". */
function longer(a: Taken | undefined, b: Taken | undefined): Taken | undefined {
  return a && b ? (a.length >= b.length ? a : b) : (a ?? b)
}

/** What parts words. A stroke between two days is "to". */
function skipped(left: string): string {
  return left.replace(/^(?:[\s,;()@、，。&·]|\.(?=\s|$))+/u, '').replace(/^[-–—]\s*/u, 'to ')
}
