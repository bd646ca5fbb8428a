import type { FeedFailure, FeedState } from './feed.ts'

const minute = 60_000
/** How often a feed is asked that asks for nothing itself: a briefing can wait half an hour, publishers need not see more of us. */
const usualMs = 30 * minute
/** No feed is asked more often, whatever it allows; none less often, unless it is gone. */
const leastMs = 15 * minute
const mostMs = 24 * 60 * minute
/** Cache-Control and ttl are believed up to here: feeds have been seen with a max-age of 16 years. */
const longestWishMs = 5 * 60 * minute
/** Polls are spread over so much of their interval, so that feeds followed in one minute do not stay together. */
const jitterShare = 0.1

/** When a feed that answered "410 Gone" is asked again. */
export const never = Number.MAX_SAFE_INTEGER

/** What asking a feed brought, as far as the next asking depends on it. */
export type PollOutcome =
  | { readonly kind: 'fetched'; readonly etag: string | null; readonly lastModified: string | null; readonly maxAgeSeconds: number | null }
  | { readonly kind: 'unchanged'; readonly maxAgeSeconds: number | null }
  | { readonly kind: 'failed'; readonly failure: FeedFailure; readonly retryAfterSeconds: number | null }

export type PollTiming = {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** In [0, 1). */
  readonly jitter: number
  /** What the feed itself asks for (FeedDocument), minutes. */
  readonly refreshMinutes?: number | null
}

/**
 * A feed's state after it was asked: when to ask again, with which validators, and how it fares.
 *
 * Asked again after 30 minutes, or what the server or the feed wishes (up to 5 hours); after failures after 30 minutes times
 * 2ⁿ for n failures in a row, or what Retry-After says if that is longer; always between 15 minutes and 24 hours.
 * A feed that is gone is never asked again.
 */
export function nextFeedState(state: FeedState, outcome: PollOutcome, timing: PollTiming): FeedState {
  const polled = { ...state, polledAt: timing.now }
  switch (outcome.kind) {
    case 'fetched': {
      const wish = longest(outcome.maxAgeSeconds, timing.refreshMinutes)
      const { etag, lastModified } = outcome
      return succeeded({ ...polled, etag, lastModified }, Math.max(usualMs, wish), timing)
    }
    case 'unchanged': {
      const wish = outcome.maxAgeSeconds === null ? lastInterval(state) : longest(outcome.maxAgeSeconds, null)
      return succeeded(polled, Math.max(usualMs, wish), timing)
    }
    case 'failed':
      return failed(polled, outcome, timing)
  }
}

function succeeded(state: FeedState, interval: number, { now, jitter }: PollTiming): FeedState {
  return { ...state, succeededAt: now, failures: 0, failure: null, nextPollAt: now + spread(interval, jitter) }
}

function failed(
  state: FeedState,
  { failure, retryAfterSeconds }: PollOutcome & { kind: 'failed' },
  { now, jitter }: PollTiming,
): FeedState {
  const failures = state.failures + 1
  const backoff = Math.min(mostMs, usualMs * 2 ** Math.min(failures, 10))
  const interval = Math.max(backoff, (retryAfterSeconds ?? 0) * 1000)
  return { ...state, failures, failure, nextPollAt: failure.reason === 'gone' ? never : now + spread(interval, jitter) }
}

/** The longer of what the server and the feed wish, milliseconds; 0 where neither wishes anything. */
function longest(maxAgeSeconds: number | null, refreshMinutes: number | null | undefined): number {
  return Math.min(longestWishMs, Math.max((maxAgeSeconds ?? 0) * 1000, (refreshMinutes ?? 0) * minute))
}

/**
 * What an earlier answer of an unchanged feed wished for, without its jitter: a 304 mostly says nothing, and the feed's own
 * ttl is in the answer that was not sent again.
 */
function lastInterval({ polledAt, nextPollAt, failures }: FeedState): number {
  if (failures > 0 || polledAt === 0) return 0
  return Math.max(0, Math.min(longestWishMs, (nextPollAt - polledAt) / (1 + jitterShare)))
}

function spread(interval: number, jitter: number): number {
  return Math.round(Math.min(mostMs, Math.max(leastMs, interval) * (1 + jitterShare * jitter)))
}
