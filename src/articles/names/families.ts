import type { Passage } from '../article.ts'
import { placesIn } from '../gazetteer/places.ts'
import { germanOffice, titles } from '../words/people.ts'
import { speechWords } from '../words/speech.ts'
import { type Gender, genderOf, isFirstName } from './gender.ts'
import { roleAround } from './role.ts'

/** Everybody of one last name: how often the text has each form, the first role it gives, and what "Mr." and "Mrs." say. */
type Family = { readonly forms: ReadonlyMap<string, number>; readonly role: Role | null; readonly honorific: Gender | null }

/** What somebody is, and the form of the name that it stands by. */
type Role = { readonly said: string; readonly by: string }

/** By last name. */
export type Families = ReadonlyMap<string, Family>

/** A full name must be so many times as frequent as another of the same last name to be meant by it. */
const clearlyMore = 3

/**
 * The full name that a last name stands for; the last name itself where two people share it about as often.
 *
 * @param gender As "Mr." or "Mrs." before it says; null where nothing does.
 */
export function fullest(written: string, family: Family | undefined, gender: Gender | null = null): string {
  if (written.includes(' ') || family === undefined) return written
  const [first, second] = [...family.forms]
    .filter(([form]) => form.includes(' ') && !noGivenName.test(form) && (genderOf(form) ?? gender) === (gender ?? genderOf(form)))
    .toSorted((a, b) => Number(genderOf(b[0]) !== null) - Number(genderOf(a[0]) !== null) || b[1] - a[1])
  if (first === undefined) return written
  const isClear = second === undefined || first[1] >= clearlyMore * second[1] || second[0].split(' ')[0] === first[0].split(' ')[0]
  return isClear ? first[0] : written
}

/** Whether a name is but a last name, and two people of the text have it. */
export function isOfTwo(name: string, family: Family | undefined): boolean {
  return family !== undefined && !name.includes(' ') && firstNamesOf(family).size > 1
}

/** What somebody is; where two share the last name, only what stands by this one's full name. */
export function roleOf(name: string, family: Family | undefined): string | null {
  if (!family?.role) return null
  const { said, by } = family.role
  return firstNamesOf(family).size < 2 || firstNameOf(by) === firstNameOf(name) ? said : null
}

function firstNamesOf({ forms }: Family): ReadonlySet<string> {
  return new Set(forms.keys().map(firstNameOf).filter(isFirstName))
}

/** '' of a last name alone. */
function firstNameOf(name: string): string {
  return name.includes(' ') ? (name.split(' ')[0] ?? '') : ''
}

/** What a name in a text is of: a person, something else (a place, a body), or of what it does not show. */
export type KindOfName = 'person' | 'thing' | 'unknown'

export type KnownNames = {
  readonly families: Families
  kind(name: string): KindOfName
  /** He or she, by the first name or the title that the text gives somebody anywhere, or by whom the gazetteer knows; null where none tells. */
  gender(name: string): Gender | null
}

/** What the names of a text are, each looked up once. */
export function knownNames(text: string, names: readonly Passage[], language: string): KnownNames {
  const families = familiesOf(text, names, language)
  const kinds = new Map<string, KindOfName>()
  const genders = new Map<string, Gender | null>()
  return {
    families,
    kind: (name) => kinds.getOrInsertComputed(name, () => kindOfName(name, families, language)),
    gender: (name) => genders.getOrInsertComputed(name, () => genderOfName(name, families, language)),
  }
}

/** Everybody a text names, by last name. */
function familiesOf(text: string, names: readonly Passage[], language: string): Families {
  const verbs = speechWords(language)?.verbs ?? new Set()
  const families = new Map<string, { forms: Map<string, number>; role: Role | null; honorifics: Set<Gender> }>()
  for (const passage of names) {
    const form = withoutPlace(withoutTitle(behindOffice(text, passage)).join(' '))
    const family = families.getOrInsertComputed(lastName(form), () => ({ forms: new Map(), role: null, honorifics: new Set() }))
    family.forms.set(form, (family.forms.get(form) ?? 0) + 1)
    family.role ??= passage.text.endsWith(form) ? roleBy(text, passage, form, verbs) : null
    const honorific = honorificBefore(text, passage.start)
    if (honorific !== null) family.honorifics.add(honorific)
  }
  return new Map(
    [...families].map(([name, { forms, role, honorifics }]) => {
      const honorific = lone(honorifics)
      if (!isAnothers(name, forms, language)) return [name, { forms, role, honorific }]
      return [name, { forms: new Map(), role: role?.by === name ? role : null, honorific }]
    }),
  )
}

function roleBy(text: string, passage: Passage, form: string, verbs: ReadonlySet<string>): Role | null {
  const said = roleAround(text, passage, verbs)
  return said === null ? null : { said, by: form }
}

/** "Trump …, first lady Melania Trump": a last name that stood alone before, and is how readers know somebody else. */
function isAnothers(last: string, forms: ReadonlyMap<string, number>, language: string): boolean {
  const [opening, ...others] = forms.keys()
  const full = others.filter((form) => form.includes(' '))
  if (opening !== last || full.length === 0) return false
  const first = placesIn(last, language)
    .find(({ as }) => as === 'person')
    ?.name.split(' ')[0]
  return first !== undefined && full.every((form) => !form.startsWith(`${first} `))
}

/** "Director of [National Intelligence James Clapper]": whoever holds the office. */
function behindOffice(text: string, { text: written, start }: Passage): readonly string[] {
  const parts = written.split(' ')
  const first = parts.findLastIndex((part, index) => index < parts.length - 1 && isFirstName(part))
  return first > 0 && text.slice(start - 4, start) === ' of ' ? parts.slice(first) : parts
}

function lone(genders: ReadonlySet<Gender>): Gender | null {
  const [only = null, other] = genders
  return other === undefined ? only : null
}

/** What "Mr." or "Mrs." right before a place says. */
export function honorificBefore(text: string, start: number): Gender | null {
  const [, title = ''] =
    /(?:^|[\s“"(])(Mr|Mrs|Ms|Miss|Herr|Frau|Mme|Madame|Monsieur|Señora?|Signora?|Lady|Lord|Sir)\.?\s$/.exec(
      text.slice(Math.max(0, start - 12), start),
    ) ?? []
  if (title === '') return null
  return /^(?:Mr|Herr|Monsieur|Señor|Signor|Lord|Sir)$/.test(title) ? 'male' : 'female'
}

function genderOfName(written: string, families: Families, language: string): Gender | null {
  const family = families.get(lastName(written))
  const full = fullest(written, family)
  const known = full.includes(' ') ? genderOf(full) : (family?.honorific ?? null)
  if (known !== null) return known
  const person = placesIn(full, language).find(({ as, end }) => as === 'person' && end === full.length)
  return person === undefined ? null : genderOf(person.name)
}

function kindOfName(name: string, families: Families, language: string): KindOfName {
  const known = placesIn(name, language)
  if (known.some(({ as, start, end }) => as === 'person' && end === name.length && name[start - 1] !== '-')) return 'person'
  const written = withoutPlace(withoutTitle(name.split(' ')).join(' '))
  if (thing.test(written) || (namesOwnersFirst.has(language) ? placesIn(written, language) : known).length > 0) return 'thing'
  const family = families.get(lastName(written))
  const full = fullest(written, family)
  if (full.includes(' ') && isFirstName(full.split(' ')[0] ?? '')) return 'person'
  if (family !== undefined && (family.honorific !== null || family.role !== null)) return 'person'
  return written.includes(' ') ? 'unknown' : 'thing'
}

/** Languages in which a place may stand right before whoever holds its office: "Österreichs Außenministerin", "мер Дніпра Борис". */
const namesOwnersFirst: ReadonlySet<string> = new Set(['de', 'ru', 'uk'])

/** What headlines and tweets put before a last name. */
const noGivenName =
  /^(?:Did|Does|Do|Is|Are|Was|Were|Will|Can|Could|Should|Would|Has|Have|Had|Why|How|What|When|Little|Crazy|Crooked|Lyin’|Sleepy|Sneaky|Considering|Following|Amid) /

/** What names of houses, roads, papers and bodies end in. */
const thing =
  /(?:^| )(?:Tower|Towers|House|Street|Avenue|Road|Bridge|Square|Park|Hall|Hill|Island|River|Lake|County|City|State|States|News|Times|Post|Journal|Tribune|Herald|Magazine|Press|Radio|Television|Court|Congress|Senate|Parliament|Party|Conservatives|Republicans|Democrats|University|College|School|Institute|Academy|Hospital|Church|Committee|Commission|Council|Department|Ministry|Office|Organization|Organisation|Association|Foundation|Federation|Agency|Bureau|Administration|Authority|Board|Center|Centre|Union|League|Group|Company|Energy|Industries|Motors|Airways|Technologies|Corp|Inc|Ltd|Bank|Fund|Act|Bill|Amendment|Constitution|Treaty|Agreement|Deal|Airport|Airlines|Army|Navy|Force|Forces|Guard|Service|Services|Police|Campaign|Project|Show|Day|War|Cup|Games|Twitter|Facebook|Google)$/

/** Whether a name is of a body, a place or a paper, as far as its last word tells: "State Department". */
export function isThing(name: string): boolean {
  return thing.test(name)
}

/** The last part of a full name: "Jane Moss" → "Moss". */
export function lastName(full: string): string {
  return full.slice(full.lastIndexOf(' ') + 1).replace(/['’]s$/, '')
}

/** "Paul Ryan of Wisconsin" is Paul Ryan; the Bank of England is no Bank. */
export function withoutPlace(written: string): string {
  const at = written.indexOf(' of ')
  const before = at < 0 ? written : written.slice(0, at)
  return before.includes(' ') && genderOf(before) !== null ? before : written
}

/** What stands behind the last title and the last possessor: "Trump’s lawyer Ann Lee", "U.S. President Ann Lee". */
export function withoutTitle(parts: readonly string[]): readonly string[] {
  const given = slavicGivenName(parts)
  if (given > 0) return parts.slice(given)
  const last = parts.findLastIndex(
    (part, index) => (isTitle(part) && (!/^(?:M\.|Le|La|El|Il|Der|Die)$/.test(part) || index === 0)) || /['’]s?$/.test(part),
  )
  const isOffice = /^(?:of|de|du|von)$/.test(parts[last + 1] ?? '')
  const rest = last >= 0 && last < parts.length - 1 ? parts.slice(isOffice ? last : last + 1) : parts
  const first = isOffice ? rest.findLastIndex((part, index) => index > 1 && index < rest.length - 1 && isFirstName(part)) : -1
  if (first > 0) return rest.slice(first)
  const start = rest.findIndex((part) => !/^\p{Ll}/u.test(part) || /^(?:de|van|von|al|bin|el|la|di|da)$/.test(part))
  return rest.slice(Math.max(0, start))
}

/** Where the first name stands in "Дніпра Борис Філатов"; 0 where the words before it are its bearer's too ("Иванов Иван Иванович"). */
function slavicGivenName(parts: readonly string[]): number {
  const isOwn = parts.length < 3 || !/^\p{Script=Cyrillic}/u.test(parts[0] ?? '') || /(?:вич|вна)$/u.test(parts.at(-1) ?? '')
  return isOwn || isFirstName(parts[0] ?? '') ? 0 : parts.findIndex((part, index) => index < parts.length - 1 && isFirstName(part))
}

/** Capitalised before a name, and no part of it. */
const offices: ReadonlySet<string> = new Set(
  'Administrator Superintendent Commissioner Councilman Councilwoman Officer Detective Lieutenant Sheriff Marshal Pastor Bishop Archbishop Cardinal Coach CEO Treasurer Nominee Candidate Correspondent Host Lawyer Chairperson Counsel Director Adviser Advisor Strategist Whip GOP'.split(
    ' ',
  ),
)

/** Whether a word before a name is no part of it: "President", "Gov.", "The". */
export function isTitle(part: string): boolean {
  return (
    titles.has(part.toLowerCase().replace(/\.$/, '')) ||
    offices.has(part) ||
    germanOffice.test(part) ||
    /^(?:The|A|An|But|And|Then|Later|Now|Still|Yet|Meanwhile|Also|Even|Following|Der|Die|Le|La|El|Il|Republicans|Democrats|Conservatives)$/.test(
      part,
    )
  )
}
