import { z } from 'zod'
import { postableChannel } from './access.ts'
import { flag, readArguments, words } from './arguments.ts'
import { compose } from './compose.ts'
import { addMessage, threadMessages, threadOf } from './messages.ts'
import { messagePayload } from './payloads.ts'
import type { BotCall, Method, MethodAnswer } from './platform.ts'
import { Refusal } from './refusal.ts'
import { userOf } from './world.ts'

const posting = z.object({ channel: z.string(), thread_ts: words.optional(), reply_broadcast: flag.optional() })

export const chatMethods: readonly Method[] = [
  { name: 'chat.postMessage', access: 'bot', scopes: ['chat:write'], tier: 'post', run: postMessage },
  { name: 'chat.postEphemeral', access: 'bot', scopes: ['chat:write'], tier: 4, run: postEphemeral },
]

function postMessage(call: BotCall): MethodAnswer {
  const { platform, method, args, install } = call
  const given = readArguments(posting, args)
  const channel = postableChannel(call, given.channel)
  const shown = compose(platform, method, install.teamId, args, { budgeted: true, previews: true, toOne: channel.kind === 'direct' })
  const sender = {
    userId: install.botUserId,
    appId: install.appId,
    threadTs: threadOf(platform, method, channel, given.thread_ts),
    broadcast: given.reply_broadcast,
  }
  const message = addMessage(platform, channel, sender, shown)
  return { channel: channel.id, ts: message.ts, message: messagePayload(platform, message, true) }
}

function postEphemeral(call: BotCall): MethodAnswer {
  const { platform, method, args, install } = call
  const given = readArguments(posting.extend({ user: z.string() }), args)
  const channel = postableChannel(call, given.channel)
  const user = userOf(platform.world, given.user, install.teamId)
  if (!channel.members.has(user.id)) throw new Refusal('user_not_in_channel')
  const shown = compose(platform, method, install.teamId, args, { budgeted: true, previews: false, toOne: true })
  const threadTs = threadOf(platform, method, channel, given.thread_ts)
  if (threadTs !== undefined && threadMessages(channel, threadTs).length < 2) platform.report('unseen-whisper', method, threadTs)
  const message = addMessage(platform, channel, { userId: install.botUserId, appId: install.appId, visibleTo: user.id, threadTs }, shown)
  return { message_ts: message.ts }
}
