import { expect, it } from 'vitest'
import { cosineWithOthers, sumOf } from '../../../src/briefing/words/vectors.ts'

const [rain, sun] = [new Map([[1, 1]]), new Map([[2, 1]])]
const both = new Map([
  [1, 0.6],
  [2, 0.8],
])
const weighted = (...vectors: readonly ReadonlyMap<number, number>[]) => sumOf(vectors.map((vector) => ({ vector, weight: 1 })))

it('is the likeness of one to all others: 0.6 of rain to both, however often rain is in the sum', () => {
  expect(cosineWithOthers(rain, 1, weighted(rain, both))).toBeCloseTo(0.6)
  expect(cosineWithOthers(rain, 2, weighted(rain, rain, both))).toBeCloseTo(0.6)
})

it('is 0 where there is nothing else, or nothing in common', () => {
  expect(cosineWithOthers(rain, 1, weighted(rain))).toBe(0)
  expect(cosineWithOthers(rain, 1, weighted(rain, sun))).toBe(0)
})
