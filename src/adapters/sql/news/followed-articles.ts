import type { ExpressionBuilder, NotNull } from 'kysely'
import type { ArticleVersion, NewsWindow } from '../../../app/ports.ts'
import type { FollowedArticle } from '../../../articles/article.ts'
import { teaserOf } from '../../../articles/text/teaser.ts'
import { isWanted } from '../../../articles/wanted.ts'
import type { Period } from '../../../briefing/briefing.ts'
import type { Reading } from '../../../feeds/feed.ts'
import { chunks } from '../chunks.ts'
import type { Database, Tables } from '../tables.ts'

/**
 * Query for the articles that a workspace follows, oldest first, each once: with the subscription of the feed that it was
 * first seen in, else of the alphabetically first of the followed feeds that list it. A paused one is as if it were not followed.
 *
 * PostgreSQL may know nothing yet of a new store, and guesses that nearly nothing is there; so its plan must not depend on that. Joined
 * from the left, subscriptions are only looked up by their key, where it would else try each with each article; and what needs a
 * subquery is asked of one row, where in the condition of a join it would be asked of each pair.
 */
export function selectFollowedArticles(db: Database, workspace: string) {
  return fromFollowed(db, workspace)
    .selectAll('articles')
    .select(['subscriptions.outlet', 'subscriptions.section', 'subscriptions.reading'])
    .$narrowType<{ outlet: NotNull }>()
}

function fromFollowed(db: Database, workspace: string) {
  return db
    .selectFrom('articles')
    .innerJoin('article_feeds as link', 'link.article', 'articles.id')
    .leftJoin('subscriptions', (join) => join.onRef('subscriptions.feed', '=', 'link.feed').on('subscriptions.workspace', '=', workspace))
    .where((eb) => eb(eb.fn.coalesce('subscriptions.paused', eb.lit(1)), '=', 0))
    .where(({ eb, or, not, exists, ref, selectFrom }) =>
      or([
        eb('link.feed', '=', ref('articles.feed')),
        not(
          exists(
            selectFrom('article_feeds as other')
              .innerJoin('subscriptions as theirs', 'theirs.feed', 'other.feed')
              .select('other.feed')
              .where('theirs.workspace', '=', workspace)
              .where('theirs.paused', '=', 0)
              .whereRef('other.article', '=', 'articles.id')
              .where((of) => of.or([of('other.feed', '=', of.ref('articles.feed')), of('other.feed', '<', of.ref('link.feed'))])),
          ),
        ),
      ]),
    )
    .orderBy('articles.publishedAt')
    .orderBy('articles.id')
}

/** Whether an article belongs to a window; its times are milliseconds since the epoch. */
export function isOfWindow({ from, to, lateFrom = from }: NewsWindow) {
  return ({ and, or, eb, exists, ref, selectFrom }: ExpressionBuilder<Tables, 'articles'>) =>
    and([
      eb('articles.publishedAt', '>', Math.min(from, lateFrom)),
      eb('articles.publishedAt', '<=', to),
      or([
        eb('articles.publishedAt', '>', from),
        and([
          eb('articles.seenAt', '>', from),
          eb('articles.seenAt', '<=', to),
          exists(
            selectFrom('articles as known')
              .select('known.id')
              .where('known.feed', '=', ref('articles.feed'))
              .where('known.seenAt', '<=', from),
          ),
        ]),
      ]),
    ])
}

/** @param window Publication times (from, to], milliseconds since the epoch. */
export async function articles(db: Database, workspace: string, window: Period): Promise<readonly FollowedArticle[]> {
  const rows = await selectFollowedArticles(db, workspace)
    .where('articles.publishedAt', '>', window.from)
    .where('articles.publishedAt', '<=', window.to)
    .execute()
  return rows.filter(isWantedRow).map(followedArticle)
}

/** Without their texts, of which a window may have 100 MB. */
export async function articleVersions(db: Database, workspace: string, window: Period): Promise<ReadonlyMap<string, ArticleVersion>> {
  const rows = await fromFollowed(db, workspace)
    .where('articles.publishedAt', '>', window.from)
    .where('articles.publishedAt', '<=', window.to)
    .select(['articles.id', 'articles.publishedAt', 'articles.updatedAt'])
    .execute()
  return new Map(rows.map(({ id, ...version }) => [id, version]))
}

export async function articlesOf(db: Database, workspace: string, ids: readonly string[]): Promise<readonly FollowedArticle[]> {
  const found: FollowedArticle[] = []
  for (const some of chunks(ids)) {
    const rows = await selectFollowedArticles(db, workspace).where('articles.id', 'in', some).execute()
    found.push(...rows.filter(isWantedRow).map(followedArticle))
  }
  return found
}

/** Those whose words changed after a moment, milliseconds since the epoch. */
export async function rewritten(db: Database, workspace: string, since: number): Promise<readonly FollowedArticle[]> {
  const rows = await selectFollowedArticles(db, workspace).where('articles.updatedAt', '>', since).execute()
  return rows.filter(isWantedRow).map(followedArticle)
}

/** A row of `selectFollowedArticles`. */
export type FollowedRow = FollowedArticle & { readonly reading: Reading | null }

/** Whether the filters of its subscription let it through. */
export function isWantedRow({ reading, ...article }: FollowedRow): boolean {
  return reading === null || isWanted(article, reading.filters)
}

export function followedArticle({ reading, ...article }: FollowedRow): FollowedArticle {
  return reading?.teaserOnly ? { ...article, text: teaserOf(article.text, article.language) } : article
}
