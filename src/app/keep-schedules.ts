import type { Briefing } from '../briefing/briefing.ts'
import type { Picture } from '../delivery/reply/reply.ts'
import { graceOf, type Schedule, type Slot, slotBefore, slotsBetween } from '../delivery/schedules/schedule.ts'
import { wordsFor } from '../delivery/words/words.ts'
import { dayMs, minuteMs } from '../feeds/milliseconds.ts'
import type { WorkspaceSettings } from './config/workspace-settings.ts'
import { type Concern, reportOf, type Telling, tellAdmins } from './health/tell-admins.ts'
import type { Store } from './ports.ts'
import { LeaseLost } from './running/lease.ts'
import { oneByOne } from './running/one-by-one.ts'
import type { SlotOutcome, UsedSlot } from './sending/outbox.ts'
import { type Dividers, planBriefing } from './sending/plan-delivery.ts'

/** What keeping schedules needs. */
export type Keeping = Omit<Telling, 'store'> & {
  readonly store: Store
  readonly dividers: Dividers
  /** What a workspace has chosen for schedules that choose nothing themselves. */
  settingsOf(workspace: string): Promise<Pick<WorkspaceSettings, 'style' | 'language' | 'nothingNew' | 'thread'>>
  /** Makes the briefing of a window; (from, to] reaches from the slot before. */
  make(schedule: Schedule & { readonly language: string }, window: Briefing['window'], title: string): Promise<Briefing>
  /** Draws what its channel was told of late; null where there is nothing to draw. */
  draw(briefing: Briefing): Promise<Picture | null>
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
 * @throws {LeaseLost} Where another process took over: it makes what is left.
 */
export async function keepSchedules(schedules: readonly Schedule[], keeping: Keeping, now: number): Promise<readonly Kept[]> {
  const paused = new Set((await keeping.store.pausedSchedules()).map(nameOf))
  const used = Map.groupBy(await keeping.store.usedSlots(now - rememberedMs), nameOf)
  const kept: Kept[] = []
  const plans: Plan[] = []
  const unplanned = await oneByOne(schedules, async (one) => {
    const name = nameOf({ workspace: one.workspace, schedule: one.name })
    plans.push(await planOf(one, { used: used.get(name) ?? [], isHeld: paused.has(name) }, keeping, now))
  })
  kept.push(...unplanned.map(({ item, error }) => ({ kind: 'failed', schedule: item, error }) as const))
  kept.push(...(await letGo(plans, keeping, now)))
  for (const { schedule, due } of plans) if (due) kept.push(...(await keepSlot(schedule, due, keeping, now)))
  return kept
}

/** A schedule's name in its workspace. */
function nameOf({ workspace, schedule }: Pick<UsedSlot, 'workspace' | 'schedule'>): string {
  return JSON.stringify([workspace, schedule])
}

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

/** What became of a schedule: its slots that were used, newest first, and whether it waits until it is mended. */
type Past = { readonly used: readonly UsedSlot[]; readonly isHeld: boolean }

async function planOf({ paused = false, ...schedule }: Schedule, past: Past, { store }: Keeping, now: number): Promise<Plan> {
  const used = await withoutEarly(past.used, schedule, store, now)
  const last = used.find(({ at }) => at <= now)
  const keys = new Set(used.map(({ key }) => key))
  const from = Math.max(last?.at ?? now - dayMs, schedule.since ?? 0)
  const open = slotsBetween(schedule, from, now).filter(({ key }) => !keys.has(key))
  const slot = open.at(-1)
  if (paused || past.isHeld) return { schedule, due: undefined, missed: last ? open : open.slice(-1), missedAs: 'paused' }
  const due =
    slot && now - slot.at <= graceOf(schedule, slot) ? { slot, late: last !== undefined && now - slot.at > lateAfterMs } : undefined
  // Two times may fall on one moment where the clock skips an hour: one briefing is both.
  const missed = last ? open.filter(({ at }) => at !== due?.slot.at) : []
  return { schedule, due, missed, missedAs: 'missed' }
}

/** What was let go and has yet to come, a clock that was ahead let go: it is given back. A briefing that was made stays made. */
async function withoutEarly(
  used: readonly UsedSlot[],
  { workspace, name }: Schedule,
  store: Store,
  now: number,
): Promise<readonly UsedSlot[]> {
  const isEarly = ({ at, outcome }: UsedSlot) => at > now && (outcome === 'missed' || outcome === 'paused')
  if (!used.some(isEarly)) return used
  await store.giveBackSlots(workspace, name, now)
  return used.filter((slot) => !isEarly(slot))
}

/** Writes down what nobody was there for; one report for each workspace. */
async function letGo(plans: readonly Plan[], keeping: Keeping, now: number): Promise<readonly Kept[]> {
  const concerned = plans.filter(({ missed }) => missed.length > 0)
  for (const [workspace, group] of Map.groupBy(concerned, ({ schedule }) => schedule.workspace)) {
    const slots = group.flatMap(({ schedule, missed, missedAs }) => missed.map((slot) => usedSlot(schedule, slot, missedAs)))
    const told = new Set((await keeping.store.reports(workspace)).map(({ key }) => key))
    const missed = group.filter(({ missedAs, schedule: { name } }) => missedAs === 'missed' && !told.has(missedKey(name)))
    const concerns = missed.map((plan) => missedConcern(plan, told.has(failedKey(plan.schedule.name))))
    await keeping.store.useSlots(slots, concerns.length === 0 ? null : await reportOf(workspace, concerns, keeping, now))
  }
  return concerned
    .filter(({ missedAs }) => missedAs === 'missed')
    .map(({ schedule, missed }) => ({ kind: 'missed', schedule, slots: missed }))
}

function missedKey(schedule: string): string {
  return `missed ${schedule}`
}

function failedKey(schedule: string): string {
  return `failed ${schedule}`
}

/** @param isFailing Whether it was tried in vain, and not that nobody was there to try. */
function missedConcern({ schedule: { name, zone, channel }, missed }: Plan, isFailing: boolean): Concern {
  const times = missed.map(({ key }) => key)
  return { key: missedKey(name), facts: { kind: 'schedule-missed', schedule: name, zone, times, isFailing }, channel }
}

function failedConcern({ name, channel, zone }: Schedule, { key }: Slot): Concern {
  return { key: failedKey(name), facts: { kind: 'schedule-failed', schedule: name, zone, due: key }, channel }
}

async function keepSlot(schedule: Schedule, { slot, late }: Due, keeping: Keeping, now: number): Promise<readonly Kept[]> {
  const { workspace, name } = schedule
  try {
    const kept = await briefFor(schedule, { slot, late }, keeping, now)
    await keeping.store.mendReport(workspace, failedKey(name))
    if (!late) await keeping.store.mendReport(workspace, missedKey(name))
    return kept
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    // A store that takes no briefing may take no report either; the log has the error.
    await tellAdmins(workspace, [failedConcern(schedule, slot)], keeping, now).catch(() => false)
    return [{ kind: 'failed', schedule, error }]
  }
}

async function briefFor(chosen: Schedule, { slot, late }: Due, keeping: Keeping, now: number): Promise<readonly Kept[]> {
  const { store, make, draw, dividers } = keeping
  const { style, language, nothingNew, thread } = await keeping.settingsOf(chosen.workspace)
  const schedule = { style, language, nothingNew, thread, ...chosen }
  const last = await store.latestBriefing(schedule.workspace, schedule.channel)
  const briefing = await make(schedule, { from: windowStart(schedule, slot, last?.window.to), to: now }, titleOf(schedule, slot, late))
  if (schedule.nothingNew === 'silent' && isNothingNew(briefing)) {
    await store.useSlots([usedSlot(schedule, slot, 'nothing-new')], null)
    return [{ kind: 'nothing-new', schedule }]
  }
  // Who asked to be called wants news, and on time.
  const calls = late || isEmpty(briefing) ? null : (schedule.mention ?? null)
  const delivery = planBriefing(briefing, schedule, await draw(briefing), dividers, calls)
  const isOurs = await store.saveBriefing(briefing, usedSlot(schedule, slot, late ? 'late' : 'made'), delivery)
  return isOurs ? [{ kind: 'made', schedule, briefing, late }] : []
}

/** Where no feed could be read there may well be news: then even a channel that wants silence is told why it hears nothing. */
function isNothingNew(briefing: Briefing): boolean {
  const { feedsRead, feedsFailed } = briefing.coverage
  return (feedsRead > 0 || feedsFailed.length === 0) && isEmpty(briefing)
}

function isEmpty({ sections }: Briefing): boolean {
  return sections.every(({ stories }) => stories.length === 0)
}

function titleOf({ language }: { readonly language: string }, { key }: Slot, late: boolean): string {
  const { say } = wordsFor(language)
  const title = say('dailyBriefing')
  return late ? say('late', { title, due: key.slice(-5) }) : title
}

/** From the slot before, or from the last briefing where slots were missed since; at most three days of the calendar back. */
function windowStart(schedule: Schedule, slot: Slot, lastTo = Number.POSITIVE_INFINITY): number {
  const earlier = slotBefore(schedule, slot.at)?.at ?? slot.at - dayMs
  const due = Temporal.Instant.fromEpochMilliseconds(slot.at).toZonedDateTimeISO(schedule.zone)
  return Math.max(Math.min(earlier, lastTo), due.subtract({ days: 3 }).epochMilliseconds)
}

function usedSlot({ workspace, name }: Schedule, { key, at }: Slot, outcome: SlotOutcome): UsedSlot {
  return { workspace, schedule: name, key, at, outcome }
}
