import type { Article, FollowedArticle } from '../articles/article.ts'
import type { Briefing } from '../briefing/briefing.ts'
import type { FeedDocument, FeedFailure, FeedState, Subscription } from '../feeds/feed.ts'
import type { Story, StoryChange } from '../stories/story.ts'

/** The time as an argument: milliseconds since the epoch. */
export type Clock = { now(): number }

/** Text from outside, fetched within limits. */
export type FetchOutcome =
  | {
      readonly kind: 'fetched'
      /** Where it was found after redirects. */
      readonly url: string
      readonly bytes: Uint8Array
      /** As the server sent it; '' where it sent none. */
      readonly contentType: string
      readonly etag: string | null
      readonly lastModified: string | null
      /** How long the server asks to be left alone (Cache-Control: max-age), seconds; null where it does not. */
      readonly maxAgeSeconds: number | null
    }
  | { readonly kind: 'unchanged'; readonly maxAgeSeconds: number | null }
  | {
      readonly kind: 'failed'
      readonly failure: FeedFailure
      /** Retry-After in seconds; null where the server gave none. */
      readonly retryAfterSeconds: number | null
    }

/** Fetches from the open internet. Never throws for what a server or a network does. */
export type Fetcher = {
  fetch(url: string, validators: { readonly etag: string | null; readonly lastModified: string | null }): Promise<FetchOutcome>
  close(): Promise<void>
}

/** Reads the bytes of a feed within a deadline, whatever is in them. Never throws for what a feed holds. */
export type FeedParser = {
  parse(
    bytes: Uint8Array,
    origin: { readonly url: string; readonly contentType: string },
  ): Promise<{ readonly kind: 'read'; readonly document: FeedDocument } | { readonly kind: 'failed'; readonly failure: FeedFailure }>
  close(): Promise<void>
}

/** What saving an article did: it was new, its text had changed, or it was known as it is. */
export type Saved = 'new' | 'changed' | 'known'

/**
 * Keeps everything. Every query that belongs to a workspace names it. A disk that is full or fails, or a file that another
 * program holds, rejects with an error whose message says what to do; nothing of that call is kept then.
 */
export type Store = {
  /** Adds or replaces the workspace's subscriptions so that they are exactly these; where a feed is named twice the last counts. */
  replaceSubscriptions(workspace: string, subscriptions: readonly Subscription[]): Promise<void>
  /** By address. */
  subscriptions(workspace: string): Promise<readonly Subscription[]>

  /** States of the feeds that anyone follows; a feed never polled has `polledAt` 0 and `nextPollAt` 0. */
  feedStates(): Promise<readonly FeedState[]>
  /**
   * Keeps what a poll brought, in one transaction: the feed's state and the articles that it lists now (none where it was
   * not read anew). An article that is known (same id) is linked to this feed too. Where title or text differ, and this is
   * the feed that it was first seen in, the new words are kept with `updatedAt` = now, and the first `publishedAt`, `seenAt`
   * and `feed` stay; another feed never changes its words. NUL and lone surrogates become U+FFFD.
   *
   * @returns One outcome for each article, in order.
   */
  savePoll(state: FeedState, articles: readonly Article[], now: number): Promise<readonly Saved[]>

  /**
   * Articles that the workspace follows, published in (from, to], oldest first, each once. The outlet is that of the
   * subscription to the feed that it was first seen in, else to the alphabetically first followed feed that lists it.
   */
  articles(workspace: string, window: { readonly from: number; readonly to: number }): Promise<readonly FollowedArticle[]>

  /**
   * Applies the desk's decisions in order, in one transaction. An article that joins a story leaves the one it was in.
   * Merges leave a redirect, and redirects are followed wherever a change names a story, but for the story that a split
   * makes: that one lives, even if it was merged before. Stories left without articles are forgotten, with their redirects.
   */
  applyStoryChanges(workspace: string, changes: readonly StoryChange[], now: number): Promise<void>
  /** Stories with an article published in (from, to], each with all its followed articles; both oldest first. */
  stories(workspace: string, window: { readonly from: number; readonly to: number }): Promise<readonly Story[]>
  /** A story by its id, redirects followed; undefined where there is none. */
  story(workspace: string, id: string): Promise<Story | undefined>

  /** How many documents each term was seen in, and how many documents there were. */
  termCounts(): Promise<{ readonly documents: number; readonly counts: ReadonlyMap<string, number> }>
  addTermCounts(documents: number, counts: ReadonlyMap<string, number>): Promise<void>

  /**
   * Keeps a briefing, and where it answers a schedule's slot uses that slot up, in one transaction.
   *
   * @returns False, and keeps nothing, where the slot was used before.
   */
  saveBriefing(briefing: Briefing, slot: { readonly schedule: string; readonly key: string } | null): Promise<boolean>
  slotUsed(schedule: string, key: string): Promise<boolean>
  briefing(workspace: string, id: string): Promise<Briefing | undefined>
  /** Newest first; those made before `before`. */
  briefings(workspace: string, page: { readonly limit: number; readonly before?: number }): Promise<readonly BriefingSummary[]>
  latestBriefing(workspace: string, channel: string | null): Promise<Briefing | undefined>
  /** Which stories were told to the channel before `before`, by the ids that they have now, and when first. */
  toldStories(workspace: string, channel: string, before: number): Promise<ReadonlyMap<string, number>>

  /**
   * Forgets articles and stories last heard of before `olderThan`; briefings stay. An article was last heard of when a feed
   * last listed it; a story, when one of its articles was. So a feed's latest articles stay however old they are, and are
   * not taken for new ones at the next poll.
   */
  prune(olderThan: number): Promise<{ readonly articles: number; readonly stories: number }>
  close(): Promise<void>
}

export type BriefingSummary = {
  readonly id: string
  readonly channel: string
  readonly title: string
  readonly madeAt: number
  readonly stories: number
}
