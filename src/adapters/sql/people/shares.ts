import { randomBytes } from 'node:crypto'
import type { Share } from '../../../app/web/shares.ts'
import type { Briefing } from '../../../briefing/briefing.ts'
import { putRows } from '../put-rows.ts'
import { selectPosted } from '../sending/briefings.ts'
import type { Database } from '../tables.ts'

/** The key that stands there wins over one made at the same moment by somebody else. */
export async function shareKey(db: Database, workspace: string, channel: string, renew: boolean): Promise<string> {
  const key = randomBytes(32).toString('base64url')
  await putRows(db, 'shares', [{ workspace, channel, key }], ['workspace', 'channel'], renew ? ['key'] : [])
  const row = await db
    .selectFrom('shares')
    .select('key')
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .executeTakeFirstOrThrow()
  return row.key
}

export async function share(db: Database, key: string): Promise<Share | undefined> {
  return db.selectFrom('shares').select(['workspace', 'channel']).where('key', '=', key).executeTakeFirst()
}

export async function briefingsOf(db: Database, { workspace, channel }: Share, limit: number): Promise<readonly Briefing[]> {
  const rows = await selectPosted(db, workspace, channel).select('body').limit(limit).execute()
  return rows.map(({ body }) => body)
}
