import type { Kysely } from 'kysely'
import type { Tables } from './tables.ts'

/** Platforms say a thing again for minutes, at most for an hour. */
const rememberedMs = 24 * 3_600_000

/** True for the first process that asks. */
export async function isNewEvent(db: Kysely<Tables>, id: string, now: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('seen_events')
    .values({ id, seen_at: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export async function forgetEvents(trx: Kysely<Tables>, now: number): Promise<void> {
  await trx
    .deleteFrom('seen_events')
    .where('seen_at', '<', now - rememberedMs)
    .execute()
}
