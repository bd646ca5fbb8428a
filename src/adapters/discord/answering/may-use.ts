import { type Client, type GuildMember, type GuildTextBasedChannel, PermissionFlagsBits, Routes } from 'discord.js'
import { z } from 'zod'
import type { Clock } from '../../../app/ports.ts'
import { forgetOldest } from '../../../app/running/forget-oldest.ts'

/**
 * Whether somebody may use one of the readers' commands in a channel, as Discord's own client would offer it to them: `unknown` where
 * Discord does not say what the server set under Integrations.
 *
 * @param command Its first word.
 */
export type MayUse = (member: GuildMember, channel: GuildTextBasedChannel, command: string) => Promise<'yes' | 'no' | 'unknown'>

/** Milliseconds that what a server set is taken to hold. */
const knownForMs = 60_000
/** Servers remembered at once. */
const mostKnown = 10_000

/** @param commands Names of what is registered, by id. @param clock One that never goes back. */
export function createMayUse({ rest, application }: Client<true>, commands: ReadonlyMap<string, string>, clock: Clock): MayUse {
  const known = new Map<string, { readonly at: number; readonly rules: Promise<Rules> }>()

  function rulesOf(server: string): Promise<Rules> {
    const found = known.get(server)
    if (found && clock.now() - found.at < knownForMs) return found.rules
    const route = Routes.guildApplicationCommandsPermissions(application.id, server)
    const rules = rest.get(route).then((answer) => rulesSchema.parse(answer))
    known.delete(server)
    forgetOldest(known.set(server, { at: clock.now(), rules }), mostKnown)
    rules.catch(() => known.delete(server))
    return rules
  }

  return async (member, channel, command) => {
    if (member.permissions.has(PermissionFlagsBits.Administrator)) return 'yes'
    if (!channel.permissionsFor(member).has(PermissionFlagsBits.UseApplicationCommands)) return 'no'
    try {
      const rules = await rulesOf(member.guild.id)
      const own = rules.find(({ id }) => commands.get(id) === command) ?? rules.find(({ id }) => id === application.id)
      return isAllowed(own?.permissions ?? [], member, channel) ? 'yes' : 'no'
    } catch {
      return 'unknown'
    }
  }
}

const ruleTypes = { role: 1, person: 2, channel: 3 } as const
const rulesSchema = z.array(
  z.object({
    /** Of a command, or of the application: then of all commands that have no rules of their own. */
    id: z.string(),
    permissions: z.array(z.object({ id: z.string(), type: z.int(), permission: z.boolean() })),
  }),
)
type Rules = z.output<typeof rulesSchema>

/**
 * A channel's own word counts before that for all channels, and a person's before their roles', of which one that may is enough.
 *
 * @see https://discord.com/developers/docs/interactions/application-commands#permissions
 */
function isAllowed(permissions: Rules[number]['permissions'], member: GuildMember, channel: GuildTextBasedChannel): boolean {
  const said = (type: number, id: string) => permissions.find((one) => one.type === type && one.id === id)?.permission
  const server = member.guild.id
  const place = channel.isThread() ? (channel.parentId ?? '') : channel.id
  const allChannels = String(BigInt(server) - 1n)
  if ((said(ruleTypes.channel, place) ?? said(ruleTypes.channel, allChannels)) === false) return false
  const roles = [...member.roles.cache.keys()].filter((id) => id !== server).flatMap((id) => said(ruleTypes.role, id) ?? [])
  return said(ruleTypes.person, member.id) ?? (roles.length > 0 ? roles.includes(true) : (said(ruleTypes.role, server) ?? true))
}
