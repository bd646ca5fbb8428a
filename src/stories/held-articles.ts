import type { FollowedArticle } from '../articles/article.ts'
import { Counts } from './counts.ts'
import { BODY, COLUMNS, type Features } from './features.ts'
import { Listings } from './listings.ts'
import type { Holdings } from './worth.ts'

/** An article on the desk: what is needed to compare it and to speak of it, and no text. */
export type Held = Pick<FollowedArticle, 'id' | 'feed' | 'title' | 'language' | 'publishedAt'> & {
  /** Its number on the desk, from 0; another article has it when this one is gone. */
  readonly place: number
  /** Name of its outlet. */
  readonly outlet: string
  /** Tells its very words from others (see `wordingOf`). */
  readonly wording: string
  /** It tells of no event, or of many, and belongs with no other. */
  readonly alone: boolean
  /** It stands in a part for leisure. */
  readonly leisure: boolean
  readonly features: Features
  /** Id of its story; '' until it has one. */
  story: string
}

/** The articles on the desk, found by id, by place and by the terms that weigh most in them. */
export class HeldArticles implements Holdings {
  readonly #byId = new Map<string, Held>()
  readonly #byPlace: (Held | undefined)[] = []
  readonly #freePlaces: number[] = []
  readonly #listings = new Listings()
  readonly #counts = new Counts()
  /** By place, the weight that an article shares with the one whose nearest are looked for; else 0. */
  #shared = new Float64Array(0)
  #expected = 0

  get articles(): number {
    return this.#expected
  }

  count(id: number): number {
    return this.#counts.get(id)
  }

  get(article: string): Held | undefined {
    return this.#byId.get(article)
  }

  at(place: number): Held | undefined {
    return this.#byPlace[place]
  }

  /** Counts an article's terms: to be done before any of its batch is weighed. */
  expect(terms: Int32Array): void {
    this.#expected++
    for (const id of terms) this.#counts.add(id)
  }

  /** Gives a place to an article whose terms were counted; one that stands alone is never found by its terms. */
  put(article: Omit<Held, 'place'>): Held {
    const held: Held = { ...article, place: this.#freePlaces.pop() ?? this.#byPlace.length }
    this.#byId.set(held.id, held)
    this.#byPlace[held.place] = held
    if (!held.alone) for (const at of heaviest(held.features)) this.#listings.add(held.features.ids[at] ?? 0, held.place)
    return held
  }

  /** Together, because each list that they stand in is gone through once. */
  remove(gone: ReadonlySet<Held>): void {
    const listed = new Set<number>()
    for (const held of gone) {
      this.#byId.delete(held.id)
      this.#byPlace[held.place] = undefined
      this.#freePlaces.push(held.place)
      this.#expected--
      for (const id of held.features.ids) this.#counts.add(id, -1)
      if (!held.alone) for (const at of heaviest(held.features)) listed.add(held.features.ids[at] ?? 0)
    }
    this.#listings.remove(listed, new Set([...gone].map(({ place }) => place)))
  }

  /** The articles that share the most weight of heavy terms with this one, best first; none for one that stands alone. */
  nearest(held: Held): readonly Held[] {
    if (held.alone) return []
    const found = this.#addShared(held)
    const sharedBy = (place: number) => this.#shared[place] ?? 0
    const least = leastOfBest(found, sharedBy, MOST_NEAREST)
    const nearest = found
      .filter((place) => sharedBy(place) >= least)
      .flatMap((place) => this.#byPlace[place] ?? [])
      .sort((a, b) => sharedBy(b.place) - sharedBy(a.place) || (a.id < b.id ? -1 : 1))
      .slice(0, MOST_NEAREST)
    for (const place of found) this.#shared[place] = 0
    return nearest
  }

  /** Sums up for each listed article what it shares with this one; returns the places of those that share something. */
  #addShared({ place: own, features }: Held): readonly number[] {
    if (this.#shared.length < this.#byPlace.length) this.#shared = new Float64Array(2 * this.#byPlace.length)
    const shared = this.#shared
    const found: number[] = []
    for (const at of heaviest(features)) {
      const weight = (features.weights[COLUMNS * at + BODY] ?? 0) ** 2
      this.#listings.each(features.ids[at] ?? 0, MOST_LISTED, (place) => {
        if (place === own) return
        if (shared[place] === 0) found.push(place)
        shared[place] = (shared[place] ?? 0) + weight
      })
    }
    return found
  }
}

/** Terms by which an article is listed and looked for; a summary has no more. */
const LISTED_TERMS = 40
/** A term that more articles list says too little to look for. */
const MOST_LISTED = 200
/** Articles compared in full with a new one. */
const MOST_NEAREST = 40

/** Places in `ids` of the terms that weigh most, where there are more than `LISTED_TERMS`. */
function heaviest({ ids, weights }: Features): readonly number[] {
  const places = [...ids.keys()]
  if (places.length <= LISTED_TERMS) return places
  const weight = (place: number) => weights[COLUMNS * place + BODY] ?? 0
  const least = leastOfBest(places, weight, LISTED_TERMS)
  const above = places.filter((place) => weight(place) > least)
  return [...above, ...places.filter((place) => weight(place) === least).slice(0, LISTED_TERMS - above.length)]
}

/** The weight of the last of the `most` best, 0 where there are fewer: kept in order are the best seen so far. */
function leastOfBest(places: readonly number[], weightOf: (place: number) => number, most: number): number {
  const best = new Float64Array(most)
  for (const place of places) {
    const weight = weightOf(place)
    if (weight <= (best[0] ?? 0)) continue
    let at = 1
    for (let next = best[at]; next !== undefined && next < weight; next = best[++at]) best[at - 1] = next
    best[at - 1] = weight
  }
  return best[0] ?? 0
}
