import type { Bot } from './bot.ts'
import { isSnowflake } from './is-snowflake.ts'
import { missingPermissions, type Permission } from './missing-permissions.ts'
import { findTarget } from './post-target.ts'

const needed: readonly Permission[] = [
  'ViewChannel',
  'SendMessages',
  'EmbedLinks',
  'AttachFiles',
  'CreatePublicThreads',
  'SendMessagesInThreads',
]

/** Names of what the bot lacks to post a briefing with its stories in a thread; null: no channel of that workspace has this id. */
export async function mayPost(workspace: string, channel: string, bot: Bot): Promise<readonly string[] | null> {
  if (!isSnowflake(channel)) return null
  const target = await findTarget(channel, bot)
  if (target.kind === 'none' || target.workspace !== workspace) return null
  return target.isPrivate ? [] : missingPermissions(target.permissions, needed)
}
