import type { OwnTermsThresholds } from './groups/own-terms.ts'
import type { SizeExponents } from './groups/size-exponent.ts'
import type { LikenessWeights } from './pairs/likeness.ts'

/** The numbers that decide what is one story; those in use are in config/thresholds.ts. */
export type StoryThresholds = {
  readonly weights: LikenessWeights
  /** Likeness of two articles that were not worth comparing; below 0. */
  readonly unlinked: number
  /** How the likeness of groups falls with their size, by how much their articles say. */
  readonly exponents: SizeExponents
  /** A review takes the plain mean over so many pairs of articles; what arrives is welcomed without. 1 or more. */
  readonly few: number
  /** The part of what holds the looser of two groups together that must speak for joining them; 0 to 1. */
  readonly contrast: number
  readonly ownTerms: OwnTermsThresholds
  /** Added between articles of one story when a review asks whether they still belong together; 0 or more. */
  readonly staysTogether: number
  /** Added for each of two articles that stands in a part for leisure; 0 or less. */
  readonly leisure: number
  /** Added where two articles play in different countries (see `areElsewhere`); 0 or less. */
  readonly elsewhere: number
  /** Added where two headlines count otherwise (see `countOtherwise`); 0 or less. */
  readonly otherAmounts: number
  /** Added where two titles name other kinds of event (see `nameOtherKinds`); 0 or less. */
  readonly otherKinds: number
  /** Added where the address of one says a word that the other has (see `addressSays`); 0 or more. */
  readonly address: number
  /** By what a report that a review leaves by itself joins a story after all. */
  readonly strays: StrayWeights
  /** How long after its last article a story is open to more. Days. */
  readonly openDays: number
}

/** What a report that is left by itself and a story must have in common, in log-odds. */
export type StrayWeights = {
  /** For the part of what its reports say together that this one says too: see strays.ts. */
  readonly core: number
  /** What likeness and core must come to. */
  readonly least: number
}
