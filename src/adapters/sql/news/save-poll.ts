import type { Saved } from '../../../app/polling/polls.ts'
import type { Article } from '../../../articles/article.ts'
import type { FeedState } from '../../../feeds/feed.ts'
import { chunks } from '../chunks.ts'
import { storableText } from '../databases/storable-text.ts'
import type { TextIndex } from '../databases/text-index.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database, NewRow } from '../tables.ts'

type ArticleRow = NewRow<'articles'>

/** Keeps a feed's state and what it lists now; see Polls.savePoll. */
export async function savePoll(
  db: Database,
  index: TextIndex,
  state: FeedState,
  articles: readonly Article[],
  now: number,
): Promise<readonly Saved[]> {
  const rows = articles.map(articleRow)
  return db.transaction().execute(async (trx) => {
    await saveState(trx, state, rows.length > 0 ? now : null)
    const known = await knownWords(trx, rows)
    const newest = firstOfEach(rows)
    const met = rows.map((row) => (newest.has(row) ? compared(row, state.feed, known) : listedAgain(row)))
    const fresh = met.filter(({ saved }) => saved === 'new').map(({ row }) => row)
    await putRows(trx, 'articles', fresh, ['id'])
    for (const { row, teaser } of met.filter(({ saved }) => saved === 'changed')) {
      await updateWords(trx, row, now)
      await askPageAgain(trx, row.id, teaser, now)
    }
    await linkArticles(trx, state.feed, rows, now)
    await index.put(
      trx,
      met.filter(({ saved }) => saved !== 'known').map(({ row }) => row),
    )
    return met.map(({ saved }) => saved)
  })
}

/** Of entries at one address, as of a page that is written on, the first is the newest; the others would change its words at every poll. */
function firstOfEach(rows: readonly ArticleRow[]): ReadonlySet<ArticleRow> {
  return new Set(new Map(rows.toReversed().map((row) => [row.id, row])).values())
}

function listedAgain(row: ArticleRow): Met {
  return { saved: 'known', row, teaser: null }
}

/** `teaser` is the feed's own text where the article has its page's; else null. */
type Words = Pick<ArticleRow, 'feed' | 'title' | 'text'> & { readonly teaser: string | null }

/** What saving an article did, and its row as it is kept. */
type Met = { readonly saved: Saved; readonly row: ArticleRow; readonly teaser: string | null }

/** As it will be read again: compared with known words, any other spelling would count as a change at every poll. */
function articleRow({ id, url, feed, title, text, language, authors, publishedAt, datedBy, updatedAt, seenAt }: Article): ArticleRow {
  const words = { title: storableText(title), text: storableText(text), language, authors: asJson(authors) }
  return { id, url, feed, ...words, publishedAt, datedBy, updatedAt, seenAt }
}

/** @param listedAt When it brought articles; null where it brought none, which leaves standing what it lists. */
async function saveState(trx: Database, state: FeedState, listedAt: number | null): Promise<void> {
  const row = stateRow(state)
  const listed = listedAt === null ? {} : { listedAt }
  await trx
    .insertInto('feeds')
    .values({ ...row, listedAt: 0, ...listed })
    .onConflict((conflict) => conflict.column('feed').doUpdateSet({ ...row, ...listed }))
    .execute()
}

function stateRow({ failure, wishes, rhythm, moving, ...state }: FeedState): Omit<NewRow<'feeds'>, 'listedAt'> {
  return {
    ...state,
    failure: failure && asJson(failure),
    wishes: wishes && asJson(wishes),
    rhythm: rhythm && asJson(rhythm),
    moving: moving && asJson(moving),
  }
}

async function knownWords(trx: Database, rows: readonly ArticleRow[]): Promise<ReadonlyMap<string, Words>> {
  const known = new Map<string, Words>()
  for (const chunk of chunks(rows.map((row) => row.id))) {
    const found = await trx
      .selectFrom('articles')
      .leftJoin('full_texts', 'full_texts.article', 'articles.id')
      .select(['articles.id', 'articles.feed', 'articles.title', 'articles.text', 'full_texts.teaser'])
      .where('articles.id', 'in', chunk)
      .execute()
    for (const row of found) known.set(row.id, row)
  }
  return known
}

/** Two feeds may give one article in different lengths: only the feed that it was first seen in changes its words. */
function compared(row: ArticleRow, feed: string, known: ReadonlyMap<string, Words>): Met {
  const before = known.get(row.id)
  const teaser = before?.teaser ?? null
  if (before && (before.feed !== feed || (before.title === row.title && (teaser ?? before.text) === row.text)))
    return { saved: 'known', row, teaser }
  // An article that has its page's text keeps it: the teaser, changed or not, says less.
  const kept = before && teaser !== null ? { ...row, text: before.text } : row
  return { saved: before ? 'changed' : 'new', row: kept, teaser: teaser === null ? null : row.text }
}

/** Where the feed changed its words the page may have changed too. */
async function askPageAgain(trx: Database, article: string, teaser: string | null, now: number): Promise<void> {
  await trx.updateTable('full_texts').set({ teaser, retryAt: now }).where('article', '=', article).execute()
}

async function updateWords(trx: Database, { id, title, text, language, authors }: ArticleRow, now: number): Promise<void> {
  await trx.updateTable('articles').set({ title, text, language, authors, updatedAt: now }).where('id', '=', id).execute()
}

async function linkArticles(trx: Database, feed: string, rows: readonly ArticleRow[], now: number): Promise<void> {
  const links = [...new Set(rows.map((row) => row.id))].map((article) => ({ article, feed, listedAt: now }))
  await putRows(trx, 'article_feeds', links, ['article', 'feed'], ['listedAt'])
}
