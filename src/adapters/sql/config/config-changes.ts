import type { Change } from '../../../app/config/config.ts'
import { storableText } from '../databases/storable-text.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database } from '../tables.ts'

/** Newest first. */
export async function changes(
  db: Database,
  workspace: string,
  { limit, before }: { readonly limit: number; readonly before: number | null },
): Promise<readonly Change[]> {
  if (limit <= 0) return []
  return db
    .selectFrom('config_changes')
    .select(['workspace', 'revision', 'at', 'author as by', 'what', 'edits', 'undoes'])
    .where('workspace', '=', workspace)
    .where((eb) => (before === null ? eb.lit(true) : eb('revision', '<', before)))
    .orderBy('revision', 'desc')
    .limit(limit)
    .execute()
}

export async function insertChange(trx: Database, { by, what, edits, ...change }: Change): Promise<void> {
  const row = { ...change, author: asJson(by), what: storableText(what), edits: asJson(edits) }
  await putRows(trx, 'config_changes', [row])
}
