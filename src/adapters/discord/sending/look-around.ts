import { DefaultRestOptions, DiscordAPIError, REST, Routes } from 'discord.js'
import { z } from 'zod'
import { DiscordError } from '../discord-error.ts'
import { inviteAddress } from '../invite-address.ts'
import { makeRequest } from '../make-request.ts'

/** What a bot's token opens, before anything is started. */
export type DiscordSurroundings = {
  readonly bot: string
  /** Where somebody who manages a server adds the bot to it. */
  readonly invite: string
  /** Servers that it is in, by name. */
  readonly servers: readonly { readonly id: string; readonly name: string }[]
  /** Channels of a server that take messages, in the order in which Discord shows them. */
  channels(server: string): Promise<readonly { readonly id: string; readonly name: string }[]>
}

const timeoutMs = 15_000
/** Text, announcements and forum. https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
const readable = new Set([0, 5, 15])

/**
 * Asks Discord who a token belongs to and where it is.
 *
 * @param api Base address without version; the real one where left out.
 * @throws {DiscordError} Where Discord does not take the token or cannot be asked, in words for the person.
 */
export async function lookAroundDiscord(token: string, api: string = DefaultRestOptions.api): Promise<DiscordSurroundings> {
  const rest = new REST({ api, makeRequest, timeout: timeoutMs, retries: 1 }).setToken(token)
  const application = await asked(rest, Routes.currentApplication(), z.object({ id: z.string(), name: z.string() }))
  const servers = await asked(rest, Routes.userGuilds(), z.array(z.object({ id: z.string(), name: z.string() })))
  return {
    bot: application.name,
    invite: inviteAddress(application.id),
    servers: servers.toSorted((one, other) => one.name.localeCompare(other.name)),
    async channels(server) {
      const channels = await asked(rest, Routes.guildChannels(server), z.array(channelSchema))
      return channels.filter(({ type }) => readable.has(type)).map(({ id, name }) => ({ id, name: name ?? id }))
    },
  }
}

const channelSchema = z.object({ id: z.string(), type: z.number(), name: z.string().nullish() })

async function asked<schema extends z.ZodType>(rest: REST, route: `/${string}`, schema: schema): Promise<z.output<schema>> {
  try {
    return schema.parse(await rest.get(route))
  } catch (error) {
    const isRefused = error instanceof DiscordAPIError && error.status === 401
    throw new DiscordError(isRefused ? 'bad-token' : 'unreachable', { cause: error })
  }
}
