import { type PlaceMention, placesIn } from '../articles/places.ts'
import { titles } from '../articles/words/people.ts'
import { stopWordsOf } from '../stories/stop-words.ts'
import type { Evidence } from './claim.ts'
import { folded } from './folded.ts'
import { countryOf, personOf } from './same-name.ts'
import { plainOf, wordsIn } from './words-in.ts'

/**
 * Whether passages that do not have a name have what it names under another: a country by its people, capital or leader, a known
 * person by the surname alone or in another spelling, a party by one of its members.
 */
export function isKnownAs(name: string, language: string, evidence: readonly Evidence[]): boolean {
  const bare = name.replace(/['’]s?$/u, '')
  const [country, person, group] = [countryOf(bare, language), personOf(bare, language), groupOf(bare)]
  if (country === undefined && person === undefined && group === undefined) return false
  return evidence.some(
    (passage) =>
      (group !== undefined && wordsIn(passage.text).some(({ text }) => groupOf(text) === group)) ||
      placesIn(passage.text, passage.language).some(
        (place) => (country !== undefined && place.place === country) || (place.id === person && isSamePerson(place, bare, passage)),
      ),
  )
}

/** "Donald Trump" where a passage has "Trump" or "Mr Trump", not where it has "Eric Trump". */
function isSamePerson({ text, start }: PlaceMention, name: string, passage: Evidence): boolean {
  const [words, others] = [folded(name).split(' '), folded(text).split(' ')]
  if (words.length === others.length) return true
  const before = /([\p{L}’'-]+)\.? $/u.exec(passage.text.slice(0, start))?.[1] ?? ''
  const isOtherFirstName =
    /^\p{Lu}/u.test(before) && !titles.has(plainOf(before)) && !stopWordsOf(passage.language).has(before.toLowerCase())
  return words.length > others.length && others.at(-1) === words.at(-1) && !isOtherFirstName
}

/** "Republican" of "Republicans"; undefined where a word is no member of a known group. */
function groupOf(word: string): string | undefined {
  const one = plainOf(word).replace(/s$/, '')
  return groups.has(one) ? one : undefined
}

const groups = new Set(
  'republican democrat conservative libertarian liberal socialist communist marxist nazi islamist muslim christian catholic protestant jew hindu buddhist sunni shiite kurd arab african hispanic latino native baptist evangelical senator congressman'.split(
    ' ',
  ),
)
