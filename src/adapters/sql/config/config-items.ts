import type { ConfigItem } from '../../../app/config/config.ts'
import { nameOf } from '../../../app/config/config-items.ts'
import { chunks } from '../chunks.ts'
import { subscriptionRow, subscriptions } from '../news/subscriptions.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database } from '../tables.ts'

/** Everything of a workspace's config. Feeds stand in a table of their own, since articles are looked up by them. */
export async function keptItems(db: Database, workspace: string): Promise<readonly ConfigItem[]> {
  const [feeds, rows] = await Promise.all([
    subscriptions(db, workspace),
    db.selectFrom('config_items').select('item').where('workspace', '=', workspace).orderBy('kind').orderBy('key').execute(),
  ])
  return [
    ...feeds.map(({ workspace: _, ...value }) => ({ kind: 'feed', key: value.feed, value }) as const),
    ...rows.map(({ item }) => item),
  ]
}

/** Keeps items in place of those of the same name, and takes away those without a value: many at once, since all others wait meanwhile. */
export async function keepItems(trx: Database, workspace: string, items: readonly ConfigItem[]): Promise<void> {
  const last = [...new Map(items.map((item) => [nameOf(item), item])).values()]
  for (const [kind, some] of Map.groupBy(last, (item) => item.kind))
    for (const chunk of chunks(some)) await deleteItems(trx, workspace, kind, chunk)
  const feeds = last.flatMap((item) => (item.kind === 'feed' && item.value ? [subscriptionRow(workspace, item.value)] : []))
  await putRows(trx, 'subscriptions', feeds)
  const others = last.flatMap((item) =>
    item.kind === 'feed' || item.value === null ? [] : [{ workspace, kind: item.kind, key: item.key, item: asJson(item) }],
  )
  await putRows(trx, 'config_items', others)
}

async function deleteItems(trx: Database, workspace: string, kind: ConfigItem['kind'], items: readonly ConfigItem[]): Promise<void> {
  const keys = items.map(({ key }) => key)
  if (kind === 'feed') await trx.deleteFrom('subscriptions').where('workspace', '=', workspace).where('feed', 'in', keys).execute()
  else await trx.deleteFrom('config_items').where('workspace', '=', workspace).where('kind', '=', kind).where('key', 'in', keys).execute()
}
