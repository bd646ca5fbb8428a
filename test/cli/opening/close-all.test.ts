import { expect, it } from 'vitest'
import { closeAll } from '../../../src/cli/opening/close-all.ts'

it('closes the last opened first, and goes on where one fails', async () => {
  const closed: string[] = []
  const failures: unknown[] = []
  const closing = ['store', 'site', 'rounds'].map((name) => async () => {
    closed.push(name)
    if (name === 'site') throw new Error('stuck')
  })
  expect(await closeAll(closing, 1_000, (error) => failures.push(error))).toBe(true)
  expect(closed).toEqual(['rounds', 'site', 'store'])
  expect(failures).toHaveLength(1)
})

it('waits for what ends in time, and leaves what does not', async () => {
  const rounds = Promise.withResolvers<void>()
  const closed: string[] = []
  const closing = [async () => void closed.push('store'), () => rounds.promise]
  expect(await closeAll(closing, 5, () => undefined)).toBe(false)
  expect(closed).toEqual([])
  rounds.resolve()
  expect(await closeAll(closing, 1_000, () => undefined)).toBe(true)
  expect(closed).toEqual(['store'])
})
