import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { type Delivery, deliver, type Post } from './deliver.ts'
import { type Acknowledged, changed, type Interaction, type Outcome } from './interaction.ts'
import type { Platform } from './platform.ts'
import { Refusal } from './refusal.ts'
import type { App, Message, View, World } from './world.ts'

export type Deed = {
  readonly app: App
  readonly teamId: string
  readonly userId: string
  readonly channelId: string | null
  readonly name: string
  readonly source?: Message
}

/** What came of something a person did. */
export type Happening = {
  readonly id: string
  /** The acknowledgement. Rejects where the person is told that the app did not answer. */
  acknowledged(): Promise<Acknowledged>
  /** The acknowledgement, or why there is none. */
  outcome(): Promise<Outcome>
  /** The first message that answers it: by the acknowledgement or through its response_url. */
  reply(): Promise<Message>
  /** The messages after the first. */
  followUps(): readonly Message[]
  /** The first view that was opened, pushed or published for it. */
  openedView(): Promise<View>
  /** What the app found wrong with a submitted view, by block id; null where it found nothing. */
  errors(): Promise<Readonly<Record<string, string>> | null>
  /** True once the person reads that the app did not answer. */
  unanswered(): boolean
}

export type Hands = { readonly platform: Platform; readonly post: Post; readonly patienceMs: number }

/** What an acknowledgement's body does. @throws {Refusal} Where Slack would not take it. */
export type Taken = (body: Readonly<Record<string, unknown>>) => void
/** What the outcome itself does, before its body is read. */
export type Settled = (outcome: Outcome) => void

/** Gives a deed its trigger and its response_url. */
export function createInteraction(world: World, deed: Deed): Interaction {
  const id = randomUUID()
  const interaction: Interaction = {
    id,
    appId: deed.app.id,
    teamId: deed.teamId,
    userId: deed.userId,
    channelId: deed.channelId,
    name: deed.name,
    at: world.clock.now(),
    triggerId: `${world.ids.next('').slice(1)}.${deed.teamId}.${id.replaceAll('-', '')}`,
    triggerUsed: false,
    responseId: id,
    responsesUsed: 0,
    source: deed.source ?? null,
    outcome: null,
    replies: [],
    views: [],
    errors: null,
    watchers: new Set(),
  }
  world.triggers.set(interaction.triggerId, interaction)
  if (deed.channelId !== null) world.responses.set(interaction.responseId, interaction)
  return interaction
}

/**
 * Sends a deed to its app.
 *
 * @param taken Left out where Slack reads no body.
 */
export function happen(
  { platform, post, patienceMs }: Hands,
  interaction: Interaction,
  delivery: Delivery,
  taken?: Taken,
  settled?: Settled,
): Happening {
  void deliver(post, delivery).then((outcome) => {
    interaction.outcome = outcome
    settled?.(outcome)
    if (outcome.kind === 'timed-out') platform.report('late-answer', interaction.name, 'no acknowledgement within 3 s')
    if (outcome.kind === 'acknowledged') read(platform, interaction, outcome.body, taken)
    changed(interaction)
  })
  const until = <value>(what: string, look: () => value | undefined) => eventually(interaction, patienceMs, what, look)
  const outcome = () => until('outcome', () => interaction.outcome ?? undefined)
  return {
    id: interaction.id,
    outcome,
    async acknowledged() {
      const found = await outcome()
      if (found.kind !== 'acknowledged') throw new Error(`slack: "${interaction.name}" was not answered: ${JSON.stringify(found)}`)
      return found
    },
    reply: () => until('reply', () => interaction.replies[0]),
    followUps: () => interaction.replies.slice(1),
    openedView: () => until('view', () => interaction.views[0]),
    errors: () => outcome().then(() => interaction.errors),
    unanswered: () => interaction.outcome !== null && interaction.outcome.kind !== 'acknowledged',
  }
}

const object = z.record(z.string(), z.unknown())

function read(platform: Platform, { name }: Interaction, body: unknown, taken?: Taken): void {
  if (body === undefined || body === '') return
  const { data } = object.safeParse(body)
  if (!taken || !data) {
    platform.report('unread-answer', name, JSON.stringify(body))
    return
  }
  try {
    taken(data)
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    platform.report('invalid-form', name, refusal.message)
  }
}

/** @throws {Error} Once the patience, in real milliseconds, is over. */
function eventually<value>(interaction: Interaction, patienceMs: number, what: string, look: () => value | undefined): Promise<value> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      interaction.watchers.delete(attempt)
    }
    const attempt = () => {
      const found = look()
      if (found === undefined) return
      stop()
      resolve(found)
    }
    const timer = setTimeout(() => {
      stop()
      const outcome = JSON.stringify(interaction.outcome)
      reject(new Error(`slack: no ${what} to "${interaction.name}" within ${patienceMs} ms of real time, its outcome is ${outcome}`))
    }, patienceMs)
    interaction.watchers.add(attempt)
    attempt()
  })
}
