import type { FollowedArticle } from '../../articles/article.ts'
import { dayMs } from '../../feeds/milliseconds.ts'
import { type Anchors, anchorLikeness, anchorsIn, FEWEST_SHARED, isNumber, openingRead } from './anchors.ts'
import { areForeign } from './foreign.ts'
import type { Held } from './held-articles.ts'

/** How far apart two reports of one event in two languages may be, milliseconds. */
const FARTHEST_MS = 2 * dayMs

/**
 * The articles on the desk by what they name, so that a report in another language finds its story. While there is one language
 * nothing is read, and the openings wait.
 */
export class AnchoredArticles {
  readonly #anchors = new Map<Held, Anchors>()
  readonly #byAnchor = new Map<string, Set<Held>>()
  readonly #waiting = new Map<Held, Uint8Array>()
  readonly #languages = new Map<string, number>()

  /** What stands alone has nobody in any language. */
  put(held: Held, article: FollowedArticle): void {
    if (held.alone) return
    // As bytes: a piece of a string would keep the whole of it.
    this.#waiting.set(held, Buffer.from(openingRead(article)))
    this.#countLanguage(held, 1)
  }

  remove(held: Held): void {
    if (held.alone) return
    this.#countLanguage(held, -1)
    this.#waiting.delete(held)
    for (const anchor of this.of(held)) {
      const named = this.#byAnchor.get(anchor)
      named?.delete(held)
      if (named?.size === 0) this.#byAnchor.delete(anchor)
    }
    this.#anchors.delete(held)
  }

  /** What an article names; nothing while there is one language. */
  of(held: Held): Anchors {
    return this.#anchors.get(held) ?? NONE
  }

  /** Articles in other languages that tell the same, each with its log-odds. */
  *likenesses(held: Held): Generator<readonly [Held, number]> {
    if (held.alone || this.#languages.size < 2) return
    this.#takeIn()
    const own = this.of(held)
    for (const other of this.#near(held, own)) {
      const likeness = anchorLikeness(own, this.of(other), (anchor) => this.#rarity(anchor), this.#anchors.size)
      if (likeness !== undefined) yield [other, likeness]
    }
  }

  #countLanguage({ language }: Held, more: number): void {
    const left = (this.#languages.get(language) ?? 0) + more
    if (left > 0) this.#languages.set(language, left)
    else this.#languages.delete(language)
  }

  #takeIn(): void {
    for (const [held, opening] of this.#waiting) {
      const anchors = anchorsIn(decoder.decode(opening), held)
      this.#anchors.set(held, anchors)
      for (const anchor of anchors) this.#byAnchor.set(anchor, (this.#byAnchor.get(anchor) ?? new Set()).add(held))
    }
    this.#waiting.clear()
  }

  #near(held: Held, own: Anchors): ReadonlySet<Held> {
    const near = new Set<Held>()
    for (const anchor of this.#telling(own)) {
      for (const other of this.#byAnchor.get(anchor) ?? []) {
        if (areForeign(other, held) && isNear(other, held)) near.add(other)
      }
    }
    return near
  }

  /** One of these at least is shared by whoever tells the same: half of the desk may name the other two. */
  #telling(own: Anchors): readonly string[] {
    const commonest = [...own].sort((a, b) => (this.#byAnchor.get(b)?.size ?? 0) - (this.#byAnchor.get(a)?.size ?? 0))
    return commonest.filter((anchor, rank) => rank >= FEWEST_SHARED - 1 || isNumber(anchor))
  }

  /** ln((N + 1) / (n + 0.5)) for N articles of which n name it. */
  #rarity(anchor: string): number {
    return Math.log((this.#anchors.size + 1) / ((this.#byAnchor.get(anchor)?.size ?? 0) + 0.5))
  }
}

const NONE: Anchors = new Set()
const decoder = new TextDecoder()

function isNear(a: Held, b: Held): boolean {
  return Math.abs(a.publishedAt - b.publishedAt) <= FARTHEST_MS
}
