import { withoutAccents } from './accents.ts'

/**
 * Languages besides English whose month names are known, most spoken in news feeds first: where a short form means two months
 * ("lis" is July in no list, November in Polish), the earlier language decides. Names come from ICU's tables.
 */
const languages = 'de fr es pt it nl sv da nb fi pl cs sk sl hu ro bg ru uk el tr id ms vi et lv lt ca fa'.split(' ')

const english = new Map([...namesIn('en'), ['sept', 8]])
let others: ReadonlyMap<string, number> | undefined

/** A month's name, long or short, in any case, with or without accents → 0 for January; undefined where it is none. */
export function monthIndex(name: string): number | undefined {
  const plain = plainName(name)
  return english.get(plain) ?? monthIn(otherNames(), plain) ?? monthIn(english, plain)
}

function monthIn(months: ReadonlyMap<string, number>, plain: string): number | undefined {
  return months.get(plain) ?? (plain.length > 3 ? months.get(plain.slice(0, 3)) : undefined)
}

/** Built when first needed: asking ICU for all of them takes a twentieth of a second. */
function otherNames(): ReadonlyMap<string, number> {
  others ??= new Map([...languages.toReversed().flatMap(namesIn), ['okt', 9], ['aou', 7]])
  return others
}

function namesIn(language: string): [string, number][] {
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { month: 'long', day: 'numeric' },
    { month: 'short', day: 'numeric' },
  ]
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, calendar: 'gregory', timeZone: 'UTC' })
    return Array.from({ length: 12 }, (_, month): [string, number] => [plainName(monthPart(format, month)), month])
  })
}

function monthPart(format: Intl.DateTimeFormat, month: number): string {
  return format.formatToParts(Date.UTC(2026, month, 15)).find(({ type }) => type === 'month')?.value ?? ''
}

function plainName(name: string): string {
  return withoutAccents(name).replace(/[.\s]/g, '').toLowerCase()
}
