import { PermissionFlagsBits } from 'discord.js'
import type { Bot } from './bot.ts'
import { personWorkspace, serverOf } from './caller-of.ts'
import { isSnowflake } from './is-snowflake.ts'
import { missingPermissions } from './missing-permissions.ts'
import { findTarget } from './post-target.ts'

/** What Discord is asked about the channels and people of a workspace. */
export type Questions = {
  /** Whether a person may change a workspace's settings, asked of Discord now. Of whom it tells nothing is no admin. */
  isAdmin(workspace: string, user: string): Promise<boolean>
  /** Names of what the bot lacks to post a briefing with its stories in a thread; empty: it may; null: the workspace has no such channel. */
  mayPost(workspace: string, channel: string): Promise<readonly string[] | null>
  /** What a channel of a workspace is called; null where nobody can say. */
  channelName(workspace: string, channel: string): Promise<string | null>
  /** What a person is called in a workspace; null where nobody can say. */
  personName(workspace: string, user: string): Promise<string | null>
}

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
    async mayPost(workspace, channel) {
      if (!isSnowflake(channel)) return null
      const target = await findTarget(channel, bot)
      if (target.kind === 'none' || target.workspace !== workspace) return null
      return target.isPrivate ? [] : missingPermissions(target.permissions, needed)
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
