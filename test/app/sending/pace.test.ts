import { expect, it } from 'vitest'
import { createPace } from '../../../src/app/sending/pace.ts'

function scene() {
  const clock = { at: 0, now: () => clock.at }
  const waits: number[] = []
  const pace = createPace(clock, async (ms) => {
    waits.push(ms)
    clock.at += ms
  })
  return { clock, waits, pace }
}
const channel = { key: 'channel', intervalMs: 1_000, burst: 2 }

it('lets a burst through, then one each interval', async () => {
  const { waits, pace } = scene()
  for (let call = 0; call < 5; call++) await pace([channel])
  expect(waits).toEqual([1_000, 1_000, 1_000])
})

it('keeps the strictest of several limits, and each for itself', async () => {
  const { waits, pace } = scene()
  const token = { key: 'token', intervalMs: 100, burst: 1 }
  await pace([channel, token])
  await pace([{ ...channel, key: 'other' }, token])
  await pace([channel, token])
  await pace([channel, token])
  expect(waits).toEqual([100, 100, 800])
})

it('gives out turns to many that ask at once', async () => {
  const clock = { now: () => 0 }
  const waits: number[] = []
  const pace = createPace(clock, async (ms) => waits.push(ms))
  await Promise.all(Array.from({ length: 5 }, () => pace([channel])))
  expect(waits).toEqual([1_000, 2_000, 3_000])
})

it('forgets its debts when time has passed', async () => {
  const { clock, waits, pace } = scene()
  for (let call = 0; call < 2; call++) await pace([channel])
  clock.at += 60_000
  for (let call = 0; call < 2; call++) await pace([channel])
  expect(waits).toEqual([])
})
