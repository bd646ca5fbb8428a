import { ChannelType, PermissionFlagsBits as may } from 'discord.js'
import { z } from 'zod'
import { readForm } from './form.ts'
import { flag } from './limits.ts'
import { addMessage } from './messages.ts'
import { channelPayload, messagePayload } from './payloads.ts'
import { demand } from './permissions.ts'
import { type BotCall, intent, type Platform, type Route, type RouteAnswer } from './platform.ts'
import { invalidField, refusals } from './refusal.ts'
import { sendTo } from './routes-messages.ts'
import { type Channel, channelOf, directChannel, messageOf, userOf } from './world.ts'

export const channelRoutes: readonly Route[] = [
  { access: 'bot', method: 'GET', pattern: '/channels/:channel', run: show },
  { access: 'bot', method: 'PATCH', pattern: '/channels/:channel', run: change },
  { access: 'bot', method: 'DELETE', pattern: '/channels/:channel', run: close },
  { access: 'bot', method: 'POST', pattern: '/channels/:channel/messages/:message/threads', run: openOnMessage },
  { access: 'bot', method: 'POST', pattern: '/channels/:channel/threads', run: open },
  { access: 'bot', method: 'PUT', pattern: '/channels/:channel/thread-members/@me', run: join },
  { access: 'bot', method: 'POST', pattern: '/users/@me/channels', run: openDirect },
]

const archiveAfter = z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10080)]).nullish()
const name = z.string().min(1).max(100)
const pause = z.int().min(0).max(21_600).nullish()
const threadOnMessage = z.strictObject({ name, auto_archive_duration: archiveAfter, rate_limit_per_user: pause, type: z.int().nullish() })
const threadAlone = z.strictObject({
  name,
  auto_archive_duration: archiveAfter,
  rate_limit_per_user: pause,
  type: z.union([z.literal(10), z.literal(11), z.literal(12)]).nullish(),
  invitable: z.boolean().nullish(),
})
const forumPost = z.strictObject({
  name,
  auto_archive_duration: archiveAfter,
  rate_limit_per_user: pause,
  applied_tags: z.array(z.string()).max(5).nullish(),
  message: z.unknown(),
})
const changes = z.strictObject({
  name: name.optional(),
  archived: z.boolean().optional(),
  locked: z.boolean().optional(),
  auto_archive_duration: archiveAfter,
  rate_limit_per_user: pause,
})

const minutesInADay = 1440

function show({ platform, application, parameter }: BotCall): RouteAnswer {
  const channel = channelOf(platform.world, parameter('channel'))
  demand(platform.world, channel, application.botId)
  return { status: 200, body: channelPayload(platform.world, channel) }
}

function change(call: BotCall): RouteAnswer {
  const { platform, application } = call
  const channel = channelOf(platform.world, call.parameter('channel'))
  const own = channel.thread?.ownerId === application.botId
  demand(platform.world, channel, application.botId, ...(own ? [] : [channel.thread ? may.ManageThreads : may.ManageChannels]))
  const body = read(call, changes, call.body)
  channel.name = body.name ?? channel.name
  if (channel.thread) {
    channel.thread.archived = body.archived ?? channel.thread.archived
    channel.thread.locked = body.locked ?? channel.thread.locked
    channel.thread.archiveAfter = body.auto_archive_duration ?? channel.thread.archiveAfter
  }
  tell(platform, channel.thread ? 'THREAD_UPDATE' : 'CHANNEL_UPDATE', channel)
  return { status: 200, body: channelPayload(platform.world, channel) }
}

function close({ platform, application, parameter }: BotCall): RouteAnswer {
  const channel = channelOf(platform.world, parameter('channel'))
  demand(platform.world, channel, application.botId, channel.thread ? may.ManageThreads : may.ManageChannels)
  removeChannel(platform, channel)
  return { status: 200, body: channelPayload(platform.world, channel) }
}

/** Takes a channel and its threads out of the world and tells those who see it. */
export function removeChannel(platform: Platform, channel: Channel): void {
  const threads = [...platform.world.channels.values()].filter(({ parentId }) => parentId === channel.id)
  for (const gone of [...threads, channel]) {
    platform.world.channels.delete(gone.id)
    tell(platform, gone.thread ? 'THREAD_DELETE' : 'CHANNEL_DELETE', gone)
  }
}

function openOnMessage(call: BotCall): RouteAnswer {
  const { platform, application } = call
  const channel = channelOf(platform.world, call.parameter('channel'))
  demand(platform.world, channel, application.botId, may.CreatePublicThreads)
  if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement) throw refusals.wrongChannelType()
  const message = messageOf(channel, call.parameter('message'))
  if (message.visibleTo !== null) throw refusals.unknownMessage()
  if (message.flags & flag.hasThread) throw refusals.threadExists()
  const body = read(call, threadOnMessage, call.body)

  const type = channel.type === ChannelType.GuildAnnouncement ? ChannelType.AnnouncementThread : ChannelType.PublicThread
  message.flags |= flag.hasThread
  const thread = addThread(call, channel, { id: message.id, type, name: body.name, archiveAfter: body.auto_archive_duration, tags: [] })
  return { status: 201, body: channelPayload(platform.world, thread) }
}

function open(call: BotCall): RouteAnswer {
  const channel = channelOf(call.platform.world, call.parameter('channel'))
  return channel.type === ChannelType.GuildForum ? openPost(call, channel) : openAlone(call, channel)
}

function openAlone(call: BotCall, channel: Channel): RouteAnswer {
  const { platform, application } = call
  const body = read(call, threadAlone, call.body)
  const type = body.type ?? ChannelType.PrivateThread
  demand(
    platform.world,
    channel,
    application.botId,
    type === ChannelType.PrivateThread ? may.CreatePrivateThreads : may.CreatePublicThreads,
  )
  if (channel.type !== ChannelType.GuildText && channel.type !== ChannelType.GuildAnnouncement) throw refusals.wrongChannelType()
  const thread = addThread(call, channel, {
    id: platform.world.nextId(),
    type,
    name: body.name,
    archiveAfter: body.auto_archive_duration,
    tags: [],
  })
  if (type !== ChannelType.PrivateThread) addMessage(platform, channel, { authorId: application.botId, type: 18 })
  return { status: 201, body: channelPayload(platform.world, thread) }
}

function openPost(call: BotCall, channel: Channel): RouteAnswer {
  const { platform, application } = call
  demand(platform.world, channel, application.botId, may.SendMessages)
  const body = read(call, forumPost, call.body)
  const tags = body.applied_tags ?? []
  checkTags(call, channel, tags)
  const thread = addThread(call, channel, {
    id: platform.world.nextId(),
    type: ChannelType.PublicThread,
    name: body.name,
    archiveAfter: body.auto_archive_duration,
    tags,
  })
  try {
    const message = sendTo(call, thread, body.message, may.SendMessages)
    return { status: 201, body: { ...channelPayload(platform.world, thread), message: messagePayload(platform, message) } }
  } catch (refusal) {
    removeChannel(platform, thread)
    throw refusal
  }
}

/** https://discord.com/developers/docs/resources/channel#forum-tag-object */
function checkTags({ platform, application }: BotCall, forum: Channel, tags: readonly string[]): void {
  const known = new Map(forum.tags.map((tag) => [tag.id, tag]))
  for (const [index, id] of tags.entries())
    if (!known.has(id)) throw invalidField(['applied_tags', String(index)], 'UNKNOWN_TAG', `Unknown tag ${id}`)
  if (tags.some((id) => known.get(id)?.moderated)) demand(platform.world, forum, application.botId, may.ManageThreads)
  if (forum.requiresTag && tags.length === 0) throw refusals.needsTag()
}

type NewThread = {
  readonly id: string
  readonly type: ChannelType
  readonly name: string
  readonly archiveAfter: number | null | undefined
  readonly tags: readonly string[]
}

function addThread({ platform, application }: BotCall, parent: Channel, wanted: NewThread): Channel {
  const thread: Channel = {
    id: wanted.id,
    type: wanted.type,
    guildId: parent.guildId,
    name: wanted.name,
    parentId: parent.id,
    overwrites: [],
    messages: [],
    recipients: [],
    tags: [],
    requiresTag: false,
    thread: {
      ownerId: application.botId,
      archived: false,
      locked: false,
      archiveAfter: wanted.archiveAfter ?? minutesInADay,
      members: new Set([application.botId]),
      tags: wanted.tags,
    },
  }
  platform.world.channels.set(thread.id, thread)
  tell(platform, 'THREAD_CREATE', thread)
  return thread
}

function join({ platform, application, parameter }: BotCall): RouteAnswer {
  const channel = channelOf(platform.world, parameter('channel'))
  demand(platform.world, channel, application.botId)
  if (!channel.thread) throw refusals.wrongChannelType()
  channel.thread.members.add(application.botId)
  return { status: 204 }
}

function openDirect(call: BotCall): RouteAnswer {
  const { platform, application } = call
  const body = read(call, z.strictObject({ recipient_id: z.string() }), call.body)
  const user = userOf(platform.world, body.recipient_id)
  return { status: 200, body: channelPayload(platform.world, directChannel(platform.world, application.botId, user.id)) }
}

function read<shape extends z.ZodType>({ platform, where }: BotCall, shape: shape, body: unknown): z.output<shape> {
  return readForm(shape, body, (key) => platform.report('unknown-key', where, key))
}

export function tell(platform: Platform, name: string, channel: Channel): void {
  const payload = () => channelPayload(platform.world, channel)
  platform.emit({ name, guildId: channel.guildId, intents: intent.guilds, payload })
}
