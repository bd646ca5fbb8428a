import type { FieldState } from './chosen.ts'
import type { Deed } from './happening.ts'
import type { Interaction } from './interaction.ts'
import { isView, type Surface } from './offered.ts'
import { messagePayload, verificationToken, viewPayload } from './payloads.ts'
import type { Platform } from './platform.ts'
import { type App, type Channel, type Message, teamOf, type User } from './world.ts'

/** What a person used on a surface, and what stands in it then. */
export type Used = { readonly blockId: string; readonly actionId: string; readonly state: FieldState }

/** Where something happened, as interactive payloads say it. */
export function placeOf(platform: Platform, surface: Surface, interaction: Interaction, used?: Used): object {
  const values = used && keepsState(used.state) ? { [used.blockId]: { [used.actionId]: used.state } } : {}
  if (isView(surface)) return { container: { type: 'view', view_id: surface.id }, view: viewPayload(platform.world, surface, values) }
  const { ts, channelId, visibleTo, threadTs } = surface
  const thread = threadTs === null ? {} : { thread_ts: threadTs }
  return {
    container: { type: 'message', message_ts: ts, channel_id: channelId, is_ephemeral: visibleTo !== null, ...thread },
    channel: channelNamed(platform, channelId),
    // Slack shows an app no text of ephemeral messages.
    ...(visibleTo === null ? { message: messagePayload(platform, surface) } : {}),
    state: { values },
    response_url: responseUrl(platform, interaction),
  }
}

/** What is done to a surface, for its interaction. */
export function deedOn(surface: Surface, app: App, user: User, name: string): Deed {
  const common = { app, teamId: user.teamId, userId: user.id, name }
  return isView(surface) ? { ...common, channelId: null } : { ...common, channelId: surface.channelId, source: surface }
}

/** What an app is sent of a slash command. */
export function commandPayload(platform: Platform, app: App, interaction: Interaction, user: User, channel: Channel, text: string) {
  return {
    token: verificationToken(app),
    team_id: interaction.teamId,
    team_domain: teamOf(platform.world, channel.teamId).domain,
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: user.id,
    user_name: user.name,
    command: interaction.name,
    text,
    api_app_id: app.id,
    is_enterprise_install: 'false',
    response_url: responseUrl(platform, interaction),
    trigger_id: interaction.triggerId,
  }
}

/** What an app is sent of a shortcut in a message's menu, beside what every interactive payload holds. */
export function messageActionPayload(platform: Platform, interaction: Interaction, message: Message): object {
  return {
    type: 'message_action',
    callback_id: interaction.name,
    action_ts: platform.world.ids.ts(),
    message_ts: message.ts,
    message: messagePayload(platform, message),
    channel: channelNamed(platform, message.channelId),
    response_url: responseUrl(platform, interaction),
  }
}

function keepsState({ type }: FieldState): boolean {
  return type !== 'button' && type !== 'overflow'
}

function channelNamed({ world }: Platform, id: string): object {
  return { id, name: world.channels.get(id)?.name }
}

function responseUrl({ origin }: Platform, { responseId }: Interaction): string {
  return `${origin}/response/${responseId}`
}
