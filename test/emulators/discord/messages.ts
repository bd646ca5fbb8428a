import { ChannelType } from 'discord.js'
import type { Composed } from './compose.ts'
import { flag } from './limits.ts'
import { channelPayload, memberPayload, messagePayload } from './payloads.ts'
import { intent, type Platform } from './platform.ts'
import { refusals } from './refusal.ts'
import { type Application, type Channel, channelOf, guildOf, type Message } from './world.ts'

/** Whose message it is and what it answers; the rest is as composed. */
export type Sender = {
  readonly authorId: string
  readonly applicationId?: string
  readonly type?: number
  readonly visibleTo?: string | null
  readonly interaction?: Message['interaction']
  readonly extraFlags?: number
  readonly webhookId?: string
}

/** https://discord.com/developers/docs/resources/message#message-object-message-types */
export const replyType = 19

export const nothing: Composed = {
  content: '',
  embeds: [],
  components: [],
  attachments: [],
  flags: 0,
  pings: { everyone: false, users: [], roles: [] },
  body: {},
}

/** Puts a message into a channel and tells those who listen. An archived thread comes back to life. */
export function addMessage(platform: Platform, channel: Channel, sender: Sender, shown: Composed = nothing): Message {
  const { world } = platform
  const { body, flags, ...visible } = shown
  const message: Message = {
    ...visible,
    id: opensPost(platform, channel) ? channel.id : world.nextId(),
    channelId: channel.id,
    authorId: sender.authorId,
    applicationId: sender.applicationId ?? null,
    at: world.clock.now(),
    editedAt: null,
    type: sender.type ?? 0,
    flags: flags | (sender.extraFlags ?? 0) | (sender.visibleTo ? flag.ephemeral : 0),
    nonce: body.nonce === undefined || body.nonce === null ? null : String(body.nonce),
    visibleTo: sender.visibleTo ?? null,
    repliesTo: body.message_reference?.message_id ?? null,
    interaction: sender.interaction ?? null,
    webhookId: sender.webhookId ?? null,
    deleted: false,
  }
  if (channel.thread?.archived && message.visibleTo === null) wakeThread(platform, channel, channel.thread)
  channel.messages.push(message)
  tell(platform, 'MESSAGE_CREATE', channel, message)
  return message
}

/** The first message of a post in a forum has the id of the post. https://discord.com/developers/docs/topics/threads#forums */
function opensPost({ world }: Platform, { parentId, messages }: Channel): boolean {
  return parentId !== null && messages.length === 0 && world.channels.get(parentId)?.type === ChannelType.GuildForum
}

/** Changes what a message shows; its nonce, author and time stay. */
export function editMessage(platform: Platform, message: Message, shown: Composed): Message {
  message.content = shown.content
  message.embeds = shown.embeds
  message.components = shown.components
  message.attachments = shown.attachments
  message.pings = shown.pings
  message.editedAt = message.flags & flag.loading ? null : platform.world.clock.now()
  message.flags = shown.flags & ~flag.loading
  tell(platform, 'MESSAGE_UPDATE', channelOf(platform.world, message.channelId), message)
  return message
}

export function removeMessage(platform: Platform, message: Message): void {
  message.deleted = true
  tell(platform, 'MESSAGE_DELETE', channelOf(platform.world, message.channelId), message)
}

/** A message sent by the same application with the same nonce within the window: it is the answer to a repeated send. */
export function sentBefore({ world, nonceWindowMs }: Platform, application: Application, nonce: string): Message | undefined {
  const since = world.clock.now() - nonceWindowMs
  return [...world.channels.values()]
    .flatMap(({ messages }) => messages)
    .find((message) => message.nonce === nonce && message.authorId === application.botId && message.at >= since)
}

/** Whom a channel shows its messages to: an ephemeral one only to its person. */
export function visibleMessages(channel: Channel, userId?: string): readonly Message[] {
  return channel.messages.filter(({ deleted, visibleTo }) => !deleted && (visibleTo === null || visibleTo === userId))
}

/** @throws {Refusal} Where the thread is locked. */
function wakeThread(platform: Platform, channel: Channel, thread: NonNullable<Channel['thread']>): void {
  if (thread.locked) throw refusals.lockedThread()
  thread.archived = false
  platform.emit({
    name: 'THREAD_UPDATE',
    guildId: channel.guildId,
    intents: intent.guilds,
    payload: () => channelPayload(platform.world, channel),
  })
}

function tell(platform: Platform, name: string, channel: Channel, message: Message): void {
  if (message.visibleTo !== null) return
  const place = { channel_type: channel.type, ...(channel.guildId === null ? {} : { guild_id: channel.guildId }) }
  platform.emit({
    name,
    guildId: channel.guildId,
    intents: channel.guildId === null ? intent.directMessages : intent.guildMessages,
    payload: (application) =>
      name === 'MESSAGE_DELETE'
        ? { id: message.id, channel_id: channel.id, ...place }
        : {
            ...messagePayload(platform, message),
            ...place,
            ...memberField(platform, channel, message),
            ...(mayRead(channel, message, application) ? {} : hidden),
          },
  })
}

/** Whoever said it, as a member of the guild; a webhook is none. */
function memberField({ world }: Platform, { guildId }: Channel, { authorId, webhookId }: Message): object {
  const member = guildId === null || webhookId !== null ? undefined : guildOf(world, guildId).members.get(authorId)
  if (!member) return {}
  const { user: _, ...rest } = memberPayload(world, member)
  return { member: rest }
}

/** What a bot without the message-content intent sees of other people's messages. */
const hidden = { content: '', embeds: [], components: [], attachments: [] } as const

function mayRead(channel: Channel, message: Message, application: Application): boolean {
  const addressed = message.authorId === application.botId || message.pings.users.includes(application.botId)
  return channel.guildId === null || addressed || (application.privilegedIntents & intent.messageContent) !== 0
}
