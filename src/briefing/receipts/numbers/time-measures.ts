/** A length of time, or an age in years: "90 minutes" and "90-minute" are one, "64-year-old" is an age. */
export type TimeMeasure = 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century' | 'age'

/**
 * What length of time a number counts, by the word behind it; undefined where it counts something else.
 *
 * @param end Where the number ends in `text`, UTF-16 offset.
 */
export function timeMeasureAt(text: string, end: number, language: string): TimeMeasure | undefined {
  const rest = text.slice(end, end + 40)
  if (ages.test(rest)) return 'age'
  const word = /^[\s-]{0,2}(\p{L}+)/u.exec(rest)?.[1]?.toLowerCase()
  if (word === undefined) return undefined
  return (measures[language] ?? []).find(([, pattern]) => pattern.test(word))?.[0]
}

const ages = /^[\s-](?:years?[\s-]old|jährige|jähriger|jähriges)|^-?jährig|^ ?岁/iu

type Listed = readonly (readonly [TimeMeasure, RegExp])[]

function listed(
  second: string,
  minute: string,
  hour: string,
  day: string,
  week: string,
  month: string,
  year: string,
  decade: string,
): Listed {
  const parts = { second, minute, hour, day, week, month, year, decade } as const
  const kinds = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'decade'] as const
  return kinds.map((kind) => [kind, new RegExp(`^(?:${parts[kind]})`, 'u')])
}

const measures: Readonly<Record<string, Listed>> = {
  en: listed('seconds?$', 'minutes?$', 'hours?$', 'days?$', 'weeks?$', 'months?$', 'years?$', 'decades?$'),
  de: listed('sekunden?$', 'minuten?$', 'stunden?$', 'tage?n?$', 'wochen?$', 'monate?n?$', 'jahre?n?$', 'jahrzehnte?n?$'),
  fr: listed('secondes?$', 'minutes?$', 'heures?$', 'jours?$', 'semaines?$', 'mois$', '(?:ans?|années?)$', 'décennies?$'),
  es: listed('segundos?$', 'minutos?$', 'horas?$', 'días?$', 'semanas?$', 'mes(?:es)?$', 'años?$', 'décadas?$'),
  it: listed('second[oi]$', 'minut[oi]$', 'or[ae]$', 'giorn[oi]$', 'settiman[ae]$', 'mes[ei]$', 'ann[oi]$', 'decenn[ei]$'),
  ru: listed('секунд', 'минут', 'час', '(?:дн|день|суток)', 'недел', 'месяц', '(?:лет$|год)', 'десятилет'),
  uk: listed('секунд', 'хвилин', 'годин', '(?:дн|день|діб)', 'тиж', 'місяц', '(?:рок|рік)', 'десятиліт'),
  ar: listed('ث(?:انية|وان)', 'دق', 'ساع', '(?:يوم|[أا]يام)', '[أا]س(?:بوع|ابيع)', '(?:شهر|[أا]شهر)', '(?:سن|عام|[أا]عوام)', 'عقود|عقد'),
  zh: listed('秒', '分[钟鐘]', '[个個]?小[时時]', '[天日]', '[周週]|星期', '[个個]月', '年', '十年'),
}
