import type { FollowedArticle } from '../articles/article.ts'
import type { Features } from './features.ts'
import { standsAlone } from './tellable.ts'
import type { Vector } from './vector.ts'
import type { Holdings } from './worth.ts'

/** An article on the desk. */
export type Held = {
  readonly article: FollowedArticle
  readonly features: Features
  /** Ids of all its terms, also of those too light for its features. */
  readonly terms: Int32Array
  /** Id of its story; '' until it has one. */
  story: string
  /** Likeness to other held articles, by their ids; what is not here is unlinked. */
  readonly links: Map<string, number>
}

type Heavy = Pick<Vector, 'ids' | 'weights'>

/** An article as it is listed under its heavy terms; `shared` is 0 but while the nearest are looked for. */
type Listed = { readonly held: Held; readonly heavy: Heavy; shared: number }

/** The articles on the desk, found by id and by the terms that weigh most in them. */
export class HeldArticles implements Holdings {
  readonly #byId = new Map<string, Held>()
  readonly #byTerm = new Map<number, Listed[]>()
  readonly #listed = new Map<Held, Listed>()
  readonly #counts = new Map<number, number>()
  #expected = 0

  get articles(): number {
    return this.#expected
  }

  count(id: number): number {
    return this.#counts.get(id) ?? 0
  }

  get(article: string): Held | undefined {
    return this.#byId.get(article)
  }

  all(): IterableIterator<Held> {
    return this.#byId.values()
  }

  /** Counts an article's terms: to be done before any of its batch is weighed. */
  expect(terms: Int32Array): void {
    this.#expected++
    for (const id of terms) this.#counts.set(id, this.count(id) + 1)
  }

  /** Takes in an article whose terms were counted; one that stands alone is never found by its terms. */
  put(held: Held): void {
    this.#byId.set(held.article.id, held)
    if (standsAlone(held.article)) return
    const own: Listed = { held, heavy: heaviest(held.features), shared: 0 }
    this.#listed.set(held, own)
    for (const id of own.heavy.ids) {
      const listed = this.#byTerm.get(id)
      if (listed === undefined) this.#byTerm.set(id, [own])
      else listed.push(own)
    }
  }

  remove(held: Held): void {
    this.#byId.delete(held.article.id)
    this.#expected--
    for (const id of held.terms) {
      const left = this.count(id) - 1
      if (left > 0) this.#counts.set(id, left)
      else this.#counts.delete(id)
    }
    const own = this.#listed.get(held)
    this.#listed.delete(held)
    for (const id of own?.heavy.ids ?? []) {
      const left = this.#byTerm.get(id)?.filter((other) => other !== own) ?? []
      if (left.length > 0) this.#byTerm.set(id, left)
      else this.#byTerm.delete(id)
    }
    for (const other of held.links.keys()) this.#byId.get(other)?.links.delete(held.article.id)
    held.links.clear()
  }

  /** The articles that share the most weight of heavy terms with this one, best first; none for one that stands alone. */
  nearest(held: Held): readonly Held[] {
    const found = this.#addShared(held)
    const least = leastOfNearest(found)
    const nearest = found
      .filter(({ shared }) => shared >= least)
      .sort((a, b) => b.shared - a.shared || (a.held.article.id < b.held.article.id ? -1 : 1))
      .slice(0, MOST_NEAREST)
      .map(({ held }) => held)
    for (const other of found) other.shared = 0
    return nearest
  }

  /** Sums up in each listed article what it shares with this one; returns those that share something. */
  #addShared(held: Held): readonly Listed[] {
    const own = this.#listed.get(held)
    const found: Listed[] = []
    if (own === undefined) return found
    for (const [i, id] of own.heavy.ids.entries()) {
      const listed = this.#byTerm.get(id) ?? []
      if (listed.length > MOST_LISTED) continue
      const weight = (own.heavy.weights[i] ?? 0) ** 2
      for (const other of listed) {
        if (other === own) continue
        if (other.shared === 0) found.push(other)
        other.shared += weight
      }
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

/** What the last of the nearest shares. */
function leastOfNearest(found: readonly Listed[]): number {
  if (found.length <= MOST_NEAREST) return 0
  const shared = new Float64Array(found.length)
  for (const [i, other] of found.entries()) shared[i] = other.shared
  return shared.sort().at(-MOST_NEAREST) ?? 0
}

/** Heaviest first where there are more than `LISTED_TERMS`. */
function heaviest({ body }: Features): Heavy {
  if (body.ids.length <= LISTED_TERMS) return body
  const order = Array.from(body.ids.keys()).sort((a, b) => (body.weights[b] ?? 0) - (body.weights[a] ?? 0) || a - b)
  const kept = order.slice(0, LISTED_TERMS)
  return { ids: Int32Array.from(kept, (i) => body.ids[i] ?? 0), weights: Float32Array.from(kept, (i) => body.weights[i] ?? 0) }
}
