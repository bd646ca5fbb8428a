import { ApplicationIntegrationType, type Interaction, type Message, PermissionFlagsBits } from 'discord.js'
import type { App } from '../../../app/app.ts'
import type { Caller } from '../../../app/input/caller.ts'

/**
 * Who asks, and in whose name. In a server that installed Attaché the workspace is the server; in a direct message, or where only
 * the person installed it, it is the person: a server's stories are nobody's who brought their own app.
 *
 * @returns Null where neither has it any more: the button is older than the removal.
 */
export function callerOf(interaction: Interaction): Caller | null {
  const { user, guildId, channel, locale } = interaction
  const owners = interaction.authorizingIntegrationOwners
  const inServer = guildId !== null && owners[ApplicationIntegrationType.GuildInstall] === guildId
  if (guildId !== null && !inServer && owners[ApplicationIntegrationType.UserInstall] === undefined) return null
  return {
    platform: 'discord',
    workspace: inServer ? serverWorkspace(guildId) : personWorkspace(user.id),
    // Short ids are those of the channel that a thread belongs to.
    channel: (channel?.isThread() ? channel.parentId : interaction.channelId) ?? '',
    user: user.id,
    isAdmin: inServer ? (interaction.memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false) : true,
    ...(inServer ? { roles: rolesOf(interaction.member, guildId) } : {}),
    language: locale,
  }
}

/**
 * Who says something to the bot, in the workspace that a command would have there. Discord does not tell the language of whoever
 * writes, so it is the workspace's.
 */
export async function callerOfMessage({ author, guildId, channel, member }: Message, app: Pick<App, 'config'>): Promise<Caller> {
  const workspace = guildId === null ? personWorkspace(author.id) : serverWorkspace(guildId)
  return {
    platform: 'discord',
    workspace,
    channel: (channel.isThread() ? channel.parentId : channel.id) ?? '',
    user: author.id,
    isAdmin: guildId === null || (member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false),
    ...(guildId === null ? {} : { roles: rolesOf(member, guildId) }),
    language: (await app.config(workspace)).config.settings.language,
  }
}

/** The role that everybody has is called as the server. */
function rolesOf(member: Interaction['member'], server: string): readonly string[] {
  if (member === null) return []
  const held = Array.isArray(member.roles) ? member.roles : [...member.roles.cache.keys()]
  return held.filter((role) => role !== server)
}

export function serverWorkspace(guildId: string): string {
  return `discord:guild:${guildId}`
}

/** The server that a workspace is; undefined where it is a person's. */
export function serverOf(workspace: string): string | undefined {
  return /^discord:guild:(\d+)$/.exec(workspace)?.[1]
}

export function personWorkspace(userId: string): string {
  return `discord:user:${userId}`
}
