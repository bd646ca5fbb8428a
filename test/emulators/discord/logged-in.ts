import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js'
import { onTestFinished } from 'vitest'
import { makeRequest } from '../../../src/adapters/discord/make-request.ts'
import { type DiscordEmulator, type DiscordOptions, startDiscord } from './start-discord.ts'

/** A clock that stands still until it is moved. */
type HandClock = { now(): number; advance(ms: number): void }

export function handClock(startMs = Date.UTC(2026, 10, 22, 9)): HandClock {
  let now = startMs
  return {
    now: () => now,
    advance: (ms) => {
      now += ms
    },
  }
}

/** An emulator that stops with the test. Its rates are wide, so that only tests of rates meet them. */
export async function discordForTest(options: DiscordOptions = {}): Promise<DiscordEmulator> {
  const wide = { requests: 1_000, windowMs: 1_000 }
  const discord = await startDiscord({ patienceMs: 2_000, rates: { perChannel: wide, perRoute: wide, global: wide }, ...options })
  onTestFinished(() => discord.stop())
  return discord
}

/** The real client, set up as our bot sets it up, not yet logged in. It leaves with the test. */
export function clientFor(discord: DiscordEmulator, options: Partial<ClientOptions> = {}): Client {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    enforceNonce: true,
    // The library waits five seconds between two identifies; here nobody counts them.
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => undefined }) },
    ...options,
    rest: { api: discord.api, version: '10', retries: 3, offset: 0, makeRequest, ...options.rest },
  })
  client.on(Events.Error, () => undefined)
  onTestFinished(() => client.destroy())
  return client
}

/** Logs in, and waits until every guild is known. */
export async function loggedIn(discord: DiscordEmulator, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = clientFor(discord, options)
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  await client.login('test-token')
  return ready
}
