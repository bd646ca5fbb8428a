import { type Client, Events, GatewayIntentBits, Status } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { clientFor, discordForTest, loggedIn } from './discord/logged-in.ts'
import type { DiscordEmulator } from './discord/start-discord.ts'

const brief = { name: 'brief', description: 'Today' }

async function answering() {
  const discord = await discordForTest()
  const ada = discord.user({ name: 'ada' })
  const guild = discord.guild({ name: 'Newsroom', owner: ada })
  const channel = discord.channel(guild, { name: 'news' })
  const client = await loggedIn(discord)
  await client.rest.put(`/applications/${discord.application.id}/commands`, { body: [brief] })
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand()) await interaction.reply('here')
  })
  const ask = async () => (await discord.slash({ user: ada, channel, name: 'brief' }).reply()).content
  return { discord, ada, guild, channel, client, ask }
}

function connected(client: Client): Promise<void> {
  return new Promise((resolve) => {
    if (client.ws.status === Status.Ready) resolve()
    client.once(Events.ShardResume, () => resolve())
    client.once(Events.ShardReady, () => resolve())
  })
}

describe('the gateway, to the real client', () => {
  it('replays what happened while the connection was cut', async () => {
    const { discord, client, ask } = await answering()
    const resumed = new Promise((resolve) => client.once(Events.ShardResume, (_shard, replayed) => resolve(replayed)))
    discord.gateway.drop()
    await expect.poll(() => discord.gateway.connected()).toBe(0)
    expect(await ask()).toBe('here')
    expect(await resumed).toBeGreaterThan(0)
    expect(discord.gateway.counts).toEqual({ identified: 1, resumed: 1 })
  })

  it('is resumed after it asked to reconnect', async () => {
    const { discord, client, ask } = await answering()
    const resumed = new Promise<void>((resolve) => client.once(Events.ShardResume, () => resolve()))
    discord.gateway.askToReconnect()
    await resumed
    expect(await ask()).toBe('here')
    expect(discord.gateway.counts).toEqual({ identified: 1, resumed: 1 })
  })

  it('makes the client identify anew once its session is gone', async () => {
    const { discord, client, ask } = await answering()
    const ready = new Promise<void>((resolve) => client.once(Events.ShardReady, () => resolve()))
    discord.gateway.invalidate(false)
    await ready
    expect(await ask()).toBe('here')
    expect(discord.gateway.counts.identified).toBe(2)
  })

  it('lets a client find out by its heartbeats that the connection died', async () => {
    const discord = await discordForTest({ heartbeatMs: 60 })
    const client = await loggedIn(discord)
    discord.gateway.silent = true
    const resumed = new Promise<void>((resolve) => client.once(Events.ShardResume, () => resolve()))
    await expect.poll(() => discord.gateway.connected()).toBe(0)
    discord.gateway.silent = false
    await resumed
    await connected(client)
  })

  it('refuses an unknown token before any connection', async () => {
    const discord = await discordForTest()
    await expect(clientFor(discord).login('wrong')).rejects.toMatchObject({ code: 'TokenInvalid' })
    expect(discord.invalidRequests()).toBe(1)
  })

  it('refuses intents that the application was not given', async () => {
    const discord = await discordForTest()
    await expect(clientFor(discord, { intents: [GatewayIntentBits.MessageContent] }).login('test-token')).rejects.toThrow(
      'disallowed intents',
    )
  })

  it('cuts off a bot whose token was revoked', async () => {
    const { discord, client, channel } = await answering()
    const closed = new Promise((resolve) => client.once(Events.ShardDisconnect, ({ code }) => resolve(code)))
    discord.revokeToken()
    expect(await closed).toBe(4004)
    const place = client.channels.cache.get(channel.id)
    if (place?.isSendable()) await expect(place.send('still here?')).rejects.toMatchObject({ status: 401 })
  })

  it('tells what becomes of channels and guilds', async () => {
    const { discord, client, channel, guild } = await answering()
    discord.deleteChannel(channel)
    await expect.poll(() => client.channels.cache.has(channel.id)).toBe(false)
    const another = discord.guild({ name: 'Second' })
    await expect.poll(() => client.guilds.cache.get(another.id)?.name).toBe('Second')
    discord.removeGuild(guild)
    await expect.poll(() => client.guilds.cache.has(guild.id)).toBe(false)
  })

  it('gives each shard its own guilds', async () => {
    const discord = await discordForTest()
    const guilds = Array.from({ length: 6 }, (_, index) => discord.guild({ name: `Guild ${index}` }))
    const client = await loggedIn(discord, { shards: [0, 1], shardCount: 2 })
    await expect.poll(() => client.guilds.cache.size).toBe(guilds.length)
    expect(client.guilds.cache.every((guild) => guild.shardId === Number((BigInt(guild.id) >> 22n) % 2n))).toBe(true)
  })
})

describe('the gateway, to a client that breaks the rules', () => {
  it.each([
    ['speaks before it identifies', { op: 3, d: {} }, 4003],
    ['shows a wrong token', { op: 2, d: { token: 'wrong', intents: 1, properties: { os: '' } } }, 4004],
    ['asks for a shard that cannot be', { op: 2, d: { token: 'test-token', intents: 1, properties: { os: '' }, shard: [2, 2] } }, 4010],
    ['says nothing that can be read', 'hello', 4002],
  ])('closes on one that %s', async (_rule, frame, code) => {
    const discord = await discordForTest()
    expect(await closeCode(discord, [frame])).toBe(code)
    expect(discord.violations.map(({ rule }) => rule)).toEqual(['gateway'])
  })

  it('closes on one that sends more than 120 frames in a minute', async () => {
    const discord = await discordForTest()
    expect(
      await closeCode(
        discord,
        Array.from({ length: 121 }, () => ({ op: 1, d: null })),
      ),
    ).toBe(4008)
  })
})

function closeCode(discord: DiscordEmulator, frames: readonly unknown[]): Promise<number> {
  const socket = new WebSocket(`${discord.origin.replace('http', 'ws')}/?v=10&encoding=json`)
  socket.once('open', () => {
    for (const frame of frames) socket.send(JSON.stringify(frame))
  })
  return new Promise((resolve) => socket.once('close', resolve))
}
