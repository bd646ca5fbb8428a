import { type Interaction, InteractionContextType, PermissionFlagsBits } from 'discord.js'
import type { Caller } from '../../../app/input/caller.ts'
import { plainReply } from '../../../delivery/reply/plain-reply.ts'
import type { Reply } from '../../../delivery/reply/reply.ts'
import { discordSays } from '../discord-says.ts'
import { isRefusal, refusal } from '../failures.ts'
import { serverWorkspace } from './caller-of.ts'

/**
 * Whoever presses a button of a server's news in a direct message asks in the server's name, with their rights
 * there, for as long as they are in it.
 *
 * @param server See `componentId`; null: as who they are.
 * @returns Null where they are no member.
 */
export async function inNameOf(server: string | null, caller: Caller, { client, user }: Interaction): Promise<Caller | null> {
  if (server === null) return caller
  try {
    const member = await client.guilds.cache.get(server)?.members.fetch({ user, force: true })
    if (!member) return null
    const roles = [...member.roles.cache.keys()].filter((role) => role !== server)
    return { ...caller, workspace: serverWorkspace(server), isAdmin: member.permissions.has(PermissionFlagsBits.ManageGuild), roles }
  } catch (error) {
    if (isRefusal(error, refusal.unknownMember, refusal.missingAccess)) return null
    throw error
  }
}

/** Everywhere but between the person and the bot. */
export function isShared({ context }: Interaction): boolean {
  return context !== InteractionContextType.BotDM
}

export function notInstalled({ locale }: Interaction): Reply {
  return plainReply(discordSays(locale)('notInstalled'), locale)
}

export function notMember({ locale }: Interaction): Reply {
  return plainReply(discordSays(locale)('notMember'), locale)
}
