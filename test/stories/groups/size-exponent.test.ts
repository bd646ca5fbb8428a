import { expect, it } from 'vitest'
import { sizeExponent, softMean } from '../../../src/stories/groups/size-exponent.ts'
import { HEADLINE_LENGTH } from '../../../src/stories/pairs/likeness.ts'

const exponents = { title: 0.5, brief: 0.8, ampleLength: 700 }

it('is that of headlines, of brief texts, and none of ample ones', () => {
  const lengths = [HEADLINE_LENGTH - 1, HEADLINE_LENGTH, 699, 700]
  expect(lengths.map((length) => sizeExponent(length, exponents))).toEqual([0.5, 0.8, 0.8, 1])
})

it('divides by fewer than the pairs where they are many: 10 over 16 pairs, from 4 on by 4 × (16 / 4)^½ = 8', () => {
  expect(softMean(10, 16, 0.5, 4)).toBe(1.25)
  expect(softMean(10, 4, 0.5, 4)).toBe(2.5)
  expect(softMean(10, 2, 0.5, 4)).toBe(5)
  expect(softMean(10, 16, 1, 4)).toBe(10 / 16)
})
