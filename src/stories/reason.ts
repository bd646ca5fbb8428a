import type { FollowedArticle } from '../articles/article.ts'
import { type Anchors, anchorWords } from './anchors.ts'
import { type DocumentFrequencies, termId } from './document-frequencies.ts'
import { COLUMNS, LEAD } from './features.ts'
import type { Held } from './held-articles.ts'
import type { JoinReason } from './story.ts'
import { termsOf } from './terms.ts'

/**
 * What an article shares with another that it was put beside.
 *
 * @param named What the other names, where it is in another language.
 */
export function joinReason(article: FollowedArticle, other: Held, named: Anchors, frequencies: DocumentFrequencies): JoinReason {
  const words = article.language === other.language ? sharedWords(article, other, frequencies) : sharedNames(article, named)
  return { kind: 'shared', words, outlet: other.outlet, title: other.title }
}

/** Words named in a reason: the rarest that both have. */
const MOST_WORDS = 4
/** Words of the article that are looked at. */
const LEAD_WORDS = 80

function sharedWords(article: FollowedArticle, other: Held, frequencies: DocumentFrequencies): readonly string[] {
  const theirs = leadTerms(other)
  const words = new Map<string, string>()
  for (const { term, id, word } of [...termsOf(article.title, article.language), ...termsOf(article.text, article.language, LEAD_WORDS)])
    if (theirs.has(id) && !words.has(term)) words.set(term, word)
  return [...words]
    .sort(([a], [b]) => frequencies.rarity(termId(b)) - frequencies.rarity(termId(a)))
    .slice(0, MOST_WORDS)
    .map(([, word]) => word)
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
