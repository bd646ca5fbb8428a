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

/** The weighted sum of vectors, scaled to length 1. */
export function centroid(parts: readonly { readonly vector: Vector; readonly weight: number }[]): Vector {
  const sum = new Map<number, number>()
  for (const { vector, weight } of parts) for (const [id, value] of vector) sum.set(id, (sum.get(id) ?? 0) + weight * value)
  return scaled(sum)
}

function scaled(weights: Map<number, number>): Vector {
  const length = Math.sqrt(weights.values().reduce((sum, weight) => sum + weight * weight, 0))
  if (length === 0) return new Map()
  for (const [id, weight] of weights) weights.set(id, weight / length)
  return weights
}
