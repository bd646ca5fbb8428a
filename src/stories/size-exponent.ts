/** How the likeness of two groups falls with their sizes; each above 0 and at most 1, where 1 is the plain mean. */
export type SizeExponents = {
  /** For headlines alone. */
  readonly title: number
  /** For texts of at most `briefLength` characters on average. */
  readonly brief: number
  readonly briefLength: number
  /** From this mean length on, characters, the exponent is 1; between the two it rises evenly. */
  readonly ampleLength: number
}

/** The less articles say, the less two of them share, and the more a group must be taken as a whole. */
export function sizeExponent(meanLength: number, { title, brief, briefLength, ampleLength }: SizeExponents): number {
  if (meanLength < HEADLINE_LENGTH) return title
  const rise = (meanLength - briefLength) / (ampleLength - briefLength)
  return brief + (1 - brief) * Math.min(1, Math.max(0, rise))
}

/** The sum over pairs divided by how many they are; of more than `few` by few × (pairs / few)^exponent. */
export function softMean(sum: number, pairs: number, exponent: number, few: number): number {
  return sum / (pairs <= few ? pairs : few * (pairs / few) ** exponent)
}

/** Characters of text: less is a label or a credit line, and the headline is all. */
export const HEADLINE_LENGTH = 20
