import { alsoPrivate, type SearchQuery } from '../../../app/answers/search-query.ts'
import { isPrivateTerm, privateTerm } from '../../../app/answers/search-terms.ts'
import { scopeOf } from '../../../app/polling/private-feeds.ts'
import type { FoundArticle } from '../../../app/ports.ts'
import type { Period } from '../../../briefing/briefing.ts'
import type { TextIndex } from '../databases/text-index.ts'
import type { Database } from '../tables.ts'
import { followedArticle, isWantedRow, selectFollowedArticles } from './followed-articles.ts'

/** @param window Publication times (from, to], milliseconds since the epoch. */
export async function search(
  db: Database,
  index: TextIndex,
  workspace: string,
  query: SearchQuery,
  window: Period,
  limit: number,
): Promise<readonly FoundArticle[]> {
  if (query.length === 0 || query.some((wanted) => wanted.length === 0)) return []
  const matching = selectFollowedArticles(db, workspace)
    .clearOrderBy()
    .innerJoin(index.matches(alsoPrivate(query, scopeOf(workspace))).as('found'), (join) => join.onRef('found.article', '=', 'articles.id'))
    .leftJoin('story_articles as place', (join) => join.onRef('place.article', '=', 'articles.id').on('place.workspace', '=', workspace))
    .select(['found.score', 'place.story'])
    .where('articles.publishedAt', '>', window.from)
    .where('articles.publishedAt', '<=', window.to)
    .orderBy('found.score', 'desc')
    .orderBy('articles.publishedAt', 'desc')
    .orderBy('articles.id')
  const found: FoundArticle[] = []
  const atOnce = Math.max(limit, leastRead)
  for (let offset = 0; ; offset += atOnce) {
    const rows = await matching.limit(atOnce).offset(offset).execute()
    found.push(...rows.filter(isWantedRow).map(({ story, score, ...row }) => ({ article: followedArticle(row), story, score })))
    if (rows.length < atOnce || found.length >= limit) return found.slice(0, limit)
  }
}

/** Rows read at once: some may be kept out by the filters of their feed. */
const leastRead = 20

/** Terms of public articles and of the workspace's own private ones. */
export async function termsWith(
  db: Database,
  index: TextIndex,
  workspace: string,
  prefix: string,
  limit: number,
): Promise<readonly string[]> {
  if (isPrivateTerm(prefix)) return []
  const own = privateTerm('', scopeOf(workspace))
  const [common, hidden] = await Promise.all([index.termsWith(db, prefix, limit), index.termsWith(db, `${own}${prefix}`, limit)])
  const shared = common.filter((term) => !isPrivateTerm(term))
  return [...new Set([...shared, ...hidden.map((term) => term.slice(own.length))])].slice(0, limit)
}
