import type { FeedState } from '../../src/feeds/feed.ts'

/** A feed that nobody asked yet. */
export function newFeedState(feed: string): FeedState {
  return {
    feed,
    etag: null,
    lastModified: null,
    fetchedAt: 0,
    polledAt: 0,
    nextPollAt: 0,
    succeededAt: 0,
    failures: 0,
    failingSince: null,
    failure: null,
    wishes: null,
    rhythm: null,
    movedTo: null,
    moving: null,
  }
}
