import type { Bot } from './bot.ts'
import { isSnowflake } from './is-snowflake.ts'
import { findTarget } from './post-target.ts'

/** What a channel of a workspace is called; null where it has no such channel, or Discord says nothing of it. */
export async function channelName(workspace: string, channel: string, bot: Bot): Promise<string | null> {
  if (!isSnowflake(channel)) return null
  const target = await findTarget(channel, bot).catch(() => ({ kind: 'none' as const }))
  if (target.kind === 'none' || target.workspace !== workspace || target.isPrivate) return null
  return 'name' in target.channel ? target.channel.name : null
}
