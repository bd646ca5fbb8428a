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

/** Keeps everything. Every query that belongs to a workspace names it. */
export type Store = {
  /** Adds or replaces the workspace's subscriptions so that they are exactly these. */
  replaceSubscriptions(workspace: string, subscriptions: readonly Subscription[]): Promise<void>
  subscriptions(workspace: string): Promise<readonly Subscription[]>

  /** States of the feeds that anyone follows; a feed never polled has `polledAt` 0 and `nextPollAt` 0. */
  feedStates(): Promise<readonly FeedState[]>
  /**
   * Keeps what a poll brought, in one transaction: the feed's state and its articles.
   * An article that is known (same id) is told apart by title and text: where they differ the new words are kept with
   * `updatedAt` = now, the first `publishedAt`, `seenAt` and `feed` stay. It is then linked to this feed too.
   *
   * @returns One outcome for each article, in order.
   */
  savePoll(state: FeedState, articles: readonly Article[], now: number): Promise<readonly Saved[]>

  /** Articles that the workspace follows, published in (from, to], oldest first; the outlet is its subscription's. */
  articles(workspace: string, window: { readonly from: number; readonly to: number }): Promise<readonly FollowedArticle[]>

  /** Applies the desk's decisions in order, in one transaction. Merges leave a redirect. */
  applyStoryChanges(workspace: string, changes: readonly StoryChange[], now: number): Promise<void>
  /** Stories with an article published in (from, to], each with all its articles, oldest first. */
  stories(workspace: string, window: { readonly from: number; readonly to: number }): Promise<readonly Story[]>
  /** A story by its id, redirects followed; undefined where there is none. */
  story(workspace: string, id: string): Promise<Story | undefined>

  /** How many documents each of these terms was seen in, and how many documents there were. */
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
  /** Newest first. */
  briefings(workspace: string, page: { readonly limit: number; readonly before?: number }): Promise<readonly BriefingSummary[]>
  latestBriefing(workspace: string, channel: string | null): Promise<Briefing | undefined>
  /** Which of these stories were told to the channel before `before`, and when first. */
  toldStories(workspace: string, channel: string, before: number): Promise<ReadonlyMap<string, number>>

  /** Forgets articles and stories last heard of before `olderThan`; briefings stay. */
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
