import fc from 'fast-check'
import { expect, it } from 'vitest'
import { copyFrom, copyLikeness, sketchOf } from '../../../src/articles/copies/copies.ts'

const likeness = (a: string, b: string) => copyLikeness(sketchOf(a), sketchOf(b))
const wire = 'The navy sent forty-five ships around the island on Monday in what it called a stern warning to its neighbours'

it('is 1 for the same words in other marks and capitals, 0 for other words', () => {
  expect(likeness(wire, `“${wire.toUpperCase()}!”`)).toBe(1)
  expect(likeness(wire, 'Farmers in the valley expect a late harvest after a dry spring and a wet summer this year')).toBe(0)
})

it('counts shared triples of words against the shorter text', () => {
  // a b c d has the triples abc and bcd; of these a b c e shares one.
  expect(likeness('a b c d', 'a b c e')).toBeCloseTo(1 / 2, 10)
  expect(likeness('a b c d', 'a b c d e f')).toBeCloseTo(1, 10)
})

it('finds a copy of twenty words with one changed, and not a report of the same event', () => {
  expect(likeness(wire, wire.replace('stern', 'final'))).toBeGreaterThan(copyFrom)
  expect(likeness(wire, 'Dozens of ships were seen near the island on Monday, and its neighbours called the move a threat')).toBeLessThan(
    0.3,
  )
})

it('finds a long copy that was cut to its first half', () => {
  const words = Array.from({ length: 600 }, (_, index) => `word${(index * 7919) % 1_000}`)
  expect(likeness(words.join(' '), words.slice(0, 300).join(' '))).toBeGreaterThan(copyFrom)
})

it('is symmetric, within [0, 1], and 0 for texts without words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.lorem({ maxCount: 60 }), (a, b) => {
      const one = likeness(a, b)
      return one === likeness(b, a) && one >= 0 && one <= 1
    }),
  )
  expect(likeness('', '…')).toBe(0)
})
