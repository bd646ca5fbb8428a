import type { FeedFailure, FeedState, PollWishes, PostingRhythm } from '../feed.ts'
import { weekMs } from '../milliseconds.ts'
import { never } from './feed-state.ts'
import { afterMove } from './moved.ts'
import { intervalOf, mostMs, nextTime, usualMs } from './poll-interval.ts'

/** A feed that is not found for so long is given up. */
const notFoundForMs = weekMs

/** What asking a feed brought, as far as the next asking depends on it. */
export type PollOutcome =
  | {
      readonly kind: 'fetched'
      readonly etag: string | null
      readonly lastModified: string | null
      readonly maxAgeSeconds: number | null
      readonly movedTo: string | null
      readonly wishes: PollWishes
      readonly rhythm: PostingRhythm | null
    }
  | { readonly kind: 'unchanged'; readonly maxAgeSeconds: number | null; readonly movedTo: string | null }
  | { readonly kind: 'failed'; readonly failure: FeedFailure; readonly retryAfterSeconds: number | null }

export type PollTiming = {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** In [0, 1). */
  readonly jitter: number
}

/**
 * A feed's state after it was asked: when to ask again, where, with which validators, and how it fares.
 *
 * Asked again after half the time between two of its posts (15 minutes to 6 hours; 30 minutes where that is unknown), or what
 * the server or the feed wishes (up to 5 hours); after failures after 30 minutes times 2ⁿ for n failures in a row, or what
 * Retry-After says if that is longer; outside the hours and days that the feed wants to be spared; always between 15 minutes
 * and 24 hours. Never again once it is gone (410), or was not found (404) for a week.
 */
export function nextFeedState(state: FeedState, outcome: PollOutcome, timing: PollTiming): FeedState {
  const polled = { ...state, polledAt: timing.now }
  switch (outcome.kind) {
    case 'fetched': {
      const { etag, lastModified, maxAgeSeconds, wishes, rhythm } = outcome
      const read = { etag, lastModified, fetchedAt: timing.now, wishes: { ...wishes, maxAgeSeconds }, rhythm }
      return succeeded({ ...polled, ...read, ...afterMove(state, outcome.movedTo, timing.now) }, timing)
    }
    case 'unchanged': {
      // A 304 mostly says nothing: then what the answer wished for that was not sent again still holds.
      const wishes = state.wishes && { ...state.wishes, maxAgeSeconds: outcome.maxAgeSeconds ?? state.wishes.maxAgeSeconds }
      return succeeded({ ...polled, wishes, ...afterMove(state, outcome.movedTo, timing.now) }, timing)
    }
    case 'failed':
      return failed(polled, outcome, timing)
  }
}

function succeeded(state: FeedState, timing: PollTiming): FeedState {
  const nextPollAt = nextTime(state, intervalOf(state, timing.now), timing)
  return { ...state, succeededAt: timing.now, failures: 0, failingSince: null, failure: null, nextPollAt }
}

function failed(before: FeedState, { failure, retryAfterSeconds }: PollOutcome & { kind: 'failed' }, timing: PollTiming): FeedState {
  const failures = before.failures + 1
  const failingSince = before.failingSince ?? timing.now
  // What moved to nowhere is looked for at its own address again.
  const movedTo = isLost(failure) ? null : before.movedTo
  const state = { ...before, failures, failingSince, failure, movedTo }
  if (before.movedTo === null && isGivenUpFor(failure, before, timing.now - failingSince)) return { ...state, nextPollAt: never }
  const backoff = Math.min(mostMs, usualMs * 2 ** Math.min(failures, 10))
  return { ...state, nextPollAt: nextTime(state, Math.max(backoff, (retryAfterSeconds ?? 0) * 1000), timing) }
}

function isLost({ reason }: FeedFailure): boolean {
  return reason === 'not-found' || reason === 'gone'
}

function isGivenUpFor(failure: FeedFailure, before: FeedState, failingForMs: number): boolean {
  if (failure.reason === 'gone') return true
  return failure.reason === 'not-found' && before.failure?.reason === 'not-found' && failingForMs >= notFoundForMs
}
