import type { Change } from '../../app/config/config.ts'
import { fromJson } from './json.ts'
import { putRows } from './put-rows.ts'
import { storableText } from './storable-text.ts'
import type { ConfigChangeRow, Database } from './tables.ts'

/** Newest first. */
export async function changes(
  db: Database,
  workspace: string,
  { limit, before }: { readonly limit: number; readonly before: number | null },
): Promise<readonly Change[]> {
  if (limit <= 0) return []
  const rows = await db
    .selectFrom('config_changes')
    .selectAll()
    .where('workspace', '=', workspace)
    .where((eb) => (before === null ? eb.lit(true) : eb('revision', '<', before)))
    .orderBy('revision', 'desc')
    .limit(limit)
    .execute()
  return rows.map(changeOf)
}

export async function insertChange(trx: Database, { at, by, what, edits, ...change }: Change): Promise<void> {
  const row = { ...change, changed_at: at, author: JSON.stringify(by), what: storableText(what), edits: JSON.stringify(edits) }
  await putRows(trx, 'config_changes', [row])
}

function changeOf({ changed_at, author, edits, ...row }: ConfigChangeRow): Change {
  return { ...row, at: changed_at, by: fromJson(author), edits: fromJson(edits) }
}
