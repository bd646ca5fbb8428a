import type { Kysely } from 'kysely'
import type { Article, FollowedArticle } from '../../articles/article.ts'
import { teaserOf } from '../../articles/teaser.ts'
import { isWanted } from '../../articles/wanted.ts'
import type { Reading } from '../../feeds/feed.ts'
import { fromJson } from './json.ts'
import type { ArticleRow, SubscriptionRow, Tables } from './tables.ts'

/**
 * Query for the articles that a workspace follows, oldest first, each once: with the subscription of the feed that it was
 * first seen in, else of the alphabetically first of the followed feeds that list it. A paused one is as if it were not followed.
 */
export function selectFollowedArticles(db: Kysely<Tables>, workspace: string) {
  return db
    .selectFrom('articles')
    .innerJoin('subscriptions', (join) =>
      join
        .on('subscriptions.workspace', '=', workspace)
        .on('subscriptions.paused', '=', 0)
        .on('subscriptions.feed', '=', (eb) =>
          eb.fn.coalesce(
            eb
              .selectFrom('subscriptions as own')
              .select('own.feed')
              .where('own.workspace', '=', workspace)
              .where('own.paused', '=', 0)
              .whereRef('own.feed', '=', 'articles.feed'),
            eb
              .selectFrom('article_feeds as link')
              .innerJoin('subscriptions as other', 'other.feed', 'link.feed')
              .select((of) => of.fn.min('link.feed').as('feed'))
              .where('other.workspace', '=', workspace)
              .where('other.paused', '=', 0)
              .whereRef('link.article', '=', 'articles.id'),
          ),
        ),
    )
    .selectAll('articles')
    .select(['subscriptions.outlet', 'subscriptions.section', 'subscriptions.reading'])
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
  return rows.filter(isWantedRow).map(followedArticle)
}

export type FollowedRow = ArticleRow & Pick<SubscriptionRow, 'outlet' | 'section' | 'reading'>

/** Whether the filters of its subscription let it through. */
export function isWantedRow(row: FollowedRow): boolean {
  return row.reading === null || isWanted(article(row), fromJson<Reading>(row.reading).filters)
}

export function followedArticle(row: FollowedRow): FollowedArticle {
  const teaserOnly = row.reading !== null && fromJson<Reading>(row.reading).teaserOnly
  return { ...article(teaserOnly ? { ...row, text: teaserOf(row.text) } : row), outlet: fromJson(row.outlet), section: row.section }
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
