import { expect, test } from 'vitest'
import { undatedAmountsIn } from '../../../src/articles/numbers/undated-amounts.ts'

const at = Date.parse('2025-02-13T09:00:00Z')
const amounts = (text: string) => undatedAmountsIn(text, 'en', at).map(({ text: written }) => written)

test('amounts are told in their order, and what is part of a date is none', () => {
  expect(amounts('On 12 February 2025 the port paid $4 million for 3 ferries.')).toEqual(['$4 million', '3'])
  expect(amounts('5 ferries sailed on 12 February 2025, and on 14 March 6 more.')).toEqual(['5', '6'])
})

test('a code or a place in an order is no amount', () => {
  expect(amounts('The 3rd ferry, of class B-52, sailed.')).toEqual([])
})
