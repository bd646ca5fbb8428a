import { datesIn } from '../articles/dates.ts'
import { namesIn } from '../articles/names.ts'
import { type PlaceMention, placesIn } from '../articles/places.ts'
import type { Claim, Evidence, Objection } from './claim.ts'
import { folded, foldedInitials } from './folded.ts'
import { countryOf, personOf } from './same-name.ts'
import { strangeOpening } from './strange-opening.ts'

/** Names of a claim that no passage has. */
export function strangeNames(claim: Claim, evidence: readonly Evidence[]): readonly Objection[] {
  const written = evidence.map(({ text }) => ` ${folded(text)} | ${foldedInitials(text)} `)
  const isWritten = (name: string) => written.some((passage) => holds(passage, folded(name)) || holds(passage, foldedInitials(name)))
  const names = [...namesOf(claim), ...placesWithoutCapitals(claim)]
  const strange = names.filter((name) => !isWritten(name) && !isCountryOf(name, claim, evidence) && !isPersonOf(name, claim, evidence))
  return [...strange, ...strangeOpening(claim, evidence)].map((text) => ({ kind: 'name', text }))
}

/** A month is no name, nor part of one: of "9 March of Israel" Israel is left. */
function namesOf({ text, language, saidAt }: Claim): readonly string[] {
  const dates = datesIn(text, language, saidAt)
  return namesIn(text, language)
    .map((name) => {
      const date = dates.find(({ start, end }) => start <= name.start && name.start < end)
      return date === undefined ? name.text : text.slice(date.end, name.end).replace(/^[^\p{Lu}]+/u, '')
    })
    .filter((name) => name !== '')
}

/** In scripts without capitals, the names that the gazetteer knows. */
function placesWithoutCapitals({ text, language }: Claim): readonly string[] {
  return /[\p{Script=Han}\p{Script=Arabic}]/u.test(text) ? placesIn(text, language).map((place) => place.text) : []
}

function holds(passage: string, name: string): boolean {
  return /\p{Script=Han}/u.test(name) ? passage.includes(name) : passage.includes(` ${name} `)
}

/** "Russia" where a passage has "Russian", and the other way round. */
function isCountryOf(name: string, { language }: Claim, evidence: readonly Evidence[]): boolean {
  const country = countryOf(name, language)
  if (country === undefined) return false
  return evidence.some((passage) =>
    placesIn(passage.text, passage.language).some(({ as, place }) => place === country && (as === 'country' || as === 'demonym')),
  )
}

/** "Zelensky" where a passage has "Zelenskyy": one person, in as many words. */
function isPersonOf(name: string, { language }: Claim, evidence: readonly Evidence[]): boolean {
  const person = personOf(name, language)
  return (
    person !== undefined &&
    evidence.some((passage) => placesIn(passage.text, passage.language).some((other) => isPerson(other, person, name)))
  )
}

function isPerson({ as, id, text }: PlaceMention, person: string, name: string): boolean {
  return as === 'person' && id === person && text.split(' ').length === name.split(' ').length
}
