import type { Kysely } from 'kysely'
import type { Admin } from '../../app/web/admin-doors.ts'
import { fromJson } from './json.ts'
import type { Tables } from './tables.ts'

type Kind = Tables['admin_doors']['kind']

export async function keepAdminDoor(db: Kysely<Tables>, kind: Kind, hash: string, admin: Admin, until: number): Promise<void> {
  await db
    .insertInto('admin_doors')
    .values({ hash, kind, workspace: admin.workspace, admin: JSON.stringify(admin), open_until: until })
    .execute()
}

export async function forgetClosedDoors(db: Kysely<Tables>, now: number): Promise<void> {
  await db.deleteFrom('admin_doors').where('open_until', '<=', now).execute()
}

export async function adminDoor(db: Kysely<Tables>, kind: Kind, hash: string, now: number): Promise<Admin | undefined> {
  const row = await db
    .selectFrom('admin_doors')
    .select('admin')
    .where('hash', '=', hash)
    .where('kind', '=', kind)
    .where('open_until', '>', now)
    .executeTakeFirst()
  return row && fromJson(row.admin)
}

/** Closes a door. @returns Whom it would still have let in; of many who close one at once, one. */
export async function closeAdminDoor(db: Kysely<Tables>, kind: Kind, hash: string, now: number): Promise<Admin | undefined> {
  const row = await db
    .deleteFrom('admin_doors')
    .where('hash', '=', hash)
    .where('kind', '=', kind)
    .where('open_until', '>', now)
    .returning('admin')
    .executeTakeFirst()
  return row && fromJson(row.admin)
}
