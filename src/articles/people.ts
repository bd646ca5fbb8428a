import type { Passage } from './article.ts'
import { placesIn } from './places.ts'
import { roleAround, roleInside } from './role.ts'
import { germanOffice, titles } from './words/people.ts'
import type { SpeechWords } from './words/speech.ts'

/** Somebody a text names. */
export type Person = { readonly name: string; readonly role: string | null }

/** The speaker of a quotation, and where it ends. */
type Latest = { readonly person: Person | null; readonly end: number }

export type People = {
  /**
   * Who a phrase at an offset means; null where it names nobody. "He" and "she" are the speaker of the quotation before,
   * as long as that is near and nobody else has been named since, else whoever alone is named in the sentence before: rather none
   * than the wrong one.
   *
   * @param since Where the sentence before begins, UTF-16 offset.
   */
  find(phrase: string, at: number, since: number, latest: Latest | undefined): Person | null
  /** The one person named in a stretch of the text; null where nobody is, or where another name there may be a person's. */
  lone(from: number, to: number): Person | null
}

/** Everybody of one last name: how often the text has each form, and the first role it gives. */
type Family = { readonly forms: Map<string, number>; role: string | null }

/** A full name must be so many times as frequent as another of the same last name to be meant by it. */
const clearlyMore = 3
/** How far a pronoun may stand from the quotation whose speaker it means, UTF-16 units: two or three sentences. */
const pronounReach = 500
const singular = /^(?:he|she|his|her|er|sie|il|elle|él|ella|lui|lei|он|она|він|вона)$/i
/** A run of capitalised words, with the small words that join them. */
const name =
  /\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:(?:de|da|di|du|del|von|van|der|den|bin|ibn|al|el|la|le|of|the)\s){0,2}\p{Lu}[\p{L}\p{M}.’'-]*)*/gu

/** Everybody a text names, so that later mentions can be told to be the same. */
export function peopleOf(text: string, names: readonly Passage[], language: string, words: SpeechWords): People {
  const families = familiesOf(text, names)
  const lone = (from: number, to: number) => lonePerson(namesWithin(names, from, to), families, language)
  return {
    lone,
    find(phrase, at, since, latest) {
      const lower = phrase.toLowerCase()
      if (words.pronouns.has(lower) || singular.test(phrase))
        return singular.test(phrase) ? (stillMeant(names, at, latest) ?? lone(Math.max(since, latest?.end ?? 0), at)) : null
      const written = nameInside(apposed(phrase) ?? headOf(phrase, words))
      if (written === undefined) return holderOf(lower, lone(since, at))
      const family = families.get(lastName(written))
      if (family === undefined && words.determiners.has(lower.split(' ')[0] ?? '')) return null
      const office = apposed(phrase) === undefined ? roleInside(phrase, written) : (phrase.split(', ')[0] ?? null)
      return { name: fullest(written, family), role: office ?? family?.role ?? null }
    },
  }
}

function namesWithin(names: readonly Passage[], from: number, to: number): readonly Passage[] {
  return names.slice(firstFrom(names, Math.max(0, from)), firstFrom(names, to))
}

/** A person by the gazetteer or by an office; names of places aside, nobody else is named there. */
function lonePerson(names: readonly Passage[], families: ReadonlyMap<string, Family>, language: string): Person | null {
  const others = names.filter(({ text }) => {
    const known = placesIn(text, language)
    return known.length === 0 ? text.includes(' ') || families.get(lastName(text))?.role : known.some(({ as }) => as === 'person')
  })
  const [first] = others
  if (first === undefined || others.some(({ text }) => lastName(text) !== lastName(first.text))) return null
  const written = withoutTitle(first.text.split(' ')).join(' ')
  const family = families.get(lastName(written))
  const isPerson = family?.role || placesIn(first.text, language).some(({ as }) => as === 'person')
  return isPerson ? { name: fullest(written, family), role: family?.role ?? null } : null
}

/** "The president" is the one person named just before, where that is a president. */
function holderOf(phrase: string, person: Person | null): Person | null {
  const office = /^(?:the|der|die|le|la|el) (\p{L}+)$/u.exec(phrase)?.[1]
  const isOffice = office !== undefined && titles.has(office) && person?.role?.toLowerCase().split(' ').includes(office)
  return isOffice ? person : null
}

function familiesOf(text: string, names: readonly Passage[]): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>()
  for (const passage of names) {
    const form = withoutTitle(passage.text.split(' ')).join(' ')
    const family = families.get(lastName(form)) ?? { forms: new Map(), role: null }
    family.forms.set(form, (family.forms.get(form) ?? 0) + 1)
    family.role ??= roleAround(text, passage)
    families.set(lastName(form), family)
  }
  return families
}

/** The full name that a last name stands for; the last name itself where two people share it about as often. */
function fullest(written: string, family: Family | undefined): string {
  if (written.includes(' ') || family === undefined) return written
  const [first, second] = [...family.forms].filter(([form]) => form.includes(' ')).toSorted((a, b) => b[1] - a[1])
  if (first === undefined) return written
  const isClear = second === undefined || first[1] >= clearlyMore * second[1] || second[0].split(' ')[0] === first[0].split(' ')[0]
  return isClear ? first[0] : written
}

function stillMeant(names: readonly Passage[], at: number, latest: Latest | undefined): Person | null {
  if (latest === undefined || latest.person === null || at - latest.end > pronounReach) return null
  const own = lastName(latest.person.name)
  for (let index = firstFrom(names, latest.end); index < names.length; index++) {
    const other = names[index]
    if (other === undefined || other.start >= at) break
    if (lastName(other.text) !== own && other.text.includes(' ')) return null
  }
  return latest.person
}

/** Index of the first name that begins at `from` or later, by halving. */
function firstFrom(names: readonly Passage[], from: number): number {
  let [low, high] = [0, names.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((names[middle]?.start ?? 0) < from) low = middle + 1
    else high = middle
  }
  return low
}

function lastName(full: string): string {
  return full.slice(full.lastIndexOf(' ') + 1).replace(/['’]s$/, '')
}

/** "The minister of trade, Ann Lee": whoever stands behind the comma. */
function apposed(phrase: string): string | undefined {
  return phrase.split(', ')[1]
}

/** "An aide at the White House" is an aide: what hangs on a preposition is not who speaks, but for "of" and what names have. */
function headOf(phrase: string, words: SpeechWords): string {
  const parts = phrase.split(' ')
  const cut = parts.findIndex((part, index) => index > 0 && words.breaks.has(part) && !inNames.test(part))
  return cut < 0 ? phrase : parts.slice(0, cut).join(' ')
}

const inNames = /^(?:of|the|de|du|des|del|della|di|da|von|van|der|zu|y|e|bin|al)$/

/** The last name-like run of a phrase, without titles: "Secretary of State John Kerry" → "John Kerry"; a possessor ("Macron’s office") is not who speaks. */
function nameInside(phrase: string): string | undefined {
  const head = phrase.split(',')[0] ?? ''
  const run = [...head.matchAll(name)].at(-1)?.[0]
  if (run === undefined || /['’]s?$/.test(run)) return undefined
  const parts = withoutTitle(run.split(' '))
  return parts.length === 1 && isTitle(parts[0] ?? '') ? undefined : parts.join(' ')
}

/** What stands behind the last title and the last possessor: "Trump’s lawyer Ann Lee", "U.S. President Ann Lee". */
function withoutTitle(parts: readonly string[]): readonly string[] {
  const last = parts.findLastIndex((part) => isTitle(part) || /['’]s?$/.test(part))
  const rest = last >= 0 && last < parts.length - 1 ? parts.slice(last + 1) : parts
  const start = rest.findIndex((part) => !/^\p{Ll}/u.test(part) || /^(?:de|van|von|al|bin|el|la|di|da)$/.test(part))
  return rest.slice(Math.max(0, start))
}

function isTitle(part: string): boolean {
  return (
    titles.has(part.toLowerCase().replace(/\.$/, '')) || germanOffice.test(part) || /^(?:The|A|An|But|And|Der|Die|Le|La|El|Il)$/.test(part)
  )
}
