import { setTimeout as wait } from 'node:timers/promises'

/** Gives out turns, in the order in which they are asked for, at most so many a second. */
export function createPace(perSecond: number): () => Promise<void> {
  const apartMs = 1_000 / perSecond
  let nextAt = 0
  return async () => {
    const now = performance.now()
    const at = Math.max(now, nextAt)
    nextAt = at + apartMs
    if (at > now) await wait(at - now)
  }
}
