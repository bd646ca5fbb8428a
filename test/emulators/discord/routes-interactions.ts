import { z } from 'zod'
import { compose } from './compose.ts'
import { readForm } from './form.ts'
import {
  type Answer,
  allowedCallbacks,
  answerWithinMs,
  changed,
  type Interaction,
  tokenLivesMs,
  userInstalledFollowUps,
} from './interaction.ts'
import { flag } from './limits.ts'
import { modalBody } from './message-schemas.ts'
import { addMessage, editMessage, removeMessage, type Sender } from './messages.ts'
import { messagePayload } from './payloads.ts'
import type { Call, Route, RouteAnswer } from './platform.ts'
import { invalidField, refusals } from './refusal.ts'
import { channelOf, type Message, messageOf } from './world.ts'

const webhook = '/webhooks/:application/:token'

export const interactionRoutes: readonly Route[] = [
  { access: 'open', method: 'POST', pattern: '/interactions/:interaction/:token/callback', run: answer },
  { access: 'open', method: 'POST', pattern: webhook, run: followUp },
  { access: 'open', method: 'GET', pattern: `${webhook}/messages/:message`, run: (call) => shown(call, target(call)) },
  { access: 'open', method: 'PATCH', pattern: `${webhook}/messages/:message`, run: edit },
  { access: 'open', method: 'DELETE', pattern: `${webhook}/messages/:message`, run: remove },
]

/** Without `allowed_mentions`, answers wake users only. resources/message, "Allowed Mentions Object" */
const wakes = ['users'] as const

const callback = z.strictObject({
  type: z.union([z.literal(4), z.literal(5), z.literal(6), z.literal(7), z.literal(8), z.literal(9)]),
  data: z.unknown().optional(),
})
const flagged = z.looseObject({ flags: z.int().nullish() }).nullish()
const choices = z.strictObject({
  choices: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        name_localizations: z.record(z.string(), z.string().min(1).max(100)).nullish(),
        value: z.union([z.string().max(100), z.number()]),
      }),
    )
    .max(25),
})

function answer(call: Call): RouteAnswer {
  const { platform, where } = call
  const interaction = platform.world.interactions.get(call.parameter('token'))
  if (!interaction || interaction.id !== call.parameter('interaction')) throw refusals.unknownInteraction()
  const afterMs = platform.world.clock.now() - interaction.at
  refuseBadTiming(call, interaction, afterMs)

  const { type, data } = read(call, callback, call.body)
  if (!allowedCallbacks(interaction).includes(type)) {
    platform.report('wrong-answer-type', where, `type ${type} to an interaction of type ${interaction.type}`)
    throw invalidField(['type'], 'INTERACTION_TYPE_INVALID', 'Invalid interaction callback type for this kind of interaction')
  }
  const message = carryOut(call, interaction, type, data)
  interaction.originalId = message?.id ?? interaction.messageId
  interaction.answer = { value: answerOf(call, type, data, message), afterMs }
  changed(interaction)
  return call.query.get('with_response') === 'true' ? { status: 200, body: response(call, interaction, type, message) } : { status: 204 }
}

function refuseBadTiming({ platform, where }: Call, interaction: Interaction, afterMs: number): void {
  if (interaction.answer) {
    platform.report('double-answer', where, `${interaction.name} was answered before`)
    throw refusals.alreadyAcknowledged()
  }
  if (afterMs > answerWithinMs) {
    platform.report('late-answer', where, `${interaction.name} was answered after ${afterMs} ms`)
    throw refusals.unknownInteraction()
  }
}

/** The message that the answer makes or changes, if any. */
function carryOut(call: Call, interaction: Interaction, type: number, data: unknown): Message | undefined {
  const { platform } = call
  switch (type) {
    case 4: {
      const composed = compose(call, data ?? {}, wakes)
      return addMessage(platform, channelOf(platform.world, interaction.channelId), sender(call, interaction, data), composed)
    }
    case 5: {
      const { flags } = read(call, flagged, data) ?? {}
      if ((flags ?? 0) & ~flag.ephemeral) platform.report('deferral-flags', call.where, `flags ${flags}`)
      const from = { ...sender(call, interaction, data), extraFlags: flag.loading }
      return addMessage(platform, channelOf(platform.world, interaction.channelId), from)
    }
    case 7: {
      const message = messageOf(channelOf(platform.world, interaction.channelId), interaction.messageId ?? '')
      return editMessage(platform, message, compose(call, data ?? {}, wakes, message))
    }
  }
  return undefined
}

function answerOf(call: Call, type: number, data: unknown, message: Message | undefined): Answer {
  const ephemeral = message?.visibleTo !== null
  switch (type) {
    case 4:
      return { kind: 'message', ephemeral }
    case 5:
      return { kind: 'deferred', ephemeral }
    case 7:
      return { kind: 'update' }
    case 8:
      return { kind: 'choices', choices: read(call, choices, data).choices }
    case 9:
      return { kind: 'modal', modal: readModal(call, data) }
  }
  return { kind: 'deferred-update' }
}

function readModal(call: Call, data: unknown) {
  const modal = read(call, modalBody, data)
  const ids = modal.components.flatMap((entry) =>
    'component' in entry ? [entry.component.custom_id] : 'components' in entry ? entry.components.map(({ custom_id }) => custom_id) : [],
  )
  if (new Set(ids).size < ids.length)
    throw invalidField(['data', 'components'], 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated')
  return modal
}

/** A command's answer is a message of type 20, any other's one of type 19. */
function sender({ platform }: Call, interaction: Interaction, data: unknown): Sender {
  const application = platform.world.applications.get(interaction.applicationId)
  const wanted = ((flagged.safeParse(data).data?.flags ?? 0) & flag.ephemeral) !== 0
  const hidden = wanted || (interaction.personal && !interaction.mayBePublic)
  return {
    authorId: application?.botId ?? '',
    applicationId: interaction.applicationId,
    type: interaction.type === 2 ? 20 : 19,
    visibleTo: hidden ? interaction.userId : null,
    interaction: { id: interaction.id, type: interaction.type, userId: interaction.userId, name: interaction.name },
  }
}

function response(call: Call, interaction: Interaction, type: number, message: Message | undefined): object {
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: (message.flags & flag.loading) !== 0,
            response_message_ephemeral: message.visibleTo !== null,
          }
        : {}),
    },
    resource: { type, ...(message ? { message: messagePayload(call.platform, message) } : {}) },
  }
}

function followUp(call: Call): RouteAnswer {
  const { platform, where } = call
  const interaction = answered(call)
  const original = originalOf(call, interaction)
  if (original && original.flags & flag.loading) {
    // The platform lets the first follow-up take the place of a deferred answer, with the deferral's audience.
    platform.report('follow-up-before-answer', where, interaction.name)
    return fill(call, interaction, original)
  }
  if (interaction.personal && interaction.followUps.length >= userInstalledFollowUps) throw refusals.tooManyFollowUps()
  const composed = compose(call, call.body, wakes)
  const message = addMessage(platform, channelOf(platform.world, interaction.channelId), sender(call, interaction, call.body), composed)
  interaction.followUps.push(message.id)
  changed(interaction)
  return shown(call, message)
}

function edit(call: Call): RouteAnswer {
  return fill(call, answered(call), target(call))
}

function fill(call: Call, interaction: Interaction, message: Message): RouteAnswer {
  editMessage(call.platform, message, compose(call, call.body, wakes, message))
  if (message.id === interaction.originalId) interaction.edits += 1
  changed(interaction)
  return shown(call, message)
}

function remove(call: Call): RouteAnswer {
  const interaction = answered(call)
  removeMessage(call.platform, target(call))
  changed(interaction)
  return { status: 204 }
}

/** @throws {Refusal} 50027 after 15 minutes, 10015 for a token that is not known or not yet answered. */
function answered({ platform, parameter, where }: Call): Interaction {
  const interaction = platform.world.interactions.get(parameter('token'))
  if (!interaction || interaction.applicationId !== parameter('application')) throw refusals.unknownWebhook()
  if (platform.world.clock.now() - interaction.at > tokenLivesMs) {
    platform.report('late-answer', where, `the token of ${interaction.name} is older than 15 minutes`)
    throw refusals.expiredToken()
  }
  if (!interaction.answer) throw refusals.unknownWebhook()
  return interaction
}

function target(call: Call): Message {
  const interaction = answered(call)
  const id = call.parameter('message')
  const known = id === '@original' || id === interaction.originalId || id === interaction.messageId || interaction.followUps.includes(id)
  if (!known) throw refusals.unknownMessage()
  const message = id === '@original' ? originalOf(call, interaction) : messageOf(channelOf(call.platform.world, interaction.channelId), id)
  if (!message) throw refusals.unknownMessage()
  return message
}

function originalOf({ platform }: Call, { channelId, originalId }: Interaction): Message | undefined {
  const channel = channelOf(platform.world, channelId)
  return channel.messages.find(({ id, deleted }) => id === originalId && !deleted)
}

function shown({ platform }: Call, message: Message): RouteAnswer {
  return { status: 200, body: messagePayload(platform, message) }
}

function read<shape extends z.ZodType>({ platform, where }: Call, shape: shape, body: unknown): z.output<shape> {
  return readForm(shape, body, (key) => platform.report('unknown-key', where, key))
}
