import { type Client, Events, type Guild } from 'discord.js'
import type { Chat } from '../../app/chat.ts'
import { serverWorkspace } from './caller-of.ts'
import type { Log } from './log.ts'
import { welcomePlace } from './welcome-place.ts'

/** Tells of servers that come, go, or are there already; `close` waits until all was told that it had begun to tell. */
export function watchServers(client: Client<true>, chat: Chat, log: Log): { close(): Promise<void> } {
  const told = async (guild: Guild, notify: (workspace: string) => Promise<void> | undefined) => {
    const workspace = serverWorkspace(guild.id)
    try {
      await notify(workspace)
    } catch (error) {
      log.error({ workspace, err: error }, 'a server’s coming or going could not be noted')
    }
  }
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
    for (const guild of [...client.guilds.cache.values()]) if (isOpen && guild.available) await present(guild)
  })()
  return {
    async close() {
      isOpen = false
      await greeted
    },
  }
}
