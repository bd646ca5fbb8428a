import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Counts } from '../../../src/stories/arrays/counts.ts'

describe('counts', () => {
  test('tell what a map would tell, whatever is counted up and down', () => {
    const step = fc.record({ key: fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer()), more: fc.integer({ min: -3, max: 3 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const counts = new Counts()
        const model = new Map<number, number>()
        for (const { key, more } of steps) {
          counts.add(key, more)
          model.set(key, Math.max(0, (model.get(key) ?? 0) + more))
        }
        for (const [key, count] of model) expect(counts.get(key)).toBe(count)
      }),
    )
  })

  test('halving rounds down and forgets what was counted once', () => {
    const counts = new Counts()
    for (let key = 1; key <= 100; key++) counts.add(key, key % 2 === 0 ? 5 : 1)
    counts.halve()
    expect([counts.get(1), counts.get(2), counts.size]).toEqual([0, 2, 50])
  })

  test('what was counted down to nothing takes no room for ever', () => {
    const counts = new Counts()
    for (let key = 1; key <= 100_000; key++) {
      counts.add(key)
      counts.add(key, -1)
    }
    expect(counts.size).toBeLessThan(20)
  })
})
