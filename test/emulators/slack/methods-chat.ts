import { z } from 'zod'
import { knownChannel, postableChannel } from './access.ts'
import { flag, readArguments, words } from './arguments.ts'
import { compose } from './compose.ts'
import { addMessage, editMessage, ownMessage, threadOf } from './messages.ts'
import { messagePayload } from './payloads.ts'
import type { BotCall, Method, MethodAnswer } from './platform.ts'
import { Refusal } from './refusal.ts'
import { messageOf, teamOf, userOf } from './world.ts'

/** Characters of `text` in an edit. */
const editedText = 4_000

const posting = z.object({ channel: z.string(), thread_ts: words.optional(), reply_broadcast: flag.optional() })
const named = z.object({ channel: z.string(), ts: words })

export const chatMethods: readonly Method[] = [
  { name: 'chat.postMessage', access: 'bot', scopes: ['chat:write'], tier: 'post', run: postMessage },
  { name: 'chat.postEphemeral', access: 'bot', scopes: ['chat:write'], tier: 4, run: postEphemeral },
  { name: 'chat.update', access: 'bot', scopes: ['chat:write'], tier: 3, run: update },
  { name: 'chat.delete', access: 'bot', scopes: ['chat:write'], tier: 3, run: remove },
  { name: 'chat.getPermalink', access: 'bot', scopes: [], tier: 'free', run: permalink },
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
  const message = addMessage(platform, channel, { userId: install.botUserId, appId: install.appId, visibleTo: user.id, threadTs }, shown)
  return { message_ts: message.ts }
}

function update(call: BotCall): MethodAnswer {
  const { platform, method, args, install } = call
  const given = readArguments(named.extend({ text: words.optional() }), args)
  const channel = postableChannel(call, given.channel)
  const message = ownMessage(channel, given.ts, install.appId, 'cant_update_message')
  if ((given.text ?? '').length > editedText) throw new Refusal('msg_too_long')
  const shown = compose(platform, method, install.teamId, args, { budgeted: true, previews: false })
  // Without `blocks` an edit of the text takes the old blocks away.
  editMessage(platform, message, shown)
  return { channel: channel.id, ts: message.ts, text: message.text, message: messagePayload(platform, message, true) }
}

function remove(call: BotCall): MethodAnswer {
  const given = readArguments(named, call.args)
  const channel = knownChannel(call, given.channel)
  const message = ownMessage(channel, given.ts, call.install.appId, 'cant_delete_message')
  message.deleted = true
  return { channel: channel.id, ts: message.ts }
}

function permalink(call: BotCall): MethodAnswer {
  const given = readArguments(z.object({ channel: z.string(), message_ts: words }), call.args)
  const channel = knownChannel(call, given.channel)
  const { ts } = messageOf(channel, given.message_ts)
  const { domain } = teamOf(call.platform.world, channel.teamId)
  return { channel: channel.id, permalink: `https://${domain}.slack.com/archives/${channel.id}/p${ts.replace('.', '')}` }
}
