import { mayFollow } from '../../../app/polling/private-feeds.ts'
import { asUsual, type Reading, type Subscription } from '../../../feeds/feed.ts'
import { isPrivateFeed, shownAddress } from '../../../feeds/private-feed.ts'
import { selectDeparted } from '../forgetting/departures.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database, NewRow } from '../tables.ts'

/** Where a feed is named twice the last one counts. */
export async function replaceSubscriptions(db: Database, workspace: string, subscriptions: readonly Subscription[]): Promise<void> {
  const rows = new Map(subscriptions.map((subscription) => [subscription.feed, subscriptionRow(workspace, subscription)]))
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('subscriptions').where('workspace', '=', workspace).execute()
    await putRows(trx, 'subscriptions', [...rows.values()])
  })
}

export async function subscriptions(db: Database, workspace: string): Promise<readonly Subscription[]> {
  const rows = await db.selectFrom('subscriptions').selectAll().where('workspace', '=', workspace).orderBy('feed').execute()
  return rows.map(({ workspace: own, feed, outlet, language, section, reading, sealedAddress }) => ({
    ...{ workspace: own, feed, outlet, language, section },
    ...(reading === null ? {} : { reading }),
    ...(sealedAddress === null ? {} : { sealedAddress }),
  }))
}

export async function workspaces(db: Database): Promise<readonly string[]> {
  const rows = await selectPresent(db).select('workspace').distinct().orderBy('workspace').execute()
  return rows.map(({ workspace }) => workspace)
}

export async function sealedAddress(
  db: Database,
  feed: string,
): Promise<{ readonly workspace: string; readonly sealed: string } | undefined> {
  const row = await db.selectFrom('subscriptions').select(['workspace', 'sealedAddress']).where('feed', '=', feed).executeTakeFirst()
  return row?.sealedAddress == null ? undefined : { workspace: row.workspace, sealed: row.sealedAddress }
}

/** Subscriptions of those who have not left. */
export function selectPresent(db: Database) {
  return db.selectFrom('subscriptions').where('workspace', 'not in', selectDeparted(db))
}

/** @throws {RangeError} See Store.replaceSubscriptions. */
export function subscriptionRow(
  workspace: string,
  { feed, outlet, language, section, reading, sealedAddress }: Omit<Subscription, 'workspace'>,
): NewRow<'subscriptions'> {
  if (!mayFollow(workspace, feed) || isPrivateFeed(feed) !== (sealedAddress !== undefined))
    throw new RangeError(`store: ${workspace} cannot follow ${shownAddress(feed)} like this`)
  const isUsual = reading === undefined || JSON.stringify({ ...asUsual, ...reading }) === JSON.stringify(asUsual)
  return {
    ...{ workspace, feed, outlet: asJson(outlet), language, section },
    paused: reading?.paused ? 1 : 0,
    fullText: mayReadPages(reading) ? 1 : 0,
    reading: isUsual ? null : asJson(reading),
    sealedAddress: sealedAddress ?? null,
  }
}

function mayReadPages(reading: Reading = asUsual): boolean {
  return reading.fullText && !reading.paused && !reading.teaserOnly
}
