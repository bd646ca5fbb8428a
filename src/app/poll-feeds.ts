import type { Article } from '../articles/article.ts'
import { articleFrom } from '../articles/read-article.ts'
import type { FeedDocument, FeedFailure, FeedState } from '../feeds/feed.ts'
import { nextFeedState } from '../feeds/next-poll.ts'
import type { Clock, FeedParser, Fetcher, Saved, Store } from './ports.ts'

/** What polling needs of the outside. */
export type Polling = {
  readonly store: Store
  readonly fetcher: Fetcher
  readonly parser: FeedParser
  readonly clock: Clock
  /** A number in [0, 1) that spreads polls of many feeds. */
  readonly jitter: () => number
}

/** What polling one feed brought. */
export type PollResult = { readonly feed: string } & (
  | {
      readonly kind: 'read'
      readonly document: FeedDocument
      readonly articles: readonly Article[]
      readonly saved: readonly Saved[]
      /** Entries that could not become articles. */
      readonly left: readonly { readonly title: string; readonly reason: 'no-address' | 'no-title' }[]
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly failure: FeedFailure }
)

/**
 * Asks every followed feed whose time has come, and keeps what it brings.
 *
 * @param told Called as each feed is done, in the order in which they are.
 * @param languages What those who follow a feed say of its language, by its address (BCP 47); else the feed says it, or its text.
 * @returns One result for each feed that was due.
 */
export async function pollFeeds(
  polling: Polling,
  told: (result: PollResult) => void = () => {},
  languages: ReadonlyMap<string, string> = new Map(),
): Promise<readonly PollResult[]> {
  const now = polling.clock.now()
  const due = (await polling.store.feedStates()).filter((state) => state.nextPollAt <= now)
  return Promise.all(
    due.map(async (state) => {
      const result = await pollFeed(state, polling, languages.get(state.feed) ?? null)
      told(result)
      return result
    }),
  )
}

async function pollFeed(state: FeedState, polling: Polling, language: string | null): Promise<PollResult> {
  const feed = state.feed
  const outcome = await polling.fetcher.fetch(feed, { etag: state.etag, lastModified: state.lastModified })
  const keep = (next: FeedState, articles: readonly Article[] = []) => polling.store.savePoll(next, articles, polling.clock.now())
  const timing = { now: polling.clock.now(), jitter: polling.jitter() }
  if (outcome.kind === 'unchanged') {
    await keep(nextFeedState(state, outcome, timing))
    return { feed, kind: 'unchanged' }
  }
  if (outcome.kind === 'failed') {
    await keep(nextFeedState(state, outcome, timing))
    return { feed, kind: 'failed', failure: outcome.failure }
  }
  const reading = await polling.parser.parse(outcome.bytes, { url: outcome.url, contentType: outcome.contentType })
  if (reading.kind === 'failed') {
    await keep(nextFeedState(state, { kind: 'failed', failure: reading.failure, retryAfterSeconds: null }, timing))
    return { feed, kind: 'failed', failure: reading.failure }
  }
  const { articles, left } = articlesOf(reading.document, { url: feed, language: language ?? reading.document.language }, timing.now)
  const saved = await keep(nextFeedState(state, outcome, { ...timing, refreshMinutes: reading.document.refreshMinutes }), articles)
  return { feed, kind: 'read', document: reading.document, articles, saved, left }
}

function articlesOf(document: FeedDocument, feed: { readonly url: string; readonly language: string | null }, seenAt: number) {
  const made = document.entries.map((entry) => ({ entry, article: articleFrom(entry, feed, seenAt) }))
  return {
    articles: made.flatMap(({ article }) => ('left' in article ? [] : [article])),
    left: made.flatMap(({ entry, article }) => ('left' in article ? [{ title: entry.titleHtml, reason: article.left }] : [])),
  }
}
