import type { Kysely } from 'kysely'
import { putRows } from './put-rows.ts'
import type { Tables } from './tables.ts'

/** Of one that left before the first time stands. */
export async function markDeparted(db: Kysely<Tables>, workspace: string, at: number): Promise<void> {
  await putRows(db, 'departures', [{ workspace, left_at: at }], ['workspace'])
}

export async function markBack(db: Kysely<Tables>, workspace: string): Promise<void> {
  await db.deleteFrom('departures').where('workspace', '=', workspace).execute()
}

/** @param before Milliseconds since the epoch; left out: whenever they left. */
export async function departed(db: Kysely<Tables>, before?: number): Promise<readonly string[]> {
  const rows = await selectDeparted(db)
    .where((eb) => (before === undefined ? eb.lit(true) : eb('left_at', '<', before)))
    .orderBy('left_at')
    .orderBy('workspace')
    .execute()
  return rows.map(({ workspace }) => workspace)
}

export function selectDeparted(db: Kysely<Tables>) {
  return db.selectFrom('departures').select('workspace')
}
