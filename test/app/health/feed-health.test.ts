import { describe, expect, it } from 'vitest'
import { feedHealth, saidHealth } from '../../../src/app/health/feed-health.ts'
import { asUsual, type FeedState } from '../../../src/feeds/feed.ts'
import { privateFeed } from '../../../src/feeds/private-feed.ts'

const now = Date.UTC(2025, 1, 13, 12)
const hourMs = 3_600_000
const feed = {
  feed: 'https://quay.test/rss',
  outlet: { name: 'Quay', country: null, owner: null, stateMedia: false },
  language: null,
  section: null,
}
const read: FeedState = {
  ...{ feed: feed.feed, etag: null, lastModified: null, fetchedAt: 0, wishes: null, rhythm: null, movedTo: null, moving: null },
  ...{ polledAt: now, nextPollAt: now + hourMs, succeededAt: now - hourMs, failures: 0, failingSince: null, failure: null },
}
const failing = (failures: number, sinceHours: number, reason: 'timeout' | 'gone' = 'timeout'): FeedState => ({
  ...read,
  ...{ succeededAt: now - sinceHours * hourMs, failures, failingSince: now - sinceHours * hourMs, failure: { reason, detail: '' } },
})
const stateOf = (state: FeedState | undefined, change: object = {}) => feedHealth({ ...feed, ...change }, state, now).state

describe('a feed', () => {
  it('does well, is new or paused', () => {
    expect(stateOf(read)).toBe('well')
    expect(stateOf(undefined)).toBe('new')
    expect(stateOf({ ...read, polledAt: 0 })).toBe('new')
    expect(stateOf(failing(9, 99), { reading: { ...asUsual, paused: true } })).toBe('paused')
  })

  it('is dead once it was not read for three days and several tries, or is gone for good', () => {
    expect(stateOf(failing(4, 71))).toBe('failing')
    expect(stateOf(failing(3, 99))).toBe('failing')
    expect(stateOf(failing(4, 73))).toBe('dead')
    expect(stateOf(failing(1, 1, 'gone'))).toBe('dead')
  })

  it('that was never read is dead no sooner', () => {
    expect(stateOf({ ...failing(9, 5), succeededAt: 0 })).toBe('failing')
    expect(stateOf({ ...failing(9, 73), succeededAt: 0 })).toBe('dead')
  })

  it('is shown without what is secret in its address', () => {
    expect(feedHealth(feed, read, now).address).toBe(feed.feed)
    expect(feedHealth({ ...feed, feed: privateFeed('quay.test', 'w1', 'f1') }, read, now).address).toBe('quay.test (private)')
  })

  it.each([
    [read, 'read 60 minutes ago'],
    [undefined, 'not read yet'],
    [{ ...failing(1, 2), succeededAt: 0 }, /never read$/],
    [failing(1, 2), /last read 2 hours ago$/],
  ])('is told of in a clause: %#', (state, said) => {
    expect(saidHealth(feedHealth(feed, state, now), 'en')).toMatch(said)
  })
})
