import { deleteAnswers } from '../people/answers.ts'
import type { Database } from '../tables.ts'
import { touched } from '../touched.ts'
import { forgetEmptyStories } from './forget-empty-stories.ts'

/** Forgets articles and stories last heard of before `olderThan`; see Store.prune. */
export async function prune(db: Database, olderThan: number): Promise<{ readonly articles: number; readonly stories: number }> {
  return db.transaction().execute(async (trx) => {
    await emptyDeadStories(trx, olderThan)
    const stories = await forgetEmptyStories(trx)
    const articles = await deleteArticles(trx, olderThan)
    await deleteAnswers(trx, olderThan)
    await forgetToldOfNone(trx)
    return { articles, stories }
  })
}

/** A story is dead when none of its articles was heard of. */
async function emptyDeadStories(trx: Database, olderThan: number): Promise<void> {
  await trx
    .with('heard', selectHeardOf(trx, olderThan))
    .deleteFrom('story_articles')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('story_articles as peer')
            .innerJoin('heard', 'heard.article', 'peer.article')
            .select('peer.article')
            .whereRef('peer.workspace', '=', 'story_articles.workspace')
            .whereRef('peer.story', '=', 'story_articles.story'),
        ),
      ),
    )
    .execute()
}

async function deleteArticles(trx: Database, olderThan: number): Promise<number> {
  const unheard = trx
    .with('heard', selectHeardOf(trx, olderThan))
    .deleteFrom('articles')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('heard').select('heard.article').whereRef('heard.article', '=', 'articles.id'))),
    )
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('story_articles').select('story').whereRef('story_articles.article', '=', 'articles.id'))),
    )
  return touched(unheard)
}

/** Articles that a feed listed since, or that it lists still while it was read since: a 304 brings no articles. */
function selectHeardOf(trx: Database, olderThan: number) {
  return trx
    .selectFrom('article_feeds as link')
    .innerJoin('feeds', 'feeds.feed', 'link.feed')
    .select('link.article')
    .where((eb) =>
      eb.or([
        eb('link.listedAt', '>=', olderThan),
        eb.and([eb('link.listedAt', '=', eb.ref('feeds.listedAt')), eb('feeds.succeededAt', '>=', olderThan)]),
      ]),
    )
}

/** Who was told of an article that is forgotten need not be remembered. */
async function forgetToldOfNone(trx: Database): Promise<void> {
  await trx
    .deleteFrom('told_articles')
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('articles').select('articles.id').whereRef('articles.id', '=', 'told_articles.article'))),
    )
    .execute()
}
