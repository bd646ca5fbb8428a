import type { Client, Guild } from 'discord.js'

/** The bot as those see it who send with it, whether it listens to Discord or not. */
export type Bot = {
  readonly client: Client
  /** Its own id. */
  readonly user: string
  /**
   * Sees to it that the library knows a channel, its server and what the bot may do there.
   *
   * @throws Where Discord denies it, as the library does.
   */
  know(channel: string): Promise<void>
  /** Id of the channel between the bot and a person. */
  direct(person: string): Promise<string>
  /** A server that the bot is in; undefined where it is not. */
  server(id: string): Promise<Guild | undefined>
}

/** One that is logged in is told of every change by itself. */
export function listeningBot(client: Client<true>): Bot {
  return {
    client,
    user: client.user.id,
    know: async () => undefined,
    direct: async (person) => (await client.users.createDM(person)).id,
    server: async (id) => client.guilds.cache.get(id),
  }
}
