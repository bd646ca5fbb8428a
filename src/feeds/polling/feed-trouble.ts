import type { FeedFailure, FeedState } from '../feed.ts'
import { dayMs } from '../milliseconds.ts'
import { isGivenUp } from './feed-state.ts'

/** What is wrong with a feed for so long that somebody should look. */
export type FeedTrouble =
  /** It was given up: its server says that it is gone, or did not find it for a week. */
  | { readonly kind: 'gone'; readonly failure: FeedFailure }
  /** `since`: its first failure in a row; milliseconds since the epoch. */
  | { readonly kind: 'failing'; readonly failure: FeedFailure; readonly since: number }
  /** It is read, and posts nothing. `since`: its newest post; `everyMs`: how often it posted before. */
  | { readonly kind: 'silent'; readonly since: number; readonly everyMs: number }
  /** It moved for good, and is read at its new address. */
  | { readonly kind: 'moved'; readonly to: string }

/** Servers are down for a night; who fails for a day, and was asked five times (see next-poll.ts), fails for longer. */
const failingForMs = dayMs
const failingTimes = 5
/** Long weekends are silent, and so are some outlets in a week without news: more than that, and far more than their habit, is no rest. */
const silentForMs = 4 * dayMs
const silentTimes = 12

/** The worst that is wrong with a feed that is followed; null: it needs nobody. */
export function feedTrouble(state: FeedState, now: number): FeedTrouble | null {
  const { failure, failures, failingSince, rhythm, movedTo, feed } = state
  if (failure && isGivenUp(state)) return { kind: 'gone', failure }
  if (failure) {
    const since = failingSince ?? now
    return failures >= failingTimes && now - since >= failingForMs ? { kind: 'failing', failure, since } : null
  }
  if (rhythm && now - rhythm.newestAt > Math.max(silentForMs, silentTimes * rhythm.everyMs))
    return { kind: 'silent', since: rhythm.newestAt, everyMs: rhythm.everyMs }
  return movedTo !== null && !isSameBut(feed, movedTo) ? { kind: 'moved', to: movedTo } : null
}

/** Whether two addresses differ in nothing but what nobody would call a move: https for http, "www.", a slash at the end. */
function isSameBut(one: string, other: string): boolean {
  const [first, second] = [one, other].map((address) => address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''))
  return first === second
}
