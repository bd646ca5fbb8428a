import { ChannelType } from 'discord.js'
import type { Clock } from '../../../src/app/ports.ts'
import type { Command } from './command-schemas.ts'
import type { Interaction } from './interaction.ts'
import type { Component, Embed } from './message-schemas.ts'
import { refusals } from './refusal.ts'
import { snowflakes } from './snowflake.ts'

export type Application = {
  readonly id: string
  readonly name: string
  /** What the bot logs in with; null once revoked. */
  token: string | null
  readonly botId: string
  /** Privileged intents that its owner switched on, as bits. */
  readonly privilegedIntents: number
  /** By scope: `global` or a guild's id. */
  readonly commands: Map<string, readonly Command[]>
  /** When each command was newly made, by scope, milliseconds: 200 a day are allowed. */
  readonly creations: Map<string, number[]>
}

export type User = {
  readonly id: string
  readonly name: string
  readonly bot: boolean
  /** BCP 47, as Discord lists them. */
  readonly locale: string
  /** Applications that the person installed for themselves. */
  readonly installed: Set<string>
  /** False where the person takes no direct messages. */
  takesMessages: boolean
}

export type Overwrite = { readonly id: string; readonly kind: 'role' | 'member'; readonly allow: bigint; readonly deny: bigint }
/** `mentionable`: whether everyone may call it. */
export type Role = {
  readonly id: string
  readonly name: string
  permissions: bigint
  readonly position: number
  readonly mentionable: boolean
}
export type Member = { readonly userId: string; readonly roles: Set<string>; readonly joinedAt: number }

/** Who may use a command, and where, as its server says under Integrations; of all commands where it bears the application's id. */
export type CommandRules = {
  readonly id: string
  readonly permissions: readonly { readonly id: string; readonly type: 1 | 2 | 3; readonly permission: boolean }[]
}

export type Guild = {
  readonly id: string
  readonly name: string
  readonly ownerId: string
  readonly locale: string
  /** The role whose id is the guild's own is everyone's. */
  readonly roles: Map<string, Role>
  readonly members: Map<string, Member>
  commandRules: readonly CommandRules[]
}

export type Thread = {
  readonly ownerId: string
  archived: boolean
  locked: boolean
  /** Minutes without a message until it is archived. */
  archiveAfter: number
  readonly members: Set<string>
  readonly tags: readonly string[]
}

/** `moderated`: only who may manage threads gives it to a post. */
export type ForumTag = { readonly id: string; readonly name: string; readonly moderated: boolean }

export type Channel = {
  readonly id: string
  readonly type: ChannelType
  /** Null for a direct message. */
  readonly guildId: string | null
  name: string
  /** A thread's channel. */
  readonly parentId: string | null
  overwrites: Overwrite[]
  readonly messages: Message[]
  readonly thread: Thread | null
  /** What posts in a forum can be marked with; empty elsewhere. */
  readonly tags: readonly ForumTag[]
  /** Whether a post in it must be. */
  readonly requiresTag: boolean
  /** The two of a direct message. */
  readonly recipients: readonly string[]
}

export type Attachment = {
  readonly id: string
  readonly name: string
  /** MIME type. */
  readonly type: string
  /** Words for those who cannot see it; '' where there are none. */
  readonly description: string
  readonly bytes: Uint8Array
}

/** Whom a message woke. */
export type Pings = { readonly everyone: boolean; readonly users: readonly string[]; readonly roles: readonly string[] }

export type Message = {
  readonly id: string
  readonly channelId: string
  readonly authorId: string
  readonly applicationId: string | null
  /** Milliseconds since the epoch. */
  readonly at: number
  editedAt: number | null
  /** 0 said, 18 thread opened, 19 a reply, or a component's or form's answer, 20 a command's answer. */
  readonly type: number
  content: string
  embeds: readonly Embed[]
  components: readonly Component[]
  attachments: readonly Attachment[]
  flags: number
  readonly nonce: string | null
  pings: Pings
  /** The one person who sees an ephemeral message; null for everyone. */
  readonly visibleTo: string | null
  readonly repliesTo: string | null
  /** The interaction it answers. */
  readonly interaction: { readonly id: string; readonly type: number; readonly userId: string; readonly name: string } | null
  deleted: boolean
  /** Posted through a webhook, in whatever name. */
  readonly webhookId: string | null
}

/** Everything there is, in memory. */
export type World = {
  readonly clock: Clock
  readonly nextId: () => string
  readonly applications: Map<string, Application>
  readonly users: Map<string, User>
  readonly guilds: Map<string, Guild>
  readonly channels: Map<string, Channel>
  /** Files that people gave to commands, by id. */
  readonly uploads: Map<string, Attachment>
  /** By token. */
  readonly interactions: Map<string, Interaction>
}

export const threadTypes: readonly ChannelType[] = [ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread]

export function createWorld(clock: Clock): World {
  return {
    clock,
    nextId: snowflakes(clock),
    applications: new Map(),
    users: new Map(),
    guilds: new Map(),
    channels: new Map(),
    uploads: new Map(),
    interactions: new Map(),
  }
}

export function channelOf(world: World, id: string): Channel {
  const channel = world.channels.get(id)
  if (!channel) throw refusals.unknownChannel()
  return channel
}

export function guildOf(world: World, id: string): Guild {
  const guild = world.guilds.get(id)
  if (!guild) throw refusals.unknownGuild()
  return guild
}

export function userOf(world: World, id: string): User {
  const user = world.users.get(id)
  if (!user) throw refusals.unknownUser()
  return user
}

/** A message that still stands, ephemeral ones included. */
export function messageOf(channel: Channel, id: string): Message {
  const message = channel.messages.find((candidate) => candidate.id === id && !candidate.deleted)
  if (!message) throw refusals.unknownMessage()
  return message
}

export function applicationOfBot(world: World, userId: string): Application | undefined {
  return [...world.applications.values()].find((application) => application.botId === userId)
}

export function directChannel(world: World, one: string, other: string): Channel {
  const known = [...world.channels.values()].find(
    ({ type, recipients }) => type === ChannelType.DM && recipients.includes(one) && recipients.includes(other),
  )
  if (known) return known
  const channel: Channel = {
    id: world.nextId(),
    type: ChannelType.DM,
    guildId: null,
    name: '',
    parentId: null,
    overwrites: [],
    messages: [],
    thread: null,
    tags: [],
    requiresTag: false,
    recipients: [one, other],
  }
  world.channels.set(channel.id, channel)
  return channel
}
