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

/** The articles on the desk, found by id and by the terms that weigh most in them. */
export class HeldArticles implements Holdings {
  readonly #byId = new Map<string, Held>()
  readonly #byTerm = new Map<number, Held[]>()
  readonly #heavy = new Map<Held, Heavy>()
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
    const heavy = heaviest(held.features)
    this.#heavy.set(held, heavy)
    for (const id of heavy.ids) {
      const listed = this.#byTerm.get(id)
      if (listed === undefined) this.#byTerm.set(id, [held])
      else listed.push(held)
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
    const heavy = this.#heavy.get(held)
    this.#heavy.delete(held)
    for (const id of heavy?.ids ?? []) {
      const left = this.#byTerm.get(id)?.filter((other) => other !== held) ?? []
      if (left.length > 0) this.#byTerm.set(id, left)
      else this.#byTerm.delete(id)
    }
    for (const other of held.links.keys()) this.#byId.get(other)?.links.delete(held.article.id)
    held.links.clear()
  }

  /** The articles that share the most weight of heavy terms with this one, best first; none for one that stands alone. */
  nearest(held: Held): readonly Held[] {
    const shared = this.#sharedWeights(held)
    const least = shared.size <= MOST_NEAREST ? 0 : (Float64Array.from(shared.values()).sort().at(-MOST_NEAREST) ?? 0)
    return [...shared]
      .filter(([, weight]) => weight >= least)
      .sort((a, b) => b[1] - a[1] || (a[0].article.id < b[0].article.id ? -1 : 1))
      .slice(0, MOST_NEAREST)
      .map(([other]) => other)
  }

  #sharedWeights(held: Held): ReadonlyMap<Held, number> {
    const shared = new Map<Held, number>()
    const heavy = this.#heavy.get(held)
    for (const [i, id] of (heavy?.ids ?? []).entries()) {
      const listed = this.#byTerm.get(id) ?? []
      if (listed.length > MOST_LISTED) continue
      const weight = (heavy?.weights[i] ?? 0) ** 2
      for (const other of listed) if (other !== held) shared.set(other, (shared.get(other) ?? 0) + weight)
    }
    return shared
  }
}

/** Terms by which an article is listed and looked for; a summary has no more. */
const LISTED_TERMS = 40
/** A term that more articles list says too little to look for. */
const MOST_LISTED = 400
/** Articles compared in full with a new one. */
const MOST_NEAREST = 40

/** Heaviest first where there are more than `LISTED_TERMS`. */
function heaviest({ body }: Features): Heavy {
  if (body.ids.length <= LISTED_TERMS) return body
  const order = Array.from(body.ids.keys()).sort((a, b) => (body.weights[b] ?? 0) - (body.weights[a] ?? 0) || a - b)
  const kept = order.slice(0, LISTED_TERMS)
  return { ids: Int32Array.from(kept, (i) => body.ids[i] ?? 0), weights: Float32Array.from(kept, (i) => body.weights[i] ?? 0) }
}
