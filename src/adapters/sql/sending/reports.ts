import type { NewReport, Report } from '../../../app/sending/outbox.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database } from '../tables.ts'
import { touched } from '../touched.ts'
import { insertDelivery } from './deliveries.ts'

export async function addReport(db: Database, report: NewReport): Promise<boolean> {
  return db.transaction().execute((trx) => insertReport(trx, report))
}

/** The same in the transaction that is under way; see OutboxStore.addReport. */
export async function insertReport(trx: Database, { reports: made, delivery }: NewReport): Promise<boolean> {
  if (await isTold(trx, made)) return false
  const rows = made.map(({ workspace, key, facts, toldAt }) => ({ workspace, key, facts: asJson(facts), toldAt }))
  await putRows(trx, 'reports', rows)
  if (delivery) await insertDelivery(trx, delivery)
  return true
}

async function isTold(trx: Database, made: readonly Report[]): Promise<boolean> {
  const [first] = made
  const keys = made.map(({ key }) => key)
  const known = trx
    .selectFrom('reports')
    .select('key')
    .where('workspace', '=', first?.workspace ?? '')
    .where('key', 'in', keys)
  return (await known.executeTakeFirst()) !== undefined
}

export async function mendReport(db: Database, workspace: string, key: string): Promise<boolean> {
  return (await touched(db.deleteFrom('reports').where('workspace', '=', workspace).where('key', '=', key))) > 0
}

export async function reports(db: Database, workspace: string): Promise<readonly Report[]> {
  return db
    .selectFrom('reports')
    .select(['workspace', 'key', 'facts', 'toldAt'])
    .where('workspace', '=', workspace)
    .orderBy('toldAt', 'desc')
    .orderBy('key')
    .execute()
}
