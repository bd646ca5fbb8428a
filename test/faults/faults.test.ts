import { expect, it } from 'vitest'
import { broken, faults, nothing, suffer } from './faults.ts'

/** A share of what `npm run test:faults -- --only faults` does with all of them. */
const some = ['killed after the platform did it, before it says so', 'the clock is three days ahead for an hour, and is set right']

it('24 faults and more are known, of every kind', () => {
  expect(faults.length).toBeGreaterThanOrEqual(24)
  expect(new Set(faults.map(({ name }) => name)).size).toBe(faults.length)
})

it('no briefing is lost or stands twice, and each fault is told of once', { timeout: 240_000 }, async () => {
  const quiet = await suffer(nothing)
  expect(broken(nothing, quiet, quiet)).toEqual([])
  for (const fault of faults.filter(({ name }) => some.includes(name)))
    expect(broken(fault, await suffer(fault), quiet), fault.name).toEqual([])
})

it('what is broken is said', async () => {
  const standing = { posted: 2, twice: 1, torn: 0, telling: 2, notices: ['Ill.', 'Ill.'] }
  const outcome = { standings: [{ platform: 'Discord', ...standing } as const], logged: ['a', 'b'], calls: 99, asked: 999 }
  expect(broken({ ...nothing, notices: 1, logged: 1 }, outcome, { ...outcome, calls: 10, asked: 10 })).toEqual([
    '2 of 3 briefings on Discord',
    '1 twice on Discord',
    '2 of 1 notices on Discord: Ill. | Ill.',
    '2 of 1 told in the log: a | b',
    '99 calls to the platforms, 10 on quiet days',
    'feeds were asked 999 times, 10 times on quiet days',
  ])
})
