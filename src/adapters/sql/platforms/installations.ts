import { putRows } from '../put-rows.ts'
import type { Database } from '../tables.ts'

export async function keepInstallation(db: Database, team: string, sealed: string): Promise<void> {
  await putRows(db, 'slack_installations', [{ team, sealed }], ['team'], ['sealed'])
}

export async function installation(db: Database, team: string): Promise<string | undefined> {
  const row = await db.selectFrom('slack_installations').select('sealed').where('team', '=', team).executeTakeFirst()
  return row?.sealed
}

export async function forgetInstallation(db: Database, team: string): Promise<void> {
  await db.deleteFrom('slack_installations').where('team', '=', team).execute()
}
