import type { Clock } from '../ports.ts'
import { type Buckets, countCall, freeAt } from '../running/cell-rate.ts'
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
 */
export function createPace(clock: Clock, pause: Pause): Pace {
  const buckets: Buckets = new Map()

  function forgetFree(now: number): void {
    for (const [key, at] of buckets) if (at <= now) buckets.delete(key)
  }

  return async (limits) => {
    const now = clock.now()
    if (buckets.size > mostKeys) forgetFree(now)
    const at = freeAt(limits, buckets, now)
    countCall(limits, buckets, at)
    if (at > now) await pause(at - now)
  }
}
