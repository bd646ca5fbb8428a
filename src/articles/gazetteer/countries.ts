import africa from './africa.json' with { type: 'json' }
import asia from './asia.json' with { type: 'json' }
import type { CountryEntry } from './entry.ts'
import europe from './europe.json' with { type: 'json' }
import latinAmerica from './latin-america.json' with { type: 'json' }
import middleEast from './middle-east.json' with { type: 'json' }
import northAmerica from './north-america.json' with { type: 'json' }
import oceania from './oceania.json' with { type: 'json' }

/**
 * Countries by the part of the world that they are listed under, and by their ids: Russia, Turkey and the Caucasus under Europe, Egypt
 * under the Middle East.
 */
export const countriesOf = {
  ...{ europe, 'middle-east': middleEast, asia, africa, 'north-america': northAmerica, 'latin-america': latinAmerica, oceania },
} satisfies Readonly<Record<string, Readonly<Record<string, Omit<CountryEntry, 'id'>>>>>

/** Countries of the world that the gazetteer knows. */
export const countries: readonly CountryEntry[] = Object.values(countriesOf).flatMap((some) =>
  Object.entries<Omit<CountryEntry, 'id'>>(some).map(([id, entry]) => ({ id, ...entry })),
)
