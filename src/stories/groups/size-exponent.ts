import { HEADLINE_LENGTH } from '../pairs/likeness.ts'

/** How the likeness of two groups falls with their sizes; each above 0 and at most 1, where 1 is the plain mean. */
export type SizeExponents = {
  /** For headlines alone. */
  readonly title: number
  /** For texts of fewer than `ampleLength` characters on average; from there on it is 1. */
  readonly brief: number
  readonly ampleLength: number
}

/** The less articles say, the less two of them share, and the more a group must be taken as a whole. */
export function sizeExponent(meanLength: number, { title, brief, ampleLength }: SizeExponents): number {
  if (meanLength < HEADLINE_LENGTH) return title
  return meanLength < ampleLength ? brief : 1
}

/** The sum over pairs divided by how many they are; of more than `few` by few × (pairs / few)^exponent. */
export function softMean(sum: number, pairs: number, exponent: number, few: number): number {
  return sum / (pairs <= few ? pairs : few * (pairs / few) ** exponent)
}
