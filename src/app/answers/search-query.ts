import { privateTerm, unspacedRuns, type WordTerms, wordTerms } from './search-terms.ts'

/** What must be in an article. Nothing: what was typed holds no word, and nothing is found. */
export type SearchQuery = readonly Wanted[]

/** One thing that is looked for, in at least one of the ways to say it. */
export type Wanted = readonly Way[]

/** Terms that stand together for one thing, in any order: all of them. A term that ends in `*` stands for all that begin so. */
export type Way = readonly string[]

/** Words of a question that are looked at. */
const mostWords = 12

/**
 * The words that somebody looks for, as the archive's terms (see search-terms.ts). Nobody says in which language the articles are,
 * so each word stands for its stems in every language that has some: "sanctions" finds "sanction", "Sanktionen" does not.
 *
 * @param words As typed.
 */
export function searchQuery(words: string): SearchQuery {
  const unspaced = unspacedTerms(words).slice(0, mostWords)
  return [...spacedWords(words).map(({ terms }) => terms.map((term) => [term])), ...unspaced.map((term) => [[term]])]
}

/** Of what is written with spaces, the words that are looked at. */
export function spacedWords(words: string): readonly WordTerms[] {
  return wordTerms(words).slice(0, mostWords)
}

/** Of what is written without spaces, each pair of neighbouring signs. */
export function unspacedTerms(words: string): readonly string[] {
  return unspacedRuns(words).flatMap(({ terms }) => terms.map((term) => (isSingleSign(term) ? `${term}*` : term)))
}

/** The same, found in the private articles of a workspace too. */
export function alsoPrivate(query: SearchQuery, scope: string): SearchQuery {
  return query.map((wanted) => wanted.flatMap((way) => [way, way.map((term) => privateTerm(term, scope))]))
}

function isSingleSign(term: string): boolean {
  return [...term].length === 1
}
