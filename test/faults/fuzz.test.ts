import { expect, it } from 'vitest'
import { fuzz } from './fuzz.ts'

it('nothing that reads the world crashes on three hundred mutated feeds; npm run test:faults tries a hundred thousand', async () => {
  expect(await fuzz(300, 2_026)).toEqual([])
}, 120_000)
