import { type Client, DefaultRestOptions, type Guild, Routes } from 'discord.js'
import { z } from 'zod'
import type { Questions } from '../../../app/platforms.ts'
import { askingDiscord } from '../answering/ask-about.ts'
import type { Bot } from '../bot.ts'
import { createClient } from '../create-client.ts'
import { DiscordError, discordFailure } from '../discord-error.ts'
import { isRefusal, refusal } from '../failures.ts'
import type { DiscordPlatform } from '../open-discord.ts'
import { createCourier } from './courier.ts'

/** Discord for a process that sends and asks, and does not listen: another one may, or none. */
export type DiscordSender = Questions & Pick<DiscordPlatform, 'courier' | 'close'>

/** Nobody tells of changes here: what a channel was is asked anew after so long. */
const knownForMs = 60_000

/**
 * Sends by Discord's HTTP interface alone, without a connection to its gateway, so that any number of processes may.
 *
 * @param options.api Base address of Discord's API without version; the real one where left out.
 * @throws {DiscordError} Where Discord does not know the token, in words for whoever runs it.
 */
export async function openDiscordSender(options: { readonly token: string; readonly api?: string }): Promise<DiscordSender> {
  const client = createClient(options.api ?? DefaultRestOptions.api)
  client.rest.setToken(options.token)
  try {
    const { id } = named.parse(await client.rest.get(Routes.user('@me')))
    const bot = askingBot(client, id)
    return { ...askingDiscord(bot), courier: createCourier(bot), close: () => client.destroy() }
  } catch (error) {
    await client.destroy()
    throw new DiscordError(discordFailure(error), { cause: error })
  }
}

const named = z.object({ id: z.string() })
const placed = z.object({ guild_id: z.string().optional(), parent_id: z.string().nullish() })

/** Asks for what it needs to know. */
function askingBot(client: Client, user: string): Bot {
  const askedAt = new Map<string, number>()
  const isKnown = (key: string) => performance.now() - (askedAt.get(key) ?? Number.NEGATIVE_INFINITY) < knownForMs

  async function fetchServer(id: string): Promise<Guild> {
    const guild = await client.guilds.fetch({ guild: id, force: !isKnown(id) })
    if (!isKnown(id)) await guild.members.fetch({ user, force: true })
    askedAt.set(id, performance.now())
    return guild
  }

  return {
    client,
    user,
    async know(channel) {
      if (isKnown(channel)) return
      const { guild_id: server, parent_id: parent } = placed.parse(await client.rest.get(Routes.channel(channel)))
      if (server !== undefined) await fetchServer(server)
      // What one may do in a thread is what one may do in the channel that it hangs on.
      if (server !== undefined && parent) await client.channels.fetch(parent, { force: true }).catch(() => null)
      await client.channels.fetch(channel, { force: true })
      askedAt.set(channel, performance.now())
    },
    async direct(person) {
      return named.parse(await client.rest.post(Routes.userChannels(), { body: { recipient_id: person } })).id
    },
    async server(id) {
      try {
        return await fetchServer(id)
      } catch (error) {
        if (isRefusal(error, refusal.missingAccess, refusal.unknownServer)) return undefined
        throw error
      }
    },
  }
}
