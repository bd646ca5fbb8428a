import type { SendFailure } from './send-failure.ts'

/** Waits before the second try to send a step, the third, and so on; after the last try it is given up. */
const waitsMs: readonly number[] = [2_000, 15_000, 120_000, 1_200_000, 7_200_000]

/** Between tries to reach a platform that cannot be reached: they do no harm, and do not count. */
const unreachableWaitMs = 20_000

/** What stands in the way is nothing that time mends, so it is given up at once. */
const lasting: ReadonlySet<SendFailure['reason']> = new Set(['no-place', 'no-permission', 'refused', 'too-old'])

/**
 * When a step that failed is tried again.
 *
 * @param tries How often it was sent without a known outcome.
 * @returns Milliseconds since the epoch; null where it is given up.
 */
export function retryAt(failure: SendFailure, tries: number, now: number): number | null {
  if (lasting.has(failure.reason)) return null
  if (failure.reason === 'rate-limited') return now + failure.retryAfterMs
  if (failure.reason === 'unreachable' || tries === 0) return now + unreachableWaitMs
  const waitMs = waitsMs[tries - 1]
  return waitMs === undefined ? null : now + waitMs
}
