import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeedState } from '../../src/feeds/feed.ts'
import { never, nextFeedState, type PollOutcome } from '../../src/feeds/next-poll.ts'

const minute = 60_000
const hour = 60 * minute
const now = Date.UTC(2026, 4, 6)
const fresh: FeedState = {
  feed: 'https://news.test/rss',
  etag: null,
  lastModified: null,
  polledAt: 0,
  nextPollAt: 0,
  succeededAt: 0,
  failures: 0,
  failure: null,
}
const fetched = (maxAgeSeconds: number | null = null): PollOutcome => ({ kind: 'fetched', etag: '"a"', lastModified: 'Wed', maxAgeSeconds })
const failedWith = (retryAfterSeconds: number | null = null): PollOutcome => ({
  kind: 'failed',
  failure: { reason: 'http-status', detail: 'answered 503' },
  retryAfterSeconds,
})
const wait = (state: FeedState) => state.nextPollAt - state.polledAt

describe('nextFeedState', () => {
  it('keeps the validators of what was fetched and asks again in half an hour', () => {
    const state = nextFeedState({ ...fresh, failures: 3 }, fetched(), { now, jitter: 0 })
    expect(state).toMatchObject({
      etag: '"a"',
      lastModified: 'Wed',
      polledAt: now,
      succeededAt: now,
      failures: 0,
      failure: null,
      nextPollAt: now + 30 * minute,
    })
  })

  it('honours max-age and ttl, the longer of the two, up to five hours', () => {
    expect(wait(nextFeedState(fresh, fetched(3600), { now, jitter: 0 }))).toBe(hour)
    expect(wait(nextFeedState(fresh, fetched(3600), { now, jitter: 0, refreshMinutes: 120 }))).toBe(2 * hour)
    expect(wait(nextFeedState(fresh, fetched(500_000_000), { now, jitter: 0 }))).toBe(5 * hour)
    expect(wait(nextFeedState(fresh, fetched(5), { now, jitter: 0 }))).toBe(30 * minute)
  })

  it('keeps the interval of an unchanged feed that says nothing new', () => {
    const first = nextFeedState(fresh, fetched(), { now, jitter: 0, refreshMinutes: 120 })
    const second = nextFeedState(first, { kind: 'unchanged', maxAgeSeconds: null }, { now: first.nextPollAt, jitter: 0 })
    expect(second).toMatchObject({ etag: '"a"', succeededAt: first.nextPollAt })
    expect(wait(second)).toBeGreaterThan(1.8 * hour)
    expect(wait(nextFeedState(first, { kind: 'unchanged', maxAgeSeconds: 60 }, { now, jitter: 0 }))).toBe(30 * minute)
  })

  it('waits 30 minutes times two to the failures, up to a day, and forgets them after a success', () => {
    let state = fresh
    const waits: number[] = []
    for (let failure = 1; failure <= 7; failure += 1) {
      state = nextFeedState(state, failedWith(), { now, jitter: 0 })
      waits.push(wait(state) / hour)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24])
    expect(state).toMatchObject({ failures: 7, failure: { detail: 'answered 503' }, succeededAt: 0 })
    expect(wait(nextFeedState(state, fetched(), { now, jitter: 0 }))).toBe(30 * minute)
  })

  it('keeps the validators over a failure', () => {
    const state = nextFeedState({ ...fresh, etag: '"a"', lastModified: 'Wed' }, failedWith(), { now, jitter: 0 })
    expect(state).toMatchObject({ etag: '"a"', lastModified: 'Wed' })
  })

  it('obeys Retry-After, up to a day', () => {
    expect(wait(nextFeedState(fresh, failedWith(6 * 3600), { now, jitter: 0 }))).toBe(6 * hour)
    expect(wait(nextFeedState(fresh, failedWith(90 * 24 * 3600), { now, jitter: 0 }))).toBe(24 * hour)
  })

  it('never asks again for a feed that is gone', () => {
    const gone: PollOutcome = { kind: 'failed', failure: { reason: 'gone', detail: 'answered 410' }, retryAfterSeconds: null }
    expect(nextFeedState(fresh, gone, { now, jitter: 0.9 }).nextPollAt).toBe(never)
  })

  it('spreads polls over a tenth of their interval', () => {
    expect(wait(nextFeedState(fresh, fetched(3600), { now, jitter: 0.5 }))).toBe(1.05 * hour)
  })

  it('stays between 15 minutes and a day, whatever happens', () => {
    const seconds = fc.option(fc.integer({ min: 0, max: 2 ** 40 }))
    const outcome = fc.oneof(
      seconds.map(fetched),
      seconds.map(failedWith),
      seconds.map((maxAgeSeconds): PollOutcome => ({ kind: 'unchanged', maxAgeSeconds })),
    )
    const polls = fc.array(
      fc.tuple(outcome, fc.double({ min: 0, max: 0.999, noNaN: true }), fc.option(fc.integer({ min: 0, max: 10 ** 7 }))),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(polls, (list) => {
        let state = fresh
        for (const [polled, jitter, refreshMinutes] of list) {
          state = nextFeedState(state, polled, { now: Math.max(now, state.nextPollAt), jitter, refreshMinutes })
          expect(wait(state)).toBeGreaterThanOrEqual(15 * minute)
          expect(wait(state)).toBeLessThanOrEqual(24 * hour)
        }
      }),
    )
  })
})
