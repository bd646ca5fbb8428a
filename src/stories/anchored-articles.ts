import { type Anchors, anchorLikeness, anchorsOf } from './anchors.ts'
import type { Held } from './held-articles.ts'

/** How far apart two reports of one event in two languages may be, milliseconds. */
const FARTHEST_MS = 2 * 86_400_000

/** The articles on the desk by what they name, so that a report in another language finds its story. Idle while there is one language. */
export class AnchoredArticles {
  readonly #anchors = new Map<Held, Anchors>()
  readonly #byAnchor = new Map<string, Set<Held>>()
  readonly #waiting = new Set<Held>()
  readonly #languages = new Set<string>()

  put(held: Held): void {
    this.#waiting.add(held)
    this.#languages.add(held.article.language)
  }

  remove(held: Held): void {
    this.#waiting.delete(held)
    for (const anchor of this.#anchors.get(held) ?? []) this.#byAnchor.get(anchor)?.delete(held)
    this.#anchors.delete(held)
  }

  /** Articles in other languages that tell the same, each with its log-odds. */
  *likenesses(held: Held): Generator<readonly [Held, number]> {
    if (this.#languages.size < 2) return
    this.#takeIn()
    const own = this.#anchors.get(held) ?? new Set()
    for (const other of this.#near(held, own)) {
      const likeness = anchorLikeness(own, this.#anchors.get(other) ?? new Set(), (anchor) => this.#rarity(anchor), this.#anchors.size)
      if (likeness !== undefined) yield [other, likeness]
    }
  }

  #takeIn(): void {
    for (const held of this.#waiting) {
      const anchors = anchorsOf(held.article)
      this.#anchors.set(held, anchors)
      for (const anchor of anchors) this.#byAnchor.set(anchor, (this.#byAnchor.get(anchor) ?? new Set()).add(held))
    }
    this.#waiting.clear()
  }

  #near(held: Held, own: Anchors): ReadonlySet<Held> {
    const near = new Set<Held>()
    for (const anchor of own) {
      for (const other of this.#byAnchor.get(anchor) ?? []) {
        if (other.article.language !== held.article.language && isNear(other, held)) near.add(other)
      }
    }
    return near
  }

  /** ln((N + 1) / (n + 0.5)) for N articles of which n name it. */
  #rarity(anchor: string): number {
    return Math.log((this.#anchors.size + 1) / ((this.#byAnchor.get(anchor)?.size ?? 0) + 0.5))
  }
}

function isNear(a: Held, b: Held): boolean {
  return Math.abs(a.article.publishedAt - b.article.publishedAt) <= FARTHEST_MS
}
