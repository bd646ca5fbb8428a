import { type Client, PermissionFlagsBits } from 'discord.js'
import { personWorkspace, serverOf } from './caller-of.ts'

/** Whether a person may change a workspace's settings now: asks Discord, remembers nothing. Of whom it tells nothing is no admin. */
export async function isAdmin(workspace: string, user: string, client: Client<true>): Promise<boolean> {
  const server = serverOf(workspace)
  if (server === undefined) return workspace === personWorkspace(user)
  try {
    const guild = client.guilds.cache.get(server)
    const member = await guild?.members.fetch({ user, force: true })
    return member?.permissions.has(PermissionFlagsBits.ManageGuild) ?? false
  } catch {
    return false
  }
}
