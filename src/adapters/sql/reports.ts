import type { Kysely } from 'kysely'
import type { NewReport, Report } from '../../app/outbox.ts'
import { insertDelivery } from './deliveries.ts'
import { storableText } from './storable-text.ts'
import type { Tables } from './tables.ts'

export async function addReport(db: Kysely<Tables>, report: NewReport): Promise<boolean> {
  return db.transaction().execute((trx) => insertReport(trx, report))
}

export async function insertReport(trx: Kysely<Tables>, { report, delivery }: NewReport): Promise<boolean> {
  const { workspace, key, said, toldAt } = report
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('reports')
    .values({ workspace, key, said: storableText(said), told_at: toldAt })
    .onConflict((conflict) => conflict.columns(['workspace', 'key']).doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n) return false
  if (delivery) await insertDelivery(trx, delivery)
  return true
}

export async function mendReport(db: Kysely<Tables>, workspace: string, key: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('reports')
    .where('workspace', '=', workspace)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return numDeletedRows > 0n
}

export async function reports(db: Kysely<Tables>, workspace: string): Promise<readonly Report[]> {
  return db
    .selectFrom('reports')
    .select(['workspace', 'key', 'said', 'told_at as toldAt'])
    .where('workspace', '=', workspace)
    .orderBy('told_at', 'desc')
    .orderBy('key')
    .execute()
}
