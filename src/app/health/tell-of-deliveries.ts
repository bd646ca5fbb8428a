import { scheduleKey } from '../config/let-go-on.ts'
import type { Delivery, OutboxStore } from '../sending/outbox.ts'
import type { Place } from '../sending/place.ts'
import type { SendEvent } from '../sending/send-deliveries.ts'
import type { SendFailure } from '../sending/send-failure.ts'
import { type Concern, type Telling, tellAdmins } from './tell-admins.ts'

type Parts = Omit<Telling, 'store'> & { readonly store: OutboxStore }

/**
 * Does what an event of sending calls for: a schedule whose channel refuses is paused, and admins are told once what to do; what is
 * well again is mended. Of what cannot reach the admins themselves only the log can tell.
 */
export async function tellOfDelivery(event: SendEvent, parts: Parts, now: number): Promise<void> {
  const { delivery } = event
  if (delivery.purpose.kind === 'report') return
  switch (event.kind) {
    case 'sent': {
      const { workspace, purpose } = delivery
      if (purpose.kind === 'briefing' && purpose.schedule !== null) await parts.store.resumeSchedule(workspace, purpose.schedule)
      for (const key of [reportKey(delivery), tokenKey]) await parts.store.mendReport(workspace, key)
      return
    }
    case 'unknown':
      await tellAdmins(delivery.workspace, [unknownConcern(event)], parts, now)
      return
    case 'token-refused': {
      // They cannot be told with the token that is refused, but /status and the log can say it.
      const report = { workspace: delivery.workspace, key: tokenKey, facts: { kind: 'token' } as const, toldAt: now }
      await parts.store.addReport({ reports: [report], delivery: null })
      return
    }
    case 'failed':
      if (event.dead) await tellOfDead(delivery, event.failure, parts, now)
      return
  }
}

async function tellOfDead(delivery: Delivery, failure: SendFailure, parts: Parts, now: number): Promise<void> {
  const { workspace, purpose, place } = delivery
  // Who takes no messages has chosen so.
  if (purpose.kind === 'notice' && place.kind === 'person') return
  const schedule = purpose.kind === 'briefing' ? purpose.schedule : null
  const pauses = schedule !== null && (failure.reason === 'no-place' || failure.reason === 'no-permission')
  if (pauses) await parts.store.pauseSchedule({ workspace, schedule, failure, since: now })
  const { id, title } = delivery
  const facts = { kind: 'undelivered', delivery: id, title, place, failure, paused: pauses ? schedule : null } as const
  await tellAdmins(workspace, [{ key: reportKey(delivery), facts, channel: pauses ? null : channelOf(delivery) }], parts, now)
}

/** Of the report that a token is refused. */
const tokenKey = 'token'

/** One report for a schedule, however many of its briefings fail; one for each place that notices go to. */
export function reportKey({ purpose, place }: Delivery): string {
  if (purpose.kind === 'briefing' && purpose.schedule !== null) return scheduleKey(purpose.schedule)
  return placeKey(place)
}

/** Of the report about a place that notices could not be sent to. */
export function placeKey(place: Place): string {
  return `place ${JSON.stringify(place)}`
}

/** Of the report about a message of which nobody knows whether it stands. */
export function unknownKey(id: string, step: number): string {
  return `unknown ${id} ${step}`
}

function unknownConcern({ delivery, step, summary }: Extract<SendEvent, { kind: 'unknown' }>): Concern {
  const { id, title, place } = delivery
  return {
    key: unknownKey(id, step),
    facts: { kind: 'unknown', delivery: id, step, summary, title, place },
    channel: channelOf(delivery),
  }
}

function channelOf({ place }: Delivery): string | null {
  return place.kind === 'channel' ? place.channel : null
}
