import type { ScheduleTimes } from './read-schedule.ts'
import { type Weekday, weekdays } from './schedule.ts'

/** Says when a briefing comes, in words that `readSchedule` reads as the same. @param language BCP 47; English where it is not spoken. */
export function saidSchedule({ at, days, zone }: ScheduleTimes, language: string): string {
  const [primary = 'en'] = language.toLowerCase().split('-')
  const words = spoken[primary] ?? spokenEnglish
  const list = new Intl.ListFormat(words.locale, { type: 'conjunction' })
  const when = `${daysSaid(days, words, list)}${words.at}${list.format(at)}`
  return zone === null ? when : `${when} (${zone})`
}

type Spoken = {
  readonly locale: string
  readonly everyDay: string
  /** Monday to Friday. */
  readonly workdays: string
  readonly weekend: string
  /** Stands before days that are named. */
  readonly every: string
  /** Stands between days and times. */
  readonly at: string
}

const spokenEnglish: Spoken = {
  locale: 'en-GB',
  everyDay: 'every day',
  workdays: 'Monday to Friday',
  weekend: 'at the weekend',
  every: 'every ',
  at: ' at ',
}
const spoken: Readonly<Record<string, Spoken>> = {
  en: spokenEnglish,
  de: { locale: 'de', everyDay: 'täglich', workdays: 'Montag bis Freitag', weekend: 'am Wochenende', every: 'jeden ', at: ' um ' },
  fr: { locale: 'fr', everyDay: 'tous les jours', workdays: 'du lundi au vendredi', weekend: 'le week-end', every: 'chaque ', at: ' à ' },
  es: {
    locale: 'es',
    everyDay: 'todos los días',
    workdays: 'de lunes a viernes',
    weekend: 'los fines de semana',
    every: 'cada ',
    at: ' a las ',
  },
  zh: { locale: 'zh', everyDay: '每天', workdays: '工作日', weekend: '周末', every: '每', at: '' },
}

function daysSaid(days: readonly Weekday[], words: Spoken, list: Intl.ListFormat): string {
  const named = weekdays.filter((day) => days.includes(day)).join()
  if (named === weekdays.join()) return words.everyDay
  if (named === 'mon,tue,wed,thu,fri') return words.workdays
  if (named === 'sat,sun') return words.weekend
  return `${words.every}${list.format(weekdays.filter((day) => days.includes(day)).map((day) => dayName(day, words.locale)))}`
}

/** 1 January 2024 was a Monday. */
function dayName(day: Weekday, locale: string): string {
  return new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)))
}
