import { placesIn } from '../articles/places.ts'
import { plainOf } from './words-in.ts'

/** Whether two words name the same: alike but for a possessive, or a country and its people ("Russia", "Russian"). */
export function isSameName(a: string, b: string, language: string): boolean {
  if (plainOf(a) === plainOf(b)) return true
  const country = countryOf(a, language)
  return country !== undefined && country === countryOf(b, language)
}

/** Id of the country that a word names, by its name or its people. */
export function countryOf(name: string, language: string): string | undefined {
  const found = placesIn(name, language).find(
    ({ as, start, end }) => (as === 'country' || as === 'demonym') && start === 0 && end === name.length,
  )
  return found?.place
}
