import type { Passage } from './article.ts'
import { titles } from './words/people.ts'
import type { SpeechWords } from './words/speech.ts'

/** Somebody a text names. */
export type Person = { readonly name: string; readonly role: string | null }

type Known = Person & { readonly last: string; readonly at: number }

export type People = {
  /**
   * Who a phrase at an offset means; null where it names nobody. "He" and "she" are the speaker of the quotation before,
   * as long as that is near and nobody else has been named since: rather none than the wrong one.
   */
  find(phrase: string, at: number, latest: { readonly person: Person | null; readonly end: number } | undefined): Person | null
}

const roleMaxLength = 60
/** How far a pronoun may stand from the quotation whose speaker it means, UTF-16 units: two or three sentences. */
const pronounReach = 500
const singular = /^(?:he|she|er|sie|il|elle|él|ella)$/i
/** A run of capitalised words, with the small words that join them. */
const name =
  /\p{Lu}[\p{L}\p{M}.’'-]*(?:\s(?:(?:de|da|di|du|del|von|van|der|den|bin|ibn|al|el|la|le|of|the)\s){0,2}\p{Lu}[\p{L}\p{M}.’'-]*)*/gu

/** Everybody a text names, so that later mentions can be told to be the same. */
export function peopleOf(text: string, names: readonly Passage[], words: SpeechWords): People {
  const byLast = new Map<string, Known>()
  for (const passage of names) {
    const last = lastName(passage.text)
    const known = byLast.get(last)
    const isFuller =
      known === undefined || (passage.text.split(' ').length > known.name.split(' ').length && passage.text.split(' ').length <= 4)
    const person = isFuller ? passage.text : known.name
    const role = known?.role ?? roleAround(text, passage)
    byLast.set(last, { name: person, role, last, at: known?.at ?? passage.start })
  }
  return {
    find(phrase, at, latest) {
      const [first = ''] = phrase.toLowerCase().split(' ')
      if (words.pronouns.has(phrase.toLowerCase())) return singular.test(phrase) ? stillMeant(names, at, latest) : null
      const written = nameInside(phrase)
      if (written === undefined) return null
      const known = byLast.get(lastName(written))
      if (known === undefined && words.determiners.has(first)) return null
      return {
        name: known?.name.split(' ').includes(lastName(written)) ? fuller(known.name, written) : written,
        role: roleInside(phrase, written) ?? known?.role ?? null,
      }
    },
  }
}

function stillMeant(names: readonly Passage[], at: number, latest: { readonly person: Person | null; readonly end: number } | undefined): Person | null {
  if (latest === undefined || latest.person === null || at - latest.end > pronounReach) return null
  const own = lastName(latest.person.name)
  for (let index = firstFrom(names, latest.end); index < names.length; index++) {
    const name = names[index]
    if (name === undefined || name.start >= at) break
    if (lastName(name.text) !== own && name.text.includes(' ')) return null
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

function fuller(known: string, written: string): string {
  return known.length >= written.length ? known : written
}

function lastName(full: string): string {
  return full.slice(full.lastIndexOf(' ') + 1).replace(/['’]s$/, '')
}

/** The last name-like run of a phrase, without titles: "Secretary of State John Kerry" → "John Kerry". */
function nameInside(phrase: string): string | undefined {
  const head = phrase.split(',')[0] ?? ''
  const run = [...head.matchAll(name)].at(-1)?.[0]
  if (run === undefined) return undefined
  const parts = run.split(' ')
  while (parts.length > 1 && /^(?:of|the|de)$|^\p{Ll}/u.test(parts[0] ?? '')) parts.shift()
  const isTitle = (part: string) => titles.has(part.toLowerCase().replace(/\.$/, '')) || /^(?:The|A|An|But|And)$/.test(part)
  const lastTitle = parts.findLastIndex(isTitle)
  const rest = lastTitle >= 0 && lastTitle < parts.length - 1 ? parts.slice(lastTitle + 1) : parts
  return rest.length === 1 && isTitle(rest[0] ?? '') ? undefined : rest.join(' ')
}

/** "Mike Smith, a spokesman for the union," and "union president Mike Smith". */
function roleAround(text: string, passage: Passage): string | null {
  const behind = /^, (?:(?:the|a|an|who is|le|la|el|un|une|der|die|ein|eine) )?([\p{Ll}\p{Lu}][^,.;:()“”"\n]{2,60}),/u.exec(
    text.slice(passage.end, passage.end + roleMaxLength + 20),
  )?.[1]
  if (
    behind !== undefined &&
    /\p{Ll}{3}/u.test(behind) &&
    /^(?:\p{Ll}|(?:\p{Lu}[\p{L}.]* ){1,3}\p{Ll})/u.test(behind) &&
    !/^(?:who|which|and|but|in|on|at|said|where|when)\b/.test(behind)
  )
    return behind
  return roleBefore(text.slice(Math.max(0, passage.start - roleMaxLength), passage.start))
}

/** Titles and the words that specify them, right before a name. */
function roleBefore(before: string): string | null {
  const parts = (before.split(/[.!?,;:()“”"\n]\s?/).at(-1) ?? '').trim().split(' ')
  if (!titles.has((parts.at(-1) ?? '').toLowerCase())) return null
  const from =
    parts.findLastIndex((part) => /^(?:the|a|an|and|that|by|with|to|for|from|as|when|said|told)$|^\p{Ll}+(?:ed|ing)$/iu.test(part)) + 1
  const role = parts.slice(Math.max(from, parts.length - 5)).join(' ')
  return /^(?:mr|mrs|ms|miss|dr|herr|frau|m|mme|sir|lord|lady)$/i.test(role) || role === '' ? null : role
}

function roleInside(phrase: string, written: string): string | null {
  const at = phrase.indexOf(written)
  return at <= 0 ? null : roleBefore(phrase.slice(0, at))
}
