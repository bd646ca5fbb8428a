import type { OutboxStore } from '../sending/outbox.ts'

/**
 * Lets a schedule go on that was paused since its channel refused it, and forgets that admins were told of it.
 *
 * @returns False where it was not paused so.
 */
export async function letGoOn(workspace: string, schedule: string, store: OutboxStore): Promise<boolean> {
  if (!(await store.resumeSchedule(workspace, schedule))) return false
  await store.mendReport(workspace, scheduleKey(schedule))
  return true
}

/** Of the report that the briefings of a schedule do not arrive. */
export function scheduleKey(schedule: string): string {
  return `schedule ${schedule}`
}
