/** Weights of terms, by ascending term id, of length 1 (or empty). */
export type Vector = {
  readonly ids: Int32Array
  readonly weights: Float32Array
}

/** The `most` heaviest weights, scaled so that their squares add up to 1. */
export function vectorOf(weights: ReadonlyMap<number, number>, most: number): Vector {
  let entries = [...weights].filter(([, weight]) => weight > 0)
  if (entries.length > most) entries = entries.sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, most)
  entries.sort((a, b) => a[0] - b[0])
  const length = Math.sqrt(entries.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
  return {
    ids: Int32Array.from(entries, ([id]) => id),
    weights: Float32Array.from(entries, ([, weight]) => weight / length),
  }
}

/** The cosine of two vectors of length 1: 0 where they share nothing, 1 where they are the same. */
export function dot(a: Vector, b: Vector): number {
  let sum = 0
  eachShared(a, b, (i, j) => {
    sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0)
  })
  return sum
}

/** Calls back with the positions of every id that both hold. */
export function eachShared(a: Vector, b: Vector, visit: (i: number, j: number) => void): void {
  const left = a.ids
  const right = b.ids
  let i = 0
  let j = 0
  while (i < left.length && j < right.length) {
    const x = left[i] ?? 0
    const y = right[j] ?? 0
    if (x === y) visit(i++, j++)
    else if (x < y) i++
    else j++
  }
}
