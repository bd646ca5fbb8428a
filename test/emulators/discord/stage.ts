import { ChannelType, PermissionFlagsBits as may } from 'discord.js'
import { channelPayload, guildPayload, memberPayload, rolePayloads } from './payloads.ts'
import { intent, type Platform } from './platform.ts'
import { removeChannel, tell } from './routes-channels.ts'
import {
  type Application,
  type Channel,
  type CommandRules,
  type ForumTag,
  type Guild,
  guildOf,
  type Overwrite,
  type Role,
  type User,
} from './world.ts'

/** What a bot asks for when it is added. */
const usualBotRights =
  may.ViewChannel |
  may.SendMessages |
  may.SendMessagesInThreads |
  may.EmbedLinks |
  may.AttachFiles |
  may.ReadMessageHistory |
  may.CreatePublicThreads

/** What everyone may do in a new guild. */
const usualRights =
  may.ViewChannel |
  may.SendMessages |
  may.SendMessagesInThreads |
  may.CreatePublicThreads |
  may.EmbedLinks |
  may.AttachFiles |
  may.ReadMessageHistory |
  may.AddReactions |
  may.UseApplicationCommands |
  may.UseExternalApps

export type ChannelOptions = {
  readonly name: string
  readonly type?: ChannelType
  readonly overwrites?: readonly Overwrite[]
  /** Of a forum. */
  readonly tags?: readonly Omit<ForumTag, 'id'>[]
  readonly requiresTag?: boolean
}

/** Sets the stage and changes it while bots watch: each change is told to those who may hear of it. */
export type Stage = {
  /** `name` may hold no spaces. */
  user(person: { readonly name: string; readonly locale?: string }): User
  /** A guild with the bot in it, unless `bot` is null. Everyone's rights, and the bot's on top, are bits. */
  guild(options: {
    readonly name: string
    readonly owner?: User
    readonly locale?: string
    readonly everyone?: bigint
    readonly bot?: bigint | null
    readonly application?: Application
  }): Guild
  channel(guild: Guild, options: ChannelOptions): Channel
  /** Makes the user a member with these rights of their own, besides everyone's. */
  join(guild: Guild, user: User, rights?: bigint): void
  /** A role without rights of its own. */
  role(guild: Guild, options: { readonly name: string; readonly mentionable?: boolean }): Role
  leave(guild: Guild, user: User): void
  /** The person installs an application for themselves. */
  install(user: User, application?: Application): void
  /** What the bot's own role allows in the whole guild. */
  setBotRights(guild: Guild, rights: bigint, application?: Application): void
  /** Replaces what a channel allows or denies to one role or member. */
  overwrite(channel: Channel, overwrite: Overwrite): void
  /** Who may use a command, and where, as set under Integrations; of all commands where none is named. */
  setCommandRules(guild: Guild, command: string | null, permissions: CommandRules['permissions'], application?: Application): void
  deleteChannel(channel: Channel): void
  /** The guild takes the bot in, with these rights of its own. */
  addBot(guild: Guild, bot?: bigint, application?: Application): void
  /** The guild throws the bot out. */
  removeGuild(guild: Guild, application?: Application): void
}

export function createStage(platform: Platform, first: Application): Stage {
  const { world } = platform
  return {
    user({ name, locale = 'en-GB' }) {
      const user: User = { id: world.nextId(), name, bot: false, locale, installed: new Set(), takesMessages: true }
      world.users.set(user.id, user)
      return user
    },
    guild({ name, owner, locale = 'en-GB', everyone = usualRights, bot = usualBotRights, application = first }) {
      const id = world.nextId()
      const guild: Guild = {
        id,
        name,
        ownerId: owner?.id ?? world.nextId(),
        locale,
        roles: new Map(),
        members: new Map(),
        commandRules: [],
      }
      guild.roles.set(id, { id, name: '@everyone', permissions: everyone, position: 0, mentionable: false })
      world.guilds.set(id, guild)
      if (owner) addMember(guild, owner.id)
      if (bot !== null) addBot(guild, bot, application)
      return guild
    },
    addBot: (guild, bot = usualBotRights, application = first) => addBot(guild, bot, application),
    channel(guild, { name, type = ChannelType.GuildText, overwrites = [], tags = [], requiresTag = false }) {
      const channel: Channel = {
        id: world.nextId(),
        type,
        guildId: guild.id,
        name,
        parentId: null,
        overwrites: [...overwrites],
        messages: [],
        thread: null,
        tags: tags.map((tag) => ({ id: world.nextId(), ...tag })),
        requiresTag,
        recipients: [],
      }
      world.channels.set(channel.id, channel)
      tell(platform, 'CHANNEL_CREATE', channel)
      return channel
    },
    join(guild, user, rights = 0n) {
      addMember(guild, user.id, rights === 0n ? [] : [addRole(guild, user.name, rights)])
    },
    role: (guild, { name, mentionable = false }) => addRole(guild, name, 0n, mentionable),
    leave: (guild, user) => void guild.members.delete(user.id),
    install: (user, application = first) => void user.installed.add(application.id),
    setBotRights(guild, rights, application = first) {
      const held = guild.members.get(application.botId)?.roles ?? new Set()
      const role = [...guild.roles.values()].find(({ id }) => held.has(id)) ?? addRole(guild, application.name, 0n)
      role.permissions = rights
      const payload = rolePayloads(guild).find((candidate) => 'id' in candidate && candidate.id === role.id)
      platform.emit({
        name: 'GUILD_ROLE_UPDATE',
        guildId: guild.id,
        intents: intent.guilds,
        payload: () => ({ guild_id: guild.id, role: payload }),
      })
    },
    overwrite(channel, overwrite) {
      channel.overwrites = [...channel.overwrites.filter(({ id }) => id !== overwrite.id), overwrite]
      platform.emit({
        name: 'CHANNEL_UPDATE',
        guildId: channel.guildId,
        intents: intent.guilds,
        payload: () => channelPayload(world, channel),
      })
    },
    setCommandRules(guild, command, permissions, application = first) {
      const named = [...(application.commands.get(guild.id) ?? []), ...(application.commands.get('global') ?? [])]
      const id = command === null ? application.id : (named.find(({ name }) => name === command)?.id ?? '')
      guild.commandRules = [...guild.commandRules.filter((one) => one.id !== id), { id, permissions }]
    },
    deleteChannel: (channel) => removeChannel(platform, channel),
    removeGuild(guild, application = first) {
      guild.members.delete(application.botId)
      tellOne(application, guild, 'GUILD_DELETE', { id: guild.id })
    },
  }

  function addBot(guild: Guild, rights: bigint, application: Application): void {
    addMember(guild, application.botId, [addRole(guild, application.name, rights)])
    tellOne(application, guild, 'GUILD_CREATE', guildPayload(world, guild))
  }

  function addRole(guild: Guild, name: string, permissions: bigint, mentionable = false): Role {
    const role: Role = { id: world.nextId(), name, permissions, position: guild.roles.size, mentionable }
    guild.roles.set(role.id, role)
    const payload = () => ({ guild_id: guild.id, role: rolePayloads(guild).at(-1) })
    platform.emit({ name: 'GUILD_ROLE_CREATE', guildId: guild.id, intents: intent.guilds, payload })
    return role
  }

  function addMember(guild: Guild, userId: string, roles: readonly Role[] = []): void {
    const member = { userId, roles: new Set(roles.map(({ id }) => id)), joinedAt: world.clock.now() }
    guildOf(world, guild.id).members.set(userId, member)
    const payload = () => ({ ...memberPayload(world, member), guild_id: guild.id })
    platform.emit({ name: 'GUILD_MEMBER_ADD', guildId: guild.id, intents: 1 << 1, payload })
  }

  function tellOne(application: Application, guild: Guild, name: string, payload: object): void {
    platform.emit({ name, guildId: guild.id, intents: intent.guilds, applicationId: application.id, payload: () => payload })
  }
}
