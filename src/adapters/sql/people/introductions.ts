import type { NewDelivery } from '../../../app/sending/outbox.ts'
import { putRows } from '../put-rows.ts'
import { insertDelivery } from '../sending/deliveries.ts'
import type { Database } from '../tables.ts'

export async function addIntroduction(db: Database, delivery: NewDelivery): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const row = { workspace: delivery.workspace, at: delivery.madeAt }
    if ((await putRows(trx, 'introductions', [row], ['workspace'])) === 0) return false
    await insertDelivery(trx, delivery)
    return true
  })
}

export async function isIntroduced(db: Database, workspace: string): Promise<boolean> {
  const known = db.selectFrom('introductions').select('workspace').where('workspace', '=', workspace)
  return (await known.executeTakeFirst()) !== undefined
}
