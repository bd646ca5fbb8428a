import type { FollowedArticle } from '../../articles/article.ts'
import { Counts } from '../arrays/counts.ts'
import { Listings } from '../arrays/listings.ts'
import { BODY, COLUMNS, type Features } from '../words/features.ts'
import type { Holdings } from '../words/worth.ts'
import type { AddressWords } from './address-words.ts'
import type { Amounts } from './amounts.ts'
import type { Scene } from './elsewhere.ts'
import type { EventKinds } from './event-kinds.ts'
import { HEADLINE_LENGTH } from './likeness.ts'

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
  readonly scene: Scene
  readonly amounts: Amounts
  readonly address: AddressWords
  readonly kinds: EventKinds
  readonly features: Features
  /** Id of its story; '' until it has one. */
  story: string
  /** A review put it into its story after grouping, by what the story says as a whole: the next one takes it out and asks again. */
  stray: boolean
}

/** Oldest first; among equals by id, so that the outcome never depends on chance. */
export function byTime(a: Held, b: Held): number {
  return a.publishedAt - b.publishedAt || (a.id < b.id ? -1 : 1)
}

/** When the latest of them was published, milliseconds since the epoch. */
export function newest(articles: Iterable<Held>): number {
  let latest = Number.NEGATIVE_INFINITY
  for (const { publishedAt } of articles) latest = Math.max(latest, publishedAt)
  return latest
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
  /** The places where that is not 0; those of the last look remain behind them. */
  #sharing = new Int32Array(0)
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

  /** The articles that share the most weight of heavy terms with this one; none for one that stands alone. */
  nearest(held: Held): readonly Held[] {
    if (held.alone) return []
    const most = mostNearest(held.features)
    const found = this.#addShared(held, most)
    const shared = this.#shared
    const sums = scratch(found.length)
    for (let i = 0; i < found.length; i++) sums[i] = shared[found[i] ?? 0] ?? 0
    const nearest: Held[] = []
    for (const i of bestOf(sums, found.length, most)) {
      const near = this.#byPlace[found[i] ?? 0]
      if (near !== undefined) nearest.push(near)
    }
    for (let i = 0; i < found.length; i++) shared[found[i] ?? 0] = 0
    return nearest
  }

  /**
   * Sums up for each listed article what it shares with this one; returns the places of those that share something. Where what few
   * articles say leads to fewer than are compared, the latest of many count as well.
   */
  #addShared({ place: own, features }: Held, most: number): Int32Array {
    this.#makeRoom()
    const shared = this.#shared
    const terms = heaviest(features)
    let found = 0
    for (const isOfMany of [false, true]) {
      if (isOfMany && found >= most) break
      for (const at of terms) {
        const weight = (features.weights[COLUMNS * at + BODY] ?? 0) ** 2
        const { things, begin, end } = this.#listings.under(features.ids[at] ?? 0)
        if (end - begin > MOST_LISTED !== isOfMany) continue
        for (let i = Math.max(begin, end - MOST_LISTED); i < end; i++) {
          const place = things[i] ?? 0
          if (place === own) continue
          if (shared[place] === 0) this.#sharing[found++] = place
          shared[place] = (shared[place] ?? 0) + weight
        }
      }
    }
    return this.#sharing.subarray(0, found)
  }

  #makeRoom(): void {
    if (this.#shared.length >= this.#byPlace.length) return
    this.#shared = new Float64Array(2 * this.#byPlace.length)
    this.#sharing = new Int32Array(this.#shared.length)
  }
}

/** Terms by which an article is listed and looked for; a summary has no more. */
const LISTED_TERMS = 40
/** A term that more articles list says too little to look for. */
const MOST_LISTED = 200
/** Articles compared in full with a new one; */
const MOST_NEAREST = 40
/** more with a headline alone: a hundred may stand over one event, and share as much with one another. */
const MOST_NEAREST_TO_HEADLINE = 160

function mostNearest({ length }: Features): number {
  return length < HEADLINE_LENGTH ? MOST_NEAREST_TO_HEADLINE : MOST_NEAREST
}

/** Places in `ids` of the terms that weigh most; all of them where there are no more than `LISTED_TERMS`. */
function heaviest({ ids, weights }: Features): Int32Array {
  const body = scratch(ids.length)
  for (let place = 0; place < ids.length; place++) body[place] = weights[COLUMNS * place + BODY] ?? 0
  return bestOf(body, ids.length, LISTED_TERMS)
}

let weighed = new Float64Array(0)

/** Room for so many weights, for as long as nobody else asks: the collector need not see it. */
function scratch(length: number): Float64Array {
  if (weighed.length < length) weighed = new Float64Array(2 * length)
  return weighed
}

const MOST_BEST = Math.max(LISTED_TERMS, MOST_NEAREST_TO_HEADLINE)
const places = new Int32Array(MOST_BEST)

/** Where the `most` best of the first `count` weights stand, in their order; of those that weigh as much as the last, the first. Until it is asked again. */
function bestOf(weights: Float64Array, count: number, most: number): Int32Array {
  const bestPlaces = places.subarray(0, Math.min(count, most))
  const least = leastOfBest(weights, count, most)
  let found = 0
  for (let place = 0; place < count; place++) if ((weights[place] ?? 0) > least) bestPlaces[found++] = place
  for (let place = 0; found < bestPlaces.length && place < count; place++) if (weights[place] === least) bestPlaces[found++] = place
  return bestPlaces
}

const best = new Float64Array(MOST_BEST)

/** The weight of the last of the `most` best of the first `count`, 0 where there are fewer: kept in order are the best seen so far. */
function leastOfBest(weights: Float64Array, count: number, most: number): number {
  best.fill(0)
  let least = 0
  for (let i = 0; i < count; i++) {
    const weight = weights[i] ?? 0
    if (weight <= least) continue
    let at = 1
    for (; at < most && (best[at] ?? 0) < weight; at++) best[at - 1] = best[at] ?? 0
    best[at - 1] = weight
    least = best[0] ?? 0
  }
  return least
}
