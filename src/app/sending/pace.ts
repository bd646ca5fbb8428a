import type { Clock } from '../ports.ts'
import type { Limit } from './outbox.ts'

/** Waits so many milliseconds. */
export type Pause = (ms: number) => Promise<unknown>

/** Resolves when a call may be made that several limits allow. */
export type Pace = (limits: readonly Limit[]) => Promise<void>

/** Keys remembered at once; those that are free are forgotten beyond. */
const mostKeys = 10_000

/**
 * Lets calls through as fast as several limits at once allow, in the order in which they ask. Each process counts for itself.
 *
 * @param clock One that never goes back.
 * @see https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
 */
export function createPace(clock: Clock, pause: Pause): Pace {
  /** When the bucket of a key would be empty again, milliseconds since the epoch. */
  const emptyAt = new Map<string, number>()

  function forgetFree(now: number): void {
    for (const [key, at] of emptyAt) if (at <= now) emptyAt.delete(key)
  }

  return async (limits) => {
    const now = clock.now()
    if (emptyAt.size > mostKeys) forgetFree(now)
    const freeAt = limits.map(({ key, intervalMs, burst }) => (emptyAt.get(key) ?? now) - (burst - 1) * intervalMs)
    const at = Math.max(now, ...freeAt)
    for (const { key, intervalMs } of limits) emptyAt.set(key, Math.max(emptyAt.get(key) ?? at, at) + intervalMs)
    if (at > now) await pause(at - now)
  }
}
