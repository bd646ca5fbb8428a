import { putRows } from '../put-rows.ts'
import type { Database } from '../tables.ts'

/** Of one that left before the first time stands. */
export async function markDeparted(db: Database, workspace: string, at: number): Promise<void> {
  await putRows(db, 'departures', [{ workspace, leftAt: at }], ['workspace'])
}

export async function markBack(db: Database, workspace: string): Promise<void> {
  await db.deleteFrom('departures').where('workspace', '=', workspace).execute()
}

/** @param before Milliseconds since the epoch; left out: whenever they left. */
export async function departed(db: Database, before?: number): Promise<readonly string[]> {
  const rows = await selectDeparted(db)
    .where((eb) => (before === undefined ? eb.lit(true) : eb('leftAt', '<', before)))
    .orderBy('leftAt')
    .orderBy('workspace')
    .execute()
  return rows.map(({ workspace }) => workspace)
}

export function selectDeparted(db: Database) {
  return db.selectFrom('departures').select('workspace')
}
