import type { FeedState } from '../feed.ts'

const minute = 60_000
const hour = 60 * minute

/** How often a feed is asked whose rhythm is not known: a briefing can wait half an hour, publishers need not see more of us. */
export const usualMs = 30 * minute
/** No feed is asked more often, whatever it allows; none less often, unless it was given up. */
const leastMs = 15 * minute
export const mostMs = 24 * hour
/** A feed that posts once a week may post tomorrow: a quiet one is asked every few hours all the same. */
const quietMs = 6 * hour
/** Cache-Control and ttl are believed up to here: feeds have been seen with a max-age of 16 years. */
const longestWishMs = 5 * hour
/** Polls are spread over so much of their interval, so that feeds followed in one minute do not stay together. */
const jitterShare = 0.1

/** How long to wait after a success, milliseconds: half of the time between two posts, or what the feed or its server wishes if that is longer. */
export function intervalOf({ rhythm, wishes }: FeedState, now: number): number {
  return Math.max(rhythm ? rhythmMs(rhythm, now) : usualMs, wishMs(wishes))
}

/**
 * When to ask again after `interval` milliseconds: a little later by `jitter`, in no hour and on no day that the feed wants to be
 * spared, but within a day all the same.
 */
export function nextTime(state: FeedState, interval: number, { now, jitter }: { readonly now: number; readonly jitter: number }): number {
  const spread = Math.round(Math.min(mostMs, Math.max(leastMs, interval) * (1 + jitterShare * jitter)))
  return afterSpared(now + spread, now + mostMs, state.wishes, jitter)
}

/** A feed that has been quiet for long is taken to go on like that. */
function rhythmMs({ everyMs, newestAt }: NonNullable<FeedState['rhythm']>, now: number): number {
  return Math.min(quietMs, Math.max(leastMs, everyMs / 2, (now - newestAt) / 8))
}

function wishMs(wishes: FeedState['wishes']): number {
  return Math.min(longestWishMs, Math.max((wishes?.maxAgeSeconds ?? 0) * 1000, (wishes?.refreshMinutes ?? 0) * minute))
}

function afterSpared(at: number, latest: number, wishes: FeedState['wishes'], jitter: number): number {
  if (!wishes) return at
  let time = at
  while (isSpared(time, wishes) && time < latest) time = Math.floor(time / hour + 1) * hour + Math.round(jitter * leastMs)
  return Math.min(time, latest)
}

function isSpared(at: number, { skipHours, skipDays }: NonNullable<FeedState['wishes']>): boolean {
  const date = new Date(at)
  return skipHours.includes(date.getUTCHours()) || skipDays.includes(date.getUTCDay())
}
