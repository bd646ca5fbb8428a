import { shownDuration } from '../delivery/shown-duration.ts'
import { asUsual, type FeedState } from '../feeds/feed.ts'
import { isPrivateFeed, shownAddress } from '../feeds/private-feed.ts'
import type { ConfigFeed } from './config.ts'

/** How a feed does. `dead`: it has not been read for three days, or will never be again. */
export type FeedHealth = {
  readonly feed: ConfigFeed
  /** As it may be shown. */
  readonly address: string
  readonly state: 'well' | 'new' | 'paused' | 'failing' | 'dead'
  /** One clause for people: "read 12 minutes ago". */
  readonly said: string
}

const deadAfterMs = 3 * 86_400_000

export function feedHealth(feed: ConfigFeed, state: FeedState | undefined, now: number): FeedHealth {
  const address = shownAddress(feed.feed)
  const known = { feed, address: isPrivateFeed(feed.feed) ? address : feed.feed }
  if ((feed.reading ?? asUsual).paused) return { ...known, state: 'paused', said: 'paused' }
  if (!state || state.polledAt === 0) return { ...known, state: 'new', said: 'not read yet' }
  if (!state.failure) return { ...known, state: 'well', said: `read ${ago(now - state.succeededAt)}` }
  const isDead = state.failure.reason === 'gone' || (state.failures > 3 && now - state.succeededAt > deadAfterMs)
  const last = state.succeededAt === 0 ? 'never read' : `last read ${ago(now - state.succeededAt)}`
  return { ...known, state: isDead ? 'dead' : 'failing', said: `${state.failure.detail}; ${last}` }
}

/** "40 minutes", "5 hours", "3 days". */
export function lasting(ms: number): string {
  return shownDuration(ms, 'en', 'long')
}

/** "12 minutes ago", "this minute", "yesterday". */
export function ago(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000))
  const format = new Intl.RelativeTimeFormat('en', { numeric: 'auto' })
  if (minutes < 90) return format.format(-minutes, 'minute')
  return minutes < 2_880 ? format.format(-Math.round(minutes / 60), 'hour') : format.format(-Math.round(minutes / 1_440), 'day')
}
