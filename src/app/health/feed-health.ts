import { adminWordsFor } from '../../delivery/words/admin-words.ts'
import { ago } from '../../delivery/words/shown-duration.ts'
import { asUsual, type FeedFailure, type FeedState } from '../../feeds/feed.ts'
import { dayMs } from '../../feeds/milliseconds.ts'
import { isPrivateFeed, shownAddress } from '../../feeds/private-feed.ts'
import type { ConfigFeed } from '../config/config.ts'
import { saidFailure } from '../polling/said-failure.ts'

/** How a feed does. `dead`: it has not been read for three days, of those since it was first asked, or will never be again. */
export type FeedHealth = {
  readonly feed: ConfigFeed
  /** As it may be shown. */
  readonly address: string
  readonly state: 'well' | 'new' | 'paused' | 'failing' | 'dead'
  /** Why it cannot be read; null: it can, or nobody tried. */
  readonly failure: FeedFailure | null
  /** How long ago it was last read, milliseconds; null: never. */
  readonly readAgoMs: number | null
}

const deadAfterMs = 3 * dayMs

export function feedHealth(feed: ConfigFeed, state: FeedState | undefined, now: number): FeedHealth {
  const address = isPrivateFeed(feed.feed) ? shownAddress(feed.feed) : feed.feed
  const readAgoMs = state && state.succeededAt !== 0 ? now - state.succeededAt : null
  const known = { feed, address, failure: null, readAgoMs }
  if ((feed.reading ?? asUsual).paused) return { ...known, state: 'paused' }
  if (!state || state.polledAt === 0) return { ...known, state: 'new' }
  const { failure } = state
  if (!failure) return { ...known, state: 'well' }
  const unreadSince = state.succeededAt || (state.failingSince ?? now)
  const isDead = failure.reason === 'gone' || (state.failures > 3 && now - unreadSince > deadAfterMs)
  return { ...known, state: isDead ? 'dead' : 'failing', failure }
}

/** How a feed does, in one clause: "read 12 minutes ago". */
export function saidHealth({ state, failure, readAgoMs }: FeedHealth, language: string): string {
  const { say, common, locale } = adminWordsFor(language)
  switch (state) {
    case 'paused':
      return say('state.paused')
    case 'new':
      return say('health.new')
    case 'well':
      return say('health.well', { ago: ago(readAgoMs ?? 0, locale) })
    case 'failing':
    case 'dead': {
      const last = readAgoMs === null ? say('health.never') : say('health.last', { ago: ago(readAgoMs, locale) })
      return failure === null ? last : `${saidFailure(failure, language)}${common('semicolon')}${last}`
    }
  }
}
