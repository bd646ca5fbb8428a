import { type Client, Events, type Guild, ShardClientUtil } from 'discord.js'
import type { Chat } from '../../app/chat.ts'
import type { Log } from '../../app/log.ts'
import { serverOf, serverWorkspace } from './answering/caller-of.ts'
import { welcomePlace } from './welcome-place.ts'

/** Tells of servers that come, go, or are there already; `close` waits until all was told that it had begun to tell. */
export function watchServers(client: Client<true>, chat: Chat, log: Log): { close(): Promise<void> } {
  const noted = async (workspace: string, notify: (workspace: string) => Promise<void> | undefined) => {
    try {
      await notify(workspace)
    } catch (error) {
      log.error({ workspace, err: error }, 'a server’s coming or going could not be noted')
    }
  }
  const told = (guild: Guild, notify: (workspace: string) => Promise<void> | undefined) => noted(serverWorkspace(guild.id), notify)
  const present = (guild: Guild) => told(guild, (workspace) => chat.present?.(workspace, welcomePlace(guild), guild.preferredLocale))
  client.on(Events.GuildDelete, (guild) => {
    log.info({ workspace: serverWorkspace(guild.id) }, 'a server removed the bot; what is kept of it is forgotten in 30 days')
    void told(guild, (workspace) => chat.left?.(workspace))
  })
  // Told of servers that are new alone: those that it was in before come with the connection, or when they are in reach again.
  client.on(Events.GuildCreate, (guild) => {
    log.info({ workspace: serverWorkspace(guild.id) }, 'a server added the bot')
    void told(guild, async (workspace) => {
      await chat.back?.(workspace)
      await chat.joined?.(workspace, welcomePlace(guild), guild.preferredLocale)
    })
  })
  client.on(Events.GuildAvailable, (guild) => void present(guild))

  let isOpen = true
  const greeted = (async () => {
    for (const server of await absent(client, chat, log)) {
      log.info({ workspace: serverWorkspace(server) }, 'a server removed the bot while nobody was there to hear it')
      if (isOpen) await noted(serverWorkspace(server), (workspace) => chat.left?.(workspace))
    }
    for (const guild of [...client.guilds.cache.values()]) if (isOpen && guild.available) await present(guild)
  })()
  return {
    async close() {
      isOpen = false
      await greeted
    },
  }
}

/** Servers that are served and that Discord does not name any more, of the shards that this process listens to. One that is down is named. */
async function absent({ guilds, ws, options }: Client<true>, chat: Chat, log: Log): Promise<readonly string[]> {
  try {
    const served = (await chat.served?.()) ?? []
    return served.flatMap((workspace) => {
      const server = serverOf(workspace)
      if (server === undefined || guilds.cache.has(server)) return []
      return ws.shards.has(ShardClientUtil.shardIdForGuildId(server, options.shardCount ?? 1)) ? [server] : []
    })
  } catch (error) {
    log.error({ err: error }, 'which servers removed the bot could not be seen')
    return []
  }
}
