import type { PageReader } from '../../app/polling/full-text.ts'
import type { FeedParser } from '../../app/ports.ts'
import type { FeedFailure } from '../../feeds/feed.ts'

/** A feed or a page to read, as it goes into a thread. */
export type Job = { readonly bytes: Uint8Array; readonly origin: { readonly url: string; readonly contentType: string } }

/** What came of it, as it comes out. */
export type FeedReading = Awaited<ReturnType<FeedParser['parse']>>
export type PageReading = Awaited<ReturnType<PageReader['read']>>
export type Failed = { readonly kind: 'failed'; readonly failure: FeedFailure }

export function failed(reason: FeedFailure['reason'], detail: string): Failed {
  return { kind: 'failed', failure: { reason, detail } }
}
