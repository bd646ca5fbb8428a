import type { Kysely } from 'kysely'
import type { Article, FollowedArticle } from '../../articles/article.ts'
import { fromJson } from './json.ts'
import type { ArticleRow, SubscriptionRow, Tables } from './tables.ts'

/**
 * Query for the articles that a workspace follows, oldest first, each once: with the subscription of the feed that it was
 * first seen in, else of the alphabetically first of the followed feeds that list it.
 */
export function selectFollowedArticles(db: Kysely<Tables>, workspace: string) {
  return db
    .selectFrom('articles')
    .innerJoin('subscriptions', (join) =>
      join.on('subscriptions.workspace', '=', workspace).on('subscriptions.feed', '=', (eb) =>
        eb.fn.coalesce(
          eb
            .selectFrom('subscriptions as own')
            .select('own.feed')
            .where('own.workspace', '=', workspace)
            .whereRef('own.feed', '=', 'articles.feed'),
          eb
            .selectFrom('article_feeds as link')
            .innerJoin('subscriptions as other', 'other.feed', 'link.feed')
            .select((of) => of.fn.min('link.feed').as('feed'))
            .where('other.workspace', '=', workspace)
            .whereRef('link.article', '=', 'articles.id'),
        ),
      ),
    )
    .selectAll('articles')
    .select(['subscriptions.outlet', 'subscriptions.section'])
    .orderBy('articles.published_at')
    .orderBy('articles.id')
}

/** @param window Publication times (from, to], milliseconds since the epoch. */
export async function articles(
  db: Kysely<Tables>,
  workspace: string,
  window: { readonly from: number; readonly to: number },
): Promise<readonly FollowedArticle[]> {
  const rows = await selectFollowedArticles(db, workspace)
    .where('articles.published_at', '>', window.from)
    .where('articles.published_at', '<=', window.to)
    .execute()
  return rows.map(followedArticle)
}

export function followedArticle(row: ArticleRow & Pick<SubscriptionRow, 'outlet' | 'section'>): FollowedArticle {
  return { ...article(row), outlet: fromJson(row.outlet), section: row.section }
}

function article(row: ArticleRow): Article {
  return {
    id: row.id,
    url: row.url,
    feed: row.feed,
    title: row.title,
    text: row.text,
    language: row.language,
    authors: fromJson(row.authors),
    publishedAt: row.published_at,
    datedBy: row.dated_by,
    updatedAt: row.updated_at,
    seenAt: row.seen_at,
  }
}
