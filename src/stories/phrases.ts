import { openingOf, type Reading } from './features.ts'

/** What the words of an article are worth beside one another, by the id of a term: from 1 where it stands for itself down to `1 - LOSS`. */
export type PhraseWorth = (id: number) => number

/**
 * Words that are always said together are one thing said, not two: where many articles say "Black Lives Matter" or "Hong
 * Kong", sharing it is worth its best word and little more. Counted over neighbours in title and opening, a stop word between
 * them or not (Church and Hanks 1990 weigh such pairs by their mutual information). What few articles say so far keeps its
 * worth: "Carole Baskin" of one event is no phrase yet.
 */
export class Phrases {
  readonly #pairs = new Map<number, number>()
  readonly #terms = new Map<number, number>()

  learn(readings: readonly Reading[]): void {
    for (const reading of readings) {
      const ids = idsOf(reading)
      count(this.#terms, new Set(ids))
      count(this.#pairs, new Set(ids.slice(1).map((id, i) => pairOf(ids[i] ?? 0, id))))
    }
    if (this.#pairs.size > MOST_PAIRS) for (const counts of [this.#pairs, this.#terms]) halve(counts)
  }

  /** @param worth What each term is worth alone: of two that go together, the lesser loses. */
  worthIn(reading: Reading, worth: (id: number) => number): PhraseWorth {
    const bound = new Map<number, number>()
    const ids = idsOf(reading)
    for (const [i, b] of ids.entries()) {
      const a = ids[i - 1] ?? b
      const together = this.#pairs.get(pairOf(a, b)) ?? 0
      if (a === b || together < FEWEST) continue
      const lesser = worth(a) < worth(b) ? a : b
      const share = together / ((this.#terms.get(lesser) ?? together) + UNSEEN)
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
/** When so many pairs are counted, the older half is forgotten: about 40 MB. */
const MOST_PAIRS = 600_000

function idsOf(reading: Reading): readonly number[] {
  return openingOf(reading).map(({ id }) => id)
}

function pairOf(a: number, b: number): number {
  return (Math.imul(a, 31) ^ b) | 0
}

function count(counts: Map<number, number>, ids: ReadonlySet<number>): void {
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1)
}

function halve(counts: Map<number, number>): void {
  for (const [key, seen] of counts) {
    if (seen < 2) counts.delete(key)
    else counts.set(key, seen >> 1)
  }
}
