import type { Nullable } from 'kysely'
import type { FeedState } from '../../../feeds/feed.ts'
import { hourMs } from '../../../feeds/milliseconds.ts'
import { never } from '../../../feeds/polling/feed-state.ts'
import { mostMs } from '../../../feeds/polling/poll-interval.ts'
import { putRows } from '../put-rows.ts'
import type { Database, Row } from '../tables.ts'
import { selectPresent } from './subscriptions.ts'

export async function feedStates(db: Database): Promise<readonly FeedState[]> {
  const rows = await db
    .selectFrom(selectPolled(db).select('feed').distinct().as('followed'))
    .leftJoin('feeds', 'feeds.feed', 'followed.feed')
    .selectAll('feeds')
    .select('followed.feed')
    .orderBy('followed.feed')
    .execute()
  return rows.map(feedState)
}

/** Where two say it, the last workspace by name is right. */
export async function feedLanguages(db: Database): Promise<ReadonlyMap<string, string>> {
  const rows = await selectPresent(db).select(['feed', 'language']).where('language', 'is not', null).orderBy('workspace').execute()
  return new Map(rows.flatMap(({ feed, language }) => (language === null ? [] : [[feed, language] as const])))
}

/** No feed waits for longer, but for those that were given up; an hour for clocks of several machines. */
const longestWaitMs = mostMs + hourMs

/** One statement takes them, so that of two programs that ask at once each feed goes to one. */
export async function takeDueFeeds(db: Database, now: number, until: number): Promise<readonly FeedState[]> {
  return db.transaction().execute(async (trx) => {
    await addUnknownFeeds(trx)
    const rows = await trx
      .updateTable('feeds')
      .set({ nextPollAt: until })
      .where(({ or, eb }) => or([eb('nextPollAt', '<=', now), eb.between('nextPollAt', now + longestWaitMs, never - 1)]))
      .where('feed', 'in', selectPolled(trx).select('feed'))
      .returningAll()
      .execute()
    return rows.map(feedState).toSorted((a, b) => (a.feed < b.feed ? -1 : 1))
  })
}

async function addUnknownFeeds(trx: Database): Promise<void> {
  const unknown = await selectPolled(trx)
    .leftJoin('feeds', 'feeds.feed', 'subscriptions.feed')
    .select('subscriptions.feed')
    .distinct()
    .where('feeds.feed', 'is', null)
    .execute()
  const unasked = { fetchedAt: 0, polledAt: 0, nextPollAt: 0, succeededAt: 0, failures: 0, listedAt: 0 }
  const rows = unknown.map(({ feed }) => ({ feed, ...unasked }))
  await putRows(trx, 'feeds', rows, ['feed'])
}

/** Subscriptions of those who have not left, and not paused the feed. */
function selectPolled(db: Database) {
  return selectPresent(db).where('paused', '=', 0)
}

/** A feed that was never polled may have no row of its own, so that all but its address is null. */
function feedState({ listedAt: _, ...row }: Nullable<Row<'feeds'>> & { readonly feed: string }): FeedState {
  return {
    ...row,
    fetchedAt: row.fetchedAt ?? 0,
    polledAt: row.polledAt ?? 0,
    nextPollAt: row.nextPollAt ?? 0,
    succeededAt: row.succeededAt ?? 0,
    failures: row.failures ?? 0,
  }
}
