import type { FollowedArticle } from '../articles/article.ts'
import { type Anchors, anchorWords } from './pairs/anchors.ts'
import { areForeign } from './pairs/foreign.ts'
import type { Held } from './pairs/held-articles.ts'
import type { JoinReason } from './story.ts'
import type { DocumentFrequencies } from './words/document-frequencies.ts'
import { COLUMNS, LEAD, type Reading } from './words/features.ts'

/** An article and its words, as it was taken in. */
export type Read = { readonly article: FollowedArticle; readonly reading: Reading }

/**
 * What an article shares with another that it was put beside.
 *
 * @param named What the other names, where it is in another language.
 */
export function joinReason({ article, reading }: Read, other: Held, named: Anchors, frequencies: DocumentFrequencies): JoinReason {
  const words = areForeign(article, other) ? sharedNames(article, named) : sharedWords(reading, other, frequencies)
  return { kind: 'shared', words, outlet: other.outlet, title: other.title }
}

/** Words named in a reason: the rarest that both have. */
const MOST_WORDS = 4

function sharedWords(reading: Reading, other: Held, frequencies: DocumentFrequencies): readonly string[] {
  const theirs = leadTerms(other)
  const words = new Map<number, string>()
  for (const { id, word } of reading.opening) if (theirs.has(id) && !words.has(id)) words.set(id, word)
  return [...words]
    .map(([id, word]) => ({ word, rarity: frequencies.rarity(id) }))
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, MOST_WORDS)
    .map(({ word }) => word)
}

function sharedNames(article: FollowedArticle, named: Anchors): readonly string[] {
  return [...anchorWords(article)]
    .filter(([anchor]) => named.has(anchor))
    .slice(0, MOST_WORDS)
    .map(([, words]) => words)
}

/** Ids of the terms of its title and first sentences. */
function leadTerms({ features: { ids, weights } }: Held): ReadonlySet<number> {
  return new Set(ids.filter((_, i) => (weights[COLUMNS * i + LEAD] ?? 0) > 0))
}
