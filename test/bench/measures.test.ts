import { expect, test } from 'vitest'
import { bCubed, pairwise } from '../../bench/measures.ts'

// Items 1 2 3 | 4 5 belong together; found are 1 2 | 3 4 | 5.
const standard = ['a', 'a', 'a', 'b', 'b']
const found = ['x', 'x', 'y', 'y', 'z']

test('BCubed, worked by hand', () => {
  // Precision: 1, 1, 1/2, 1/2, 1; recall: 2/3, 2/3, 1/3, 1/2, 1/2.
  const { precision, recall, f1 } = bCubed(standard, found)
  expect(precision).toBeCloseTo(4 / 5)
  expect(recall).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3 + 1 / 2 + 1 / 2) / 5)
  expect(f1).toBeCloseTo((2 * precision * recall) / (precision + recall))
})

test('pairs, worked by hand', () => {
  // Found pairs: 12, 34; right: 12; belonging together: 12, 13, 23, 45.
  expect(pairwise(standard, found)).toEqual({ precision: 1 / 2, recall: 1 / 4, f1: 1 / 3 })
})

test('the standard agrees with itself, whatever its labels are called', () => {
  expect(bCubed(standard, ['q', 'q', 'q', 'p', 'p']).f1).toBe(1)
  expect(pairwise(standard, standard).f1).toBe(1)
})

test('nothing put together finds no pair, and that is no error', () => {
  expect(pairwise(standard, ['1', '2', '3', '4', '5'])).toEqual({ precision: 0, recall: 0, f1: 0 })
})
