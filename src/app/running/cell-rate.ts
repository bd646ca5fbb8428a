import type { Limit } from '../sending/outbox.ts'

/** When the bucket of each key would be empty again, milliseconds. */
export type Buckets = Map<string, number>

/**
 * The earliest moment, milliseconds, not before `now`, at which several limits at once let another call through.
 *
 * @see https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm
 */
export function freeAt(limits: readonly Limit[], buckets: Buckets, now: number): number {
  return Math.max(now, ...limits.map(({ key, intervalMs, burst }) => (buckets.get(key) ?? now) - (burst - 1) * intervalMs))
}

/** Counts a call at a moment; its keys are the youngest of the buckets then. */
export function countCall(limits: readonly Limit[], buckets: Buckets, at: number): void {
  for (const { key, intervalMs } of limits) {
    const later = Math.max(buckets.get(key) ?? at, at) + intervalMs
    buckets.delete(key)
    buckets.set(key, later)
  }
}
