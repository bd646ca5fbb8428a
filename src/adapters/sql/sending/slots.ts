import type { NewReport, SchedulePause, UsedSlot } from '../../../app/sending/outbox.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database } from '../tables.ts'
import { touched } from '../touched.ts'
import { insertReport } from './reports.ts'

/** @returns False where it was used before. */
export async function useSlot(trx: Database, { workspace, schedule, key, at, outcome }: UsedSlot): Promise<boolean> {
  return (await putRows(trx, 'slots', [{ workspace, schedule, key, at, outcome }], ['workspace', 'schedule', 'key'])) > 0
}

/** The report is written by whoever used a slot: of two at once, the other says nothing. */
export async function useSlots(db: Database, slots: readonly UsedSlot[], report: NewReport | null): Promise<void> {
  await db.transaction().execute(async (trx) => {
    let used = 0
    for (const slot of slots) if (await useSlot(trx, slot)) used += 1
    if (used > 0 && report) await insertReport(trx, report)
  })
}

export async function giveBackSlots(db: Database, workspace: string, schedule: string, after: number): Promise<void> {
  await db
    .deleteFrom('slots')
    .where('workspace', '=', workspace)
    .where('schedule', '=', schedule)
    .where('at', '>', after)
    .where('outcome', 'in', ['missed', 'paused'])
    .execute()
}

export async function usedSlots(db: Database, after: number): Promise<readonly UsedSlot[]> {
  return db
    .selectFrom('slots')
    .select(['workspace', 'schedule', 'key', 'at', 'outcome'])
    .where('at', '>', after)
    .orderBy('at', 'desc')
    .execute()
}

export async function pauseSchedule(db: Database, { workspace, schedule, failure, since }: SchedulePause): Promise<boolean> {
  const row = { workspace, schedule, failure: asJson(failure), since }
  return (await putRows(db, 'schedule_pauses', [row], ['workspace', 'schedule'])) > 0
}

export async function resumeSchedule(db: Database, workspace: string, schedule: string): Promise<boolean> {
  return (await touched(db.deleteFrom('schedule_pauses').where('workspace', '=', workspace).where('schedule', '=', schedule))) > 0
}

export async function pausedSchedules(db: Database): Promise<readonly SchedulePause[]> {
  return db.selectFrom('schedule_pauses').selectAll().orderBy('workspace').orderBy('schedule').execute()
}
