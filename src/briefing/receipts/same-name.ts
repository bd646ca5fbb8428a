import { type PlaceMention, placesIn } from '../../articles/gazetteer/places.ts'
import { plainOf } from './words-in.ts'

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
  return (
    own !== undefined && capitals.has(plainOf(city)) && placesIn(city, language).some(({ as, place }) => as === 'city' && place === own)
  )
}

/** Those that newspapers say for a government, in English. */
const capitals = new Set(
  `moscow beijing london paris berlin riyadh tehran ankara seoul pyongyang tokyo kyiv kiev washington ottawa canberra delhi islamabad kabul
   baghdad damascus cairo rome madrid lisbon athens warsaw budapest vienna prague stockholm oslo copenhagen helsinki dublin havana caracas
   bogota nairobi pretoria abuja tripoli tunis doha amman beirut taipei bangkok hanoi jakarta manila dhaka colombo minsk belgrade zagreb
   sofia bucharest tbilisi yerevan baku`.split(/\s+/),
)

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
