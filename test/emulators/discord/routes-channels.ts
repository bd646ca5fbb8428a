import { ChannelType, PermissionFlagsBits as may } from 'discord.js'
import { z } from 'zod'
import { readForm } from './form.ts'
import { flag } from './limits.ts'
import { channelPayload, messagePayload } from './payloads.ts'
import { demand } from './permissions.ts'
import { type BotCall, intent, type Platform, type Route, type RouteAnswer } from './platform.ts'
import { invalidField, refusals } from './refusal.ts'
import { sendTo } from './routes-messages.ts'
import { type Channel, channelOf, directChannel, messageOf, userOf } from './world.ts'

export const channelRoutes: readonly Route[] = [
  { access: 'bot', method: 'GET', pattern: '/channels/:channel', run: show },
  { access: 'bot', method: 'POST', pattern: '/channels/:channel/messages/:message/threads', run: openOnMessage },
  { access: 'bot', method: 'POST', pattern: '/channels/:channel/threads', run: openPost },
  { access: 'bot', method: 'POST', pattern: '/users/@me/channels', run: openDirect },
]

const archiveAfter = z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10080)]).nullish()
const name = z.string().min(1).max(100)
const pause = z.int().min(0).max(21_600).nullish()
const threadOnMessage = z.strictObject({ name, auto_archive_duration: archiveAfter, rate_limit_per_user: pause, type: z.int().nullish() })
const forumPost = z.strictObject({
  name,
  auto_archive_duration: archiveAfter,
  rate_limit_per_user: pause,
  applied_tags: z.array(z.string()).max(5).nullish(),
  message: z.unknown(),
})
const minutesInADay = 1440

function show({ platform, application, parameter }: BotCall): RouteAnswer {
  const channel = channelOf(platform.world, parameter('channel'))
  demand(platform.world, channel, application.botId)
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

/** Threads that stand alone are opened in forums only: elsewhere each begins at a message. */
function openPost(call: BotCall): RouteAnswer {
  const { platform, application } = call
  const channel = channelOf(platform.world, call.parameter('channel'))
  if (channel.type !== ChannelType.GuildForum) throw refusals.wrongChannelType()
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
