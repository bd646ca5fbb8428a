import { appsIn } from './installs.ts'
import { messagePayload } from './payloads.ts'
import type { Platform } from './platform.ts'
import type { Channel, Message } from './world.ts'

/**
 * Tells apps of a message that everyone sees: each that is in the channel and that it names, and in a conversation of two the app that is
 * one of them, of its own messages too. Of an edited one that names an app Slack tells as if it were new.
 *
 * @see https://docs.slack.dev/reference/events/app_mention and .../message.im
 */
export function tellOf(platform: Platform, channel: Channel, message: Message): void {
  if (message.visibleTo !== null) return
  const { world } = platform
  const isDirect = channel.kind === 'direct'
  for (const { app, install } of appsIn(world, channel.teamId)) {
    const { botUserId, scopes, teamId } = install
    if (!channel.members.has(botUserId) || !scopes.has(isDirect ? 'im:history' : 'app_mentions:read')) continue
    if (!isDirect && (message.appId === app.id || !message.text.includes(`<@${botUserId}>`))) continue
    const team = world.users.get(message.userId)?.teamId ?? teamId
    const common = { ...messagePayload(platform, message), channel: channel.id, ...(team === teamId ? {} : { user_team: team }) }
    const event = isDirect ? imEvent(message, common) : { ...common, type: 'app_mention' }
    platform.emit({ appId: app.id, teamId, botUserId, event, subscription: isDirect ? 'message.im' : 'app_mention' })
  }
}

function imEvent({ editedAt, ts }: Message, common: Readonly<Record<string, unknown>>) {
  const kind = { type: 'message', channel_type: 'im' }
  return editedAt === null ? { ...common, ...kind } : { ...kind, subtype: 'message_changed', channel: common.channel, ts, message: common }
}
