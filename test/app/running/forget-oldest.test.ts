import { expect, it } from 'vitest'
import { forgetOldest } from '../../../src/app/running/forget-oldest.ts'

it('keeps what was added last, and what was added again', () => {
  const remembered = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 3],
    ['d', 4],
  ])
  remembered.delete('a')
  remembered.set('a', 5)
  forgetOldest(remembered, 2)
  expect([...remembered]).toEqual([
    ['d', 4],
    ['a', 5],
  ])
})

it('leaves what is no more than that', () => {
  const remembered = new Set(['a', 'b'])
  forgetOldest(remembered, 2)
  expect([...remembered]).toEqual(['a', 'b'])
})
