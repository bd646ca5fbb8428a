import type { Admin } from '../../../app/web/admin-doors.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database, Row } from '../tables.ts'

type Kind = Row<'admin_doors'>['kind']

/** What is over is forgotten with each new one. */
export async function keepAdminLink(db: Database, hash: string, admin: Admin, until: number, now: number): Promise<void> {
  await db.deleteFrom('admin_doors').where('openUntil', '<=', now).execute()
  await keepDoor(db, 'link', hash, admin, until)
}

export async function adminLinkFits(db: Database, hash: string, now: number): Promise<boolean> {
  return (await openDoor(db, 'link', hash, now)) !== undefined
}

export function takeAdminLink(db: Database, hash: string, now: number): Promise<Admin | undefined> {
  return closeDoor(db, 'link', hash, now)
}

export function keepAdminSession(db: Database, hash: string, admin: Admin, until: number): Promise<void> {
  return keepDoor(db, 'session', hash, admin, until)
}

export function adminSession(db: Database, hash: string, now: number): Promise<Admin | undefined> {
  return openDoor(db, 'session', hash, now)
}

export async function endAdminSession(db: Database, hash: string): Promise<void> {
  await closeDoor(db, 'session', hash, 0)
}

async function keepDoor(db: Database, kind: Kind, hash: string, admin: Admin, until: number): Promise<void> {
  const row = { hash, kind, workspace: admin.workspace, admin: asJson(admin), openUntil: until }
  await putRows(db, 'admin_doors', [row])
}

async function openDoor(db: Database, kind: Kind, hash: string, now: number): Promise<Admin | undefined> {
  const found = db.selectFrom('admin_doors').select('admin').where('hash', '=', hash).where('kind', '=', kind).where('openUntil', '>', now)
  const row = await found.executeTakeFirst()
  return row?.admin
}

/** @returns Whom it would still have let in; of many who close one at once, one. */
async function closeDoor(db: Database, kind: Kind, hash: string, now: number): Promise<Admin | undefined> {
  const closed = db.deleteFrom('admin_doors').where('hash', '=', hash).where('kind', '=', kind).where('openUntil', '>', now)
  const row = await closed.returning('admin').executeTakeFirst()
  return row?.admin
}
