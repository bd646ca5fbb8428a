import type { FeedFailure } from '../../feeds/feed.ts'
import { timeoutFailure } from './failures.ts'

/** An end to a request. The reason of its signal is the failure. */
export type Deadline = {
  readonly signal: AbortSignal
  /** Begins to count, if it has not begun. */
  start(): void
  clear(): void
  /** Ends the request now. */
  stop(failure: FeedFailure): void
}

export function openDeadline(milliseconds: number): Deadline {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  return {
    signal: controller.signal,
    start: () => {
      timer ??= setTimeout(() => controller.abort(timeoutFailure(milliseconds)), milliseconds)
    },
    clear: () => clearTimeout(timer),
    stop: (failure) => controller.abort(failure),
  }
}
