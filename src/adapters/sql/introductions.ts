import type { Kysely } from 'kysely'
import type { NewDelivery } from '../../app/sending/outbox.ts'
import { insertDelivery } from './deliveries.ts'
import type { Tables } from './tables.ts'

export async function addIntroduction(db: Kysely<Tables>, delivery: NewDelivery): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { numInsertedOrUpdatedRows } = await trx
      .insertInto('introductions')
      .values({ workspace: delivery.workspace, at: delivery.madeAt })
      .onConflict((conflict) => conflict.column('workspace').doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows !== 1n) return false
    await insertDelivery(trx, delivery)
    return true
  })
}

export async function isIntroduced(db: Kysely<Tables>, workspace: string): Promise<boolean> {
  const known = db.selectFrom('introductions').select('workspace').where('workspace', '=', workspace)
  return (await known.executeTakeFirst()) !== undefined
}
