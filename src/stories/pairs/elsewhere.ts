import type { FollowedArticle } from '../../articles/article.ts'
import { placesIn } from '../../articles/gazetteer/places.ts'
import { townOf } from '../../articles/gazetteer/towns.ts'
import { FULL_TEXT } from './likeness.ts'

/** Where an article plays, as far as it says so. */
export type Scene = {
  /** ISO codes of the countries that it names, by their people, cities or leaders too; none where it says much or has no home. */
  readonly countries: ReadonlySet<string>
  /** The towns that its title names (see `townOf`). */
  readonly towns: ReadonlySet<string>
  /** ISO code of the country in which its outlet is at home; null where nobody said. */
  readonly home: string | null
}

/** Of all that play in the same countries and are written in the same one it is one object. */
export function sceneOf({ title, text, language, outlet }: FollowedArticle): Scene {
  if (outlet.country === null || text.length >= FULL_TEXT) return NOWHERE
  const mentions = placesIn(`${title}\n${text.slice(0, OPENING)}`, language)
  const countries = new Set(
    mentions
      .map(({ place }) => place)
      .filter(isCountry)
      .sort(),
  )
  const towns = new Set(mentions.flatMap((mention) => (mention.start < title.length ? (townOf(mention) ?? []) : [])).sort())
  return remembered({ countries, towns, home: outlet.country })
}

/**
 * Whether two articles play in different places. Their titles name towns, and none in common: of pairs on four labelled days 1 of 940
 * such tells one event, where their words alone would make it 15. Or each names countries, none is named by both, and they are not
 * written in one country, which both may mean without a word: 2 of 855, where words would make it 59; among outlets whose home nobody
 * told the same gains nothing.
 */
export function areElsewhere(a: Scene, b: Scene): boolean {
  return areApart(a.towns, b.towns) || (a.home !== b.home && areApart(a.countries, b.countries))
}

function areApart(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  return some.size > 0 && others.size > 0 && some.isDisjointFrom(others)
}

/** UTF-16 units that are read besides the title: where an event plays is said at once. */
const OPENING = 160
/** Scenes that are kept to be used again; a desk of 20,000 articles has some hundreds. */
const MOST_REMEMBERED = 5_000

const NOWHERE: Scene = { countries: new Set(), towns: new Set(), home: null }
const scenes = new Map<string, Scene>()

function remembered(scene: Scene): Scene {
  if (scenes.size >= MOST_REMEMBERED) scenes.clear()
  return scenes.getOrInsertComputed([scene.home, ...scene.countries, ...scene.towns].join(';'), () => scene)
}

/** Stretches of the map and alliances have longer ids. */
function isCountry(place: string): boolean {
  return place.length === 2
}
