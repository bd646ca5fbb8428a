import { Client, type ClientOptions, GatewayIntentBits, type GuildMember, Options, Partials, type User } from 'discord.js'
import { makeRequest } from './make-request.ts'

/**
 * Which of the bot's servers a process listens to: each belongs to one shard, by its id.
 * https://discord.com/developers/docs/events/gateway#sharding
 *
 * - `auto`: all of them, in as many connections as Discord asks for
 * - `some`: those of these shards, of `count` in all processes together
 */
export type ShardPlan = { readonly kind: 'auto' } | { readonly kind: 'some'; readonly ids: readonly number[]; readonly count: number }

/** A wait that Discord asks for and a message may take; a longer one is told instead. */
const longestPauseMs = 60_000
/** Of one request. */
const timeoutMs = 15_000

/** It hears of every message in every channel, and keeps neither those nor whoever wrote them. */
const itself = ({ id, client: { user } }: Pick<User | GuildMember, 'id' | 'client'>) => id === user.id
const kept = {
  MessageManager: 0,
  GuildMemberManager: { maxSize: 20, keepOverLimit: itself },
  UserManager: { maxSize: 200, keepOverLimit: itself },
}

/** @param api Base address of Discord's API without version. */
export function createClient(api: string, shards: ShardPlan = { kind: 'auto' }): Client {
  return new Client({
    // Of messages Discord tells the words only where they name the bot, or are said to it alone: that takes no privileged intent.
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // The library passes over a direct message whose channel it does not know yet.
    partials: [Partials.Channel],
    makeCache: Options.cacheWithLimits(kept),
    ...shardOptions(shards),
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

function shardOptions(plan: ShardPlan): Pick<ClientOptions, 'shards' | 'shardCount'> {
  switch (plan.kind) {
    case 'auto':
      return { shards: 'auto' }
    case 'some':
      return { shards: [...plan.ids], shardCount: plan.count }
  }
}
