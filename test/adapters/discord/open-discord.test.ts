import { describe, expect, it } from 'vitest'
import { DiscordError } from '../../../src/adapters/discord/discord-error.ts'
import { openDiscordSender } from '../../../src/adapters/discord/sending/open-sender.ts'
import { discordForTest } from '../../emulators/discord/logged-in.ts'
import { openForTest, textIn } from './open-for-test.ts'
import { testChat } from './test-chat.ts'

const puts = (requests: readonly { readonly method: string; readonly path: string }[]) =>
  requests.filter(({ method, path }) => method === 'PUT' && path.includes('/commands'))

describe('openDiscord', () => {
  it('logs in with the Guilds intent alone, and says how it is added to a server', async () => {
    const discord = await discordForTest()
    const { platform } = await openForTest(discord)
    expect(platform.isConnected()).toBe(true)
    const invite = new URL(platform.inviteAddress)
    expect(invite.origin + invite.pathname).toBe('https://discord.com/oauth2/authorize')
    expect(Object.fromEntries(invite.searchParams)).toEqual({
      client_id: discord.application.id,
      scope: 'bot applications.commands',
      permissions: '309237763072',
    })
    expect(discord.violations).toEqual([])
  })

  it('registers its commands once, and again only when they differ', async () => {
    const discord = await discordForTest()
    await (await openForTest(discord)).platform.close()
    await (await openForTest(discord)).platform.close()
    expect(puts(discord.requests)).toHaveLength(1)
    const chat = testChat()
    const [first, ...others] = chat.commands
    const changed = first ? [{ ...first, summary: 'The news of now' }, ...others] : []
    await openForTest(discord, { chat: { ...chat, commands: changed } })
    expect(puts(discord.requests)).toHaveLength(2)
    expect(discord.violations).toEqual([])
  })

  it('registers them in single servers where that is asked for', async () => {
    const discord = await discordForTest()
    const guild = discord.guild({ name: 'One' })
    await openForTest(discord, { registration: { kind: 'servers', ids: [guild.id] } })
    expect([...discord.application.commands.keys()]).toEqual([guild.id])
  })

  it('takes servers that Discord no longer names for having left, and no other workspace', async () => {
    const discord = await discordForTest()
    const there = `discord:guild:${discord.guild({ name: 'One' }).id}`
    const left: string[] = []
    const served = [there, 'discord:guild:1575715382373646336', 'discord:user:1575715382373646337', 'slack:team:T1', 'local']
    const chat = { ...testChat(), served: async () => served, left: async (workspace: string) => void left.push(workspace) }
    const { platform } = await openForTest(discord, { chat })
    await platform.close()
    expect(left).toEqual(['discord:guild:1575715382373646336'])
  })

  it('says nothing of servers that another process listens to', async () => {
    const discord = await discordForTest()
    const left: string[] = []
    // A server belongs to the shard that its number says: https://discord.com/developers/docs/events/gateway#sharding
    const servers = [0n, 1n].map((shard) => `discord:guild:${(375_670_000_000n * 2n + shard) << 22n}`)
    const chat = { ...testChat(), served: async () => servers, left: async (workspace: string) => void left.push(workspace) }
    const { platform } = await openForTest(discord, { chat, shards: { kind: 'some', ids: [1], count: 2 } })
    await platform.close()
    expect(left).toEqual(servers.slice(1))
  })

  it('goes on where the store cannot say which servers are served, and tells the log', async () => {
    const discord = await discordForTest()
    const guild = discord.guild({ name: 'One' })
    const present: string[] = []
    const chat = {
      ...testChat(),
      served: () => Promise.reject(new Error('the database does not answer')),
      present: async (workspace: string) => void present.push(workspace),
    }
    const { platform, lines } = await openForTest(discord, { chat })
    await platform.close()
    expect(lines.map(({ message }) => message)).toContain('which servers removed the bot could not be seen')
    expect(present).toEqual([`discord:guild:${guild.id}`])
  })

  it('says in a sentence that the token is wrong, and does not repeat it', async () => {
    const discord = await discordForTest()
    const opening = openForTest(discord, { token: 'Wrong.token.here' })
    await expect(opening).rejects.toThrow(DiscordError)
    await expect(opening).rejects.toMatchObject({ kind: 'bad-token', message: expect.stringContaining('DISCORD_TOKEN') })
    await expect(opening).rejects.not.toThrow('Wrong.token.here')
  })

  it('says that Discord cannot be reached', async () => {
    const discord = await discordForTest()
    discord.fault({ method: 'GET', route: '/gateway/bot', when: 'before', outcome: { kind: 'status', status: 503 }, times: 10 })
    await expect(openForTest(discord)).rejects.toMatchObject({ kind: 'unreachable' })
  })

  it('tells the log why Discord closed the connection for good', async () => {
    const discord = await discordForTest()
    const { platform, lines } = await openForTest(discord)
    discord.revokeToken()
    await expect
      .poll(() => lines.filter(({ level }) => level === 'error').map(({ message }) => message))
      .toContainEqual(expect.stringContaining('DISCORD_TOKEN'))
    expect(platform.isConnected()).toBe(false)
  })

  it('answers what was asked while its connection was broken', async () => {
    const discord = await discordForTest()
    const owner = discord.user({ name: 'ada' })
    const channel = discord.channel(discord.guild({ name: 'One', owner }), { name: 'news' })
    const { lines } = await openForTest(discord)
    discord.gateway.drop()
    const asked = discord.slash({ user: owner, channel, name: 'brief' })
    expect(textIn(await asked.reply())).toContain('Morning briefing')
    expect(lines.map(({ message }) => message)).toContain('the connection to Discord goes on')
  })
})

it('does not send with a token that Discord does not know', async () => {
  const discord = await discordForTest()
  await expect(openDiscordSender({ token: 'other-token', api: discord.api })).rejects.toMatchObject({
    name: 'DiscordError',
    kind: 'bad-token',
  })
})

it('listens in each of several processes to servers of its own', async () => {
  const discord = await discordForTest()
  const ada = discord.user({ name: 'ada' })
  const guilds = Array.from({ length: 6 }, (_, index) => discord.guild({ name: `Server ${index}` }))
  const shardOf = (id: string) => Number((BigInt(id) >> 22n) % 2n)
  const chats = await Promise.all(
    [0, 1].map(async (shard) => (await openForTest(discord, { shards: { kind: 'some', ids: [shard], count: 2 } })).chat),
  )
  for (const guild of guilds) {
    discord.join(guild, ada)
    const channel = discord.channel(guild, { name: 'news' })
    await discord.slash({ user: ada, channel, name: 'brief', options: { section: 'europe' } }).reply()
    const asked = chats.map((chat) => chat.callers.length)
    expect(asked[shardOf(guild.id)]).toBe(1)
    expect(asked[1 - shardOf(guild.id)]).toBe(0)
    for (const chat of chats) chat.callers.length = 0
  }
})
