import { z } from 'zod'
import { knownChannel, page, postableChannel } from './access.ts'
import { count, readArguments, words } from './arguments.ts'
import { compose } from './compose.ts'
import { addMessage, threadOf } from './messages.ts'
import type { BotCall, Method, MethodAnswer } from './platform.ts'
import { Refusal } from './refusal.ts'
import type { Scheduled } from './world.ts'

/** https://docs.slack.dev/reference/methods/chat.scheduleMessage */
const farthestSeconds = 120 * 24 * 3_600
/** Messages of one channel within five minutes of each other. */
const perFiveMinutes = 30

export const scheduleMethods: readonly Method[] = [
  { name: 'chat.scheduleMessage', access: 'bot', scopes: ['chat:write'], tier: 3, run: schedule },
  { name: 'chat.scheduledMessages.list', access: 'bot', scopes: [], tier: 3, run: list },
  { name: 'chat.deleteScheduledMessage', access: 'bot', scopes: ['chat:write'], tier: 3, run: remove },
]

function schedule(call: BotCall): MethodAnswer {
  const { platform, method, args, install } = call
  const { world } = platform
  const given = readArguments(z.object({ channel: z.string(), post_at: count, thread_ts: words.optional() }), args)
  const channel = postableChannel(call, given.channel)
  const postAt = timeToPost(call, given.post_at, channel.id)
  const shown = compose(platform, method, install.teamId, args, { budgeted: true, previews: true })
  if (shown.metadata) platform.report('scheduled-metadata', method, shown.metadata.event_type)
  const threadTs = threadOf(platform, method, channel, given.thread_ts)
  const sender = { userId: install.botUserId, appId: install.appId, threadTs }
  const entry: Scheduled = {
    id: world.ids.next('Q'),
    appId: install.appId,
    channelId: channel.id,
    postAt,
    createdAt: Math.floor(world.clock.now() / 1_000),
    text: shown.text,
    post() {
      const mayStill = !channel.archived && !channel.deleted && install.state === 'active'
      if (mayStill && !shown.metadata) addMessage(platform, channel, sender, shown)
    },
  }
  world.scheduled.set(entry.id, entry)
  return { channel: channel.id, scheduled_message_id: entry.id, post_at: postAt, message: { type: 'delayed_message', text: shown.text } }
}

function timeToPost({ platform: { world } }: BotCall, seconds: number, channelId: string): number {
  const now = world.clock.now() / 1_000
  if (!Number.isFinite(seconds)) throw new Refusal('invalid_time')
  if (seconds <= now) throw new Refusal('time_in_past')
  if (seconds > now + farthestSeconds) throw new Refusal('time_too_far')
  const near = [...world.scheduled.values()].filter((one) => one.channelId === channelId && Math.abs(one.postAt - seconds) < 300)
  if (near.length >= perFiveMinutes) throw new Refusal('restricted_too_many')
  return Math.floor(seconds)
}

function list(call: BotCall): MethodAnswer {
  const given = readArguments(
    z.object({
      channel: z.string().optional(),
      oldest: count.optional(),
      latest: count.optional(),
      cursor: z.string().optional(),
      limit: count.default(100),
    }),
    call.args,
  )
  if (given.channel !== undefined) knownChannel(call, given.channel)
  const { world } = call.platform
  const mine = [...world.scheduled.values()].filter(
    ({ appId, channelId, postAt }) =>
      appId === call.install.appId &&
      world.channels.get(channelId)?.teamId === call.install.teamId &&
      (given.channel ?? channelId) === channelId &&
      postAt >= (given.oldest ?? 0) &&
      postAt <= (given.latest ?? Infinity),
  )
  const { items, next } = page(mine, given.cursor, given.limit)
  return {
    scheduled_messages: items.map(({ id, channelId, postAt, createdAt, text }) => ({
      id,
      channel_id: channelId,
      post_at: postAt,
      date_created: createdAt,
      text,
    })),
    response_metadata: { next_cursor: next },
  }
}

function remove(call: BotCall): MethodAnswer {
  const given = readArguments(z.object({ channel: z.string(), scheduled_message_id: z.string() }), call.args)
  const { world } = call.platform
  const entry = world.scheduled.get(given.scheduled_message_id)
  const minute = 60_000
  const late = entry && entry.postAt * 1_000 - world.clock.now() < minute
  if (!entry || late || entry.appId !== call.install.appId || entry.channelId !== given.channel)
    throw new Refusal('invalid_scheduled_message_id')
  world.scheduled.delete(entry.id)
  return {}
}
