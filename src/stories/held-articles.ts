import type { FollowedArticle } from '../articles/article.ts'
import type { Features } from './features.ts'
import type { Holdings } from './likeness.ts'

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

/** The articles on the desk, found by id and by the terms that weigh most in them. */
export class HeldArticles implements Holdings {
  readonly #byId = new Map<string, Held>()
  readonly #byTerm = new Map<number, Held[]>()
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

  /** Takes in an article whose terms were counted. */
  put(held: Held): void {
    this.#byId.set(held.article.id, held)
    for (const [id] of heaviest(held.features)) {
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
    for (const [id] of heaviest(held.features)) {
      const left = this.#byTerm.get(id)?.filter((other) => other !== held) ?? []
      if (left.length > 0) this.#byTerm.set(id, left)
      else this.#byTerm.delete(id)
    }
    for (const other of held.links.keys()) this.#byId.get(other)?.links.delete(held.article.id)
    held.links.clear()
  }

  /** The articles that share the most weight of heavy terms with this one, best first. */
  nearest(held: Held): readonly Held[] {
    const shared = new Map<Held, number>()
    for (const [id, weight] of heaviest(held.features)) {
      const listed = this.#byTerm.get(id) ?? []
      if (listed.length > MOST_LISTED) continue
      for (const other of listed) if (other !== held) shared.set(other, (shared.get(other) ?? 0) + weight * weight)
    }
    return [...shared]
      .sort((a, b) => b[1] - a[1] || (a[0].article.id < b[0].article.id ? -1 : 1))
      .slice(0, MOST_NEAREST)
      .map(([other]) => other)
  }
}

/** Terms by which an article is listed and looked for; a summary has no more. */
const LISTED_TERMS = 40
/** A term that more articles list says too little to look for. */
const MOST_LISTED = 500
/** Articles compared in full with a new one. */
const MOST_NEAREST = 60

function heaviest({ body }: Features): readonly (readonly [id: number, weight: number])[] {
  const all = Array.from(body.ids, (id, i) => [id, body.weights[i] ?? 0] as const)
  return all.length <= LISTED_TERMS ? all : all.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, LISTED_TERMS)
}
