import type { Kysely } from 'kysely'
import type { Saved } from '../../app/ports.ts'
import type { Article } from '../../articles/article.ts'
import type { FeedState } from '../../feeds/feed.ts'
import { chunks } from './chunks.ts'
import { storableText } from './storable-text.ts'
import type { ArticleRow, FeedRow, Tables } from './tables.ts'
import type { TextIndex } from './text-index.ts'

/** Keeps a feed's state and what it lists now; see Store.savePoll. */
export async function savePoll(
  db: Kysely<Tables>,
  index: TextIndex,
  state: FeedState,
  articles: readonly Article[],
  now: number,
): Promise<readonly Saved[]> {
  const rows = articles.map(articleRow)
  return db.transaction().execute(async (trx) => {
    await saveState(trx, state, rows.length > 0 ? now : null)
    const known = await knownWords(trx, rows)
    const outcomes = rows.map((row) => compared(row, state.feed, known))
    await insertArticles(
      trx,
      rows.filter((_, index) => outcomes[index] === 'new'),
    )
    for (const [index, row] of rows.entries()) if (outcomes[index] === 'changed') await updateWords(trx, row, now)
    await linkArticles(trx, state.feed, rows, now)
    await index.put(trx, lastWords(rows.filter((_, at) => outcomes[at] !== 'known')))
    return outcomes
  })
}

/** Of an article that is listed twice the words that were kept last. */
function lastWords(rows: readonly ArticleRow[]): readonly ArticleRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()]
}

type Words = Pick<ArticleRow, 'feed' | 'title' | 'text'>

/** As it will be read again: compared with known words, any other spelling would count as a change at every poll. */
function articleRow(article: Article): ArticleRow {
  return {
    id: article.id,
    url: article.url,
    feed: article.feed,
    title: storableText(article.title),
    text: storableText(article.text),
    language: article.language,
    authors: JSON.stringify(article.authors),
    published_at: article.publishedAt,
    dated_by: article.datedBy,
    updated_at: article.updatedAt,
    seen_at: article.seenAt,
  }
}

/** @param listedAt When it brought articles; null where it brought none, which leaves standing what it lists. */
async function saveState(trx: Kysely<Tables>, state: FeedState, listedAt: number | null): Promise<void> {
  const row = stateRow(state)
  const listed = listedAt === null ? {} : { listed_at: listedAt }
  await trx
    .insertInto('feeds')
    .values({ ...row, listed_at: 0, ...listed })
    .onConflict((conflict) => conflict.column('feed').doUpdateSet({ ...row, ...listed }))
    .execute()
}

function stateRow(state: FeedState): Omit<FeedRow, 'listed_at'> {
  return {
    feed: state.feed,
    etag: state.etag,
    last_modified: state.lastModified,
    polled_at: state.polledAt,
    next_poll_at: state.nextPollAt,
    succeeded_at: state.succeededAt,
    failures: state.failures,
    failure: state.failure && JSON.stringify(state.failure),
  }
}

async function knownWords(trx: Kysely<Tables>, rows: readonly ArticleRow[]): Promise<Map<string, Words>> {
  const known = new Map<string, Words>()
  for (const chunk of chunks(rows.map((row) => row.id))) {
    const found = await trx.selectFrom('articles').select(['id', 'feed', 'title', 'text']).where('id', 'in', chunk).execute()
    for (const row of found) known.set(row.id, row)
  }
  return known
}

/** Two feeds may give one article in different lengths: only the feed that it was first seen in changes its words. */
function compared(row: ArticleRow, feed: string, known: Map<string, Words>): Saved {
  const before = known.get(row.id)
  if (before && (before.feed !== feed || (before.title === row.title && before.text === row.text))) return 'known'
  known.set(row.id, row)
  return before ? 'changed' : 'new'
}

async function insertArticles(trx: Kysely<Tables>, rows: readonly ArticleRow[]): Promise<void> {
  for (const chunk of chunks(rows)) {
    await trx
      .insertInto('articles')
      .values(chunk)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
  }
}

async function updateWords(trx: Kysely<Tables>, { id, title, text, language, authors }: ArticleRow, now: number): Promise<void> {
  await trx.updateTable('articles').set({ title, text, language, authors, updated_at: now }).where('id', '=', id).execute()
}

async function linkArticles(trx: Kysely<Tables>, feed: string, rows: readonly ArticleRow[], now: number): Promise<void> {
  const links = [...new Set(rows.map((row) => row.id))].map((article) => ({ article, feed, listed_at: now }))
  for (const chunk of chunks(links)) {
    await trx
      .insertInto('article_feeds')
      .values(chunk)
      .onConflict((conflict) => conflict.columns(['article', 'feed']).doUpdateSet({ listed_at: now }))
      .execute()
  }
}
