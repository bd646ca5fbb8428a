import { longestAddress } from '../../feeds/addresses.ts'
import { commonFeedAddresses, feedLinksIn } from '../../feeds/discover.ts'
import type { FeedDocument, FeedFailure } from '../../feeds/feed.ts'
import type { FeedParser, Fetcher, FetchOutcome } from '../ports.ts'

/** What looking outside needs. */
export type Outside = { readonly fetcher: Fetcher; readonly parser: FeedParser }

/** A feed that was found and read. */
export type FoundFeed = { readonly url: string; readonly document: FeedDocument }

/** Why nothing came that could be read: a failure, or it sent nothing. */
export type Unread = FeedFailure | { readonly reason: 'nothing-sent' }

export type FeedsFound =
  | { readonly kind: 'found'; readonly feeds: readonly FoundFeed[] }
  /** `no-address`: what was typed is none; `a-list`: it is a list of feeds (OPML); `none-named`: it is a page without any. */
  | { readonly kind: 'nothing'; readonly why: Unread | NoFeed }

type NoFeed = { readonly reason: 'no-address' } | { readonly reason: 'a-list' } | { readonly reason: 'none-named' }

/** Finds the feeds of an address: the feed itself, those that a page names, or those at the places where sites keep them. */
export async function findFeeds(typed: string, outside: Outside): Promise<FeedsFound> {
  const address = addressOf(typed)
  if (address === null) return { kind: 'nothing', why: { reason: 'no-address' } }
  const outcome = await outside.fetcher.fetch(address, { etag: null, lastModified: null })
  if (outcome.kind !== 'fetched') return { kind: 'nothing', why: whyUnfetched(outcome) }
  const own = await outside.parser.parse(outcome.bytes, outcome)
  if (own.kind === 'read') return { kind: 'found', feeds: [{ url: address, document: own.document }] }
  const text = new TextDecoder().decode(outcome.bytes)
  if (beginsAsList.test(text)) return { kind: 'nothing', why: { reason: 'a-list' } }
  const named = await readAll(feedLinksIn(text, outcome.url), outside)
  const feeds = named.length > 0 ? named : (await readAll(commonFeedAddresses(outcome.url), outside)).slice(0, 1)
  return feeds.length > 0 ? { kind: 'found', feeds } : { kind: 'nothing', why: { reason: 'none-named' } }
}

/** Behind what may stand before the first element of XML. */
const beginsAsList = /^[^<]*(?:<[?!][^>]*>[^<]*)*<opml[\s>]/i

/** People leave out what begins every address. */
function addressOf(typed: string): string | null {
  const address = /^https?:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`
  const url = address.length <= longestAddress ? URL.parse(address) : null
  return url?.hostname.includes('.') || url?.hostname === 'localhost' ? url.href : null
}

async function readAll(addresses: readonly string[], outside: Outside): Promise<readonly FoundFeed[]> {
  const read = await Promise.all(addresses.map((url) => readFeedAt(url, outside)))
  return read.flatMap((one) => (one.kind === 'read' ? [{ url: one.url, document: one.document }] : []))
}

export type FeedRead = { readonly url: string } & (
  | { readonly kind: 'read'; readonly document: FeedDocument }
  | { readonly kind: 'failed'; readonly why: Unread }
)

/** Reads one feed now, outside of its polling. */
export async function readFeedAt(url: string, { fetcher, parser }: Outside): Promise<FeedRead> {
  const outcome = await fetcher.fetch(url, { etag: null, lastModified: null })
  if (outcome.kind !== 'fetched') return { url, kind: 'failed', why: whyUnfetched(outcome) }
  const reading = await parser.parse(outcome.bytes, outcome)
  return reading.kind === 'read' ? { url, ...reading } : { url, kind: 'failed', why: reading.failure }
}

/** Why an answer brought nothing to read. */
export function whyUnfetched(outcome: Exclude<FetchOutcome, { readonly kind: 'fetched' }>): Unread {
  return outcome.kind === 'failed' ? outcome.failure : { reason: 'nothing-sent' }
}
