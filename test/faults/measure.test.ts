import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { measured, percentile } from './measure.ts'

/** On a busy machine more time passes than the thread computes. */
function compute(ms: number): void {
  const begun = process.cpuUsage()
  while (process.cpuUsage(begun).user < ms * 1_000);
}

it('a thread that computes keeps all waiting who come meanwhile', async () => {
  const { waitsMs } = await measured(async () => {
    await wait(20)
    compute(120)
    await wait(20)
  })
  expect(Math.max(...waitsMs)).toBeGreaterThan(30)
  expect(percentile(waitsMs, 0.99)).toBeGreaterThan(30)
  expect(waitsMs.filter((ms) => ms > 10).length).toBeGreaterThan(3)
})

it('a thread that waits keeps nobody waiting', async () => {
  const { waitsMs } = await measured(() => wait(100))
  expect(percentile(waitsMs, 0.5)).toBeLessThan(5)
})

it('the percentile is the least that no more than its share is above', () => {
  const hundred = Array.from({ length: 100 }, (_, index) => 100 - index)
  expect([percentile(hundred, 0.99), percentile(hundred, 0.5), percentile([7], 0.99), percentile([], 0.99)]).toEqual([99, 50, 7, 0])
})
