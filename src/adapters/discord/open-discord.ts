import { Client, DefaultRestOptions, Events, GatewayIntentBits, Status } from 'discord.js'
import type { Chat } from '../../app/chat.ts'
import type { Notice } from '../../app/follow.ts'
import type { Clock, NoticeOutcome, Notices } from '../../app/ports.ts'
import { createAnswering } from './answer-interaction.ts'
import { serverOf } from './caller-of.ts'
import { commandBodies } from './command-bodies.ts'
import { DiscordError, discordFailure, finalCloses } from './discord-error.ts'
import { isRefusal, refusal } from './failures.ts'
import { inviteAddress } from './invite-address.ts'
import { isAdmin } from './is-admin.ts'
import type { Log } from './log.ts'
import { makeRequest } from './make-request.ts'
import { createPace } from './pace.ts'
import { post } from './post.ts'
import type { Posted, Posting, PostingParts } from './posting.ts'
import { type Registration, registerCommands } from './register-commands.ts'
import { untilAnswered, usualWaitsMs } from './until-answered.ts'

export type DiscordOptions = {
  /** The bot's token. */
  readonly token: string
  /** Commands, and what they may ask. */
  readonly chat: Chat
  readonly log: Log
  readonly clock: Clock
  /** Where commands are registered; everywhere where left out. */
  readonly registration?: Registration
  /** Base address of Discord's API without version; the real one where left out. */
  readonly api?: string
  /** Waits before each further attempt after a lost answer, milliseconds. */
  readonly waitsMs?: readonly number[]
}

/** Discord, connected: people are answered as long as it is open. */
export type DiscordPlatform = Notices & {
  /** Posts once, in order. Never rejects for what Discord or the network does. */
  post(posting: Posting): Promise<Posted>
  /** Whether a person may change a workspace's settings, asked of Discord now. */
  isAdmin(workspace: string, user: string): Promise<boolean>
  /** Where somebody who manages a server adds the bot to it. */
  readonly inviteAddress: string
  /** False while the connection is being mended, and after it was closed for good. */
  isConnected(): boolean
  /** Says goodbye to Discord; what is under way may fail. */
  close(): Promise<void>
}

/** A wait that Discord asks for and a message may take; a longer one is told instead. */
const longestPauseMs = 60_000
/**
 * Discord takes 50 requests a second of a bot; answers to interactions do not count, but the library would count them.
 * https://discord.com/developers/docs/topics/rate-limits#global-rate-limit
 */
const postsPerSecond = 40
/** Of one request. */
const timeoutMs = 15_000

/**
 * Logs in, registers the commands where they differ from what is registered, and answers people from then on.
 *
 * @throws {DiscordError} Where Discord does not let the bot in, in words for whoever runs it.
 */
export async function openDiscord(options: DiscordOptions): Promise<DiscordPlatform> {
  const { chat, log, clock, waitsMs = usualWaitsMs, registration = { kind: 'global' } } = options
  const client = createClient(options.api ?? DefaultRestOptions.api)
  watch(client, log)
  client.on(Events.InteractionCreate, createAnswering({ chat, log }))
  const ready = await login(client, options.token)
  try {
    const written = await untilAnswered(waitsMs, () =>
      registerCommands(ready.rest, ready.application.id, commandBodies(chat.commands), registration),
    )
    const facts = { bot: ready.user.tag, servers: ready.guilds.cache.size, registered: written.length > 0 }
    log.info({ ...facts, invite: inviteAddress(ready.application.id) }, 'connected to Discord')
  } catch (error) {
    await client.destroy()
    throw error
  }
  const turn = createPace(postsPerSecond)
  const attempt: PostingParts['attempt'] = (work) => untilAnswered(waitsMs, () => turn().then(work))
  const parts: PostingParts = { client: ready, app: chat.app, log, clock, attempt }
  return {
    post: (posting) => post(posting, parts),
    deliver: (notice) => deliver(notice, parts),
    isAdmin: (workspace, user) => isAdmin(workspace, user, ready),
    inviteAddress: inviteAddress(ready.application.id),
    isConnected: () => client.ws.shards.size > 0 && client.ws.shards.every(({ status }) => status === Status.Ready),
    async close() {
      client.removeAllListeners(Events.ShardReconnecting)
      await client.destroy()
    },
  }
}

function createClient(api: string): Client {
  return new Client({
    intents: [GatewayIntentBits.Guilds],
    shards: 'auto',
    allowedMentions: { parse: [] },
    enforceNonce: true,
    // Left alone, the library would send again what may have been sent: it is repeated here, where that is safe.
    rest: {
      api,
      makeRequest,
      timeout: timeoutMs,
      retries: 0,
      globalRequestsPerSecond: Number.POSITIVE_INFINITY,
      rejectOnRateLimit: ({ retryAfter }) => retryAfter > longestPauseMs,
    },
  })
}

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

async function deliver(notice: Notice, parts: PostingParts): Promise<NoticeOutcome> {
  const channel = await channelOf(notice, parts)
  if (channel === undefined) return 'undeliverable'
  const server = notice.destination.kind === 'person' ? serverOf(notice.workspace) : undefined
  const posting = { channel, reply: notice.reply, stories: [], thread: 'none', nonceSeed: notice.id } as const
  const posted = await post(server === undefined ? posting : { ...posting, server }, parts)
  if (posted.kind === 'posted') return 'delivered'
  return ['no-channel', 'no-permission'].includes(posted.failure.reason) ? 'undeliverable' : 'unknown'
}

/** @returns Undefined where the person takes no messages. */
async function channelOf({ destination }: Notice, { client, attempt, log }: PostingParts): Promise<string | undefined> {
  if (destination.kind === 'channel') return destination.channel
  try {
    return (await attempt(() => client.users.createDM(destination.user))).id
  } catch (error) {
    if (!isRefusal(error, refusal.takesNoMessages)) log.warn({ err: error }, 'no direct message could be opened')
    return undefined
  }
}
