import type { ActionTarget } from '../../../app/input/action-key.ts'
import { dayMs } from '../../../feeds/milliseconds.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database } from '../tables.ts'

const keptForMs = 400 * dayMs

/** Keeps actions under their keys, and forgets those of any workspace whose days are over. */
export async function keepActions(db: Database, workspace: string, actions: ReadonlyMap<string, ActionTarget>, now: number): Promise<void> {
  await db.transaction().execute((trx) => keepActionsIn(trx, workspace, actions, now))
}

/** The same in the transaction that is under way. */
export async function keepActionsIn(
  trx: Database,
  workspace: string,
  actions: ReadonlyMap<string, ActionTarget>,
  now: number,
): Promise<void> {
  const rows = [...actions].map(([key, { command, options }]) => ({
    workspace,
    key,
    command,
    options: asJson(options),
    keptUntil: now + keptForMs,
  }))
  await trx.deleteFrom('actions').where('keptUntil', '<=', now).execute()
  await putRows(trx, 'actions', rows, ['workspace', 'key'], ['keptUntil'])
}

export async function action(db: Database, workspace: string, key: string): Promise<ActionTarget | undefined> {
  return db
    .selectFrom('actions')
    .select(['command', 'options'])
    .where('workspace', '=', workspace)
    .where('key', '=', key)
    .executeTakeFirst()
}
