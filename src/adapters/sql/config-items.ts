import type { Kysely } from 'kysely'
import type { ConfigItem } from '../../app/config/config.ts'
import { chunks } from './chunks.ts'
import { fromJson } from './json.ts'
import { subscriptionRow, subscriptions } from './subscriptions.ts'
import type { Tables } from './tables.ts'

/** Everything of a workspace's config. Feeds stand in a table of their own, since articles are looked up by them. */
export async function keptItems(db: Kysely<Tables>, workspace: string): Promise<readonly ConfigItem[]> {
  const [feeds, rows] = await Promise.all([
    subscriptions(db, workspace),
    db
      .selectFrom('config_items')
      .select(['kind', 'key', 'value'])
      .where('workspace', '=', workspace)
      .orderBy('kind')
      .orderBy('key')
      .execute(),
  ])
  return [
    ...feeds.map(({ workspace: _, ...value }) => ({ kind: 'feed', key: value.feed, value }) as const),
    ...rows.map(({ kind, key, value }) => fromJson<ConfigItem>(JSON.stringify({ kind, key, value: JSON.parse(value) }))),
  ]
}

/** Keeps many at once where none of them is there. */
export async function keepItems(trx: Kysely<Tables>, workspace: string, items: readonly ConfigItem[]): Promise<void> {
  const feeds = items.flatMap((item) => (item.kind === 'feed' && item.value ? [subscriptionRow(workspace, item.value)] : []))
  for (const chunk of chunks(feeds)) await trx.insertInto('subscriptions').values(chunk).execute()
  for (const item of items) if (item.kind !== 'feed') await keepItem(trx, workspace, item)
}

/** Keeps one, or takes it away. */
export async function keepItem(trx: Kysely<Tables>, workspace: string, item: ConfigItem): Promise<void> {
  const { kind, key } = item
  if (kind === 'feed') {
    await trx.deleteFrom('subscriptions').where('workspace', '=', workspace).where('feed', '=', key).execute()
    if (item.value) await trx.insertInto('subscriptions').values(subscriptionRow(workspace, item.value)).execute()
    return
  }
  await trx.deleteFrom('config_items').where('workspace', '=', workspace).where('kind', '=', kind).where('key', '=', key).execute()
  if (item.value === null) return
  await trx
    .insertInto('config_items')
    .values({ workspace, kind, key, value: JSON.stringify(item.value) })
    .execute()
}
