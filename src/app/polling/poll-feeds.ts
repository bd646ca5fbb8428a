import type { Article } from '../../articles/article.ts'
import { articleFrom } from '../../articles/read-article.ts'
import type { FeedDocument, FeedFailure, FeedState, PollWishes } from '../../feeds/feed.ts'
import { pollAddress, validatorsOf } from '../../feeds/polling/feed-state.ts'
import { nextFeedState } from '../../feeds/polling/next-poll.ts'
import { usualMs } from '../../feeds/polling/poll-interval.ts'
import { postingRhythm } from '../../feeds/polling/posting-rhythm.ts'
import { inSteps } from '../../stories/steps.ts'
import type { Clock, FeedParser, Fetcher, Store } from '../ports.ts'
import { inTurns } from '../running/in-turns.ts'
import { withPauses } from '../running/pause.ts'

/** What polling needs of the outside. */
export type Polling = {
  readonly store: Store
  readonly fetcher: Fetcher
  readonly parser: FeedParser
  readonly clock: Clock
  /** A number in [0, 1) that spreads polls of many feeds. */
  readonly jitter: () => number
  /** Told of the articles of a feed that nobody had brought yet, as each is done. */
  readonly hear?: (feed: string, fresh: readonly Article[]) => void
}

/** What polling one feed brought. */
export type PollResult = { readonly feed: string } & (
  | {
      readonly kind: 'read'
      readonly document: ReadDocument
      /** How many became articles. */
      readonly articles: number
      /** Entries that could not become articles. */
      readonly left: readonly { readonly title: string; readonly reason: 'no-address' | 'no-title' }[]
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly failure: FeedFailure }
)

/** A document without its entries but for their number: the results of a round are held until all that they brought is grouped. */
type ReadDocument = Pick<FeedDocument, 'title' | 'format' | 'notes'> & { readonly entries: number }

/** Feeds that are asked, read and kept at once: bodies that wait to be read take memory, 10 MB at worst. */
const atOnce = 16
/** A feed that is being asked is asked by nobody else for so long, even if this program dies meanwhile. */
const takenForMs = usualMs

/**
 * Asks every followed feed whose time has come, and keeps what it brings.
 *
 * @param told Called as each feed is done, in the order in which they are.
 * @returns One result for each feed that was due and asked.
 */
export async function pollFeeds(polling: Polling, told: (result: PollResult) => void = () => {}): Promise<readonly PollResult[]> {
  const now = polling.clock.now()
  const due = byTurns(await polling.store.takeDueFeeds(now, now + takenForMs))
  const languages = due.length === 0 ? new Map<string, string>() : await polling.store.feedLanguages()
  const results = await inTurns(due, atOnce, async (state) => {
    const result = await pollFeed(state, polling, languages.get(state.feed) ?? null)
    if (result) told(result)
    return result
  })
  return results.filter((result) => result !== null)
}

/** Each host's first feed, then each one's second, and so on: the many feeds of one host must not keep others waiting. */
function byTurns(states: readonly FeedState[]): readonly FeedState[] {
  const seen = new Map<string, number>()
  const turns = states.map((state) => {
    const host = URL.parse(pollAddress(state))?.hostname ?? ''
    const turn = seen.get(host) ?? 0
    seen.set(host, turn + 1)
    return { state, turn }
  })
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ state }) => state)
}

async function pollFeed(state: FeedState, polling: Polling, language: string | null): Promise<PollResult | null> {
  const feed = state.feed
  const outcome = await polling.fetcher.fetch(pollAddress(state), validatorsOf(state, polling.clock.now()))
  if (outcome.kind === 'stopped') return null
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
  const { document } = reading
  const { articles, left } = await articlesOf(document, { url: feed, language: language ?? document.language }, timing.now)
  const read = { ...outcome, wishes: wishesOf(document), rhythm: postingRhythm(document.entries, timing.now) }
  const saved = await keep(nextFeedState(state, read, timing), articles)
  polling.hear?.(
    feed,
    articles.filter((_, index) => saved[index] === 'new'),
  )
  return { feed, kind: 'read', document: withoutEntries(document), articles: articles.length, left }
}

function withoutEntries({ title, format, notes, entries }: FeedDocument): ReadDocument {
  return { title, format, notes, entries: entries.length }
}

function wishesOf({ refreshMinutes, skipHours, skipDays }: FeedDocument): PollWishes {
  return { refreshMinutes, skipHours, skipDays }
}

/** With pauses: readings that wait come one right after the other, and nobody else would have a turn until the last is kept. */
async function articlesOf(document: FeedDocument, feed: { readonly url: string; readonly language: string | null }, seenAt: number) {
  const made = await withPauses(inSteps(document.entries, (entry) => ({ entry, article: articleFrom(entry, feed, seenAt) })))
  return {
    articles: made.flatMap(({ article }) => ('left' in article ? [] : [article])),
    left: made.flatMap(({ entry, article }) => ('left' in article ? [{ title: entry.titleHtml, reason: article.left }] : [])),
  }
}
