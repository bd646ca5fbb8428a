import type { NotNull } from 'kysely'
import type { ArticleTally, NewsWindow } from '../../../app/ports.ts'
import { ownerOf } from '../../../feeds/owner-of.ts'
import type { Database } from '../tables.ts'
import { isOfWindow, selectFollowedArticles } from './followed-articles.ts'

/** Counts the articles of the window, without reading a text. */
export async function articleTally(db: Database, workspace: string, window: NewsWindow): Promise<ArticleTally> {
  const rows = await selectFollowedArticles(db, workspace)
    .clearSelect()
    .clearOrderBy()
    .select((eb) => ['subscriptions.outlet', eb.fn.countAll<number>().as('articles'), eb.fn.max('articles.publishedAt').as('newest')])
    .$narrowType<{ outlet: NotNull }>()
    .where(isOfWindow(window))
    // PostgreSQL compares no JSON, but knows that the outlet depends on this key.
    .groupBy(['subscriptions.workspace', 'subscriptions.feed'])
    .execute()
  const outlets = rows.map(({ outlet }) => outlet)
  return {
    articles: rows.reduce((total, row) => total + row.articles, 0),
    outlets: new Set(outlets.map(({ name }) => name)).size,
    owners: new Set(outlets.map(ownerOf)).size,
    newestAt: rows.length === 0 ? null : Math.max(...rows.map(({ newest }) => newest)),
  }
}
