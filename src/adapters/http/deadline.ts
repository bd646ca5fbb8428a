import type { FeedFailure } from '../../feeds/feed.ts'
import { timeoutFailure } from './failures.ts'

/** An end to a request. The reason of its signal is the failure. */
export type Deadline = {
  readonly signal: AbortSignal
  /** Counts from now on, until it is paused: waiting for one's turn costs nothing. */
  start(): void
  pause(): void
  /** Ends the request now. */
  stop(failure: FeedFailure): void
}

export function openDeadline(milliseconds: number): Deadline {
  const controller = new AbortController()
  let left = milliseconds
  let startedAt = 0
  let timer: NodeJS.Timeout | undefined
  return {
    signal: controller.signal,
    start: () => {
      startedAt = performance.now()
      timer = setTimeout(() => controller.abort(timeoutFailure(milliseconds)), left)
    },
    pause: () => {
      clearTimeout(timer)
      left = Math.max(0, left - (performance.now() - startedAt))
    },
    stop: (failure) => controller.abort(failure),
  }
}
