import type { FeedFailure } from '../feeds/feed.ts'
import type { Assignment } from '../sections/section.ts'
import type { RankReason } from '../stories/ranking/rank.ts'
import type { NewFact } from './facts/what-is-new.ts'
import type { Objection } from './receipts/claim.ts'

/** A stretch of time, milliseconds since the epoch; which ends belong to it says whoever asks for one. */
export type Period = { readonly from: number; readonly to: number }

/** That an article supports a sentence, and the very words that do. Copied, so that it outlives the article. */
export type Citation = {
  /** Number of the source in its briefing, from 1. */
  readonly source: number
  /** Id of the article. */
  readonly article: string
  /** Verbatim from the article's title or text. */
  readonly passage: string
}

/** A claim and its receipts. There is no sentence without a citation. */
export type Sentence = {
  readonly text: string
  /** BCP 47 primary subtag. */
  readonly language: string
  readonly citations: readonly [Citation, ...Citation[]]
}

/** A number with its unit and what it counts, as its sources print it. */
export type Figure = {
  /** As printed: "€326 billion". */
  readonly text: string
  /** The clause that says what it counts, verbatim and with the number in it; the number alone where a sentence of the story tells it. */
  readonly what: string
  /** The sentence that it stands in. */
  readonly about: Sentence
  /** Where outlets differ: what the others print, each with its source; empty where they agree. */
  readonly differs: readonly { readonly text: string; readonly about: Sentence }[]
}

/** Words that a named speaker said, verbatim. */
export type Quote = {
  readonly words: string
  readonly speaker: string
  /** "EU foreign-policy chief"; null where the source gives none. */
  readonly role: string | null
  readonly language: string
  readonly citations: readonly [Citation, ...Citation[]]
}

/** A numbered source of a briefing. */
export type Source = {
  readonly number: number
  readonly article: string
  readonly outlet: string
  readonly stateMedia: boolean
  readonly title: string
  readonly url: string
  readonly language: string
  readonly publishedAt: number
}

/** A fact that a story has now and had not when the channel was last told of it, and the sentence that says it. */
export type Change = NewFact & { readonly about: Sentence }

/**
 * What a story is to its channel. `new`: neither told nor reported before the window; `developing`: reported before, not told;
 * `update`: told before, with what changed since; `running`: told before, with no new fact: only its headline is told; `lone`: never
 * told, and fewer voices report it than the workspace asks of a story; `sidebar`: not told, and so near to the story with the short id
 * `to` that it stands after it. Of these two only the headline is told, the rest to whoever asks.
 * `since`: when it was last told, or of `developing` first reported, milliseconds since the epoch.
 */
export type StoryStatus =
  | { readonly kind: 'new' }
  | { readonly kind: 'developing'; readonly since: number }
  | { readonly kind: 'update'; readonly since: number; readonly changes: readonly Change[] }
  | { readonly kind: 'running'; readonly since: number }
  | { readonly kind: 'lone' }
  | { readonly kind: 'sidebar'; readonly to: string }

export type BriefingStory = {
  /** Letter and number, "e2": unique in the briefing. */
  readonly shortId: string
  /** The story's lasting id. */
  readonly story: string
  readonly headline: Sentence
  readonly sentences: readonly Sentence[]
  readonly figures: readonly Figure[]
  readonly quotes: readonly Quote[]
  readonly status: StoryStatus
  /** Independent voices: outlets of one owner and wire copies count once. */
  readonly voices: number
  /** Names of the outlets that report it, most telling first. */
  readonly outlets: readonly string[]
  /** Every section it fits, the one it is told in first. */
  readonly assignments: readonly [Assignment, ...Assignment[]]
  /** Why it stands where it stands. */
  readonly rankReasons: readonly RankReason[]
}

export type BriefingSection = {
  readonly name: string
  readonly title: string
  readonly stories: readonly BriefingStory[]
  /** Stories told in another section that belong here too: "also e2". */
  readonly pointers: readonly { readonly shortId: string; readonly headline: string }[]
  /** Why there is nothing; null where there is something. */
  readonly empty: EmptyReason | null
}

/** Why a section has no story. */
export type EmptyReason =
  /**
   * Of the feeds `read`, and some more that `failed`, came nothing that belongs there and that as many voices tell as are `needed`;
   * `single`: stories that fewer tell.
   */
  | { readonly kind: 'nothing'; readonly read: number; readonly failed: number; readonly needed: number; readonly single: number }
  /** So many stories belong there, and the briefing was full of others that weigh more. */
  | { readonly kind: 'full'; readonly stories: number }
  /** No sentence passed the gate. */
  | { readonly kind: 'unchecked' }

/** What the briefing rests on. */
export type Coverage = {
  readonly feedsRead: number
  readonly feedsFailed: readonly { readonly feed: string; readonly outlet: string; readonly failure: FeedFailure }[]
  readonly articles: number
  readonly stories: number
  readonly outlets: number
  /** Milliseconds since the epoch of the newest article; null where there is none. */
  readonly newestAt: number | null
}

/** Something that was considered and not told, and why. */
export type LeftOut = {
  readonly story: string
  readonly headline: string
  readonly url: string
  readonly reason: 'one-outlet' | 'no-section' | 'section-full' | 'briefing-full' | 'nothing-new' | 'no-checked-sentence' | 'unwanted'
}

/** A sentence that the gate refused, and why. */
export type Refused = { readonly story: string; readonly text: string; readonly reasons: readonly Objection[] }

/** Something that a posted briefing said and that its receipts no longer bear out. */
export type BrokenReceipt = {
  readonly shortId: string
  readonly headline: string
  /** As it was told. */
  readonly text: string
  /** BCP 47 primary subtag. */
  readonly language: string
  readonly outlet: string
  readonly url: string
  readonly reason: 'rewritten' | 'withdrawn'
  /** What the article says in its place now; null where it says nothing like it. */
  readonly now: string | null
}

/** What a briefing of the channel said before and no longer stands; told once, in the next one. */
export type Correction = BrokenReceipt & {
  /** The same for the same words of the same briefing. */
  readonly id: string
  /** Id of the briefing that said it, and when that was made. */
  readonly briefing: string
  readonly toldAt: number
  readonly foundAt: number
}

/** What was said to one channel about one window of time. Never changed once posted. */
export type Briefing = {
  readonly id: string
  readonly workspace: string
  readonly channel: string
  readonly title: string
  /** Language of its own words (BCP 47); its sentences stay in their sources'. */
  readonly language: string
  readonly zone: string
  /** Milliseconds since the epoch: (from, to]. */
  readonly window: Period
  readonly madeAt: number
  /** What the channel's briefings before said and no longer stands, found since the last of them. */
  readonly corrections: readonly Correction[]
  /** The one thing to know; empty where there is nothing. */
  readonly opening: readonly Sentence[]
  readonly sections: readonly BriefingSection[]
  /** One sentence for each thing worth keeping; empty where there is nothing. */
  readonly inShort: readonly Sentence[]
  readonly sources: readonly Source[]
  readonly coverage: Coverage
  readonly leftOut: readonly LeftOut[]
  readonly refused: readonly Refused[]
}

/** The stories that a briefing tells, in its order. */
export function storiesOf({ sections }: Pick<Briefing, 'sections'>): readonly BriefingStory[] {
  return sections.flatMap(({ stories }) => stories)
}

/** Whether nothing of a story but its headline is told, though there is more of it. */
export function isHeadlineAlone({ kind }: Pick<StoryStatus, 'kind'>): boolean {
  return kind === 'lone' || kind === 'sidebar'
}
