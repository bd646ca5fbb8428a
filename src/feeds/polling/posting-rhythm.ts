import type { Entry, PostingRhythm } from '../feed.ts'

/** Latest posts that are looked at: enough to see a rhythm, few enough to see that it changed. */
const postsSeen = 15

/**
 * How often a feed posts, by the dates of its latest entries.
 *
 * @param now Milliseconds since the epoch; dates after it are passed over.
 * @returns Null where fewer than three entries have dates of their own: one batch tells nothing.
 */
export function postingRhythm(entries: readonly Entry[], now: number): PostingRhythm | null {
  const dates = new Set(entries.flatMap(({ publishedAt, updatedAt }) => publishedAt ?? updatedAt ?? []).filter((at) => at <= now))
  const latest = [...dates].sort((a, b) => b - a).slice(0, postsSeen)
  const [newestAt] = latest
  if (newestAt === undefined || latest.length < 3) return null
  const gaps = latest.slice(1).map((at, index) => (latest[index] ?? at) - at)
  return { everyMs: median(gaps), newestAt }
}

/** The upper one of two in the middle. */
function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
