import type { Outlet } from '../feeds/feed.ts'

/** One published text from a feed. Shared by every workspace that follows one of its feeds; from a private feed, of one workspace alone. */
export type Article = {
  /** First 16 hexadecimal digits of the SHA-256 of its canonical address; from a private feed, of the workspace's scope and it. */
  readonly id: string
  /** Canonical address: absolute, without tracking parameters or fragment. */
  readonly url: string
  /** Address of the feed that it was first seen in, or the name of a private one. */
  readonly feed: string
  /** Plain text, one line, never empty. */
  readonly title: string
  /** Plain text, paragraphs separated by one empty line: the fullest text that the feed gives; may be ''. */
  readonly text: string
  /** BCP 47 primary subtag, 'und' where it cannot be told. */
  readonly language: string
  readonly authors: readonly string[]
  /** Milliseconds since the epoch; never after `seenAt`. */
  readonly publishedAt: number
  /** Where `publishedAt` comes from: the feed, the moment it was first seen, or a future date clamped to that moment. */
  readonly datedBy: 'feed' | 'first-seen' | 'clamped'
  /** When a changed text was last seen, milliseconds since the epoch; null: it never changed. */
  readonly updatedAt: number | null
  /** When it was first seen, milliseconds since the epoch. */
  readonly seenAt: number
}

/** An article as one workspace follows it: with the outlet that its subscription names. */
export type FollowedArticle = Article & {
  readonly outlet: Outlet
  /** The section that the subscription leans to; null: none. */
  readonly section: string | null
}

/** A piece of an article's title or text, verbatim. `start` and `end` are UTF-16 offsets, [start, end). */
export type Passage = {
  readonly text: string
  readonly start: number
  readonly end: number
}
