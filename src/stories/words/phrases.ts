import { Counts } from '../arrays/counts.ts'
import type { Reading } from './features.ts'

/** What the words of an article are worth beside one another, by the id of a term: from 1 where it stands for itself down to `1 - LOSS`. */
export type PhraseWorth = (id: number) => number

/**
 * Words that are always said together are one thing said, not two: where many articles say "Black Lives Matter" or "Hong
 * Kong", sharing it is worth its best word and little more. Counted over neighbours in title and opening, a stop word between
 * them or not (Church and Hanks 1990 weigh such pairs by their mutual information). What few articles say so far keeps its
 * worth: "Carole Baskin" of one event is no phrase yet.
 */
export class Phrases {
  readonly #pairs = new Counts()
  readonly #terms = new Counts()

  /** @param held How many articles are on the desk, these included: what is counted stays in proportion to them. */
  learn(readings: readonly Reading[], held: number): void {
    for (const reading of readings) {
      const ids = idsOf(reading)
      for (const id of new Set(ids)) this.#terms.add(id)
      for (const pair of new Set(ids.slice(1).map((id, i) => pairOf(ids[i] ?? 0, id)))) this.#pairs.add(pair)
    }
    if (this.#pairs.size <= PAIRS_AN_ARTICLE * (held + UNSEEN_ARTICLES)) return
    this.#pairs.halve()
    this.#terms.halve()
  }

  /** @param worth What each term is worth alone: of two that go together, the lesser loses. */
  worthIn(reading: Reading, worth: (id: number) => number): PhraseWorth {
    const bound = new Map<number, number>()
    const ids = idsOf(reading)
    for (const [i, b] of ids.entries()) {
      const a = ids[i - 1] ?? b
      const together = this.#pairs.get(pairOf(a, b))
      if (a === b || together < FEWEST) continue
      const lesser = worth(a) < worth(b) ? a : b
      const share = together / (this.#terms.get(lesser) + UNSEEN)
      if (share > LEAST_SHARE) bound.set(lesser, Math.max(bound.get(lesser) ?? 0, share))
    }
    return (id) => 1 - LOSS * (bound.get(id) ?? 0)
  }
}

/** Articles that must say two words together before they are a phrase. */
const FEWEST = 3
/** As if so many articles had said the lesser word alone. */
const UNSEEN = 10
/** Words that go together less often are neighbours by chance. */
const LEAST_SHARE = 0.3
/** What the lesser of two words loses that are never said apart. */
const LOSS = 0.9
/** When more pairs are counted for each article on the desk, the older half is forgotten; a line or two has 25, of which 20 are its own. */
const PAIRS_AN_ARTICLE = 20
/** As if so many articles more were held: a small desk forgets too, but not at once. */
const UNSEEN_ARTICLES = 500

function idsOf(reading: Reading): readonly number[] {
  return reading.opening.map(({ id }) => id)
}

function pairOf(a: number, b: number): number {
  return (Math.imul(a, 31) ^ b) | 0
}
