import { firstNames } from '../words/first-names.ts'
import { givenNames, notSurnames } from './decoys.ts'
import type { Named } from './place-index.ts'
import { shortStates, statesInFull } from './states.ts'
import type { Word } from './words.ts'

/** A name of a place as it stands in a text; `from` and `to` count words, [from, to). */
export type NameInText = Named & {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/**
 * Those that mean the place and not a town or a person of the same name. A town is named with its state ("Lebanon,
 * Ohio"), a person with another name ("Jordan Smith", "Vernon Jordan"); what is said of one holds for the name in the whole
 * text, unless the place is named in another way too.
 */
export function withoutNamesakes<name extends NameInText>(names: readonly name[], words: readonly Word[], text: string): readonly name[] {
  const others = names.filter((name) => isTownOfState(name, text) || isPartOfPerson(name, words, text))
  if (others.length === 0 && !names.some((name) => familyNameOf(name) !== undefined)) return names
  const namings = Map.groupBy(names, ({ place }) => place)
  const waysOf = new Map([...namings].map(([place, all]) => [place, new Set(all.map((one) => one.text.toLowerCase()))]))
  const unsaid = others.filter(({ place }) => (waysOf.get(place)?.size ?? 0) < 2).map((other) => other.text.toLowerCase())
  const borne = new Set([...unsaid, ...names.flatMap((name) => familyNameOf(name) ?? [])])
  return names.filter((name) => name.as === 'person' || (!borne.has(name.text.toLowerCase()) && !isTownOfState(name, text)))
}

/** "Jim Jordan" is a person whom the gazetteer knows, and Jordan after him is he. */
function familyNameOf({ as, text }: NameInText): string | undefined {
  const family = as === 'person' ? text.toLowerCase().split(' ').at(-1) : undefined
  return family !== undefined && familyNames.has(family) ? family : undefined
}

const abroad = 'Ontario|Alberta|British Columbia|Manitoba|New Brunswick|Nova Scotia|Saskatchewan|Queensland|New South Wales'.split('|')
const inTwoLetters =
  'AL|AZ|AR|CA|CO|CT|FL|GA|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|NSW'
/** Washington and Georgia in full are left out: "Moscow, Washington agree", "Tbilisi, Georgia". */
const inFull = [...statesInFull.filter((name) => !/^(?:Washington|Georgia)$/.test(name)), ...abroad].join('|')
const inShort = [...shortStates.values(), 'Ont', 'B\\.C', 'N\\.S\\.W'].join('|')
const state = new RegExp(`^, (?:(?:${inFull})\\b|(?:${inShort})\\.|(?:${inTwoLetters})\\b(?!\\.))`, 'u')
const townsOfGeorgia = /^(?:Athens|Bremen|Cairo|Damascus|Dublin|Milan|Rome|Vienna)$/i
const countriesWithCounties: ReadonlySet<string> = new Set(['us', 'ca', 'au', 'gb', 'ie'])

function isTownOfState({ place, end, text: name }: NameInText, text: string): boolean {
  const after = text.slice(end, end + 24)
  if (state.test(after) || (townsOfGeorgia.test(name) && /^, Georgia\b(?! and\b)/.test(after))) return place !== 'us'
  return /^ (?:County|Township)\b/.test(after) && !countriesWithCounties.has(place)
}

/** "Jordan Smith"; "Vernon Jordan", "Rep. Jordan". */
function isPartOfPerson(name: NameInText, words: readonly Word[], text: string): boolean {
  const lower = name.text.toLowerCase()
  return (givenNames.has(lower) && isBeforeSurname(name, words, text)) || (familyNames.has(lower) && isAfterGivenName(name, words, text))
}

function isBeforeSurname({ to, end }: NameInText, words: readonly Word[], text: string): boolean {
  const next = words[to]
  return next !== undefined && next.writing !== 'plain' && !notSurnames.has(next.key) && text.slice(end, next.start) === ' '
}

function isAfterGivenName({ from, start }: NameInText, words: readonly Word[], text: string): boolean {
  const before = words[from - 1]
  return (
    before !== undefined &&
    before.writing === 'capital' &&
    (firstNames.has(before.key) || titled.test(before.key)) &&
    /^\.? $/.test(text.slice(before.end, start))
  )
}

/** What stands before a family name instead of a first name. */
const titled = /^(?:rep|sen|congress(?:wo)?man|mr|mrs|ms|miss|dr|sgt|lt|capt|officer)$/

/** Places that are family names too. */
const familyNames: ReadonlySet<string> = new Set(
  'saab jordan london paris france holland ireland england israel berlin kent york wales houston austin dallas montana milan hamilton stanford'.split(
    ' ',
  ),
)
