import type { Nullable } from 'kysely'
import type { PlacedArticle } from '../../../app/ports.ts'
import type { Database, Row } from '../tables.ts'
import { type FollowedRow, followedArticle, selectFollowedArticles } from './followed-articles.ts'
import { selectHome } from './stories.ts'

/** The followed articles of a story, oldest first, with why they are there; ids of merged stories lead to what they are part of. */
export async function placedArticles(db: Database, workspace: string, story: string): Promise<readonly PlacedArticle[]> {
  const rows = await selectPlaced(db, workspace)
    .where('place.story', '=', selectHome(db, workspace, story))
    .execute()
  return rows.map(placedArticleOf)
}

export async function placedArticle(db: Database, workspace: string, article: string): Promise<PlacedArticle | undefined> {
  const row = await selectPlaced(db, workspace).where('articles.id', '=', article).executeTakeFirst()
  return row && placedArticleOf(row)
}

function selectPlaced(db: Database, workspace: string) {
  return selectFollowedArticles(db, workspace)
    .leftJoin('story_articles as place', (join) => join.onRef('place.article', '=', 'articles.id').on('place.workspace', '=', workspace))
    .select(['place.story', 'place.likeness', 'place.reason'])
}

type Place = Nullable<Pick<Row<'story_articles'>, 'story' | 'likeness' | 'reason'>>

function placedArticleOf({ story, likeness, reason, ...row }: FollowedRow & Place): PlacedArticle {
  const place = story === null || likeness === null || reason === null ? null : { id: story, likeness, reason }
  return { article: followedArticle(row), story: place }
}
