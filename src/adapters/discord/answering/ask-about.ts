import { PermissionFlagsBits } from 'discord.js'
import type { Questions } from '../../../app/platforms.ts'
import type { Bot } from '../bot.ts'
import { isSnowflake } from '../is-snowflake.ts'
import { missingPermissions } from '../sending/missing-permissions.ts'
import { findTarget, type Target } from '../sending/post-target.ts'
import { personWorkspace, serverOf } from './caller-of.ts'

const needed = ['ViewChannel', 'SendMessages', 'EmbedLinks', 'AttachFiles', 'CreatePublicThreads', 'SendMessagesInThreads'] as const

export function askingDiscord(bot: Bot): Questions {
  return {
    async isAdmin(workspace, user) {
      const server = serverOf(workspace)
      if (server === undefined) return workspace === personWorkspace(user)
      try {
        const member = await (await bot.server(server))?.members.fetch({ user, force: true })
        return member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false
      } catch {
        return false
      }
    },
    async mayPost(workspace, channel, calls) {
      if (!isSnowflake(channel)) return null
      const target = await findTarget(channel, bot)
      if (target.kind === 'none' || target.workspace !== workspace) return null
      if (target.isPrivate) return []
      const missing = missingPermissions(target.permissions, needed)
      return calls === undefined || mayCall(calls, target) ? missing : [...missing, callable]
    },
    async channelName(workspace, channel) {
      if (!isSnowflake(channel)) return null
      const target = await findTarget(channel, bot).catch(() => ({ kind: 'none' as const }))
      if (target.kind === 'none' || target.workspace !== workspace || target.isPrivate) return null
      return 'name' in target.channel ? target.channel.name : null
    },
    async personName(workspace, user) {
      const server = serverOf(workspace)
      if (server === undefined || !isSnowflake(user)) return null
      try {
        return (await (await bot.server(server))?.members.fetch(user))?.displayName ?? null
      } catch {
        return null
      }
    },
  }
}

/** As Discord's settings of a role call it. */
const callable = 'a role of this server with “Allow anyone to @mention this role”'

function mayCall(role: string, { channel, permissions }: Exclude<Target, { kind: 'none' }>): boolean {
  const found = channel.isDMBased() ? undefined : channel.guild.roles.cache.get(role)
  return found !== undefined && (found.mentionable || permissions?.has(PermissionFlagsBits.MentionEveryone) === true)
}
