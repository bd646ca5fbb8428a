import { remembering } from '../text/remembering.ts'
import { countries } from './countries.ts'
import { withoutNamesakes } from './namesakes.ts'
import { type Named, nameOfPlace, placeTrie } from './place-index.ts'
import { regions } from './regions.ts'
import { type Word, wordsOf } from './words.ts'

/** That a text speaks of a place: by its name, its people, a city, a leader or an institution. */
export type PlaceMention = Named & {
  /** Verbatim from the text. */
  readonly text: string
  /** UTF-16 offsets, [start, end). */
  readonly start: number
  readonly end: number
}

/**
 * What a text says about places, in order. One span may speak for two countries (中美).
 * Ids are the same in every language, so reports of one event in two languages share them.
 *
 * @param language BCP 47 primary subtag; in one that the gazetteer has no names for, all its names are tried.
 */
export const placesIn = remembering((text: string, language: string): readonly PlaceMention[] => {
  return placesAmong(wordsOf(text), text, language)
})

/** Like placesIn, for a text whose words are at hand. */
export function placesAmong(words: readonly Word[], text: string, language: string): readonly PlaceMention[] {
  const found = placeTrie(language).find(words, text)
  const mentions = found
    .filter(({ from }) => !isDay(words, from, text))
    .flatMap(({ from, to, values }) => {
      const start = words[from]?.start ?? 0
      const end = words[to - 1]?.end ?? start
      return distinct(values).map((named) => ({ ...named, text: text.slice(start, end), start, end, from, to }))
    })
  return withOneGeorgia(withoutNamesakes(withoutOthersBodies(mentions), words, text)).map(({ from: _from, to: _to, ...mention }) => mention)
}

/** 12月5[日本]报: the sign of a day, and no Japan. */
function isDay(words: readonly Word[], from: number, text: string): boolean {
  const start = words[from]?.start ?? 0
  return text[start] === '日' && /\d/.test(text[start - 1] ?? '')
}

/** 美国商务部, 波兰外交部发言人: the body is of the country right before it. */
function withoutOthersBodies<name extends PlaceMention>(mentions: readonly name[]): readonly name[] {
  return mentions.filter(
    ({ as, start, place, text }) =>
      as !== 'institution' ||
      !/\p{Script=Han}/u.test(text) ||
      !mentions.some((other) => other.end === start && other.as === 'country' && other.place !== place),
  )
}

/** A name spelt with and without its marks (Perú, Peru) is listed twice. */
function distinct(values: readonly (Named | undefined)[]): readonly Named[] {
  return [...new Map(values.flatMap((named) => (named ? [[`${named.id} ${named.place}`, named] as const] : []))).values()]
}

/** Ids of all places in a region or alliance, itself among them; of a country, its own; undefined where the name means nothing to us. */
export function placesWithin(name: string): ReadonlySet<string> | undefined {
  return within.get(name.toLowerCase())
}

const within: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...countries.flatMap(({ id }) => namedBoth(id, new Set([id]))),
  ...regions.flatMap((region) => namedBoth(region.id, new Set([region.id, ...region.countries, ...(region.includes ?? [])]))),
])

function namedBoth(id: string, places: ReadonlySet<string>): readonly (readonly [string, ReadonlySet<string>])[] {
  return [
    [id, places],
    [nameOfPlace(id).toLowerCase(), places],
  ]
}

/** Georgia is the state where America is spoken of or nothing of Europe is, else the country. */
function withOneGeorgia<mention extends PlaceMention>(mentions: readonly mention[]): readonly mention[] {
  const isGeorgia = ({ text }: PlaceMention) => /^georgia$/i.test(text)
  if (!mentions.some(isGeorgia)) return mentions
  const others = new Set(mentions.filter((mention) => !isGeorgia(mention)).map(({ place }) => place))
  const isCountry = !others.has('us') && [...others].some((place) => placesWithin('europe')?.has(place))
  return mentions.filter((mention) => !isGeorgia(mention) || mention.place === (isCountry ? 'ge' : 'us'))
}
