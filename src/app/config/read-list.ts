import { type ListedFeed, readOpml } from '../../feeds/opml.ts'
import { inTurns } from '../running/in-turns.ts'
import { type Outside, readFeedAt, type Unread, whyUnfetched } from './find-feeds.ts'

/** A list of feeds, and what its feeds answered as far as there was time to ask. */
export type ListRead =
  | { readonly kind: 'failed'; readonly why: Unread }
  | {
      readonly kind: 'read'
      readonly feeds: readonly ListedFeed[]
      /** What was left out, each a plain clause. */
      readonly notes: readonly string[]
      /** Those that could not be read, by address, each with why. */
      readonly dead: ReadonlyMap<string, Unread>
      /** Those that were asked in time, by address. */
      readonly asked: ReadonlySet<string>
    }

/** Feeds asked at once: hosts have turns of their own. */
const atOnce = 20

export type ListReading = {
  readonly outside: Outside
  /** Addresses that need no asking. */
  readonly known: ReadonlySet<string>
  /** Whether no further feed is to be asked. */
  outOfTime(): boolean
  /** How many were asked, of how many, before the first and after each. */
  told(asked: number, of: number): void
}

/**
 * Reads a list of feeds (OPML) and asks those feeds that are not known yet.
 *
 * @param source Its address, or the list itself.
 */
export async function readList(source: string | Uint8Array, { outside, known, outOfTime, told }: ListReading): Promise<ListRead> {
  const fetched = typeof source === 'string' ? await bytesAt(source, outside) : { kind: 'fetched' as const, bytes: source }
  if (fetched.kind === 'failed') return fetched
  const list = readOpml(fetched.bytes)
  if (list.kind === 'failed') return { kind: 'failed', why: { reason: 'not-a-feed', detail: list.detail } }
  const waiting = list.feeds.filter(({ url }) => !known.has(url))
  told(0, waiting.length)
  const dead = new Map<string, Unread>()
  const asked = new Set<string>()
  await inTurns(waiting, atOnce, async ({ url }) => {
    if (outOfTime()) return
    const read = await readFeedAt(url, outside)
    asked.add(url)
    told(asked.size, waiting.length)
    if (read.kind === 'failed') dead.set(url, read.why)
  })
  return { kind: 'read', feeds: list.feeds, notes: list.notes, dead, asked }
}

type Bytes = { readonly kind: 'fetched'; readonly bytes: Uint8Array } | { readonly kind: 'failed'; readonly why: Unread }

async function bytesAt(address: string, { fetcher }: Outside): Promise<Bytes> {
  const outcome = await fetcher.fetch(address, { etag: null, lastModified: null })
  if (outcome.kind === 'fetched') return { kind: 'fetched', bytes: outcome.bytes }
  return { kind: 'failed', why: whyUnfetched(outcome) }
}
