import type { FeedParser } from '../../app/ports.ts'
import type { FeedFailure } from '../../feeds/feed.ts'

/** A feed to read, as it goes into a thread. */
export type Job = { readonly bytes: Uint8Array; readonly origin: { readonly url: string; readonly contentType: string } }

/** What came of it, as it comes out. */
export type Reading = Awaited<ReturnType<FeedParser['parse']>>

export function failed(reason: FeedFailure['reason'], detail: string): Reading {
  return { kind: 'failed', failure: { reason, detail } }
}
