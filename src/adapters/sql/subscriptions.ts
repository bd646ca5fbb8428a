import type { Kysely } from 'kysely'
import type { FeedState, Subscription } from '../../feeds/feed.ts'
import { chunks } from './chunks.ts'
import { fromJson } from './json.ts'
import type { FeedRow, SubscriptionRow, Tables } from './tables.ts'

/** Where a feed is named twice the last one counts. */
export async function replaceSubscriptions(db: Kysely<Tables>, workspace: string, subscriptions: readonly Subscription[]): Promise<void> {
  const rows = new Map(subscriptions.map((subscription) => [subscription.feed, subscriptionRow(workspace, subscription)]))
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('subscriptions').where('workspace', '=', workspace).execute()
    for (const chunk of chunks([...rows.values()])) await trx.insertInto('subscriptions').values(chunk).execute()
  })
}

export async function subscriptions(db: Kysely<Tables>, workspace: string): Promise<readonly Subscription[]> {
  const rows = await db.selectFrom('subscriptions').selectAll().where('workspace', '=', workspace).orderBy('feed').execute()
  return rows.map((row) => ({
    workspace: row.workspace,
    feed: row.feed,
    outlet: fromJson(row.outlet),
    language: row.language,
    section: row.section,
  }))
}

export async function workspaces(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('subscriptions').select('workspace').distinct().orderBy('workspace').execute()
  return rows.map(({ workspace }) => workspace)
}

export async function feedStates(db: Kysely<Tables>): Promise<readonly FeedState[]> {
  const followed = db.selectFrom('subscriptions').select('feed').distinct().as('followed')
  const rows = await db
    .selectFrom(followed)
    .leftJoin('feeds', 'feeds.feed', 'followed.feed')
    .selectAll('feeds')
    .select('followed.feed')
    .orderBy('followed.feed')
    .execute()
  return rows.map(feedState)
}

function subscriptionRow(workspace: string, { feed, outlet, language, section }: Subscription): SubscriptionRow {
  return { workspace, feed, outlet: JSON.stringify(outlet), language, section }
}

/** A feed that was never polled has no row of its own, so that all but its address is null. */
function feedState(row: { readonly [column in keyof FeedRow]: FeedRow[column] | null } & { readonly feed: string }): FeedState {
  return {
    feed: row.feed,
    etag: row.etag,
    lastModified: row.last_modified,
    polledAt: row.polled_at ?? 0,
    nextPollAt: row.next_poll_at ?? 0,
    succeededAt: row.succeeded_at ?? 0,
    failures: row.failures ?? 0,
    failure: row.failure === null ? null : fromJson(row.failure),
  }
}
