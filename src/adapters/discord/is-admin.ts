import { PermissionFlagsBits } from 'discord.js'
import type { Bot } from './bot.ts'
import { personWorkspace, serverOf } from './caller-of.ts'

/** Whether a person may change a workspace's settings now: asks Discord, remembers nothing. Of whom it tells nothing is no admin. */
export async function isAdmin(workspace: string, user: string, bot: Bot): Promise<boolean> {
  const server = serverOf(workspace)
  if (server === undefined) return workspace === personWorkspace(user)
  try {
    const guild = await bot.server(server)
    const member = await guild?.members.fetch({ user, force: true })
    return member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false
  } catch {
    return false
  }
}
