import { letGoOn } from '../config/let-go-on.ts'
import type { Clock } from '../ports.ts'
import type { ListedDelivery, OutboxStore, SchedulePause } from '../sending/outbox.ts'
import { reportKey, unknownKey } from './tell-of-deliveries.ts'

/** What did not reach its place, and what admins do about it. */
export type OpenDeliveries = {
  /** Newest first, and the schedules that are paused until somebody mends their channel. */
  list(workspace: string): Promise<{ readonly open: readonly ListedDelivery[]; readonly paused: readonly SchedulePause[] }>
  /**
   * Lets a delivery that was given up be sent again from where it stopped; the schedule that it paused goes on.
   *
   * @returns False where there is none that was given up.
   */
  driveAgain(workspace: string, id: string): Promise<boolean>
  /**
   * Lets a schedule go on that was paused since its channel refused it.
   *
   * @returns False where it was not paused so.
   */
  letGoOn(workspace: string, schedule: string): Promise<boolean>
  /**
   * Decides on a message of which nobody knows whether it stands: see `decideStep` of the store.
   *
   * @returns False where there is none, or somebody has decided.
   */
  decide(workspace: string, id: string, step: number, decision: 'post' | 'drop'): Promise<boolean>
}

/** More than anybody reads at once. */
const mostListed = 10

export function createOpenDeliveries(store: OutboxStore, clock: Clock): OpenDeliveries {
  return {
    async list(workspace) {
      const paused = (await store.pausedSchedules()).filter((pause) => pause.workspace === workspace)
      return { open: await store.deliveries(workspace, ['unknown', 'dead', 'waiting'], mostListed), paused }
    },
    async driveAgain(workspace, id) {
      const found = await store.delivery(workspace, id)
      if (!found || !(await store.driveAgain(workspace, id, clock.now()))) return false
      const { purpose } = found.delivery
      if (purpose.kind === 'briefing' && purpose.schedule !== null) await store.resumeSchedule(workspace, purpose.schedule)
      // Whoever presses knows of it: if it fails again, that is news.
      await store.mendReport(workspace, reportKey(found.delivery))
      return true
    },
    letGoOn: (workspace, schedule) => letGoOn(workspace, schedule, store),
    async decide(workspace, id, step, decision) {
      const isDecided = await store.decideStep(workspace, { id, number: step }, decision, clock.now())
      if (isDecided) await store.mendReport(workspace, unknownKey(id, step))
      return isDecided
    },
  }
}
