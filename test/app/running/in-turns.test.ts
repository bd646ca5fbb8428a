import { expect, it } from 'vitest'
import { inTurns } from '../../../src/app/running/in-turns.ts'

it('works on so many at once, and gives the results in the order of the items', async () => {
  const gates = [0, 1, 2].map(() => Promise.withResolvers<void>())
  const begun: number[] = []
  const all = inTurns([0, 1, 2], 2, async (item) => {
    begun.push(item)
    await gates[item]?.promise
    return item * 10
  })
  expect(begun).toEqual([0, 1])
  gates[1]?.resolve()
  await expect.poll(() => begun).toEqual([0, 1, 2])
  gates[2]?.resolve()
  gates[0]?.resolve()
  expect(await all).toEqual([0, 10, 20])
})

it('fails when all others are done, and not in the middle of them', async () => {
  const slow = Promise.withResolvers<void>()
  const done: number[] = []
  const all = inTurns([0, 1, 2], 2, async (item) => {
    if (item === 0) throw new Error('no 0')
    await slow.promise
    done.push(item)
  })
  let hasEnded = false
  const ended = all.catch((error: unknown) => {
    hasEnded = true
    return error
  })
  await Promise.resolve()
  expect(hasEnded).toBe(false)
  slow.resolve()
  expect(await ended).toMatchObject({ message: 'no 0' })
  expect(done).toEqual([1, 2])
})
