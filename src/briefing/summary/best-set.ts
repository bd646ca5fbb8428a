import { wordCount } from '../words/words-of.ts'
import type { Consensus } from './consensus.ts'
import type { Scored } from './summary.ts'

/** Sentences that are looked at: 162 sets of up to four. */
export const mostLookedAt = 8
/** What sets may be chosen, and by what. */
export type SetRules = {
  readonly mostSentences: number
  /** Words that a set has at least, or as many as one can have. */
  readonly fewestWords: number
  readonly consensus: Consensus
  /** The text that a set makes. */
  textOf(set: readonly Scored[]): string
  /** Whether a sentence may stand with those before it. */
  mayJoin(one: Scored, set: readonly Scored[]): boolean
}

/**
 * Of all sets of a few sentences the one that says best what the outlets of the story say: nearest to all of them, by sentences that
 * tell most of it.
 *
 * @param sentences Best first; the first few are looked at, in all sets of them.
 * @param first What every set begins with.
 */
export function bestSet(sentences: readonly Scored[], rules: SetRules, first: readonly Scored[] = []): readonly Scored[] {
  const sets = [...setsOf(sentences.slice(0, mostLookedAt), rules, first)]
  const fewest = Math.min(rules.fewestWords, Math.max(...sets.map(lengthOf)))
  const valued = sets.filter((set) => lengthOf(set) >= fewest).map((set) => ({ set, value: worthOfSet(set, rules) }))
  return valued.reduce((best, one) => (one.value > best.value ? one : best), { set: first, value: -Infinity }).set
}

/** What the mean score of the sentences weighs beside the consensus. Chosen from 0.2, 0.3 and 0.45 on stories that are not measured. */
const scoreWeight = 0.3

function* setsOf(sentences: readonly Scored[], rules: SetRules, set: readonly Scored[]): Generator<readonly Scored[]> {
  if (set.length > 0) yield set
  if (set.length >= rules.mostSentences) return
  for (const [index, one] of sentences.entries())
    if (rules.mayJoin(one, set)) yield* setsOf(sentences.slice(index + 1), rules, [...set, one])
}

function worthOfSet(set: readonly Scored[], { consensus, textOf }: SetRules): number {
  const scored = set.reduce((sum, one) => sum + one.score * lengthOf([one]), 0) / Math.max(1, lengthOf(set))
  return consensus(textOf(set)) + scoreWeight * scored
}

function lengthOf(set: readonly Scored[]): number {
  return set.reduce((sum, { text, article }) => sum + wordCount(text, article.language), 0)
}
