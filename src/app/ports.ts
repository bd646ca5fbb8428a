import type { FollowedArticle } from '../articles/article.ts'
import type { Briefing, BriefingStory, Correction, Period } from '../briefing/briefing.ts'
import type { CoverageChart } from '../delivery/charts/coverage-chart.ts'
import type { PunctualityChart } from '../delivery/charts/punctuality-chart.ts'
import type { TimelineChart } from '../delivery/charts/timeline-chart.ts'
import type { Picture } from '../delivery/reply/reply.ts'
import type { FeedDocument, FeedFailure, Subscription } from '../feeds/feed.ts'
import type { JoinReason, Story, StoryChange } from '../stories/story.ts'
import type { Archive, BriefingSummary, BriefingsPage } from './answers/archive.ts'
import type { SearchQuery } from './answers/search-query.ts'
import type { Shown } from './answers/shown.ts'
import type { ConfigStore } from './config/config-store.ts'
import type { Destination, Follow } from './following/follow.ts'
import type { ActionTarget } from './input/action-key.ts'
import type { DepartureStore } from './people/departures.ts'
import type { Feedback } from './people/feedback.ts'
import type { FullTexts } from './polling/full-text.ts'
import type { Polls } from './polling/polls.ts'
import type { Lease, LeaseStore } from './running/lease.ts'
import type { NewDelivery, OutboxStore, UsedSlot } from './sending/outbox.ts'
import type { TotalsStore } from './totals.ts'
import type { AdminDoors } from './web/admin-doors.ts'
import type { Shares } from './web/shares.ts'

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
      /** How long the server asks to be left alone (Cache-Control: max-age, Expires), seconds; null where it does not. */
      readonly maxAgeSeconds: number | null
      /** Where it moved for good: the address that its first redirects, all permanent (301, 308), lead to; null: it did not. */
      readonly movedTo: string | null
      /** Whether its publisher keeps text and data mining to itself, or its words off other pages, by a header. */
      readonly reserved: boolean
    }
  | { readonly kind: 'unchanged'; readonly maxAgeSeconds: number | null; readonly movedTo: string | null }
  | {
      readonly kind: 'failed'
      readonly failure: FeedFailure
      /** Retry-After in seconds; null where the server gave none. */
      readonly retryAfterSeconds: number | null
    }
  /** The fetcher was closed meanwhile: nothing is known of the address. */
  | { readonly kind: 'stopped' }

/** How an address is asked. */
export type Asking = {
  /** Of the last answer, so that it need not be sent again; null: none is known. */
  readonly etag: string | null
  readonly lastModified: string | null
  /** What is hoped for, which is all that the request says of it; default: a feed. */
  readonly hopesFor?: 'feed' | 'page' | 'text'
  /** Value of the header of that name; sent to the origin of the address, and no more once it redirected to another. */
  readonly authorization?: string
}

/** Fetches from the open internet. Never throws for what a server or a network does. */
export type Fetcher = {
  fetch(url: string, asking: Asking): Promise<FetchOutcome>
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

/**
 * Keeps everything. Every query that belongs to a workspace names it. A disk that is full or fails, or a file that another
 * program holds, rejects with an error whose message says what to do; nothing of that call is kept then.
 */
export type Store = StoreParts & {
  /**
   * Adds or replaces the workspace's subscriptions so that they are exactly these; where a feed is named twice the last counts.
   * For desks that choose nothing else and keep no changes; a workspace that began a config changes it with `changeConfig`.
   *
   * @throws {RangeError} Where one names another workspace's private feed, or an address that holds a secret and is not sealed: a bug.
   */
  replaceSubscriptions(workspace: string, subscriptions: readonly Subscription[]): Promise<void>
  /** By address. */
  subscriptions(workspace: string): Promise<readonly Subscription[]>
  /** Every workspace that follows a feed and has not left, by name. */
  workspaces(): Promise<readonly string[]>
  /** The true address of a private feed, sealed for its workspace; undefined where nobody follows it. */
  sealedAddress(feed: string): Promise<{ readonly workspace: string; readonly sealed: string } | undefined>

  /**
   * Articles that the workspace follows and its filters let through, published in (from, to], oldest first, each once. The outlet is that of the
   * subscription to the feed that it was first seen in, else to the alphabetically first followed feed that lists it.
   */
  articles(workspace: string, window: Period): Promise<readonly FollowedArticle[]>
  /** What `articles` would give before any filter, by its id, oldest first. */
  articleVersions(workspace: string, window: Period): Promise<ReadonlyMap<string, ArticleVersion>>
  /** Of these the articles that the workspace follows and its filters let through, in no order to rely on. */
  articlesOf(workspace: string, ids: readonly string[]): Promise<readonly FollowedArticle[]>

  /** Articles that the workspace follows whose words changed after `since`, as they are now. */
  rewritten(workspace: string, since: number): Promise<readonly FollowedArticle[]>

  /** Keeps what no longer stands of a channel's briefings; one that is known stays as it was found first. */
  addCorrections(workspace: string, channel: string, corrections: readonly Correction[]): Promise<void>
  /** What no longer stands of one briefing, in the order found. */
  corrections(workspace: string, briefing: string): Promise<readonly Correction[]>
  /** What was found of a channel's briefings in (from, to], in the order found. */
  correctionsFound(workspace: string, channel: string, found: Period): Promise<readonly Correction[]>

  /**
   * Applies the desk's decisions in order, in one transaction. An article that joins a story leaves the one it was in.
   * Merges leave a redirect, and redirects are followed wherever a change names a story, but for the story that a split
   * makes or an article founds: that one lives, even if it was merged before. Stories left without articles are forgotten, with their redirects.
   */
  applyStoryChanges(workspace: string, changes: readonly StoryChange[], now: number): Promise<void>
  /** Stories with an article of the window, each with all its followed articles; both oldest first. */
  stories(workspace: string, window: NewsWindow): Promise<readonly Story[]>
  /** A story by its id, redirects followed; undefined where there is none. */
  story(workspace: string, id: string): Promise<Story | undefined>
  /** Ids of the articles that strayed into their stories, as the last changes say. */
  strays(workspace: string): Promise<ReadonlySet<string>>

  /** The articles of a story that the workspace follows, oldest first, each with why it is there; redirects followed. */
  placedArticles(workspace: string, story: string): Promise<readonly PlacedArticle[]>
  /** One followed article by its id, and where the desk put it. */
  placedArticle(workspace: string, article: string): Promise<PlacedArticle | undefined>
  /** What `articles` would give for the window, counted, with what was read late. */
  articleTally(workspace: string, window: NewsWindow): Promise<ArticleTally>

  /**
   * Articles that the workspace follows, published in (from, to], with at least one term of every group of the query in their
   * title or text; the best match first, a match in the title counting most. `score` is above 0, higher is better, and
   * comparable within one answer.
   *
   * @param limit At most this many.
   */
  search(workspace: string, query: SearchQuery, window: Period, limit: number): Promise<readonly FoundArticle[]>
  /**
   * Terms that begin with `prefix`, the most frequent first: of the workspace's own private articles, and of all articles of public
   * feeds. Whether a workspace may see one, `search` tells.
   */
  termsWith(workspace: string, prefix: string, limit: number): Promise<readonly string[]>

  /** How many documents each term was seen in, and how many documents there were. */
  termCounts(): Promise<{ readonly documents: number; readonly counts: ReadonlyMap<string, number> }>
  addTermCounts(documents: number, counts: ReadonlyMap<string, number>): Promise<void>

  /**
   * Keeps a briefing, and in the same transaction uses up the slot that it answers, and writes down its delivery with what the
   * buttons in it stand for.
   *
   * @returns False, and keeps nothing, where the slot was used before.
   */
  saveBriefing(briefing: Briefing, slot: UsedSlot | null, delivery?: NewDelivery | null): Promise<boolean>
  briefing(workspace: string, id: string): Promise<Briefing | undefined>
  /** Newest first. */
  briefings(workspace: string, page: BriefingsPage): Promise<readonly BriefingSummary[]>
  latestBriefing(workspace: string, channel: string | null): Promise<Briefing | undefined>
  /**
   * Keeps a briefing that answers people. `briefing` finds it; it is in no list, tells no story and uses no slot, so that what
   * people ask for does not change what is posted on schedule.
   */
  keepAnswer(briefing: Briefing): Promise<void>
  /** Keeps which answer each channel was shown last, by the channels' names. */
  keepShown(workspace: string, shown: ReadonlyMap<string, Shown>): Promise<void>
  /** The latest briefing of the channel, posted or asked for. */
  latestShown(workspace: string, channel: string): Promise<Briefing | undefined>
  /** The same, and behind it the last that was posted there, where that is another. */
  latestSeen(workspace: string, channel: string): Promise<readonly Briefing[]>
  /** Which stories were told to the channel before `before`, by the ids that they have now, and when first. */
  toldStories(workspace: string, channel: string, before: number): Promise<ReadonlyMap<string, number>>
  /**
   * The stories told in briefings of the channel made in [from, to), by the ids that they have now, each as it was told last; a story that
   * was split off since was told with the one that it was part of, if an article of its was cited.
   */
  tellings(workspace: string, channel: string, made: Period): Promise<ReadonlyMap<string, Telling>>

  /**
   * Forgets articles and stories last heard of before `olderThan`, and answers kept before; briefings stay. An article was last heard of when a feed
   * last listed it; a story, when one of its articles was. So a feed's latest articles stay however old they are, and are
   * not taken for new ones at the next poll.
   */
  prune(olderThan: number): Promise<{ readonly articles: number; readonly stories: number }>

  /** Keeps what buttons stand for under their keys until 400 days after `now`, and forgets those whose days are over. */
  keepActions(workspace: string, actions: ReadonlyMap<string, ActionTarget>, now: number): Promise<void>
  action(workspace: string, key: string): Promise<ActionTarget | undefined>

  /** A second one of the same kind, story and person replaces the first. */
  giveFeedback(feedback: Feedback): Promise<void>
  /** Newest first. */
  feedback(workspace: string, limit: number): Promise<readonly Feedback[]>

  /** Keeps a follow, in place of one with its id, with the articles that its destination is taken to know already. */
  addFollow(follow: Follow, known: readonly string[]): Promise<void>
  /** @returns False where there was none. */
  removeFollow(workspace: string, id: string): Promise<boolean>
  /** Of one workspace, or of all that have not left (null); oldest first. */
  follows(workspace: string | null): Promise<readonly Follow[]>
  /** Those of the articles that the destination was not yet told of. */
  untold(workspace: string, destination: Destination, articles: readonly string[]): Promise<readonly string[]>
  /**
   * Writes the delivery of a notice down, and marks its articles as told to its place, in one transaction.
   *
   * @returns False, and keeps nothing, where any of them was told before: another round was faster.
   */
  addNotice(notice: NewDelivery & { readonly place: Destination }, articles: readonly string[]): Promise<boolean>

  /** Keeps what lets us into a team of Slack, sealed by the caller, in place of what was kept for it before. */
  keepInstallation(team: string, sealed: string): Promise<void>
  installation(team: string): Promise<string | undefined>
  forgetInstallation(team: string): Promise<void>
  /** The same store, in which every transaction rejects with LeaseLost once another took the lease; a write of one row alone does not ask. */
  under(lease: Lease): Store
  /** True the first time that anyone asks; a platform says a thing again where it does not know that it was heard. */
  isNewEvent(id: string, now: number): Promise<boolean>
  /** Forgets events of more than a day before `now`. */
  forgetEvents(now: number): Promise<void>
  close(): Promise<void>
}

/** Parts that are told of beside what they are for. */
type StoreParts = Shares & LeaseStore & FullTexts & Polls & AdminDoors & ConfigStore & Archive & OutboxStore & DepartureStore & TotalsStore

/**
 * What was published in (from, to], and, where `lateFrom` says so, what was published in (lateFrom, from] and first seen in (from, to]
 * in a feed that was read by `from` already: what a feed brings that is new to us is no news that came late.
 */
export type NewsWindow = Period & { readonly lateFrom?: number }

/** What of an article tells that it changed, or that a window has gone past it. */
export type ArticleVersion = Pick<FollowedArticle, 'publishedAt' | 'updatedAt'>

/** An article, its story and why the desk put it there; `story` is null where it was not grouped yet. */
export type PlacedArticle = {
  readonly article: FollowedArticle
  readonly story: { readonly id: string; readonly likeness: number; readonly reason: JoinReason } | null
}

export type ArticleTally = {
  readonly articles: number
  readonly outlets: number
  /** Outlets of one owner once. */
  readonly owners: number
  /** Milliseconds since the epoch of the newest; null where there is none. */
  readonly newestAt: number | null
}

export type FoundArticle = {
  readonly article: FollowedArticle
  /** Id of its story; null where it was not grouped yet. */
  readonly story: string | null
  readonly score: number
}

/** What a channel was last told of a story. */
export type Telling = {
  /** As it was last told in sentences. */
  readonly story: BriefingStory
  /** Stories that were merged with it since, as they were last told. */
  readonly others: readonly BriefingStory[]
  /** The briefing that told it so. */
  readonly briefing: string
  readonly madeAt: number
  /** End of the window of the last briefing that named it, in sentences or not, of those that became one the earliest; milliseconds since the epoch. */
  readonly upTo: number
}

/** Draws charts for chat and the web: 1,200 pixels wide, about half as high, legible on a phone and on any background. */
export type Pictures = {
  drawCoverage(chart: CoverageChart): Promise<Picture>
  drawTimeline(chart: TimelineChart): Promise<Picture>
  drawPunctuality(chart: PunctualityChart): Promise<Picture>
}

/** Draws; null where that fails: what the picture stands in goes without it then. */
export type QuietPictures = { readonly [name in keyof Pictures]: (...chart: Parameters<Pictures[name]>) => Promise<Picture | null> }
