import type { DueFullText, FullTextOutcome } from '../../../app/polling/full-text.ts'
import { storableText } from '../databases/storable-text.ts'
import type { TextIndex } from '../databases/text-index.ts'
import type { Database, Row } from '../tables.ts'
import { selectPresent } from './subscriptions.ts'

/** Articles whose page may be asked for now; see FullTexts.dueFullTexts. */
export async function dueFullTexts(
  db: Database,
  window: { readonly since: number; readonly now: number },
  limit: number,
): Promise<readonly DueFullText[]> {
  const rows = await db
    .selectFrom('articles')
    .leftJoin('full_texts', 'full_texts.article', 'articles.id')
    .select(['articles.id', 'articles.url', 'articles.title', 'articles.text', 'articles.language'])
    .select(['full_texts.teaser', 'full_texts.etag', 'full_texts.lastModified', 'full_texts.tries'])
    .where('articles.seenAt', '>=', window.since)
    .where('articles.feed', 'in', selectPresent(db).select('feed').where('fullText', '=', 1))
    .where((eb) => eb.or([eb('full_texts.article', 'is', null), eb('full_texts.retryAt', '<=', window.now)]))
    .orderBy('articles.publishedAt', 'desc')
    .orderBy('articles.id')
    .limit(limit)
    .execute()
  return rows.map(({ text, ...row }) => ({ ...row, teaser: row.teaser ?? text, tries: row.tries ?? 0 }))
}

/** Keeps what asking for an article's page brought; see FullTexts.saveFullText. */
export async function saveFullText(db: Database, index: TextIndex, article: string, outcome: FullTextOutcome, now: number): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const words = await trx
      .selectFrom('articles')
      .select(['title', 'text', 'language', 'feed'])
      .where('id', '=', article)
      .executeTakeFirst()
    if (!words) return
    const before = await trx
      .selectFrom('full_texts')
      .select(['reason', 'teaser', 'etag', 'lastModified', 'retryAt', 'tries'])
      .where('article', '=', article)
      .executeTakeFirst()
    const { row, text } = after(before, words.text, outcome)
    const kept = { ...row, triedAt: now, tries: (before?.tries ?? 0) + 1 }
    await trx
      .insertInto('full_texts')
      .values({ article, ...kept })
      .onConflict((conflict) => conflict.column('article').doUpdateSet(kept))
      .execute()
    if (text === words.text) return
    await trx.updateTable('articles').set({ text }).where('id', '=', article).execute()
    await index.put(trx, [{ ...words, id: article, text }])
  })
}

type Kept = Pick<Row<'full_texts'>, 'reason' | 'teaser' | 'etag' | 'lastModified' | 'retryAt'>

/** The row, and the text that the article has from now on. */
function after(before: Kept | undefined, text: string, outcome: FullTextOutcome): { readonly row: Kept; readonly text: string } {
  const teaser = before?.teaser ?? null
  switch (outcome.kind) {
    case 'taken': {
      const { etag, lastModified } = outcome
      return {
        row: { reason: null, teaser: teaser ?? text, etag, lastModified, retryAt: null },
        text: storableText(outcome.text),
      }
    }
    case 'unchanged':
      return { row: { ...unasked, ...before, retryAt: null }, text }
    case 'left': {
      // A page that was read once and fails now leaves the article what it has; one that reserves its text takes it back.
      if (teaser !== null && outcome.reason !== 'robots' && outcome.reason !== 'reserved')
        return { row: { ...unasked, ...before, retryAt: outcome.retryAt }, text }
      return { row: { ...unasked, reason: outcome.reason, retryAt: outcome.retryAt }, text: teaser ?? text }
    }
  }
}

const unasked: Kept = { reason: null, teaser: null, etag: null, lastModified: null, retryAt: null }
