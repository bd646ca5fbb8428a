import { privateTerm, unspacedRuns, wordTerms } from './search-terms.ts'

/**
 * What must be in an article: of each group at least one term. A term that ends in `*` stands for all that begin so. No group: what
 * was typed holds no word, and nothing is found.
 */
export type SearchQuery = readonly (readonly string[])[]

/** Words of a question that are looked at. */
const mostWords = 12

/**
 * The words that somebody looks for, as the archive's terms (see search-terms.ts). Nobody says in which language the articles are,
 * so each word stands for its stems in every language that has some: "sanctions" finds "sanction", "Sanktionen" does not.
 *
 * @param words As typed.
 */
export function searchQuery(words: string): SearchQuery {
  const spaced = wordTerms(words).slice(0, mostWords)
  const unspaced = unspacedRuns(words).flatMap(({ terms }) => terms.map((term) => (isSingleSign(term) ? [`${term}*`] : [term])))
  return [...spaced.map(({ terms }) => terms), ...unspaced.slice(0, mostWords)]
}

/** The same, found in the private articles of a workspace too. */
export function alsoPrivate(query: SearchQuery, scope: string): SearchQuery {
  return query.map((group) => group.flatMap((term) => [term, privateTerm(term, scope)]))
}

function isSingleSign(term: string): boolean {
  return [...term].length === 1
}
