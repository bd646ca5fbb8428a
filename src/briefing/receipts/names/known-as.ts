import { type PlaceMention, placesIn } from '../../../articles/gazetteer/places.ts'
import { titles } from '../../../articles/words/people.ts'
import { stopWordsOf } from '../../../stories/words/stop-words.ts'
import { folded } from '../../words/folded.ts'
import type { Evidence } from '../claim.ts'
import { read } from '../read.ts'
import { plainOf } from '../words-in.ts'
import { countryOf, isAbbreviated, personOf } from './same-name.ts'

/**
 * Whether passages that do not have a name have what it names under another: a country by its people, capital or leader, a body by
 * its first letters, a known person by the surname alone or in another spelling, anybody without the
 * middle name, a party by one of its members.
 */
export function isKnownAs(name: string, language: string, evidence: readonly Evidence[]): boolean {
  const bare = name.replace(/['’]s?$/u, '')
  return (
    isKnownPlace(bare, language, evidence) ||
    isMember(bare, evidence) ||
    hasMiddleName(bare, evidence) ||
    isSpelledOut(bare, evidence) ||
    isItsOwn(bare, evidence) ||
    isAbbreviated(bare, evidence)
  )
}

function isKnownPlace(name: string, language: string, evidence: readonly Evidence[]): boolean {
  const [country, person, body] = [countryOf(name, language), personOf(name, language), bodyOf(name, language)]
  if (country === undefined && person === undefined && body === undefined) return false
  return evidence.some((passage) =>
    read
      .places(passage)
      .some((place) => place.place === country || place.id === body || (place.id === person && isSamePerson(place, name, passage))),
  )
}

/** Id of the institution or alliance that a name names: "EU", "European Union". */
function bodyOf(name: string, language: string): string | undefined {
  return placesIn(name, language).find(
    ({ as, start, end }) => as !== 'city' && as !== 'person' && as !== 'country' && start === 0 && end === name.length,
  )?.id
}

/** "Sarah Sanders" where a passage has "Sarah Huckabee Sanders", "Vladimir Putin" for "Vladimir V. Putin". */
function hasMiddleName(name: string, evidence: readonly Evidence[]): boolean {
  const [first, last, more] = name.split(' ')
  if (first === undefined || last === undefined || more !== undefined) return false
  const full = new RegExp(`(?<!\\p{L})${RegExp.escape(first)}(?: \\p{Lu}[\\p{L}.'’-]*){1,2} ${RegExp.escape(last)}(?!\\p{L})`, 'u')
  return evidence.some(({ text }) => full.test(text))
}

/** "DHS" where a passage has "Department of Homeland Security", and the other way round. */
function isSpelledOut(name: string, evidence: readonly Evidence[]): boolean {
  const [letters, isShort] = [lettersOf(name), /^\p{Lu}{3,6}$/u.test(name)]
  if (!isShort && letters.length < 3) return false
  const pattern = isShort
    ? new RegExp(
        `(?<!\\p{L})${[...name].map((letter) => `${letter}[\\p{L}’'-]+`).join('(?: (?:of|and|the|for|on|to|in|de|des|et|und|für))* ')}(?!\\p{L})`,
        'u',
      )
    : new RegExp(`(?<!\\p{L})${letters}(?!\\p{L})`, 'u')
  return evidence.some(({ text }) => pattern.test(text))
}

/** First letters of a name's words with capitals; none where another word than a small one stands between. */
function lettersOf(name: string): string {
  return /^\p{Lu}\p{Ll}/u.test(name)
    ? name
        .split(' ')
        .flatMap((word) => /^\p{Lu}/u.exec(word) ?? [])
        .join('')
    : ''
}

/** "Congress" by "a congressional enquiry". */
function isItsOwn(name: string, evidence: readonly Evidence[]): boolean {
  const own = adjectives[name]
  return own !== undefined && evidence.some(({ text }) => own.test(text))
}

const adjectives: Readonly<Record<string, RegExp>> = {
  Congress: /\bcongressional\b/i,
  Parliament: /\bparliamentary\b/i,
  Senate: /\b(?:senatorial|senators)\b/i,
}

/** "Republicans" by "Republican", "Central American" by "Central Americans". */
function isMember(name: string, evidence: readonly Evidence[]): boolean {
  const group = groupOf(name)
  const one = /^(\p{Lu}.*an)s?$/u.exec(name)?.[1]
  if (one !== undefined && evidence.some(({ text }) => new RegExp(`(?<!\\p{L})${RegExp.escape(one)}s?(?!\\p{L})`, 'u').test(text)))
    return true
  return group !== undefined && evidence.some((passage) => read.words(passage).some((word) => groupOf(word.text) === group))
}

/** Letters of a first name with its point and space: farther back none is looked for. */
const longestFirst = 40

/** "Donald Trump" where a passage has "Trump" or "Mr Trump", not where it has "Eric Trump". */
function isSamePerson({ text, start }: PlaceMention, name: string, passage: Evidence): boolean {
  const [words, others] = [folded(name).split(' '), folded(text).split(' ')]
  if (words.length === others.length) return true
  const before = /([\p{L}’'-]+)\.? $/u.exec(passage.text.slice(Math.max(0, start - longestFirst), start))?.[1] ?? ''
  const isOtherFirstName =
    /^\p{Lu}/u.test(before) && !titles.has(plainOf(before)) && !stopWordsOf(passage.language).has(before.toLowerCase())
  return words.length > others.length && others.at(-1) === words.at(-1) && !isOtherFirstName
}

/** "republican" of "Republicans" and "GOP"; undefined where a word is no member of a known group. */
function groupOf(word: string): string | undefined {
  const plain = plainOf(word)
  const one = /^democratic$/.test(plain) ? 'democrat' : plain === 'gop' ? 'republican' : plain.replace(/s$/, '')
  return groups.has(one) ? one : undefined
}

const groups = new Set(
  'republican democrat conservative libertarian liberal socialist communist marxist nazi islamist muslim christian catholic protestant jew hindu buddhist sunni shiite kurd arab african hispanic latino evangelical'.split(
    ' ',
  ),
)
