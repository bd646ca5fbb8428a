import type { Correction, Period } from '../../../briefing/briefing.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database } from '../tables.ts'

/** Keeps what no longer stands; one that is known stays as it was found first. */
export async function addCorrections(db: Database, workspace: string, channel: string, corrections: readonly Correction[]): Promise<void> {
  const rows = corrections.map((correction) => ({
    workspace,
    channel,
    id: correction.id,
    briefing: correction.briefing,
    foundAt: correction.foundAt,
    body: asJson(correction),
  }))
  await putRows(db, 'corrections', rows, ['workspace', 'id'])
}

export async function corrections(db: Database, workspace: string, briefing: string): Promise<readonly Correction[]> {
  const rows = await ofWorkspace(db, workspace).where('briefing', '=', briefing).execute()
  return rows.map(({ body }) => body)
}

/** @param found Moments (from, to], milliseconds since the epoch. */
export async function correctionsFound(db: Database, workspace: string, channel: string, found: Period): Promise<readonly Correction[]> {
  const rows = await ofWorkspace(db, workspace)
    .where('channel', '=', channel)
    .where('foundAt', '>', found.from)
    .where('foundAt', '<=', found.to)
    .execute()
  return rows.map(({ body }) => body)
}

function ofWorkspace(db: Database, workspace: string) {
  return db.selectFrom('corrections').select('body').where('workspace', '=', workspace).orderBy('foundAt').orderBy('id')
}
