import { expect, it } from 'vitest'
import { type Buckets, countCall, freeAt } from '../../../src/app/running/cell-rate.ts'

const often = { key: 'often', intervalMs: 100, burst: 3 }
const seldom = { key: 'seldom', intervalMs: 1_000, burst: 1 }

it('lets a burst through at once, and then one in each interval', () => {
  const buckets: Buckets = new Map()
  const moments = Array.from({ length: 5 }, () => {
    const at = freeAt([often], buckets, 50)
    countCall([often], buckets, at)
    return at
  })
  expect(moments).toEqual([50, 50, 50, 150, 250])
})

it('waits for the strictest of several limits, and counts for each', () => {
  const buckets: Buckets = new Map()
  countCall([often, seldom], buckets, 0)
  expect(freeAt([often], buckets, 0)).toBe(0)
  expect(freeAt([often, seldom], buckets, 0)).toBe(1_000)
})

it('has the keys that were counted last at its end', () => {
  const buckets: Buckets = new Map()
  for (const limit of [often, seldom, often]) countCall([limit], buckets, 0)
  expect([...buckets.keys()]).toEqual(['seldom', 'often'])
})
