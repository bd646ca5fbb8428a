import { expect, it } from 'vitest'
import type { Entry } from '../../../src/feeds/feed.ts'
import { postingRhythm } from '../../../src/feeds/polling/posting-rhythm.ts'

const hour = 3_600_000
const now = Date.UTC(2026, 4, 6)
const entry = (publishedAt: number | null, updatedAt: number | null = null): Entry => ({
  ...{ guid: null, url: null, titleHtml: '', summaryHtml: '', contentHtml: '', authors: [], categories: [] },
  ...{ publishedAt, updatedAt },
})
const postedHoursAgo = (...hours: readonly number[]) => hours.map((ago) => entry(now - ago * hour))

it('is the middle one of the gaps between posts, in whatever order they are listed', () => {
  // Worked by hand: the gaps are 1, 2 and 9 hours.
  expect(postingRhythm(postedHoursAgo(13, 1, 4, 2), now)).toEqual({ everyMs: 2 * hour, newestAt: now - hour })
})

it('is not known of fewer than three posts at times of their own', () => {
  expect(postingRhythm(postedHoursAgo(1, 2), now)).toBe(null)
  expect(postingRhythm(postedHoursAgo(1, 1, 1, 2), now)).toBe(null)
  expect(postingRhythm([entry(null), entry(null), entry(null)], now)).toBe(null)
})

it('takes the date of a change where a post has no other, and passes over dates to come', () => {
  const entries = [...postedHoursAgo(-30, 2, 3), entry(null, now - hour)]
  expect(postingRhythm(entries, now)).toEqual({ everyMs: hour, newestAt: now - hour })
})

it('looks at the latest fifteen posts, so that a feed may change its ways', () => {
  const recent = Array.from({ length: 15 }, (_, index) => index)
  expect(postingRhythm(postedHoursAgo(...recent, 1_000, 2_000, 3_000), now)?.everyMs).toBe(hour)
})
