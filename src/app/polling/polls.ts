import type { Article } from '../../articles/article.ts'
import type { FeedState } from '../../feeds/feed.ts'

/** Where it is kept when feeds are to be asked, and what they brought. */
export type Polls = {
  /** States of the feeds that anyone follows who has not left or paused it; one never polled has `polledAt` 0 and `nextPollAt` 0. */
  feedStates(): Promise<readonly FeedState[]>
  /** What those who follow a feed say of its language (BCP 47), by its address; a feed of which nobody says it is left out. */
  feedLanguages(): Promise<ReadonlyMap<string, string>>
  /**
   * Takes the feeds of `feedStates` whose time has come, or is further away than any feed waits, as a clock that was ahead leaves it: no other call gets them before `until`, on this machine or
   * another, and none after a crash, unless `savePoll` says so.
   *
   * @returns Their states, by address.
   */
  takeDueFeeds(now: number, until: number): Promise<readonly FeedState[]>
  /**
   * Keeps what a poll brought, in one transaction: the feed's state and the articles that it lists now (none where it was
   * not read anew). An article that is known (same id) is linked to this feed too. Where title or text differ, and this is
   * the feed that it was first seen in, the new words are kept with `updatedAt` = now, and the first `publishedAt`, `seenAt`
   * and `feed` stay; another feed never changes its words, nor does a later entry of the same article. An article that has its
   * page's text keeps that, and its page is due again. NUL and lone surrogates become U+FFFD.
   *
   * @returns One outcome for each article, in order.
   */
  savePoll(state: FeedState, articles: readonly Article[], now: number): Promise<readonly Saved[]>
}

/** What saving an article did: it was new, its text had changed, or it was known as it is. */
export type Saved = 'new' | 'changed' | 'known'
