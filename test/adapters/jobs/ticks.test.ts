import { expect, it, vi } from 'vitest'
import { startTicks } from '../../../src/adapters/jobs/ticks.ts'

/** Ticks whose rounds are counted. */
function counted(at?: string) {
  let rounds = 0
  const round = async () => {
    rounds += 1
  }
  const failed = (error: unknown) => {
    throw error
  }
  return { ...startTicks(round, failed, at), rounds: () => rounds }
}

it('writes nothing of its own where the program was busy when a tick was due', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-02-13T06:00:30Z') })
  const written: string[] = []
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((words) => written.push(String(words)) > 0),
  )
  const spoken = (['log', 'info', 'warn', 'error', 'debug'] as const).map((level) =>
    vi.spyOn(console, level).mockImplementation((words) => void written.push(String(words))),
  )
  const ticks = counted()
  await vi.advanceTimersByTimeAsync(1_000)
  // Nothing ran for three minutes.
  vi.setSystemTime(Date.parse('2026-02-13T06:03:40Z'))
  await vi.advanceTimersByTimeAsync(120_000)
  await ticks.stop()
  for (const spy of [...spies, ...spoken]) spy.mockRestore()
  vi.useRealTimers()
  expect(written).toEqual([])
  expect(ticks.rounds()).toBeGreaterThan(1)
})

it('runs where the program was busy for a moment when a tick was due, and does not wait for the next', async () => {
  vi.useFakeTimers({ now: Date.parse('2026-02-13T06:14:58Z') })
  const ticks = counted('15 * * * *')
  await vi.advanceTimersByTimeAsync(100)
  // The thread stands still over the tick.
  vi.setSystemTime(Date.parse('2026-02-13T06:15:03Z'))
  await vi.advanceTimersByTimeAsync(60_000)
  await ticks.stop()
  vi.useRealTimers()
  expect(ticks.rounds()).toBe(2)
})
