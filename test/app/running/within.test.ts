import { describe, expect, it } from 'vitest'
import { within } from '../../../src/app/running/within.ts'

describe('within', () => {
  it('gives what the work comes to in time', async () => {
    expect(await within(1_000, Promise.resolve('done'), 'late')).toBe('done')
  })

  it('gives the other where the work takes too long', async () => {
    expect(await within(1, new Promise<string>(() => undefined), 'late')).toBe('late')
  })

  it('fails as the work fails', async () => {
    await expect(within(1_000, Promise.reject(new Error('broken')), 'late')).rejects.toThrow('broken')
  })
})
