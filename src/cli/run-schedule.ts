import { planBriefing } from '../app/plan-delivery.ts'
import type { Schedule } from '../delivery/schedule.ts'
import type { Round } from './round.ts'

const dayMs = 86_400_000

/** Makes a schedule's briefing of the last day because somebody asked for it now, and writes its delivery down; no slot is used. */
export async function runSchedule(wanted: Schedule, { store, clock, keeping }: Round): Promise<boolean> {
  const { style, language } = await keeping.settingsOf(wanted.workspace)
  const schedule = { style, language, ...wanted }
  const briefing = await keeping.make(schedule, { from: clock.now() - dayMs, to: clock.now() }, 'Daily briefing')
  const chart = await keeping.draw(briefing)
  return store.saveBriefing(briefing, null, planBriefing(briefing, schedule, chart, keeping.dividers))
}
