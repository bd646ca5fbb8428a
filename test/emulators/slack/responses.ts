import { z } from 'zod'
import { flag, readArguments, words } from './arguments.ts'
import { compose } from './compose.ts'
import { changed, type Interaction, responseLivesMs, responseUses } from './interaction.ts'
import { addMessage, editMessage } from './messages.ts'
import type { Arguments, Platform } from './platform.ts'
import { Refusal } from './refusal.ts'
import { type Channel, installOf, type Message } from './world.ts'

const where = '/response'

const answering = z.object({
  response_type: z.enum(['ephemeral', 'in_channel']).optional(),
  replace_original: flag.optional(),
  delete_original: flag.optional(),
  thread_ts: words.optional(),
})

/**
 * Takes what an app sends to a response_url.
 *
 * @throws {Refusal} used_url after 5 uses, expired_url after 30 minutes or where there was none.
 */
export function takeResponse(platform: Platform, id: string, args: Arguments): void {
  const interaction = platform.world.responses.get(id)
  if (!interaction) throw new Refusal('expired_url')
  if (platform.world.clock.now() - interaction.at > responseLivesMs) {
    platform.report('spent-response', where, 'older than 30 minutes')
    throw new Refusal('expired_url')
  }
  if (interaction.responsesUsed >= responseUses) {
    platform.report('spent-response', where, `used more than ${responseUses} times`)
    throw new Refusal('used_url')
  }
  answer(platform, interaction, args)
  interaction.responsesUsed += 1
  changed(interaction)
}

/** The body of an acknowledgement is an answer too; it uses nothing up. */
export function takeAcknowledged(platform: Platform, interaction: Interaction, args: Arguments): void {
  answer(platform, interaction, args)
  changed(interaction)
}

function answer(platform: Platform, interaction: Interaction, args: Arguments): void {
  const given = readArguments(answering, args)
  const channel = platform.world.channels.get(interaction.channelId ?? '')
  if (!channel) throw new Refusal('channel_not_found')
  if (given.delete_original) {
    replaceable(interaction).deleted = true
    return
  }
  const replaced = replaces(platform, interaction, given) ? replaceable(interaction) : undefined
  const toOne = replaced ? replaced.visibleTo !== null : given.response_type !== 'in_channel'
  const shown = compose(platform, where, channel.teamId, args, { budgeted: false, previews: false, toOne })
  if (replaced) {
    editMessage(platform, replaced, shown)
    interaction.replies.push(replaced)
    return
  }
  interaction.replies.push(added(platform, interaction, channel, given, shown))
}

/** Slack replaces the message whose button was pressed, unless told not to. */
function replaces({ report }: Platform, { source }: Interaction, { replace_original, response_type }: z.output<typeof answering>): boolean {
  if (replace_original !== undefined) return replace_original
  if (!source) return false
  report('unsaid-replacement', where, 'replace_original is neither true nor false')
  return response_type === undefined
}

/** What the app may replace: the message of the button, else what it answered before. */
function replaceable({ source, replies }: Interaction): Message {
  const message = source ?? replies.at(-1)
  if (!message) throw new Refusal('message_not_found')
  return message
}

function added(
  platform: Platform,
  { appId, teamId, userId }: Interaction,
  channel: Channel,
  { response_type, thread_ts }: z.output<typeof answering>,
  shown: ReturnType<typeof compose>,
): Message {
  const botUserId = installOf(platform.world, appId, teamId)?.botUserId ?? 'U0'
  const sender = { userId: botUserId, appId, threadTs: thread_ts }
  return addMessage(platform, channel, response_type === 'in_channel' ? sender : { ...sender, visibleTo: userId }, shown)
}
