import { capitalOf } from '../../../articles/gazetteer/place-index.ts'
import { type PlaceMention, placesIn } from '../../../articles/gazetteer/places.ts'
import { shortStates } from '../../../articles/gazetteer/states.ts'
import type { Evidence } from '../claim.ts'
import { plainOf } from '../words-in.ts'

/** Whether two words name the same: alike but for a possessive, a country and its people ("Russia", "Russian"), or a known person in another spelling. */
export function isSameName(a: string, b: string, language: string): boolean {
  if (plainOf(a) === plainOf(b)) return true
  const country = countryOf(a, language)
  if (country !== undefined) return country === countryOf(b, language)
  const person = personOf(a, language)
  return person !== undefined && person === personOf(b, language)
}

/** Whether two names are one body's: "UN", "United Nations". */
export function isSameBody(claimed: string, written: string, language: string): boolean {
  const [own, there] = [placesIn(claimed, language)[0], placesIn(written, language)[0]]
  if (own === undefined || there === undefined || own.text !== claimed || there.text !== written) return false
  return (own.as === 'institution' || own.as === 'region') && own.id === there.id
}

/** Whether a capital speaks for a country: "Saudi Arabia" of "Riyadh". Not the other way round. */
export function isCapitalOf(city: string, country: string, language: string): boolean {
  const own = placesIn(country, language).find(({ as, start, end }) => as === 'country' && start === 0 && end === country.length)?.place
  const whole = placesIn(city, language).find(({ start, end }) => start === 0 && end === city.length)
  return own !== undefined && whole?.id === capitalOf(own)
}

/** Whether passages have a state of the USA in short: "Wisconsin" by "D-Wis." and "Madison, Wis.". */
export function isAbbreviated(name: string, evidence: readonly Evidence[]): boolean {
  const letters = shortStates.get(name)
  return letters !== undefined && evidence.some(({ text }) => new RegExp(`(?:[DRI]-|, )${letters}(?!\\p{L})`, 'u').test(text))
}

/** Id of the person whom a name means, where the gazetteer knows them: "Zelensky", "Zelenskyy". */
export function personOf(name: string, language: string): string | undefined {
  return knownPerson(name, language)?.id
}

/** The person whom a name means, where the gazetteer knows them. */
export function knownPerson(name: string, language: string): PlaceMention | undefined {
  return placesIn(name, language).find(({ as, start, end }) => as === 'person' && start === 0 && end === name.length)
}

/** Id of the country that a word names, by its name or its people. */
export function countryOf(name: string, language: string): string | undefined {
  const found = placesIn(name, language).find(
    ({ as, start, end }) => (as === 'country' || as === 'demonym') && start === 0 && end === name.length,
  )
  return found?.place
}
