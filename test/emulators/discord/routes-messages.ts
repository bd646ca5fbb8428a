import { PermissionFlagsBits as may } from 'discord.js'
import { type Composed, compose } from './compose.ts'
import { addMessage, editMessage, replyType, sentBefore, visibleMessages } from './messages.ts'
import { messagePayload } from './payloads.ts'
import { demand, permissionsIn, sendingRight } from './permissions.ts'
import type { BotCall, Route, RouteAnswer } from './platform.ts'
import { invalidField, refusals } from './refusal.ts'
import { applicationOfBot, type Channel, channelOf, type Message, messageOf, userOf } from './world.ts'

const messagesOfChannel = '/channels/:channel/messages'
const oneMessage = `${messagesOfChannel}/:message`

export const messageRoutes: readonly Route[] = [
  { access: 'bot', method: 'POST', pattern: messagesOfChannel, run: send },
  { access: 'bot', method: 'GET', pattern: messagesOfChannel, run: list },
  { access: 'bot', method: 'GET', pattern: oneMessage, run: (call) => found(call, readable(call)) },
  { access: 'bot', method: 'PATCH', pattern: oneMessage, run: edit },
]

/** @param right What the bot needs besides seeing the channel: a forum's first message needs less than one in its threads. */
export function sendTo(call: BotCall, channel: Channel, raw: unknown, right = sendingRight(channel)): Message {
  const { platform, application } = call
  demand(platform.world, channel, application.botId, right)
  if (channel.type === 15 || channel.type === 4) throw refusals.wrongChannelType()
  if (isClosed(call, channel)) throw refusals.closedToMessages()

  const held = permissionsIn(platform.world, channel, application.botId)
  const composed = compose(call, raw, held & may.MentionEveryone ? ['everyone', 'users', 'roles'] : ['users', 'roles'])
  if (composed.embeds.length > 0) demand(platform.world, channel, application.botId, may.EmbedLinks)
  if (composed.attachments.length > 0) demand(platform.world, channel, application.botId, may.AttachFiles)

  const { nonce, enforce_nonce } = composed.body
  const earlier = enforce_nonce && nonce ? sentBefore(platform, application, String(nonce)) : undefined
  if (earlier) return earlier
  const sender = { authorId: application.botId, applicationId: application.id }
  const answered = repliedTo(channel, composed, held)
  if (!answered) return addMessage(platform, channel, sender, { ...composed, body: { ...composed.body, message_reference: null } })
  return addMessage(platform, channel, { ...sender, type: replyType }, pinging(composed, answered))
}

/**
 * The message that one is a reply to; undefined where it is none, or may do without.
 *
 * @see https://discord.com/developers/docs/resources/message#message-reference-structure
 */
function repliedTo(channel: Channel, { body: { message_reference: reference } }: Composed, held: bigint): Message | undefined {
  if (!reference) return undefined
  if (!(held & may.ReadMessageHistory)) throw refusals.mayNotReply()
  const found = visibleMessages(channel).find(({ id }) => id === reference.message_id)
  if (!found && reference.fail_if_not_exists !== false)
    throw invalidField(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')
  return found
}

/** A reply wakes whom it replies to, unless it names `allowed_mentions` without them. */
function pinging(composed: Composed, { authorId }: Message): Composed {
  const allowed = composed.body.allowed_mentions
  if (allowed && !allowed.replied_user) return composed
  return { ...composed, pings: { ...composed.pings, users: [...new Set([...composed.pings.users, authorId])] } }
}

function send(call: BotCall): RouteAnswer {
  const message = sendTo(call, channelOf(call.platform.world, call.parameter('channel')), call.body)
  return { status: 200, body: messagePayload(call.platform, message) }
}

function list(call: BotCall): RouteAnswer {
  const { platform, application, query } = call
  const channel = channelOf(platform.world, call.parameter('channel'))
  demand(platform.world, channel, application.botId)
  const held = permissionsIn(platform.world, channel, application.botId)
  // Without this right the list is empty, which is no error.
  const known = held & may.ReadMessageHistory ? visibleMessages(channel) : []

  const limit = Number(query.get('limit') ?? 50)
  if (!Number.isInteger(limit) || limit < 1 || limit > 100)
    throw invalidField(['limit'], 'NUMBER_TYPE_COERCE', 'Must be between 1 and 100.')
  const before = query.get('before')
  const after = query.get('after')
  const inRange = known.filter(({ id }) => (!before || BigInt(id) < BigInt(before)) && (!after || BigInt(id) > BigInt(after)))
  const page = after ? inRange.slice(0, limit) : inRange.slice(-limit)
  return { status: 200, body: page.toReversed().map((message) => messagePayload(platform, message)) }
}

function readable(call: BotCall): Message {
  const { platform, application } = call
  const { channel, message } = seen(call)
  if (!(permissionsIn(platform.world, channel, application.botId) & may.ReadMessageHistory)) throw refusals.missingAccess()
  return message
}

function found({ platform }: BotCall, message: Message): RouteAnswer {
  return { status: 200, body: messagePayload(platform, message) }
}

function edit(call: BotCall): RouteAnswer {
  const { platform, application } = call
  const { channel, message } = seen(call)
  if (message.authorId !== application.botId) throw refusals.notYourMessage()
  if (channel.thread?.archived) throw refusals.archivedThread()
  return found(call, editMessage(platform, message, compose(call, call.body, [], message)))
}

function seen({ platform, application, parameter }: BotCall): { readonly channel: Channel; readonly message: Message } {
  const channel = channelOf(platform.world, parameter('channel'))
  demand(platform.world, channel, application.botId)
  const message = messageOf(channel, parameter('message'))
  // An ephemeral message can be reached through its interaction only.
  if (message.visibleTo !== null) throw refusals.unknownMessage()
  return { channel, message }
}

function isClosed({ platform: { world } }: BotCall, { recipients }: Channel): boolean {
  return recipients.some((id) => applicationOfBot(world, id) === undefined && !userOf(world, id).takesMessages)
}
