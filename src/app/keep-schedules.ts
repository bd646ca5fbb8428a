import type { Briefing } from '../briefing/briefing.ts'
import { graceOf, type Schedule, type Slot, slotsBetween } from '../delivery/schedule.ts'
import type { Store } from './ports.ts'

const dayMs = 86_400_000

/**
 * Makes the briefing of every schedule whose time has come: the newest slot within its grace that is not used yet. A slot is used
 * up in the transaction that keeps its briefing, so that a crash or a second process can neither lose it nor repeat it.
 *
 * @param make Makes the briefing of a window; (from, to] reaches from the slot before.
 * @returns The briefings that were made and kept, each with its schedule.
 */
export async function keepSchedules(
  schedules: readonly Schedule[],
  store: Store,
  now: number,
  make: (schedule: Schedule, window: Briefing['window']) => Promise<Briefing>,
): Promise<readonly { readonly schedule: Schedule; readonly briefing: Briefing }[]> {
  const kept: { schedule: Schedule; briefing: Briefing }[] = []
  for (const schedule of schedules) {
    const slot = await dueSlot(schedule, store, now)
    if (!slot) continue
    const last = await store.latestBriefing(schedule.workspace, schedule.channel)
    const briefing = await make(schedule, { from: windowStart(schedule, slot, last?.window.to), to: now })
    if (await store.saveBriefing(briefing, { schedule: slot.schedule, key: slot.key })) kept.push({ schedule, briefing })
  }
  return kept
}

async function dueSlot(schedule: Schedule, store: Store, now: number): Promise<Slot | undefined> {
  const newest = slotsBetween(schedule, now - dayMs, now).at(-1)
  if (!newest || now - newest.at > graceOf(schedule, newest)) return undefined
  return (await store.slotUsed(newest.schedule, newest.key)) ? undefined : newest
}

/** From the slot before, or from the last briefing where slots were missed since; at most three days back. */
function windowStart(schedule: Schedule, slot: Slot, lastTo = Number.POSITIVE_INFINITY): number {
  const earlier = slotsBetween(schedule, slot.at - 8 * dayMs, slot.at - 1).at(-1)?.at ?? slot.at - dayMs
  return Math.max(Math.min(earlier, lastTo), slot.at - 3 * dayMs)
}
