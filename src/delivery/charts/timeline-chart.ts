import type { FollowedArticle } from '../../articles/article.ts'
import { hourMs } from '../../feeds/milliseconds.ts'
import type { Story } from '../../stories/story.ts'
import { shownDay, shownTime } from '../words/shown-time.ts'
import { type Words, wordsFor } from '../words/words.ts'
import { chartName } from './chart-names.ts'

/** Columns wide enough for a number that can be read on a phone. */
const columnsShown = 12
/** Rows tall enough for a name that can be read on a phone; one more holds all other outlets. */
const outletsShown = 7
/** How many hours a column may stand for; beyond these it stands for whole days. */
const hourSteps = [1, 3, 6] as const

/** Who reported a story when, ready to be drawn: one row for each outlet, one column for each stretch of time. */
export type TimelineChart = {
  readonly title: string
  /** "Counted each hour" */
  readonly note: string
  /** 2 to 12, oldest first. `day` is said where a new one begins; null elsewhere, and where columns are days. */
  readonly columns: readonly { readonly label: string; readonly day: string | null }[]
  /** At most 8, the earliest to report first, all other outlets last. `reports` are counts, one for each column. */
  readonly rows: readonly { readonly name: string; readonly reports: readonly number[] }[]
  /** The same in plain sentences with the numbers, at most 1,024 UTF-16 units. */
  readonly alt: string
}

/**
 * A story's reports by outlet, each hour or over as many hours or days as make at most 12 columns.
 *
 * @param shown `zone` (IANA) in which hours and days are counted; `language` (BCP 47) of its words.
 * @returns Null where all reports fall into one column, so that there is nothing to see.
 */
export function timelineChart(story: Story, shown: { readonly zone: string; readonly language: string }): TimelineChart | null {
  const articles = story.articles.toSorted((a, b) => a.publishedAt - b.publishedAt)
  const [first, last] = [articles.at(0), articles.at(-1)]
  if (!first || !last) return null
  const { starts, step } = stepsOver(first.publishedAt, last.publishedAt, shown.zone)
  if (starts.length < 2) return null
  const words = wordsFor(shown.language)
  const times = starts.map((start) => start.epochMilliseconds)
  const rows = rowsOf(articles, words).map(({ name, reports }) => ({ name, reports: countsOf(reports, times) }))
  const outlets = new Set(articles.map(({ outlet }) => outlet.name)).size
  const title = words.say('reportsBy', { reports: articles.length, outlets })
  const counted = 'hours' in step ? words.say('countedHours', { hours: step.hours }) : words.say('countedDays', { days: step.days })
  return {
    title,
    note: counted,
    columns: columnsOf(starts, step, shown),
    rows,
    alt: altOf({ title, counted, first, last, rows, times, step }, shown, words),
  }
}

type Step = { readonly hours: number } | { readonly days: number }
type Row = TimelineChart['rows'][number]

/** The finest steps that cover the time in at most 12 columns; each start is on the clock: 00:00, 03:00, or a midnight. */
function stepsOver(from: number, to: number, zone: string): { readonly starts: readonly Temporal.ZonedDateTime[]; readonly step: Step } {
  const first = Temporal.Instant.fromEpochMilliseconds(from).toZonedDateTimeISO(zone)
  for (const hours of hourSteps) {
    if (to - from > columnsShown * hours * hourMs) continue
    const floor = first.round({ smallestUnit: 'hour', roundingMode: 'floor' })
    const starts = startsFrom(floor.subtract({ hours: floor.hour % hours }), to, { hours })
    if (starts.length <= columnsShown) return { starts, step: { hours } }
  }
  const midnight = first.startOfDay()
  const last = Temporal.Instant.fromEpochMilliseconds(to).toZonedDateTimeISO(zone)
  const days = Math.ceil((midnight.until(last, { largestUnit: 'days' }).days + 1) / columnsShown)
  return { starts: startsFrom(midnight, to, { days }), step: { days } }
}

function startsFrom(first: Temporal.ZonedDateTime, to: number, step: Step): readonly Temporal.ZonedDateTime[] {
  const starts: Temporal.ZonedDateTime[] = []
  for (let start = first; start.epochMilliseconds <= to; start = start.add(step)) starts.push(start)
  return starts
}

function rowsOf(articles: readonly FollowedArticle[], words: Words) {
  const byOutlet = [...Map.groupBy(articles, ({ outlet }) => outlet.name)].map(([name, reports]) => ({ name, reports }))
  if (byOutlet.length <= outletsShown + 1) return byOutlet
  const most = new Set(byOutlet.toSorted((a, b) => b.reports.length - a.reports.length).slice(0, outletsShown))
  const rest = byOutlet.filter((row) => !most.has(row))
  const reports = rest.flatMap((row) => row.reports)
  return [...byOutlet.filter((row) => most.has(row)), { name: words.say('otherOutlets', { count: rest.length }), reports }]
}

function countsOf(articles: readonly FollowedArticle[], starts: readonly number[]): readonly number[] {
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Number.POSITIVE_INFINITY
    return articles.filter(({ publishedAt }) => publishedAt >= start && publishedAt < end).length
  })
}

function columnsOf(
  starts: readonly Temporal.ZonedDateTime[],
  step: Step,
  { zone, language }: { readonly zone: string; readonly language: string },
): TimelineChart['columns'] {
  const { locale } = wordsFor(language)
  return starts.map((start, index) => {
    if ('days' in step) return { label: start.toPlainDate().toLocaleString(locale, { day: 'numeric', month: 'short' }), day: null }
    const before = starts[index - 1]
    const isNewDay = !before?.toPlainDate().equals(start.toPlainDate())
    const label = start.toPlainTime().toLocaleString(locale, { hour: '2-digit', minute: '2-digit' })
    return { label, day: isNewDay ? shownDay(start.epochMilliseconds, zone, language) : null }
  })
}

type Told = {
  readonly title: string
  readonly counted: string
  readonly first: FollowedArticle
  readonly last: FollowedArticle
  readonly rows: readonly Row[]
  readonly times: readonly number[]
  readonly step: Step
}

function altOf({ title, counted, first, last, rows, times, step }: Told, shown: { zone: string; language: string }, words: Words): string {
  const moment = (at: number, show: 'date' | 'both') => shownTime({ kind: 'time', at, zone: shown.zone, show }, shown.language)
  const perColumn = times.map((_, index) => rows.reduce((total, { reports }) => total + (reports[index] ?? 0), 0))
  const most = Math.max(...perColumn)
  return words.say('timelineAlt', {
    title,
    counted,
    from: moment(first.publishedAt, 'both'),
    to: moment(last.publishedAt, 'both'),
    byOutlet: rows.map(({ name, reports }) => `${chartName(name)} ${reports.reduce((a, b) => a + b, 0)}`).join(words.say('comma')),
    most,
    mostAt: moment(times[perColumn.indexOf(most)] ?? first.publishedAt, 'hours' in step ? 'both' : 'date'),
  })
}
