import { z } from 'zod'
import { demandScope, knownChannel, page, readableChannel, scopeFamily } from './access.ts'
import { count, flag, readArguments, words } from './arguments.ts'
import { threadMessages, visibleMessages } from './messages.ts'
import { channelPayload, messagePayload } from './payloads.ts'
import type { BotCall, Method, MethodAnswer } from './platform.ts'
import { Refusal } from './refusal.ts'
import { directChannel, type Message, messageOf, userOf } from './world.ts'

/** Messages in one answer; for apps sold outside the Marketplace. https://docs.slack.dev/changelog/2025-05-29 */
const mostMessages = 999
const mostForCommercial = 15

export const conversationMethods: readonly Method[] = [
  { name: 'conversations.info', access: 'bot', scopes: [], tier: 3, run: info },
  { name: 'conversations.open', access: 'bot', scopes: ['im:write'], tier: 3, run: open },
  { name: 'conversations.history', access: 'bot', scopes: [], tier: 3, run: history },
  { name: 'conversations.replies', access: 'bot', scopes: [], tier: 3, run: replies },
]

function info(call: BotCall): MethodAnswer {
  const given = readArguments(z.object({ channel: z.string(), include_num_members: flag.optional() }), call.args)
  const channel = knownChannel(call, given.channel)
  demandScope(call, `${scopeFamily[channel.kind]}:read`)
  const more = given.include_num_members ? { num_members: channel.members.size } : {}
  return { channel: { ...channelPayload(channel, call.install.botUserId), ...more } }
}

function open(call: BotCall): MethodAnswer {
  const given = readArguments(z.object({ users: z.string().optional(), channel: z.string().optional() }), call.args)
  if (given.channel !== undefined) return { channel: { id: knownChannel(call, given.channel).id } }
  if (given.users === undefined) throw new Refusal('users_list_not_supplied')
  if (given.users.includes(',')) throw new Refusal('too_many_users')
  const { world } = call.platform
  const user = userOf(world, given.users, call.install.teamId)
  if (user.deleted) throw new Refusal('user_disabled')
  return { channel: { id: directChannel(world, user.teamId, call.install.botUserId, user.id).id } }
}

const reading = z.object({
  channel: z.string(),
  oldest: count.optional(),
  latest: count.optional(),
  inclusive: flag.optional(),
  cursor: z.string().optional(),
  limit: count.optional(),
  include_all_metadata: flag.optional(),
})

function history(call: BotCall): MethodAnswer {
  const given = readArguments(reading, call.args)
  const channel = readableChannel(call, given.channel)
  const newestFirst = visibleMessages(channel)
    .filter((message) => isBetween(message, given))
    .toReversed()
  return messagePage(call, given, newestFirst)
}

function replies(call: BotCall): MethodAnswer {
  const given = readArguments(reading.extend({ ts: words }), call.args)
  const channel = readableChannel(call, given.channel)
  if (!channel.messages.some(({ ts, deleted }) => ts === given.ts && !deleted)) throw new Refusal('thread_not_found')
  const { ts, threadTs } = messageOf(channel, given.ts)
  const oldestFirst = threadMessages(channel, threadTs ?? ts).filter((message) => isBetween(message, given))
  return messagePage(call, given, oldestFirst)
}

function messagePage(call: BotCall, given: z.output<typeof reading>, messages: readonly Message[]): MethodAnswer {
  const most = call.app.commercial ? mostForCommercial : mostMessages
  const { items, next } = page(messages, given.cursor, Math.min(given.limit ?? 100, most))
  return {
    messages: items.map((message) => messagePayload(call.platform, message, given.include_all_metadata)),
    has_more: next !== '',
    ...(next === '' ? {} : { response_metadata: { next_cursor: next } }),
  }
}

function isBetween({ ts }: Message, { oldest, latest, inclusive }: z.output<typeof reading>): boolean {
  const at = Number(ts)
  return inclusive ? at >= (oldest ?? 0) && at <= (latest ?? Infinity) : at > (oldest ?? 0) && at < (latest ?? Infinity)
}
