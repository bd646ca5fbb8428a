import type { Briefing } from '../briefing/briefing.ts'
import type { Chart } from '../delivery/channel-view.ts'
import { graceOf, type Schedule, type Slot, slotsBetween } from '../delivery/schedule.ts'
import { wordsFor } from '../delivery/words.ts'
import type { SlotOutcome, UsedSlot } from './outbox.ts'
import { type Dividers, planBriefing } from './plan-delivery.ts'
import type { Store } from './ports.ts'
import { reportOf, type Telling } from './tell-admins.ts'
import type { WorkspaceSettings } from './workspace-settings.ts'

/** What keeping schedules needs. */
export type Keeping = Omit<Telling, 'store'> & {
  readonly store: Store
  readonly dividers: Dividers
  /** What a workspace has chosen for schedules that choose nothing themselves. */
  settingsOf(workspace: string): Promise<Pick<WorkspaceSettings, 'style' | 'language' | 'nothingNew'>>
  /** Makes the briefing of a window; (from, to] reaches from the slot before. */
  make(schedule: Schedule & { readonly language: string }, window: Briefing['window'], title: string): Promise<Briefing>
  /** Draws what its channel was told of late; null where there is nothing to draw. */
  draw(briefing: Briefing): Promise<Chart | null>
}

/** What became of a slot in one round. `failed`: it is tried again in the next. */
export type Kept =
  | { readonly kind: 'made'; readonly schedule: Schedule; readonly briefing: Briefing; readonly late: boolean }
  | { readonly kind: 'nothing-new'; readonly schedule: Schedule }
  | { readonly kind: 'missed'; readonly schedule: Schedule; readonly slots: readonly Slot[] }
  | { readonly kind: 'failed'; readonly schedule: Schedule; readonly error: unknown }

/**
 * Makes the briefing of every schedule whose time has come: the newest slot within its grace that is not used yet. The slot is used
 * up in the transaction that keeps the briefing and writes its delivery down, so that neither a crash nor another process can lose
 * or repeat it. What nobody was there for is written down as missed, and the admins of each workspace are told once of all of it.
 *
 * @param schedules Each named once in its workspace.
 */
export async function keepSchedules(schedules: readonly Schedule[], keeping: Keeping, now: number): Promise<readonly Kept[]> {
  const paused = new Set((await keeping.store.pausedSchedules()).map((pause) => nameOf(pause.workspace, pause.schedule)))
  const kept: Kept[] = []
  const plans: Plan[] = []
  for (const schedule of schedules) plans.push(await planOf(schedule, paused.has(nameOf(schedule.workspace, schedule.name)), keeping, now))
  kept.push(...(await letGo(plans, keeping, now)))
  for (const { schedule, due } of plans) if (due) kept.push(...(await keepSlot(schedule, due, keeping, now)))
  return kept
}

/** A schedule's name in its workspace. */
function nameOf(workspace: string, schedule: string): string {
  return JSON.stringify([workspace, schedule])
}

const minuteMs = 60_000
const dayMs = 86_400_000
/** A schedule of which nothing was heard for so long begins anew, and has missed nothing. */
const rememberedMs = 14 * dayMs
/** A round may take its time before anybody would call its briefing late. */
const lateAfterMs = 15 * minuteMs

type Due = { readonly slot: Slot; readonly late: boolean }
type Plan = {
  readonly schedule: Schedule
  readonly due: Due | undefined
  readonly missed: readonly Slot[]
  readonly missedAs: Extract<SlotOutcome, 'missed' | 'paused'>
}

async function planOf({ paused = false, ...schedule }: Schedule, isHeld: boolean, { store }: Keeping, now: number): Promise<Plan> {
  const used = await store.usedSlots(schedule.workspace, schedule.name, now - rememberedMs)
  const [last] = used
  const keys = new Set(used.map(({ key }) => key))
  const from = Math.max(last?.at ?? now - dayMs, schedule.since ?? 0)
  const open = slotsBetween(schedule, from, now).filter(({ key }) => !keys.has(key))
  const slot = open.at(-1)
  if (paused || isHeld) return { schedule, due: undefined, missed: last ? open : open.slice(-1), missedAs: 'paused' }
  const due =
    slot && now - slot.at <= graceOf(schedule, slot) ? { slot, late: last !== undefined && now - slot.at > lateAfterMs } : undefined
  // Two times may fall on one moment where the clock skips an hour: one briefing is both.
  const missed = last ? open.filter(({ at }) => at !== due?.slot.at) : []
  return { schedule, due, missed, missedAs: 'missed' }
}

/** Writes down what nobody was there for; one report for each workspace. */
async function letGo(plans: readonly Plan[], keeping: Keeping, now: number): Promise<readonly Kept[]> {
  const concerned = plans.filter(({ missed }) => missed.length > 0)
  for (const [workspace, group] of Map.groupBy(concerned, ({ schedule }) => schedule.workspace)) {
    const slots = group.flatMap(({ schedule, missed, missedAs }) => missed.map((slot) => usedSlot(schedule, slot, missedAs)))
    const missed = group.filter(({ missedAs }) => missedAs === 'missed')
    await keeping.store.useSlots(slots, missed.length === 0 ? null : await missedReport(workspace, missed, keeping, now))
  }
  return concerned
    .filter(({ missedAs }) => missedAs === 'missed')
    .map(({ schedule, missed }) => ({ kind: 'missed', schedule, slots: missed }))
}

function missedReport(workspace: string, plans: readonly Plan[], keeping: Keeping, now: number) {
  const named = plans.map(({ schedule, missed }) => {
    const times = missed.map(({ key }) => key.replace('T', ' '))
    const [first = '', last = first] = [times[0], times.at(-1)]
    return `${schedule.name} (${times.length === 1 ? first : `${times.length} times from ${first} to ${last}`}, ${schedule.zone})`
  })
  const said = `Attaché was not running at these times, and they are too long ago to be made up for: ${wordsFor('en').list(named)}. The next briefing tells what came in between, up to three days back.`
  const newest = Math.max(...plans.flatMap(({ missed }) => missed.map(({ at }) => at)))
  const channel = plans[0]?.schedule.channel ?? null
  return reportOf({ workspace, key: `missed ${newest}`, said, buttons: [], channel }, keeping, now)
}

async function keepSlot(schedule: Schedule, { slot, late }: Due, keeping: Keeping, now: number): Promise<readonly Kept[]> {
  try {
    return await briefFor(schedule, { slot, late }, keeping, now)
  } catch (error) {
    return [{ kind: 'failed', schedule, error }]
  }
}

async function briefFor(chosen: Schedule, { slot, late }: Due, keeping: Keeping, now: number): Promise<readonly Kept[]> {
  const { store, make, draw, dividers } = keeping
  const { style, language, nothingNew } = await keeping.settingsOf(chosen.workspace)
  const schedule = { style, language, nothingNew, ...chosen }
  const last = await store.latestBriefing(schedule.workspace, schedule.channel)
  const briefing = await make(schedule, { from: windowStart(schedule, slot, last?.window.to), to: now }, titleOf(schedule, slot, late))
  if (schedule.nothingNew === 'silent' && isNothingNew(briefing)) {
    await store.useSlots([usedSlot(schedule, slot, 'nothing-new')], null)
    return [{ kind: 'nothing-new', schedule }]
  }
  const delivery = planBriefing(briefing, schedule, await draw(briefing), dividers)
  const isOurs = await store.saveBriefing(briefing, usedSlot(schedule, slot, late ? 'late' : 'made'), delivery)
  return isOurs ? [{ kind: 'made', schedule, briefing, late }] : []
}

/** Where no feed could be read there may well be news: then even a channel that wants silence is told why it hears nothing. */
function isNothingNew({ sections, coverage }: Briefing): boolean {
  const isRead = coverage.feedsRead > 0 || coverage.feedsFailed.length === 0
  return isRead && sections.every(({ stories }) => stories.length === 0)
}

function titleOf({ language }: { readonly language: string }, { key }: Slot, late: boolean): string {
  const { say } = wordsFor(language)
  const title = say('dailyBriefing')
  return late ? say('late', { title, due: key.slice(-5) }) : title
}

/** From the slot before, or from the last briefing where slots were missed since; at most three days back. */
function windowStart(schedule: Schedule, slot: Slot, lastTo = Number.POSITIVE_INFINITY): number {
  const earlier = slotsBetween(schedule, slot.at - 8 * dayMs, slot.at - 1).at(-1)?.at ?? slot.at - dayMs
  return Math.max(Math.min(earlier, lastTo), slot.at - 3 * dayMs)
}

function usedSlot({ workspace, name }: Schedule, { key, at }: Slot, outcome: SlotOutcome): UsedSlot {
  return { workspace, schedule: name, key, at, outcome }
}
