/** Who published something. Outlets of one owner are one voice. */
export type Outlet = {
  /** As readers know it: "Le Monde". */
  readonly name: string
  /** ISO 3166-1 alpha-2, lower case; null where unknown. */
  readonly country: string | null
  /** Who holds it; outlets with the same owner count as one voice. Null: it owns itself. */
  readonly owner: string | null
  /** Whether a state holds it, by the list in config/. */
  readonly stateMedia: boolean
}

/** A workspace follows a feed, and says how it wants it read. */
export type Subscription = {
  readonly workspace: string
  /** Address of the feed, absolute http or https; of a private one, as it is kept, the name that stands for it (see private-feed.ts). */
  readonly feed: string
  /** An admin says that nobody else may know its address, although it does not look so; left out where it is kept. */
  readonly isPrivate?: boolean
  /** The true address of a private feed, encrypted; left out for a public one. */
  readonly sealedAddress?: string
  readonly outlet: Outlet
  /** BCP 47 primary subtag ("en"); null: detect for each article. */
  readonly language: string | null
  /** Name of a section that its articles lean to ("china"); null: none. */
  readonly section: string | null
  /** Left out where it is read as any other feed. */
  readonly reading?: Reading
}

/** How a workspace wants a feed read, where it is not as usual: see `asUsual`. */
export type Reading = {
  /** Nothing of it is taken in or told until it is resumed. */
  readonly paused: boolean
  /** How much more a story weighs that this feed tells, from 0.1 to 10. */
  readonly weight: number
  /** The page of each article is fetched where the feed gives a teaser alone. */
  readonly fullText: boolean
  /** Only the title and the first lines are used, whatever the feed gives. */
  readonly teaserOnly: boolean
  readonly filters: Filters
}

/** Which articles of a feed are wanted. Words are looked for in title and text, as whole words, whatever their case. */
export type Filters = {
  /** At least one of these; empty: any. */
  readonly only: readonly string[]
  /** None of these. */
  readonly never: readonly string[]
  /** Written by at least one of these; empty: anybody. */
  readonly onlyAuthors: readonly string[]
  readonly neverAuthors: readonly string[]
}

export const asUsual: Reading = {
  paused: false,
  weight: 1,
  fullText: false,
  teaserOnly: false,
  filters: { only: [], never: [], onlyAuthors: [], neverAuthors: [] },
}

/** The formats a feed may come in. */
export type FeedFormat = 'rss' | 'rdf' | 'atom' | 'json'

/** One item of a feed as published: addresses resolved and text decoded, markup not yet taken out. */
export type Entry = {
  /** The publisher's own id, as written; null where there is none. */
  readonly guid: string | null
  /** Absolute http or https address; null where there is none that may be followed. */
  readonly url: string | null
  /** May hold inline markup; entities not yet decoded a second time. */
  readonly titleHtml: string
  readonly summaryHtml: string
  /** The full text where the feed gives one, else ''. */
  readonly contentHtml: string
  /** Milliseconds since the epoch; null where none was given or it could not be read. */
  readonly publishedAt: number | null
  readonly updatedAt: number | null
  readonly authors: readonly string[]
  readonly categories: readonly string[]
}

/** How a feed asks to be left alone. */
export type PollWishes = {
  /** For how long (ttl, sy:updatePeriod), minutes; null where it does not say. */
  readonly refreshMinutes: number | null
  /** In which hours of the day (skipHours), 0 to 23, UTC. */
  readonly skipHours: readonly number[]
  /** On which days of the week (skipDays), 0 (Sunday) to 6, UTC. */
  readonly skipDays: readonly number[]
}

/** How often a feed posts. */
export type PostingRhythm = {
  /** Half of its latest posts came at least this long after the one before, milliseconds. */
  readonly everyMs: number
  /** Date of its newest post, milliseconds since the epoch. */
  readonly newestAt: number
}

/** A feed that was read. */
export type FeedDocument = PollWishes & {
  readonly format: FeedFormat
  readonly title: string
  /** BCP 47 tag as the feed says it; null where it does not. */
  readonly language: string | null
  readonly entries: readonly Entry[]
  /** What was put right or lost while reading, each a plain clause: "3 items beyond the first 500 left out". */
  readonly notes: readonly string[]
}

/** Why a feed could not be read. The same set is stored and shown. */
export type FeedFailure = { readonly reason: FailureReason; readonly detail: string }

type FailureReason =
  | ('not-a-feed' | 'damaged' | 'empty')
  | ('timeout' | 'too-large' | 'http-status' | 'not-found' | 'network' | 'refused-address' | 'gone')

/** What is remembered of a feed between polls; survives restarts. */
export type FeedState = {
  readonly feed: string
  readonly etag: string | null
  readonly lastModified: string | null
  /** When the answer came that the validators belong to, milliseconds since the epoch; 0: never. */
  readonly fetchedAt: number
  /** Milliseconds since the epoch; 0: never. */
  readonly polledAt: number
  /** When it may be asked again, milliseconds since the epoch; `never` (feed-state.ts) where it was given up. */
  readonly nextPollAt: number
  /** When it was last read or answered 304; 0: never. */
  readonly succeededAt: number
  /** Failures in a row; 0 after a success. */
  readonly failures: number
  /** When they began, milliseconds since the epoch; null: it does not fail. */
  readonly failingSince: number | null
  readonly failure: FeedFailure | null
  /** What its last whole answer asked for; null: nothing is known. */
  readonly wishes: (PollWishes & { readonly maxAgeSeconds: number | null }) | null
  readonly rhythm: PostingRhythm | null
  /** Where it is asked since it moved for good; null: at its own address. */
  readonly movedTo: string | null
  /** A move that its server tells of and that is not believed yet: where to, how often told, and since when. */
  readonly moving: { readonly to: string; readonly times: number; readonly since: number } | null
}
