import { createHash } from 'node:crypto'
import type { Interaction } from './interaction.ts'
import type { Platform } from './platform.ts'
import { type App, type Channel, installOf, type Message, type StoredFile, teamOf, type User, type View, type World } from './world.ts'

/** The old verification token, which Slack still sends and nobody should trust. */
export function verificationToken(app: App): string {
  return createHash('sha256').update(app.id).digest('hex').slice(0, 24)
}

export function messagePayload({ world, origin }: Platform, message: Message, withMetadata = false): Readonly<Record<string, unknown>> {
  const install = message.appId === null ? undefined : installOf(world, message.appId, teamIdOf(world, message))
  const replies = repliesTo(world, message)
  return {
    type: 'message',
    ts: message.ts,
    user: message.userId,
    text: message.text,
    ...(message.appId === null ? {} : { app_id: message.appId, bot_id: install?.botId ?? 'B0' }),
    ...(message.blocks.length === 0 ? {} : { blocks: message.blocks }),
    ...(message.files.length === 0 ? {} : { files: message.files.map((file) => filePayload(origin, file)) }),
    ...(withMetadata && message.metadata ? { metadata: message.metadata } : {}),
    ...(message.threadTs === null ? {} : { thread_ts: message.threadTs }),
    ...(replies.length === 0 ? {} : { thread_ts: message.ts, reply_count: replies.length, latest_reply: replies.at(-1)?.ts }),
    ...(message.editedAt === null ? {} : { edited: { user: message.userId, ts: `${message.editedAt / 1_000}` } }),
    ...(message.visibleTo === null ? {} : { is_ephemeral: true }),
    team: teamIdOf(world, message),
  }
}

export function repliesTo(world: World, message: Message): readonly Message[] {
  const channel = world.channels.get(message.channelId)
  return (channel?.messages ?? []).filter(({ threadTs, ts, deleted }) => threadTs === message.ts && ts !== message.ts && !deleted)
}

export function filePayload(origin: string, file: StoredFile): Readonly<Record<string, unknown>> {
  return {
    id: file.id,
    name: file.name,
    title: file.title,
    size: file.length,
    mimetype: mimeOf(file.name),
    alt_txt: file.altText,
    url_private: `${origin}/files/${file.id}/${encodeURIComponent(file.name)}`,
  }
}

export function mimeOf(name: string): string {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return (
    { png: 'image/png', jpg: 'image/jpeg', jpeg: 'image/jpeg', gif: 'image/gif', txt: 'text/plain' }[ending] ?? 'application/octet-stream'
  )
}

export function channelPayload(channel: Channel, asMember: string): Readonly<Record<string, unknown>> {
  const direct = channel.kind === 'direct'
  return {
    id: channel.id,
    created: Math.floor(channel.at / 1_000),
    is_channel: channel.kind === 'public',
    is_group: false,
    is_im: direct,
    is_mpim: false,
    is_private: channel.kind !== 'public',
    is_archived: channel.archived,
    context_team_id: channel.teamId,
    ...(direct
      ? { user: [...channel.members].find((id) => id !== asMember) }
      : { name: channel.name, name_normalized: channel.name, is_member: channel.members.has(asMember) }),
  }
}

export function userPayload(user: User): Readonly<Record<string, unknown>> {
  return {
    id: user.id,
    team_id: user.teamId,
    name: user.name,
    real_name: user.name,
    deleted: user.deleted,
    tz: user.timeZone,
    is_admin: user.admin || user.owner,
    is_owner: user.owner,
    is_bot: user.bot,
    profile: { display_name: user.name, real_name: user.name },
  }
}

export function viewPayload(world: World, view: View, values: unknown = {}): Readonly<Record<string, unknown>> {
  return {
    private_metadata: '',
    callback_id: '',
    external_id: '',
    title: null,
    submit: null,
    close: null,
    clear_on_close: false,
    notify_on_close: false,
    ...view.body,
    id: view.id,
    team_id: view.teamId,
    hash: view.hash,
    root_view_id: view.rootId,
    previous_view_id: view.previousId,
    app_id: view.appId,
    app_installed_team_id: view.teamId,
    bot_id: installOf(world, view.appId, view.teamId)?.botId ?? 'B0',
    state: { values },
  }
}

/** What every interactive payload begins with. */
export function interactionPayload(world: World, app: App, { teamId, userId, triggerId }: Interaction): Readonly<Record<string, unknown>> {
  const user = world.users.get(userId)
  const known = world.teams.get(teamId)
  return {
    token: verificationToken(app),
    api_app_id: app.id,
    team: { id: teamId, domain: known?.domain ?? 'unknown' },
    user: { id: userId, username: user?.name, name: user?.name, team_id: teamId },
    enterprise: null,
    is_enterprise_install: false,
    trigger_id: triggerId,
  }
}

function teamIdOf(world: World, { channelId }: Message): string {
  const channel = world.channels.get(channelId)
  return channel ? teamOf(world, channel.teamId).id : ''
}
