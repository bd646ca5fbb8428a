import { describe, expect, it } from 'vitest'
import { createPace } from '../../../src/adapters/discord/pace.ts'

describe('createPace', () => {
  it('gives turns in the order in which they were asked for, and no more than so many a second', async () => {
    const turn = createPace(200)
    const order: number[] = []
    const start = performance.now()
    await Promise.all([1, 2, 3, 4, 5].map((number) => turn().then(() => order.push(number))))
    expect(order).toEqual([1, 2, 3, 4, 5])
    // Four pauses of 5 ms; a timer may be a millisecond early.
    expect(performance.now() - start).toBeGreaterThanOrEqual(16)
  })
})
