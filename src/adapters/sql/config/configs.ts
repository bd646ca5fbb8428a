import type { Change, ChangeOutcome, Config, ConfigItem, Edit, KeptConfig, NewChange } from '../../../app/config/config.ts'
import { configFrom, gone, isSameItem, itemsOf, nameOf } from '../../../app/config/config-items.ts'
import type { Schedule } from '../../../delivery/schedules/schedule.ts'
import { selectDeparted } from '../forgetting/departures.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database } from '../tables.ts'
import { changes, insertChange } from './config-changes.ts'
import { keepItems, keptItems } from './config-items.ts'

/** Gives a workspace its first config; false, and nothing is kept, where it has one. It keeps the feeds that it follows already. */
export async function beginConfig(db: Database, workspace: string, config: Config): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if ((await putRows(trx, 'configs', [{ workspace, revision: 0, applied: null }], ['workspace'])) === 0) return false
    const follows = (await keptItems(trx, workspace)).some(({ kind }) => kind === 'feed')
    await keepItems(
      trx,
      workspace,
      itemsOf(config).filter(({ kind }) => kind !== 'feed' || !follows),
    )
    return true
  })
}

/** Undefined where the workspace never began. */
export async function config(db: Database, workspace: string): Promise<KeptConfig | undefined> {
  const revision = await configRevision(db, workspace)
  return revision === undefined ? undefined : { config: configFrom(await keptItems(db, workspace)), revision }
}

export async function configRevision(db: Database, workspace: string): Promise<number | undefined> {
  const row = await db.selectFrom('configs').select('revision').where('workspace', '=', workspace).executeTakeFirst()
  return row?.revision
}

/** Applies a change and keeps it, in one transaction; see Store.changeConfig. */
export async function changeConfig(db: Database, change: NewChange): Promise<ChangeOutcome> {
  const { workspace, items, seen } = change
  return db.transaction().execute(async (trx) => {
    const last = await lockedRevision(trx, workspace)
    const kept = new Map((await keptItems(trx, workspace)).map((item) => [nameOf(item), item]))
    const edits: readonly Edit[] = items
      .map((after) => ({ before: kept.get(nameOf(after)) ?? gone(after), after }))
      .filter(({ before, after }) => !isSameItem(before, after))
    if (edits.length === 0) return { kind: 'nothing' }
    const since = await changes(trx, workspace, { limit: last - seen, before: null })
    const named = new Set(edits.map(({ after }) => nameOf(after)))
    const by = since.find(({ revision, edits: theirs }) => revision > seen && theirs.some(({ after }) => named.has(nameOf(after))))
    if (by) return { kind: 'outdated', now: edits.map(({ before }) => before), by }
    const { seen: _, items: __, ...rest } = change
    const made: Change = { ...rest, revision: last + 1, edits }
    await keepItems(
      trx,
      workspace,
      edits.map(({ after }) => after),
    )
    await insertChange(trx, made)
    await trx.updateTable('configs').set({ revision: made.revision }).where('workspace', '=', workspace).execute()
    return { kind: 'changed', change: made }
  })
}

/** Of every workspace that has not left, by workspace and name. */
export async function schedules(db: Database): Promise<readonly Schedule[]> {
  const rows = await db
    .selectFrom('config_items')
    .select(['workspace', 'item'])
    .where('kind', '=', 'schedule')
    .where('workspace', 'not in', selectDeparted(db))
    .orderBy('workspace')
    .orderBy('key')
    .execute()
  return rows.flatMap(({ workspace, item }) => (item.kind === 'schedule' && item.value ? [{ ...item.value, workspace }] : []))
}

/** What the config files last said of the workspace. */
export async function appliedItems(db: Database, workspace: string): Promise<readonly ConfigItem[]> {
  const row = await db.selectFrom('configs').select('applied').where('workspace', '=', workspace).executeTakeFirst()
  return row?.applied ?? []
}

export async function keepAppliedItems(db: Database, workspace: string, items: readonly ConfigItem[]): Promise<void> {
  await putRows(db, 'configs', [{ workspace, revision: 0, applied: asJson(items) }], ['workspace'], ['applied'])
}

/** The last revision of the workspace, which nobody else changes until the transaction ends: PostgreSQL locks a row that is written. */
async function lockedRevision(trx: Database, workspace: string): Promise<number> {
  const { revision } = await trx
    .insertInto('configs')
    .values({ workspace, revision: 0, applied: null })
    .onConflict((conflict) => conflict.column('workspace').doUpdateSet((eb) => ({ revision: eb.ref('configs.revision') })))
    .returning('revision')
    .executeTakeFirstOrThrow()
  return revision
}
