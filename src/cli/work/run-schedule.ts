import type { Keeping } from '../../app/keep-schedules.ts'
import type { Log } from '../../app/log.ts'
import type { Clock, Store } from '../../app/ports.ts'
import { planBriefing } from '../../app/sending/plan-delivery.ts'
import type { Schedule } from '../../delivery/schedules/schedule.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { dayMs } from '../../feeds/milliseconds.ts'

type Making = { readonly store: Store; readonly clock: Clock; readonly keeping: Keeping }

/** Makes a schedule's briefing of the last day because somebody asked for it now, and writes its delivery down; no slot is used. */
export async function runSchedule(wanted: Schedule, { store, clock, keeping }: Making): Promise<boolean> {
  const { style, language, thread } = await keeping.settingsOf(wanted.workspace)
  const schedule = { style, language, thread, ...wanted }
  const briefing = await keeping.make(
    schedule,
    { from: clock.now() - dayMs, to: clock.now() },
    wordsFor(schedule.language).say('dailyBriefing'),
  )
  const chart = await keeping.draw(briefing)
  return store.saveBriefing(briefing, null, planBriefing(briefing, schedule, chart, keeping.dividers))
}

/** The same for an admin who waits for it: false where it fails, and the log says why. */
export async function runWhenAsked(wanted: Schedule, round: Making & { readonly log: Log }): Promise<boolean> {
  try {
    return await runSchedule(wanted, round)
  } catch (error) {
    const { workspace, name: schedule } = wanted
    round.log.error({ workspace, schedule, err: error }, 'a briefing that an admin asked for could not be made')
    return false
  }
}

/** @throws {Error} Where a schedule is named that there is not, with those that there are. */
export function scheduleNamed(name: string | undefined, schedules: readonly Schedule[]): Schedule | undefined {
  if (name === undefined) return undefined
  const found = schedules.find((schedule) => schedule.name === name)
  if (found) return found
  const names = schedules.map((schedule) => schedule.name).join(', ')
  throw new Error(`config/schedules.json has no schedule "${name}". It has: ${names || 'none'}.`)
}
