import { type DocumentFrequencies, termId } from '../../stories/words/document-frequencies.ts'
import { termsOf } from '../../stories/words/terms.ts'

/** Term weights of one sentence: tf-idf by term id, of length 1; empty for no term. */
export type Vector = ReadonlyMap<number, number>

/** tf-idf with 1 + ln(tf), scaled to length 1. Salton & Buckley (1988), Information Processing & Management 24(5):513–523. */
export function vectorOf(text: string, language: string, frequencies: DocumentFrequencies): Vector {
  const counts = new Map<number, number>()
  for (const { term } of termsOf(text, language)) counts.set(termId(term), (counts.get(termId(term)) ?? 0) + 1)
  return scaled(new Map([...counts].map(([id, count]) => [id, (1 + Math.log(count)) * frequencies.rarity(id)])))
}

/** Cosine of two vectors of length 1, in [0, 1]. */
export function cosine(a: Vector, b: Vector): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let sum = 0
  for (const [id, weight] of small) sum += weight * (large.get(id) ?? 0)
  return sum
}

/** The terms of a vector that are wanted, scaled to length 1; none where they have less than a part of its squared weight. */
export function part(vector: Vector, isWanted: (term: number) => boolean, least: number): Vector {
  const kept = new Map([...vector].filter(([term]) => isWanted(term)))
  return cosine(kept, kept) < least ? new Map() : scaled(kept)
}

type Weighted = { readonly vector: Vector; readonly weight: number }

/** The weighted sum of vectors, scaled to length 1. */
export function centroid(parts: readonly Weighted[]): Vector {
  return scaled(sumOf(parts))
}

/** The weighted sum of vectors, as long as it is. */
export function sumOf(parts: readonly Weighted[]): Map<number, number> {
  const sum = new Map<number, number>()
  for (const { vector, weight } of parts) for (const [id, value] of vector) sum.set(id, (sum.get(id) ?? 0) + weight * value)
  return sum
}

/**
 * Cosine of a vector with a sum of vectors without itself, in [0, 1]; 0 where nothing else is in it.
 *
 * @param weight Its own in the sum.
 */
export function cosineWithOthers(vector: Vector, weight: number, sum: Vector): number {
  const own = cosine(vector, sum)
  const rest = cosine(sum, sum) - 2 * weight * own + weight ** 2
  return rest < nothing ? 0 : Math.max(0, own - weight) / Math.sqrt(rest)
}

/** Squared length that is left of nothing by rounding. */
const nothing = 1e-9

function scaled(weights: Map<number, number>): Vector {
  const length = Math.sqrt(weights.values().reduce((sum, weight) => sum + weight * weight, 0))
  if (length === 0) return new Map()
  for (const [id, weight] of weights) weights.set(id, weight / length)
  return weights
}
