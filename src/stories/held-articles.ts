import type { FollowedArticle } from '../articles/article.ts'
import { Counts } from './counts.ts'
import { BODY, COLUMNS, type Features } from './features.ts'
import type { Links } from './links.ts'
import type { Holdings } from './worth.ts'

/** An article on the desk: what is needed to compare it and to speak of it, and no text. */
export type Held = Pick<FollowedArticle, 'id' | 'feed' | 'title' | 'language' | 'publishedAt'> & {
  /** Name of its outlet. */
  readonly outlet: string
  /** Tells its very words from others (see `wordingOf`). */
  readonly wording: string
  /** It tells of no event, or of many, and belongs with no other. */
  readonly alone: boolean
  readonly features: Features
  /** Id of its story; '' until it has one. */
  story: string
  /** Likeness to other held articles; what is not here is unlinked. */
  readonly links: Links<Held>
}

/** An article as it is listed under its heavy terms; `shared` is 0 but while the nearest are looked for. */
type Listed = { readonly held: Held; shared: number }

/** The articles on the desk, found by id and by the terms that weigh most in them. */
export class HeldArticles implements Holdings {
  readonly #byId = new Map<string, Held>()
  /** Most terms are one article's alone, and need no list. */
  readonly #byTerm = new Map<number, Listed | Listed[]>()
  readonly #heavy = new Map<Held, Uint16Array>()
  readonly #counts = new Counts()
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

  /** Counts an article's terms: to be done before any of its batch is weighed. */
  expect(terms: Int32Array): void {
    this.#expected++
    for (const id of terms) this.#counts.add(id)
  }

  /** Takes in an article whose terms were counted; one that stands alone is never found by its terms. */
  put(held: Held): void {
    this.#byId.set(held.id, held)
    if (held.alone) return
    const own: Listed = { held, shared: 0 }
    const heavy = heaviest(held.features)
    this.#heavy.set(held, heavy)
    for (const at of heavy) {
      const id = held.features.ids[at] ?? 0
      const listed = this.#byTerm.get(id)
      if (listed === undefined) this.#byTerm.set(id, own)
      else if (Array.isArray(listed)) listed.push(own)
      else this.#byTerm.set(id, [listed, own])
    }
  }

  /** Together, because each list that they stand in is gone through once. */
  remove(gone: ReadonlySet<Held>): void {
    const listed = new Set<number>()
    for (const held of gone) {
      this.#byId.delete(held.id)
      this.#expected--
      for (const id of held.features.ids) this.#counts.add(id, -1)
      for (const at of this.#heavy.get(held) ?? []) listed.add(held.features.ids[at] ?? 0)
      this.#heavy.delete(held)
      held.links.each((other) => other.links.delete(held))
    }
    for (const id of listed) this.#unlist(id, gone)
  }

  #unlist(id: number, gone: ReadonlySet<Held>): void {
    const listed = this.#byTerm.get(id) ?? []
    const left = Array.isArray(listed) ? listed.filter((one) => !gone.has(one.held)) : []
    if (left.length > 0) this.#byTerm.set(id, left)
    else this.#byTerm.delete(id)
  }

  /** The articles that share the most weight of heavy terms with this one, best first; none for one that stands alone. */
  nearest(held: Held): readonly Held[] {
    if (held.alone) return []
    const found = this.#addShared(held)
    const least = leastOfNearest(found)
    const nearest = found
      .filter(({ shared }) => shared >= least)
      .sort((a, b) => b.shared - a.shared || (a.held.id < b.held.id ? -1 : 1))
      .slice(0, MOST_NEAREST)
      .map(({ held }) => held)
    for (const other of found) other.shared = 0
    return nearest
  }

  /** Sums up in each listed article what it shares with this one; returns those that share something. */
  #addShared(held: Held): readonly Listed[] {
    const found: Listed[] = []
    const { features } = held
    for (const at of this.#heavy.get(held) ?? []) {
      const listed = this.#byTerm.get(features.ids[at] ?? 0)
      // One alone under a term is this article itself.
      if (!Array.isArray(listed) || listed.length > MOST_LISTED) continue
      const weight = (features.weights[COLUMNS * at + BODY] ?? 0) ** 2
      for (const other of listed) {
        if (other.held === held) continue
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

/** What the last of the nearest shares: kept in order are the `MOST_NEAREST` best seen so far. */
function leastOfNearest(found: readonly Listed[]): number {
  const best = new Float64Array(MOST_NEAREST)
  for (const { shared } of found) {
    if (shared <= (best[0] ?? 0)) continue
    let at = 1
    for (let next = best[at]; next !== undefined && next < shared; next = best[++at]) best[at - 1] = next
    best[at - 1] = shared
  }
  return best[0] ?? 0
}

/** Places in `ids` of the terms that weigh most, where there are more than `LISTED_TERMS`. */
function heaviest({ ids, weights }: Features): Uint16Array {
  const places = Uint16Array.from(ids.keys())
  if (places.length <= LISTED_TERMS) return places
  const weight = (place: number) => weights[COLUMNS * place + BODY] ?? 0
  return places.sort((a, b) => weight(b) - weight(a) || a - b).slice(0, LISTED_TERMS)
}
