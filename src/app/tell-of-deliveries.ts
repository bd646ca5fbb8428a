import { wordsFor } from '../delivery/words.ts'
import type { Delivery, OutboxStore, Place, SendFailure } from './outbox.ts'
import type { SendEvent } from './send-deliveries.ts'
import { type Telling, tellAdmins } from './tell-admins.ts'

type Parts = Omit<Telling, 'store'> & { readonly store: OutboxStore }

/**
 * Does what an event of sending calls for: a schedule whose channel refuses is paused, and admins are told once what to do; what is
 * well again is mended. Of what cannot reach the admins themselves only the log can tell.
 */
export async function tellOfDelivery(event: SendEvent, parts: Parts, now: number): Promise<void> {
  const { delivery } = event
  if (delivery.purpose.kind === 'report') return
  switch (event.kind) {
    case 'sent':
      for (const key of [reportKey(delivery), tokenKey]) await parts.store.mendReport(delivery.workspace, key)
      return
    case 'unknown':
      await tellAdmins(delivery.workspace, [unknownConcern(event)], parts, now)
      return
    case 'token-refused': {
      // They cannot be told with the token that is refused, but /status and the log can say it.
      const said = 'The platform takes the token no more: whoever runs Attaché must put in a new one and start it again.'
      const report = { workspace: delivery.workspace, key: tokenKey, said, buttons: [], toldAt: now }
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
  const said = [
    `${delivery.title.replace(/\.$/, '')}: could not be posted ${whereOf(delivery)}, since ${becauseOf(failure)}.`,
    remedyOf(failure),
    ...(pauses ? [`Until then the schedule “${schedule}” is paused; the button below takes it up again.`] : []),
  ].join(' ')
  const buttons = [{ label: 'Try again', command: 'deliveries', options: { action: 'retry', id: delivery.id } }]
  const channel = pauses ? null : channelOf(delivery)
  await tellAdmins(workspace, [{ key: reportKey(delivery), said, ...namesOf(delivery), buttons, channel }], parts, now)
}

/** Of the report that a token is refused. */
const tokenKey = 'token'

/** One report for a schedule, however many of its briefings fail; one for each place that notices go to. */
export function reportKey({ purpose, place }: Delivery): string {
  if (purpose.kind === 'briefing' && purpose.schedule !== null) return `schedule ${purpose.schedule}`
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

function unknownConcern({ delivery, step, summary }: Extract<SendEvent, { kind: 'unknown' }>) {
  const said = `“${summary}”, a message of “${delivery.title.replace(/\.$/, '')}”, may or may not stand ${whereOf(delivery)}: the answer to it got lost, and Attaché may not read there to look. It was not sent again. If it is not there, post it; else leave it.`
  const options = { id: delivery.id, step: String(step) }
  return {
    key: unknownKey(delivery.id, step),
    said,
    ...namesOf(delivery),
    buttons: [
      { label: 'Post it', command: 'deliveries', options: { ...options, action: 'post' } },
      { label: 'Leave it', command: 'deliveries', options: { ...options, action: 'drop' } },
    ],
    channel: channelOf(delivery),
  }
}

function channelOf({ place }: Delivery): string | null {
  return place.kind === 'channel' ? place.channel : null
}

function namesOf(delivery: Delivery): { readonly names?: string } {
  const channel = channelOf(delivery)
  return channel === null ? {} : { names: channel }
}

/** Where something goes, as a clause for people. */
export function whereOf({ place }: Pick<Delivery, 'place'>): string {
  switch (place.kind) {
    case 'channel':
      return `in the channel ${place.channel}`
    case 'person':
      return `to the person ${place.user}`
    case 'admins':
      return 'to the admins'
  }
}

/** Why something could not be sent, as a clause for people. */
export function becauseOf(failure: SendFailure): string {
  switch (failure.reason) {
    case 'no-place':
      return 'the channel is gone or Attaché is not in it, or the person takes no messages'
    case 'no-permission':
      return `Attaché lacks permission there: ${wordsFor('en').list(failure.missing)}`
    case 'token-refused':
      return 'the platform takes the token no more'
    case 'rate-limited':
      return 'the platform asks for a pause'
    case 'unreachable':
      return 'the platform could not be reached'
    case 'refused':
      return `the platform refuses it (${failure.error})`
    case 'unknown':
      return 'no answer came, time and again'
    case 'too-old':
      return 'it waited for more than a day'
  }
}

function remedyOf(failure: SendFailure): string {
  switch (failure.reason) {
    case 'no-place':
      return 'Let Attaché into the channel, or name another one in the schedule.'
    case 'no-permission':
      return 'Give it to Attaché in the settings of the channel.'
    case 'token-refused':
    case 'rate-limited':
    case 'unreachable':
    case 'unknown':
    case 'too-old':
      return 'Try again when the platform works.'
    case 'refused':
      return 'Tell whoever runs Attaché.'
  }
}
