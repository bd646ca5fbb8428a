import type { Totals } from '../../app/totals.ts'
import type { Database } from './tables.ts'

/** How much is stored, of all workspaces together. */
export async function totals(db: Database): Promise<Totals> {
  const [workspaces, articles, stories, briefings, follows, feeds] = await Promise.all([
    counted(db.selectFrom('subscriptions').select((eb) => eb.fn.count<number>('workspace').distinct().as('count'))),
    counted(db.selectFrom('articles').select((eb) => eb.fn.countAll<number>().as('count'))),
    counted(
      db
        .selectFrom('stories')
        .select((eb) => eb.fn.countAll<number>().as('count'))
        .where('mergedInto', 'is', null),
    ),
    counted(db.selectFrom('briefings').select((eb) => eb.fn.countAll<number>().as('count'))),
    counted(db.selectFrom('follows').select((eb) => eb.fn.countAll<number>().as('count'))),
    feedTotals(db),
  ])
  return { workspaces, articles, stories, briefings, follows, feeds }
}

async function counted(query: { executeTakeFirstOrThrow(): Promise<{ readonly count: number }> }): Promise<number> {
  return (await query.executeTakeFirstOrThrow()).count
}

async function feedTotals(db: Database): Promise<Totals['feeds']> {
  const followed = db.selectFrom('subscriptions').select('feed').distinct().as('followed')
  const rows = await db
    .selectFrom(followed)
    .leftJoin('feeds', 'feeds.feed', 'followed.feed')
    .select(['feeds.polledAt', 'feeds.failure'])
    .execute()
  const failing = rows.filter(({ failure }) => failure !== null).length
  const unread = rows.filter(({ failure, polledAt }) => failure === null && !polledAt).length
  return { read: rows.length - failing - unread, failing, unread }
}
