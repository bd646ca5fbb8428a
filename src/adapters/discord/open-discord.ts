import { type Client, DefaultRestOptions, Events, Status } from 'discord.js'
import type { Chat } from '../../app/chat.ts'
import { createMentionAllowance } from '../../app/input/mention-allowance.ts'
import type { Log } from '../../app/log.ts'
import type { Questions } from '../../app/platforms.ts'
import type { Clock } from '../../app/ports.ts'
import type { Courier } from '../../app/sending/outbox.ts'
import { createAnswering } from './answering/answer-interaction.ts'
import { createMessageAnswering } from './answering/answer-message.ts'
import { askingDiscord } from './answering/ask-about.ts'
import { createMayUse } from './answering/may-use.ts'
import { untilAnswered, usualWaitsMs } from './answering/until-answered.ts'
import { listeningBot } from './bot.ts'
import { commandBodies } from './command-bodies.ts'
import { createClient, type ShardPlan } from './create-client.ts'
import { DiscordError, discordFailure, finalCloses } from './discord-error.ts'
import { inviteAddress } from './invite-address.ts'
import { type Registration, registerCommands } from './register-commands.ts'
import { createCourier } from './sending/courier.ts'
import { watchServers } from './watch-servers.ts'

export type DiscordOptions = {
  /** The bot's token. */
  readonly token: string
  /** Commands, and what they may ask. */
  readonly chat: Chat
  readonly log: Log
  /** Where commands are registered; everywhere where left out. */
  readonly registration?: Registration
  /** Base address of Discord's API without version; the real one where left out. */
  readonly api?: string
  /** What of the servers this process listens to; all of them, in as many connections as Discord asks for, where left out. */
  readonly shards?: ShardPlan
  /** Waits before each further attempt after a lost answer, milliseconds. */
  readonly waitsMs?: readonly number[]
}

/** Discord, connected: people are answered as long as it is open. */
export type DiscordPlatform = Questions & {
  readonly courier: Courier
  /** Where somebody who manages a server adds the bot to it. */
  readonly inviteAddress: string
  /** False while the connection is being mended, and after it was closed for good. */
  isConnected(): boolean
  /** Says goodbye to Discord; what is under way may fail. */
  close(): Promise<void>
}

/**
 * Logs in, registers the commands where they differ from what is registered, and answers people from then on.
 *
 * @throws {DiscordError} Where Discord does not let the bot in, in words for whoever runs it.
 */
export async function openDiscord(options: DiscordOptions): Promise<DiscordPlatform> {
  const { chat, log, waitsMs = usualWaitsMs, registration = { kind: 'global' } } = options
  const client = createClient(options.api ?? DefaultRestOptions.api, options.shards)
  watch(client, log)
  client.on(Events.InteractionCreate, createAnswering({ chat, log }))
  const ready = await login(client, options.token)
  const servers = watchServers(ready, chat, log)
  try {
    const { names, isWritten } = await untilAnswered(waitsMs, () =>
      registerCommands(ready.rest, ready.application.id, commandBodies(chat.commands), registration),
    )
    const allows = createMentionAllowance(sinceStart)
    client.on(Events.MessageCreate, createMessageAnswering({ chat, log, allows, mayUse: createMayUse(ready, names, sinceStart) }))
    log.info({ bot: ready.user.tag, servers: ready.guilds.cache.size, registered: isWritten }, 'connected to Discord')
  } catch (error) {
    await client.destroy()
    throw error
  }
  const bot = listeningBot(ready)
  return {
    ...askingDiscord(bot),
    courier: createCourier(bot),
    inviteAddress: inviteAddress(ready.application.id),
    isConnected: () => client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => status === Status.Ready),
    async close() {
      await servers.close()
      client.removeAllListeners(Events.ShardReconnecting)
      await client.destroy()
    },
  }
}

const sinceStart: Clock = { now: () => performance.now() }

async function login(client: Client, token: string): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  const refused = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(new DiscordError(finalCloses.get(code) ?? 'unreachable')))
  })
  refused.catch(() => undefined)
  try {
    await client.login(token)
    return await Promise.race([ready, refused])
  } catch (error) {
    await client.destroy()
    throw error instanceof DiscordError ? error : new DiscordError(discordFailure(error), { cause: error })
  }
}

/** The library mends its connection by itself, resuming where it can; a listener for errors keeps it alive. */
function watch(client: Client, log: Log): void {
  client.on(Events.Error, (error) => log.error({ err: error }, 'the Discord library met an error'))
  client.on(Events.Warn, (message) => log.warn({}, `Discord: ${message}`))
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'the connection to Discord is being mended'))
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'the connection to Discord goes on'))
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    const failure = finalCloses.get(code)
    log.error({ shard, code }, failure ? new DiscordError(failure).message : 'the connection to Discord was closed for good')
  })
}
