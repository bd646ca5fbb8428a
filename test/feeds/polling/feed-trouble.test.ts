import { describe, expect, it } from 'vitest'
import type { FeedState } from '../../../src/feeds/feed.ts'
import { never } from '../../../src/feeds/polling/feed-state.ts'
import { feedTrouble } from '../../../src/feeds/polling/feed-trouble.ts'
import { newFeedState } from '../../fakes/feed-states.ts'

const hour = 3_600_000
const day = 24 * hour
const now = Date.parse('2025-02-14T06:00:00Z')
const well: FeedState = {
  ...newFeedState('https://quay.test/rss'),
  polledAt: now,
  succeededAt: now,
  rhythm: { everyMs: hour, newestAt: now },
}
const timeout = { reason: 'timeout', detail: 'no whole answer in 20 s' } as const
const troubleOf = (given: Partial<FeedState>) => feedTrouble({ ...well, ...given }, now)

describe('feedTrouble', () => {
  it('is nothing of a feed that is read and posts, nor of one that nobody asked yet', () => {
    expect(troubleOf({})).toBeNull()
    expect(feedTrouble(newFeedState('https://quay.test/rss'), now)).toBeNull()
  })

  it('is that it is gone once it is asked no more', () => {
    const failure = { reason: 'gone', detail: 'the server answered 410' } as const
    expect(troubleOf({ failure, failures: 1, failingSince: now, nextPollAt: never })).toEqual({ kind: 'gone', failure })
  })

  it.each([
    [4, 2 * day],
    [9, 23 * hour],
  ])('is nothing yet after %i failures in %i ms', (failures, ms) => {
    expect(troubleOf({ failure: timeout, failures, failingSince: now - ms })).toBeNull()
  })

  it('is that it fails, since when and why, after a day and five times', () => {
    const since = now - day
    expect(troubleOf({ failure: timeout, failures: 5, failingSince: since })).toEqual({ kind: 'failing', failure: timeout, since })
  })

  it('is that it is silent after four days, or twelve times its habit where that is longer', () => {
    const rhythm = (everyMs: number, ms: number) => ({ rhythm: { everyMs, newestAt: now - ms } })
    expect(troubleOf(rhythm(hour, 4 * day))).toBeNull()
    expect(troubleOf(rhythm(hour, 4 * day + 1))).toEqual({ kind: 'silent', since: now - 4 * day - 1, everyMs: hour })
    expect(troubleOf(rhythm(7 * day, 80 * day))).toBeNull()
    expect(troubleOf(rhythm(7 * day, 85 * day))).toMatchObject({ kind: 'silent' })
  })

  it('is that it moved, but not where only the scheme, www. or a slash changed', () => {
    expect(troubleOf({ movedTo: 'https://quay.test/feed' })).toEqual({ kind: 'moved', to: 'https://quay.test/feed' })
    expect(feedTrouble({ ...well, feed: 'http://quay.test/rss/', movedTo: 'https://www.quay.test/rss' }, now)).toBeNull()
  })
})
