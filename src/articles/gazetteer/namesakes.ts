import { givenNames, notSurnames } from './decoys.ts'
import type { Named } from './place-index.ts'
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
 * Those that mean the place and not a town, a person or a bird of the same name. A town is named with its state ("Lebanon,
 * Ohio"), a person with another name ("Jordan Smith", "Vernon Jordan"); what is said of one holds for the name in the whole
 * text, unless the place is named in another way too.
 */
export function withoutNamesakes<name extends NameInText>(names: readonly name[], words: readonly Word[], text: string): readonly name[] {
  const isAtTable = /\b(?:thanksgiving|roast(?:ed|ing)?|stuffing|carv(?:e|ing)|gobbl\w+|poultry|drumsticks?|leftovers)\b/i.test(text)
  const isOther = (name: name) => isTownOfState(name, text) || isPartOfPerson(name, words, text) || (isAtTable && isTurkey(name))
  const others = names.filter(isOther)
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

const statesInFull =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Ontario|Alberta|British Columbia|Manitoba|New Brunswick|Nova Scotia|Saskatchewan|Queensland|New South Wales'
const statesInShort =
  'Ala|Ariz|Ark|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|Okla|Ore|Pa|R\\.I|S\\.C|S\\.D|Tenn|Tex|Vt|Va|Wash|W\\.Va|Wis|Wyo|Ont|B\\.C|N\\.S\\.W'
const statesInTwoLetters =
  'AL|AZ|AR|CA|CO|CT|FL|GA|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|NSW'
/** Washington and Georgia in full are left out: "Moscow, Washington agree", "Tbilisi, Georgia". */
const state = new RegExp(`^, (?:(?:${statesInFull})\\b|(?:${statesInShort})\\.|(?:${statesInTwoLetters})\\b(?!\\.))`, 'u')
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
  return before !== undefined && before.writing === 'capital' && firstNames.has(before.key) && /^\.? $/.test(text.slice(before.end, start))
}

/** Places that are family names too. */
const familyNames: ReadonlySet<string> = new Set(
  'saab jordan london paris france holland ireland england israel berlin kent york wales houston austin dallas montana milan hamilton stanford'.split(
    ' ',
  ),
)

/** The most frequent first names among people in English news, and what stands before a name instead of one. */
const firstNames: ReadonlySet<string> = new Set(
  (
    'james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul ' +
    'andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry ' +
    'justin scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler aaron jose henry adam douglas ' +
    'nathan peter zachary kyle walter harold jeremy ethan carl keith roger terry sean austin arthur noah jesse joe bryan billy bruce ' +
    'ralph roy eugene louis philip bobby vernon jim tom bob bill mike steve dan dave jeff tim chris matt ben sam tony greg nick alex ' +
    'mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily ' +
    'donna michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela anna ruth brenda ' +
    'pamela nicole katherine kathy samantha christine emma catherine virginia rachel janet maria heather diane julie joyce victoria kelly ' +
    'christina lauren joan evelyn olivia judith megan cheryl martha andrea hannah jacqueline julia grace alice jill kate jeremiah ' +
    'deandre andre marcus malik jamal luke simon neil stuart ian graham rep sen congressman congresswoman mr mrs ms miss dr sgt lt capt officer'
  ).split(' '),
)

/** "How to carve a Turkey": in title case the bird has a capital as well. */
function isTurkey({ text }: NameInText): boolean {
  return text.toLowerCase() === 'turkey'
}
