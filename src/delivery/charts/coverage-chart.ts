import type { Briefing } from '../../briefing/briefing.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { chartName } from './chart-names.ts'

/** As many days as a week has, the day of `now` among them; days before the first with a story are left out. */
const mostDays = 7
/** As many colours as can be told apart with any colour vision (see src/adapters/pictures/palette.ts). */
const sectionsShown = 8
/** As many rows as stand beside the bars in letters that can be read on a phone. */
const outletsShown = 6

/** What was told in a week, ready to be drawn: stories by day and section, and the outlets that reported most of them. */
export type CoverageChart = {
  readonly title: string
  /** At most 8; where there are more, the last stands for those with the fewest stories. */
  readonly sections: readonly string[]
  /** One to seven, from the first on which there was a story to today. `stories` are counts, one for each section, in order. */
  readonly days: readonly { readonly label: string; readonly stories: readonly number[] }[]
  readonly outletsTitle: string
  /** At most 6, most stories first. */
  readonly outlets: readonly { readonly name: string; readonly stories: number }[]
  /** "and 12 more outlets"; null where all are shown. */
  readonly moreOutlets: string | null
  /** The same in plain sentences with the numbers, at most 1,024 UTF-16 units. */
  readonly alt: string
}

/**
 * What one channel was told on the seven days up to `now`, in the newest briefing's zone and language. A story counts once on
 * each day that it was told, in the section that it was told in first on that day.
 *
 * @param briefings Of one channel, in any order; those made earlier or after `now` do not count.
 * @param now Milliseconds since the epoch.
 * @returns Null where nothing was told on those days.
 */
export function coverageChart(briefings: readonly Briefing[], now: number): CoverageChart | null {
  const past = briefings.filter(({ madeAt }) => madeAt <= now).toSorted((a, b) => a.madeAt - b.madeAt)
  const newest = past.at(-1)
  if (!newest) return null
  const days = daysUntil(now, newest.zone)
  const order = newest.sections.map(({ name }) => name)
  return chartOf(tellingsOf(past, days, newest.zone), { days, order, title: 'coverageTitle', alt: 'coverageAlt' }, newest.language)
}

/** A story in its section, and when and where it was reported. */
export type DayOfNews = {
  readonly story: string
  /** Name and title. */
  readonly section: string
  readonly title: string
  /** Of its articles, milliseconds since the epoch. */
  readonly times: readonly number[]
  readonly outlets: readonly string[]
}

/**
 * What came in on the seven days up to `now`. A story counts once on each day that it was reported.
 *
 * @param order Names of the sections, as they are stacked.
 * @returns Null where nothing came.
 */
export function newsChart(
  news: readonly DayOfNews[],
  {
    zone,
    language,
    now,
    order,
  }: { readonly zone: string; readonly language: string; readonly now: number; readonly order: readonly string[] },
): CoverageChart | null {
  const days = daysUntil(now, zone)
  const shown = new Set(days.map(String))
  const tellings = news.flatMap(({ story, section, title, times, outlets }) => {
    const reported = [...new Set(times.filter((at) => at <= now).map((at) => dayOf(at, zone).toString()))].filter((day) => shown.has(day))
    return reported.map((day): Telling => ({ day, section, title, story, outlets }))
  })
  return chartOf(tellings, { days, order, title: 'newsTitle', alt: 'newsAlt' }, language)
}

type Said = {
  readonly days: readonly Temporal.PlainDate[]
  /** Names of sections; others follow as they came. */
  readonly order: readonly string[]
  readonly title: 'coverageTitle' | 'newsTitle'
  readonly alt: 'coverageAlt' | 'newsAlt'
}

function chartOf(tellings: readonly Telling[], { days: all, order, title, alt }: Said, language: string): CoverageChart | null {
  if (tellings.length === 0) return null
  const told = new Set(tellings.map(({ day }) => day))
  const days = all.slice(all.findIndex((day) => told.has(day.toString())))
  const words = wordsFor(language)
  const columns = sectionsOf(tellings, order, words)
  const counted = days.map((day) => columns.map(({ names }) => countOf(tellings, day, names)))
  const outlets = outletsOf(tellings)
  return {
    title: words.say(title, { days: rangeOf(days, words) }),
    sections: columns.map(({ title }) => title),
    days: days.map((day, index) => ({ label: day.toLocaleString(words.locale, { weekday: 'short' }), stories: counted[index] ?? [] })),
    outletsTitle: words.say('reportedMost'),
    outlets: outlets.slice(0, outletsShown),
    moreOutlets: outlets.length > outletsShown ? words.say('moreOutlets', { count: outlets.length - outletsShown }) : null,
    alt: altOf(alt, { days, counted, titles: columns.map(({ title }) => title), outlets: outlets.slice(0, outletsShown) }, words),
  }
}

/** That a story was told on a day. */
type Telling = {
  readonly day: string
  readonly section: string
  readonly title: string
  readonly story: string
  readonly outlets: readonly string[]
}

function daysUntil(now: number, zone: string): readonly Temporal.PlainDate[] {
  const today = dayOf(now, zone)
  return Array.from({ length: mostDays }, (_, index) => today.subtract({ days: mostDays - 1 - index }))
}

function dayOf(at: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).toPlainDate()
}

function tellingsOf(briefings: readonly Briefing[], days: readonly Temporal.PlainDate[], zone: string): readonly Telling[] {
  const shown = new Set(days.map(String))
  const tellings = new Map<string, Telling>()
  for (const { madeAt, sections } of briefings) {
    const day = dayOf(madeAt, zone).toString()
    if (!shown.has(day)) continue
    for (const { name, title, stories } of sections) {
      for (const story of stories) {
        const key = `${day} ${story.story}`
        if (!tellings.has(key)) tellings.set(key, { day, section: name, title, story: story.story, outlets: story.outlets })
      }
    }
  }
  return [...tellings.values()]
}

/** In the order given, then as they came; where there are too many, those with the fewest stories together. */
function sectionsOf(tellings: readonly Telling[], given: readonly string[], words: Words) {
  const told = Map.groupBy(tellings, ({ section }) => section)
  const names = [...new Set([...given.filter((name) => told.has(name)), ...told.keys()])]
  const count = (name: string) => told.get(name)?.length ?? 0
  const most = names.length <= sectionsShown ? names : names.toSorted((a, b) => count(b) - count(a)).slice(0, sectionsShown - 1)
  const own = names.filter((name) => most.includes(name)).map((name) => ({ title: told.get(name)?.at(-1)?.title ?? name, names: [name] }))
  const rest = names.filter((name) => !most.includes(name))
  return rest.length === 0 ? own : [...own, { title: words.say('otherSections'), names: rest }]
}

function countOf(tellings: readonly Telling[], day: Temporal.PlainDate, sections: readonly string[]): number {
  return tellings.filter((telling) => telling.day === day.toString() && sections.includes(telling.section)).length
}

function outletsOf(tellings: readonly Telling[]): CoverageChart['outlets'] {
  const stories = new Map<string, number>()
  for (const { outlets } of tellings) {
    for (const name of new Set(outlets)) stories.set(name, (stories.get(name) ?? 0) + 1)
  }
  return [...stories]
    .map(([name, count]) => ({ name, stories: count }))
    .toSorted((a, b) => b.stories - a.stories || (a.name < b.name ? -1 : 1))
}

/** "7–13 February" */
function rangeOf(days: readonly Temporal.PlainDate[], { locale }: Words): string {
  const [from, to] = [days.at(0), days.at(-1)].map((day) => Date.parse(`${day}T12:00Z`))
  return new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(from ?? 0, to ?? 0)
}

type Counted = {
  readonly days: readonly Temporal.PlainDate[]
  readonly counted: readonly (readonly number[])[]
  readonly titles: readonly string[]
  readonly outlets: CoverageChart['outlets']
}

function altOf(alt: Said['alt'], { days, counted, titles, outlets }: Counted, words: Words): string {
  const perDay = counted.map(sum)
  const perSection = titles.map((_, index) => sum(counted.map((stories) => stories[index] ?? 0)))
  return words.say(alt, {
    days: rangeOf(days, words),
    total: String(sum(perDay)),
    byDay: days.map((day, index) => `${day.toLocaleString(words.locale, { weekday: 'short' })} ${perDay[index]}`).join(words.say('comma')),
    bySection: titles.map((title, index) => `${chartName(title)} ${perSection[index]}`).join(words.say('comma')),
    byOutlet: words.list(outlets.map(({ name, stories }) => `${chartName(name)} (${stories})`)),
  })
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
