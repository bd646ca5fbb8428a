import type { Kysely, NotNull } from 'kysely'
import type { ArticleTally } from '../../app/ports.ts'
import type { Outlet } from '../../feeds/feed.ts'
import { selectFollowedArticles } from './followed-articles.ts'
import { fromJson } from './json.ts'
import type { Tables } from './tables.ts'

/** Counts what `articles` gives for the window, without reading a text. */
export async function articleTally(
  db: Kysely<Tables>,
  workspace: string,
  window: { readonly from: number; readonly to: number },
): Promise<ArticleTally> {
  const rows = await selectFollowedArticles(db, workspace)
    .clearSelect()
    .clearOrderBy()
    .select((eb) => ['subscriptions.outlet', eb.fn.countAll<number>().as('articles'), eb.fn.max('articles.published_at').as('newest')])
    .$narrowType<{ outlet: NotNull }>()
    .where('articles.published_at', '>', window.from)
    .where('articles.published_at', '<=', window.to)
    .groupBy('subscriptions.outlet')
    .execute()
  return {
    articles: rows.reduce((total, row) => total + Number(row.articles), 0),
    outlets: new Set(rows.map(({ outlet }) => fromJson<Outlet>(outlet).name)).size,
    newestAt: rows.length === 0 ? null : Math.max(...rows.map(({ newest }) => Number(newest))),
  }
}
