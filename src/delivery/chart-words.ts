import { wordsFor } from './words.ts'

/** What charts say in our own words, in one language. */
export type ChartWords = {
  /** For Intl: how dates and numbers are written. */
  readonly locale: string
  readonly otherSections: string
  readonly reportedMost: string
  coverageTitle(days: string): string
  moreOutlets(count: number): string
  /** `days`, `sections` and `outlets` are lists of names with numbers. */
  coverageAlt(said: {
    readonly days: string
    readonly total: string
    readonly byDay: string
    readonly bySection: string
    readonly byOutlet: string
  }): string
  reports(count: number): string
  outlets(count: number): string
  timelineTitle(reports: string, outlets: string): string
  /** What a column stands for: so many hours, or so many days. */
  countedHours(hours: number): string
  countedDays(days: number): string
  otherOutlets(count: number): string
  timelineAlt(said: {
    readonly title: string
    readonly counted: string
    readonly from: string
    readonly to: string
    readonly byOutlet: string
    readonly most: number
    readonly mostAt: string
  }): string
  list(items: readonly string[]): string
}

/** The words of a BCP 47 language; English where we have none of it yet. */
export function chartWordsFor(language: string): ChartWords {
  const { locale, outlets, list } = wordsFor(language)
  return { ...english, locale, outlets, list }
}

const english: Omit<ChartWords, 'locale' | 'outlets' | 'list'> = {
  otherSections: 'Other',
  reportedMost: 'Reported most by',
  coverageTitle: (days) => `Stories told each day, ${days}`,
  moreOutlets: (count) => (count === 1 ? 'and one more outlet' : `and ${count} more outlets`),
  coverageAlt: ({ days, total, byDay, bySection, byOutlet }) =>
    `Bar chart of the stories told each day, ${days}: ${byDay}; ${total} in all. By section: ${bySection}. Reported most by ${byOutlet}.`,
  reports: (count) => (count === 1 ? '1 report' : `${count} reports`),
  timelineTitle: (reports, outlets) => `${reports} by ${outlets}`,
  countedHours: (hours) => (hours === 1 ? 'Counted each hour' : `Counted every ${hours} hours`),
  countedDays: (days) => (days === 1 ? 'Counted each day' : `Counted every ${days} days`),
  otherOutlets: (count) => (count === 1 ? '1 other outlet' : `${count} other outlets`),
  timelineAlt: ({ title, counted, from, to, byOutlet, most, mostAt }) =>
    `Timeline of ${title}, ${from} to ${to}. By outlet, the earliest first: ${byOutlet}. ${counted}, the highest number is ${most}, from ${mostAt}.`,
}
