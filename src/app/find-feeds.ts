import { longestAddress } from '../feeds/addresses.ts'
import { commonFeedAddresses, feedLinksIn } from '../feeds/discover.ts'
import type { FeedDocument } from '../feeds/feed.ts'
import type { FeedParser, Fetcher } from './ports.ts'

/** What looking outside needs. */
export type Outside = { readonly fetcher: Fetcher; readonly parser: FeedParser }

/** A feed that was found and read. */
export type FoundFeed = { readonly url: string; readonly document: FeedDocument }

/** `nothing`: what was asked and why there is no feed, in words for people. */
export type FeedsFound =
  | { readonly kind: 'found'; readonly feeds: readonly FoundFeed[] }
  | { readonly kind: 'nothing'; readonly why: string }

/** Finds the feeds of an address: the feed itself, those that a page names, or those at the places where sites keep them. */
export async function findFeeds(typed: string, outside: Outside): Promise<FeedsFound> {
  const address = addressOf(typed)
  if (address === null)
    return { kind: 'nothing', why: 'That is no web address. Addresses begin with https://, such as https://www.dw.com.' }
  const outcome = await outside.fetcher.fetch(address, { etag: null, lastModified: null })
  if (outcome.kind !== 'fetched')
    return { kind: 'nothing', why: `It could not be read: ${outcome.kind === 'failed' ? outcome.failure.detail : 'it sent nothing'}.` }
  const own = await outside.parser.parse(outcome.bytes, outcome)
  if (own.kind === 'read') return { kind: 'found', feeds: [{ url: address, document: own.document }] }
  const named = await readAll(feedLinksIn(new TextDecoder().decode(outcome.bytes), outcome.url), outside)
  const feeds = named.length > 0 ? named : (await readAll(commonFeedAddresses(outcome.url), outside)).slice(0, 1)
  return feeds.length > 0
    ? { kind: 'found', feeds }
    : { kind: 'nothing', why: 'It is a page that names no feed, and none is where sites keep them.' }
}

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
  | { readonly kind: 'failed'; readonly why: string }
)

/** Reads one feed now, outside of its polling. */
export async function readFeedAt(url: string, { fetcher, parser }: Outside): Promise<FeedRead> {
  const outcome = await fetcher.fetch(url, { etag: null, lastModified: null })
  if (outcome.kind === 'failed') return { url, kind: 'failed', why: outcome.failure.detail }
  if (outcome.kind !== 'fetched') return { url, kind: 'failed', why: 'it sent nothing' }
  const reading = await parser.parse(outcome.bytes, outcome)
  return reading.kind === 'read' ? { url, ...reading } : { url, kind: 'failed', why: reading.failure.detail }
}
