import { ChannelFlags } from 'discord.js'
import { flag } from './limits.ts'
import type { Component, Embed } from './message-schemas.ts'
import { permissionsIn } from './permissions.ts'
import type { Platform } from './platform.ts'
import type { Application, Attachment, Channel, Guild, Member, Message, User, World } from './world.ts'
import { threadTypes, userOf } from './world.ts'

/* The world as Discord writes it down for bots. */

export function userPayload(user: User): object {
  return {
    id: user.id,
    username: user.name,
    global_name: user.bot ? null : user.name,
    discriminator: user.bot ? '0001' : '0',
    avatar: null,
    bot: user.bot,
  }
}

export function memberPayload(world: World, member: Member): { readonly user: object; readonly [field: string]: unknown } {
  return {
    user: userPayload(userOf(world, member.userId)),
    nick: null,
    avatar: null,
    roles: [...member.roles],
    joined_at: new Date(member.joinedAt).toISOString(),
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
  }
}

export function rolePayloads(guild: Guild): readonly object[] {
  return [...guild.roles.values()].map((role) => ({
    id: role.id,
    name: role.name,
    permissions: String(role.permissions),
    position: role.position,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    managed: false,
    mentionable: role.mentionable,
    flags: 0,
  }))
}

export function channelPayload(world: World, channel: Channel): object {
  const last = channel.messages.findLast((message) => !message.deleted && message.visibleTo === null)
  const common = { id: channel.id, type: channel.type, last_message_id: last?.id ?? null, flags: 0 }
  if (channel.guildId === null) return { ...common, recipients: channel.recipients.map((id) => userPayload(userOf(world, id))) }
  const inGuild = { ...common, guild_id: channel.guildId, name: channel.name, parent_id: channel.parentId, rate_limit_per_user: 0 }
  return channel.thread ? { ...inGuild, ...threadFields(channel, channel.thread) } : { ...inGuild, ...placeFields(channel) }
}

/** What GUILD_CREATE brings. */
export function guildPayload(world: World, guild: Guild): object {
  const channels = [...world.channels.values()].filter(({ guildId }) => guildId === guild.id)
  return {
    ...guildSummary(guild),
    joined_at: new Date(world.clock.now()).toISOString(),
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: [...guild.members.values()].map((member) => memberPayload(world, member)),
    channels: channels.filter(({ thread }) => !thread).map((channel) => channelPayload(world, channel)),
    threads: channels.filter(({ thread }) => thread && !thread.archived).map((channel) => channelPayload(world, channel)),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  }
}

export function guildSummary(guild: Guild): object {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    preferred_locale: guild.locale,
    roles: rolePayloads(guild),
    emojis: [],
    stickers: [],
    features: [],
    afk_timeout: 300,
    afk_channel_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    premium_tier: 0,
    nsfw_level: 0,
  }
}

export function messagePayload({ world, origin }: Platform, message: Message): object {
  const media = (url: string) => mediaAddress(origin, message, url)
  const thread = message.flags & flag.hasThread ? world.channels.get(message.id) : undefined
  const pinged = message.pings.users.flatMap((id) => world.users.get(id) ?? [])
  return {
    id: message.id,
    channel_id: message.channelId,
    type: message.type,
    author: userPayload(userOf(world, message.authorId)),
    content: message.content,
    timestamp: new Date(message.at).toISOString(),
    edited_timestamp: message.editedAt === null ? null : new Date(message.editedAt).toISOString(),
    tts: false,
    mention_everyone: message.pings.everyone,
    mentions: pinged.map(userPayload),
    mention_roles: message.pings.roles,
    attachments: message.attachments.map((attachment) => attachmentPayload(origin, message, attachment)),
    embeds: message.embeds.map((embed) => embedPayload(embed, media)),
    components: numbered(message.components, media),
    pinned: false,
    flags: message.flags,
    ...(message.nonce === null ? {} : { nonce: message.nonce }),
    ...(message.applicationId === null ? {} : { application_id: message.applicationId }),
    ...(message.interaction ? interactionFields(world, message, message.interaction) : {}),
    ...(message.webhookId === null ? {} : { webhook_id: message.webhookId }),
    ...(message.repliesTo === null ? {} : { message_reference: { type: 0, channel_id: message.channelId, message_id: message.repliesTo } }),
    ...(thread ? { thread: channelPayload(world, thread) } : {}),
  }
}

/** A member as an interaction carries it: with what it may do in that channel. */
export function memberInChannel(world: World, channel: Channel, member: Member): object {
  return { ...memberPayload(world, member), permissions: String(permissionsIn(world, channel, member.userId)) }
}

export function userFor(world: World, application: Application): object {
  return { ...userPayload(userOf(world, application.botId)), verified: true, mfa_enabled: true, email: null, flags: 0 }
}

export function attachmentAddress(origin: string, channelId: string, attachment: Attachment): string {
  return `${origin}/attachments/${channelId}/${attachment.id}/${encodeURIComponent(attachment.name)}`
}

/** The address under which a person's browser finds a picture, be it uploaded or elsewhere. */
export function mediaAddress(origin: string, message: Message, url: string): string {
  const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : undefined
  const attachment = message.attachments.find((candidate) => candidate.name === name)
  return attachment ? attachmentAddress(origin, message.channelId, attachment) : url
}

function threadFields(channel: Channel, thread: NonNullable<Channel['thread']>): object {
  const count = channel.messages.filter(({ deleted }) => !deleted).length
  return {
    owner_id: thread.ownerId,
    message_count: count,
    total_message_sent: channel.messages.length,
    member_count: thread.members.size,
    applied_tags: thread.tags,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.archiveAfter,
      archive_timestamp: new Date(channel.messages.at(-1)?.at ?? 0).toISOString(),
      ...(channel.type === threadTypes[2] ? { invitable: true } : {}),
    },
  }
}

function placeFields(channel: Channel): object {
  return {
    position: 0,
    topic: null,
    nsfw: false,
    permission_overwrites: channel.overwrites.map(({ id, kind, allow, deny }) => ({
      id,
      type: kind === 'role' ? 0 : 1,
      allow: String(allow),
      deny: String(deny),
    })),
    ...(channel.type === 15 ? forumFields(channel) : {}),
  }
}

function forumFields({ tags, requiresTag }: Channel): object {
  return {
    flags: requiresTag ? ChannelFlags.RequireTag : 0,
    available_tags: tags.map((tag) => ({ ...tag, emoji_id: null, emoji_name: null })),
    default_reaction_emoji: null,
    default_sort_order: null,
    default_forum_layout: 0,
  }
}

function interactionFields(world: World, message: Message, interaction: NonNullable<Message['interaction']>): object {
  return {
    webhook_id: message.applicationId,
    interaction_metadata: {
      id: interaction.id,
      type: interaction.type,
      user: userPayload(userOf(world, interaction.userId)),
      authorizing_integration_owners: {},
    },
  }
}

function attachmentPayload(origin: string, { channelId }: Message, attachment: Attachment): object {
  const url = attachmentAddress(origin, channelId, attachment)
  return {
    id: attachment.id,
    filename: attachment.name,
    size: attachment.bytes.byteLength,
    content_type: attachment.type,
    url,
    proxy_url: url,
    ...(attachment.description ? { description: attachment.description } : {}),
  }
}

function embedPayload(embed: Embed, media: (url: string) => string): object {
  return {
    ...embed,
    type: 'rich',
    ...(embed.image ? { image: { url: media(embed.image.url) } } : {}),
    ...(embed.thumbnail ? { thumbnail: { url: media(embed.thumbnail.url) } } : {}),
  }
}

/** Components with the ids that the platform gives to those that have none, in reading order from 1, and real addresses of media. */
function numbered(components: readonly Component[], media: (url: string) => string): unknown {
  let next = 0
  const give = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(give)
    if (typeof value !== 'object' || value === null) return value
    const own = 'type' in value && typeof value.type === 'number' ? { id: ++next } : {}
    const fields = Object.entries(value).filter(([, field]) => field !== null && field !== undefined)
    return {
      ...own,
      ...Object.fromEntries(fields.map(([key, field]) => [key, key === 'url' && typeof field === 'string' ? media(field) : give(field)])),
    }
  }
  return give(components)
}
