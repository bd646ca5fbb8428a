import type { Period } from '../../briefing/briefing.ts'
import type { FoundArticle, Store } from '../ports.ts'
import { queryInAnyLanguage, withoutFillers } from './in-any-language.ts'
import { searchQuery } from './search-query.ts'

type Asked = {
  readonly workspace: string
  /** As typed. */
  readonly words: string
  /** Publication times (from, to], milliseconds since the epoch. */
  readonly window: Period
}

/** Articles that are looked at, best first: of a topic the best tell it, and of what is followed the least like it may be the news. */
const mostArticles = 200
const mostFollowed = 2_000
/** What is said in other words than those typed counts so much of what is said in these, the best of both being alike. */
const otherWordsWeight = 0.5

/**
 * Articles that hold what was typed, as it was typed or in any language. Rare words weigh more in a search, and in a language of few
 * articles all words are rare; so what only the other words find is measured by the best of its own.
 *
 * @returns Best first.
 */
export async function findInAnyLanguage(
  { workspace, words, window }: Asked,
  store: Pick<Store, 'search'>,
): Promise<readonly FoundArticle[]> {
  const wider = queryInAnyLanguage(words)
  const [own, all] = await Promise.all([
    store.search(workspace, searchQuery(words), window, mostArticles),
    wider ? store.search(workspace, wider, window, mostArticles) : [],
  ])
  const known = new Set(own.map(({ article }) => article.id))
  const others = all.filter(({ article }) => !known.has(article.id))
  if (own.length === 0 && others.length === 0) return store.search(workspace, searchQuery(withoutFillers(words)), window, mostArticles)
  const scale = own.length === 0 ? 1 : (otherWordsWeight * bestOf(own)) / bestOf(others)
  return [...own, ...others.map((one) => ({ ...one, score: one.score * scale }))]
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostArticles)
}

/**
 * Articles that hold every word that was typed, as it was typed or in any language, for those who are not there to look which of them is
 * meant: "war" is no filler of "Ukraine war", though it is one in German. Words that carry no meaning in one of the languages
 * are left out where nothing is found otherwise.
 */
export async function findEveryWord({ workspace, words, window }: Asked, store: Pick<Store, 'search'>): Promise<readonly FoundArticle[]> {
  const strict = queryInAnyLanguage(words, (rest) => rest) ?? searchQuery(words)
  const found = await store.search(workspace, strict, window, mostFollowed)
  if (found.length > 0) return found
  return store.search(workspace, queryInAnyLanguage(words) ?? searchQuery(withoutFillers(words)), window, mostFollowed)
}

function bestOf(found: readonly FoundArticle[]): number {
  return Math.max(...found.map(({ score }) => score))
}
