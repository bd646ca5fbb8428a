import type { Bot } from './bot.ts'
import { serverOf } from './caller-of.ts'
import { isSnowflake } from './is-snowflake.ts'

/** What a person is called in a server; null where Discord says nothing of them there. */
export async function personName(workspace: string, user: string, bot: Bot): Promise<string | null> {
  const server = serverOf(workspace)
  if (server === undefined || !isSnowflake(user)) return null
  try {
    const guild = await bot.server(server)
    return (await guild?.members.fetch(user))?.displayName ?? null
  } catch {
    return null
  }
}
