import type { FollowedArticle } from '../articles/article.ts'
import { anchorsOf, anchorWords } from './anchors.ts'
import { type DocumentFrequencies, termId } from './document-frequencies.ts'
import { termsOf } from './terms.ts'

/** In words, what an article shares with another that it was put beside: "shares Putin, Trump and 90 with BBC News". */
export function joinReason(article: FollowedArticle, other: FollowedArticle, frequencies: DocumentFrequencies): string {
  const shared = article.language === other.language ? sharedWords(article, other, frequencies) : sharedNames(article, other)
  const what = shared.length === 0 ? 'much of its wording' : listed(shared)
  return `shares ${what} with ${other.outlet.name}’s “${other.title}”`
}

/** Words named in a reason: the rarest that both have. */
const MOST_WORDS = 4
/** Words of each article that are looked at. */
const LEAD_WORDS = 80

function sharedWords(article: FollowedArticle, other: FollowedArticle, frequencies: DocumentFrequencies): readonly string[] {
  const theirs = new Set(leadTerms(other).map(({ term }) => term))
  const words = new Map<string, string>()
  for (const { term, word } of leadTerms(article)) if (theirs.has(term) && !words.has(term)) words.set(term, word)
  return [...words]
    .sort(([a], [b]) => frequencies.rarity(termId(b)) - frequencies.rarity(termId(a)))
    .slice(0, MOST_WORDS)
    .map(([, word]) => word)
}

function sharedNames(article: FollowedArticle, other: FollowedArticle): readonly string[] {
  const theirs = anchorsOf(other)
  return [...anchorWords(article)]
    .filter(([anchor]) => theirs.has(anchor))
    .slice(0, MOST_WORDS)
    .map(([, words]) => words)
}

function leadTerms({ title, text, language }: FollowedArticle) {
  return [...termsOf(title, language), ...termsOf(text, language, LEAD_WORDS)]
}

function listed(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
