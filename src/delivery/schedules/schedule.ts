import { dayMs, hourMs } from '../../feeds/milliseconds.ts'

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof weekdays)[number]

/** How much of a briefing is told. */
export const styles = ['full', 'short', 'headlines'] as const
export type Style = (typeof styles)[number]

/** What a channel gets when nothing is new: a line that says so and why, or nothing. */
export const nothingNewPolicies = ['say', 'silent'] as const
export type NothingNew = (typeof nothingNewPolicies)[number]

/** When a channel gets which sections, as wall-clock time in a zone. A channel may have several. */
export type Schedule = {
  /** Unique in its workspace. */
  readonly name: string
  readonly workspace: string
  readonly channel: string
  /** "HH:MM", at least one. */
  readonly at: readonly string[]
  readonly days: readonly Weekday[]
  /** IANA time zone. */
  readonly zone: string
  /** Names of sections in order; empty: all. */
  readonly sections: readonly string[]
  /** Whether the stories stand in a thread of the first message. Left out: as the workspace's settings say. */
  readonly thread?: boolean
  /** Left out: as the workspace's settings say. */
  readonly style?: Style
  /** BCP 47 primary subtag of the briefing's own words. Left out: as the workspace's settings say. */
  readonly language?: string
  /** Left out: as the workspace's settings say. */
  readonly nothingNew?: NothingNew
  /** Whom its first message calls: id of a role on Discord, of a user group on Slack. Left out: nobody. */
  readonly mention?: string
  /** Until it is resumed it names no moment. */
  readonly paused?: boolean
  /** When it was last changed, milliseconds since the epoch: it names no moment before. Left out: it always was as it is. */
  readonly since?: number
}

/** One moment that a schedule names. `key` (local date and time) names it for ever, whatever the clock does. */
export type Slot = { readonly schedule: string; readonly key: string; readonly at: number }

/**
 * The moments that a schedule names in (after, upTo], oldest first; none while it is paused.
 *
 * @param after Milliseconds since the epoch.
 * @param upTo Milliseconds since the epoch, at most a few weeks later.
 */
export function slotsBetween(schedule: Schedule, after: number, upTo: number): readonly Slot[] {
  if (schedule.paused) return []
  const first = dateAt(after, schedule.zone).subtract({ days: 1 })
  const last = dateAt(upTo, schedule.zone).add({ days: 1 })
  const slots: Slot[] = []
  for (let date = first; Temporal.PlainDate.compare(date, last) <= 0; date = date.add({ days: 1 })) {
    if (!schedule.days.some((day) => weekdays.indexOf(day) + 1 === date.dayOfWeek)) continue
    for (const time of schedule.at)
      slots.push({ schedule: schedule.name, key: `${date}T${time}`, at: instantOf(date, time, schedule.zone) })
  }
  return slots.filter(({ at }) => at > after && at <= upTo).toSorted((a, b) => a.at - b.at)
}

/**
 * The instant of a wall-clock time. One that a change of the clock skips is the first instant after the gap (03:00 for 02:30);
 * one that repeats is the first of the two.
 *
 * @returns Milliseconds since the epoch.
 */
export function instantOf(date: Temporal.PlainDate, time: string, zone: string): number {
  const wanted = date.toPlainDateTime(Temporal.PlainTime.from(time))
  const moment = wanted.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (moment.toPlainDateTime().equals(wanted)) return moment.epochMilliseconds
  return (moment.getTimeZoneTransition('next') ?? moment).epochMilliseconds
}

/** The last slot before a moment; undefined where there is none within eight days, more than any schedule waits. */
export function slotBefore(schedule: Schedule, at: number): Slot | undefined {
  return slotsBetween(schedule, at - 8 * dayMs, at - 1).at(-1)
}

/**
 * How late a slot may still be kept: two hours, or half the time to the slot before it where that is less.
 *
 * @returns Milliseconds.
 */
export function graceOf(schedule: Schedule, slot: Slot): number {
  const earlier = slotBefore(schedule, slot.at)
  return earlier ? Math.min(2 * hourMs, (slot.at - earlier.at) / 2) : 2 * hourMs
}

function dateAt(moment: number, zone: string): Temporal.PlainDate {
  return Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(zone).toPlainDate()
}
