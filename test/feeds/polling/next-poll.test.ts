import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeedFailure, FeedState, PollWishes } from '../../../src/feeds/feed.ts'
import { isGivenUp } from '../../../src/feeds/polling/feed-state.ts'
import { nextFeedState, type PollOutcome } from '../../../src/feeds/polling/next-poll.ts'
import { noWishes } from '../../../src/feeds/reading/refresh.ts'
import { newFeedState } from '../../fakes/feed-states.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
/** A Wednesday, midnight UTC. */
const now = Date.UTC(2026, 4, 6)
const fresh = newFeedState('https://news.test/rss')

type Fetched = PollOutcome & { kind: 'fetched' }
const fetched = (maxAgeSeconds: number | null = null, given: Partial<Fetched> = {}): Fetched => ({
  ...{ kind: 'fetched', etag: '"a"', lastModified: 'Wed', maxAgeSeconds, movedTo: null, wishes: noWishes, rhythm: null },
  ...given,
})
const wishing = (wishes: Partial<PollWishes>) => fetched(null, { wishes: { ...noWishes, ...wishes } })
const unchanged = (maxAgeSeconds: number | null = null, movedTo: string | null = null): PollOutcome => ({
  kind: 'unchanged',
  maxAgeSeconds,
  movedTo,
})
const failing = (reason: FeedFailure['reason'], retryAfterSeconds: number | null = null): PollOutcome => ({
  kind: 'failed',
  failure: { reason, detail: 'answered 503' },
  retryAfterSeconds,
})
const next = (state: FeedState, outcome: PollOutcome, at = now, jitter = 0) => nextFeedState(state, outcome, { now: at, jitter })
const wait = (state: FeedState) => state.nextPollAt - state.polledAt

describe('nextFeedState', () => {
  it('keeps the validators of what was fetched and asks again in half an hour', () => {
    const state = next({ ...fresh, failures: 3, failingSince: 5 }, fetched())
    expect(state).toMatchObject({
      etag: '"a"',
      lastModified: 'Wed',
      fetchedAt: now,
      polledAt: now,
      succeededAt: now,
      failures: 0,
      failingSince: null,
      failure: null,
      nextPollAt: now + 30 * minute,
    })
  })

  it('asks twice between two posts, every 15 minutes at most and every six hours at least', () => {
    const posting = (everyMs: number, newestAt = now) => wait(next(fresh, fetched(null, { rhythm: { everyMs, newestAt } })))
    expect(posting(2 * hour)).toBe(hour)
    expect(posting(4 * minute)).toBe(15 * minute)
    expect(posting(7 * day)).toBe(6 * hour)
    // Worked by hand: quiet for 24 hours where it used to post every hour is asked after an eighth of that.
    expect(posting(hour, now - day)).toBe(3 * hour)
  })

  it('honours max-age and ttl, the longer of the two, up to five hours', () => {
    expect(wait(next(fresh, fetched(3600)))).toBe(hour)
    expect(wait(next(fresh, fetched(3600, { wishes: { ...noWishes, refreshMinutes: 120 } })))).toBe(2 * hour)
    expect(wait(next(fresh, fetched(500_000_000)))).toBe(5 * hour)
    expect(wait(next(fresh, fetched(5)))).toBe(30 * minute)
  })

  it('remembers over a 304 what the last whole answer wished for, but for a max-age that it names anew', () => {
    const first = next(fresh, fetched(3 * 3600, { wishes: { ...noWishes, refreshMinutes: 120 } }))
    const second = next(first, unchanged(), first.nextPollAt)
    expect(second).toMatchObject({ etag: '"a"', fetchedAt: now, succeededAt: first.nextPollAt })
    expect(wait(second)).toBe(3 * hour)
    expect(wait(next(first, unchanged(60), first.nextPollAt))).toBe(2 * hour)
  })

  it('spares the hours and days that a feed names', () => {
    expect(next(fresh, wishing({ skipHours: [0, 1, 2] })).nextPollAt).toBe(now + 3 * hour)
    expect(next(fresh, wishing({ skipDays: [3] })).nextPollAt).toBe(now + day)
    expect(next(fresh, wishing({ skipHours: [1] })).nextPollAt).toBe(now + 30 * minute)
    expect(next(fresh, wishing({ skipHours: Array.from({ length: 24 }, (_, index) => index) })).nextPollAt).toBe(now + day)
    expect(next(next(fresh, wishing({ skipHours: [1, 2] })), unchanged(), now + 50 * minute).nextPollAt).toBe(now + 3 * hour)
  })

  it('waits 30 minutes times two to the failures, up to a day, and forgets them after a success', () => {
    let state = fresh
    const waits: number[] = []
    for (let failure = 1; failure <= 7; failure += 1) {
      state = next(state, failing('http-status'))
      waits.push(wait(state) / hour)
    }
    expect(waits).toEqual([1, 2, 4, 8, 16, 24, 24])
    expect(state).toMatchObject({ failures: 7, failingSince: now, failure: { detail: 'answered 503' }, succeededAt: 0 })
    expect(wait(next(state, fetched()))).toBe(30 * minute)
  })

  it('keeps the validators over a failure', () => {
    expect(next({ ...fresh, etag: '"a"', lastModified: 'Wed', fetchedAt: 7 }, failing('network'))).toMatchObject({
      etag: '"a"',
      lastModified: 'Wed',
      fetchedAt: 7,
    })
  })

  it('obeys Retry-After, up to a day', () => {
    expect(wait(next(fresh, failing('http-status', 6 * 3600)))).toBe(6 * hour)
    expect(wait(next(fresh, failing('http-status', 90 * 24 * 3600)))).toBe(24 * hour)
  })

  it('never asks again for a feed that is gone', () => {
    expect(isGivenUp(next(fresh, failing('gone'), now, 0.9))).toBe(true)
  })

  it('gives a feed up that was not found for seven days, and one that failed otherwise never', () => {
    const isGivenUpAfter = (reason: FeedFailure['reason'], days: number) => {
      let state = fresh
      for (let at = now; at <= now + days * day && !isGivenUp(state); at = state.nextPollAt) state = next(state, failing(reason), at)
      return isGivenUp(state)
    }
    expect(isGivenUpAfter('not-found', 6.9)).toBe(false)
    expect(isGivenUpAfter('not-found', 8.5)).toBe(true)
    expect(isGivenUpAfter('network', 60)).toBe(false)
  })

  it('believes a move once it was told three times over more than a day', () => {
    const to = 'https://news.test/new'
    const told = (...hours: readonly number[]) => hours.reduce((state, at) => next(state, unchanged(null, to), now + at * hour), fresh)
    expect(told(0, 1, 2, 24)).toMatchObject({ movedTo: null, moving: { times: 4, since: now } })
    expect(told(0, 25)).toMatchObject({ movedTo: null })
    expect(told(0, 12, 25)).toMatchObject({ movedTo: to, moving: null })
  })

  it('begins to count anew where the move is not told of, or leads elsewhere', () => {
    const once = next(fresh, unchanged(null, 'https://news.test/a'))
    expect(next(once, unchanged()).moving).toBe(null)
    expect(next(once, unchanged(null, 'https://news.test/b'), now + 1).moving).toEqual({
      to: 'https://news.test/b',
      times: 1,
      since: now + 1,
    })
    expect(next(once, failing('network')).moving).toEqual(once.moving)
  })

  it('looks at its own address again for a feed that moved to nowhere', () => {
    const moved = { ...fresh, movedTo: 'https://news.test/new' }
    for (const reason of ['not-found', 'gone'] as const) {
      const state = next(moved, failing(reason))
      expect(state.movedTo).toBe(null)
      expect(isGivenUp(state)).toBe(false)
    }
    expect(next(moved, failing('network')).movedTo).toBe(moved.movedTo)
  })

  it('spreads polls over a tenth of their interval', () => {
    expect(wait(next(fresh, fetched(3600), now, 0.5))).toBe(1.05 * hour)
  })

  it('stays between 15 minutes and a day, whatever happens', () => {
    const seconds = fc.option(fc.integer({ min: 0, max: 2 ** 40 }))
    const wishes = fc.record({
      refreshMinutes: fc.option(fc.integer({ min: 0, max: 10 ** 7 })),
      skipHours: fc.uniqueArray(fc.integer({ min: 0, max: 23 })),
      skipDays: fc.uniqueArray(fc.integer({ min: 0, max: 6 })),
    })
    const rhythm = fc.option(fc.record({ everyMs: fc.nat(10 ** 10), newestAt: fc.integer({ min: now - 10 ** 11, max: now }) }))
    const outcome = fc.oneof(
      fc.tuple(seconds, wishes, rhythm).map(([age, wished, posts]) => fetched(age, { wishes: wished, rhythm: posts })),
      seconds.map((wanted) => failing('http-status', wanted)),
      seconds.map((age) => unchanged(age)),
    )
    const polls = fc.array(fc.tuple(outcome, fc.double({ min: 0, max: 0.999, noNaN: true })), { maxLength: 30 })
    fc.assert(
      fc.property(polls, (list) => {
        let state = fresh
        for (const [polled, jitter] of list) {
          state = next(state, polled, Math.max(now, state.nextPollAt), jitter)
          expect(wait(state)).toBeGreaterThanOrEqual(15 * minute)
          expect(wait(state)).toBeLessThanOrEqual(day)
        }
      }),
    )
  })
})
