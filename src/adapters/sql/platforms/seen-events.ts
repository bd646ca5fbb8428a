import { dayMs } from '../../../feeds/milliseconds.ts'
import { putRows } from '../put-rows.ts'
import type { Database } from '../tables.ts'

/** Platforms say a thing again for minutes, at most for an hour. */
const rememberedMs = dayMs

/** True for the first process that asks. */
export async function isNewEvent(db: Database, id: string, now: number): Promise<boolean> {
  return (await putRows(db, 'seen_events', [{ id, seenAt: now }], ['id'])) > 0
}

export async function forgetEvents(trx: Database, now: number): Promise<void> {
  await trx
    .deleteFrom('seen_events')
    .where('seenAt', '<', now - rememberedMs)
    .execute()
}
