import type { Client, SendableChannels } from 'discord.js'
import { expect, it } from 'vitest'
import { createFaults } from './discord/faults.ts'
import { discordForTest, handClock, loggedIn } from './discord/logged-in.ts'
import type { DiscordOptions } from './discord/start-discord.ts'

const sends = { method: 'POST', route: '/channels/:channel/messages' } as const

async function posting(options: DiscordOptions = {}) {
  const discord = await discordForTest(options)
  const guild = discord.guild({ name: 'Newsroom' })
  const channel = discord.channel(guild, { name: 'news' })
  const client = await loggedIn(discord)
  const place = sendable(client, channel.id)
  const texts = () => discord.messages(channel).map(({ content }) => content)
  return { discord, guild, channel, client, place, texts }
}

function sendable(client: Client, id: string): SendableChannels {
  const channel = client.channels.cache.get(id)
  if (!channel?.isSendable()) throw new Error(`the client cannot send to ${id}`)
  return channel
}

it('loses an answer after the work: with an enforced nonce the retry finds the first message', async () => {
  const { discord, place, texts } = await posting()
  discord.fault({ ...sends, when: 'after', outcome: { kind: 'status', status: 502 } })
  const message = await place.send({ content: 'once', nonce: 'row-1', enforceNonce: true })
  expect(texts()).toEqual(['once'])
  expect(discord.messages(discord.world.channels.get(message.channelId) ?? expect.fail())[0]?.id).toBe(message.id)
  expect(discord.requests.filter(({ route }) => route === sends.route).map(({ status }) => status)).toEqual([502, 200])
})

it('loses an answer after the work: without a nonce the library posts twice', async () => {
  const { discord, client, channel, texts } = await posting()
  discord.fault({ ...sends, when: 'after', outcome: { kind: 'status', status: 502 } })
  await client.rest.post(`/channels/${channel.id}/messages`, { body: { content: 'twice', allowed_mentions: { parse: [] } } })
  expect(texts()).toEqual(['twice', 'twice'])
})

it('cuts the line after the work: the library throws, a repeat with the nonce returns the first message', async () => {
  const { discord, place, texts } = await posting()
  discord.fault({ ...sends, when: 'after', outcome: { kind: 'reset' } })
  const body = { content: 'once', nonce: 'row-1', enforceNonce: true }
  await expect(place.send(body)).rejects.toThrow()
  await place.send(body)
  expect(texts()).toEqual(['once'])
})

it('forgets a nonce after its window', async () => {
  const clock = handClock()
  const { place, texts } = await posting({ clock, nonceWindowMs: 120_000 })
  const body = { content: 'again', nonce: 'row-1', enforceNonce: true }
  await place.send(body)
  clock.advance(120_000)
  await place.send(body)
  expect(texts()).toHaveLength(1)
  clock.advance(1)
  await place.send(body)
  expect(texts()).toHaveLength(2)
})

it('fails before the work', async () => {
  const { discord, place, texts } = await posting()
  discord.fault({ ...sends, when: 'before', outcome: { kind: 'status', status: 403, code: 50013, message: 'Missing Permissions' } })
  await expect(place.send('lost')).rejects.toMatchObject({ code: 50013 })
  expect(texts()).toEqual([])
})

it('holds an answer back', async () => {
  const { discord, place, texts } = await posting()
  discord.fault({ ...sends, when: 'after', outcome: { kind: 'delay', ms: 40 } })
  const started = performance.now()
  await place.send('slow')
  expect(performance.now() - started).toBeGreaterThanOrEqual(39)
  expect(texts()).toEqual(['slow'])
})

it.each(['user', 'global', 'shared'] as const)('limits the rate for a while, as %s', async (scope) => {
  const { discord, place, texts } = await posting()
  discord.fault({ ...sends, when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 0.05, scope } })
  const started = performance.now()
  await place.send('later')
  expect(performance.now() - started).toBeGreaterThanOrEqual(49)
  expect(texts()).toEqual(['later'])
  expect(discord.invalidRequests()).toBe(scope === 'shared' ? 0 : 1)
})

it('counts requests in buckets that the library reads and keeps to', async () => {
  const { discord, place, texts } = await posting({ rates: { perChannel: { requests: 5, windowMs: 200 } } })
  await Promise.all(Array.from({ length: 7 }, (_, index) => place.send(`part ${index + 1}`)))
  expect(texts()).toEqual(['part 1', 'part 2', 'part 3', 'part 4', 'part 5', 'part 6', 'part 7'])
  expect(discord.requests.some(({ status }) => status === 429)).toBe(false)
})

it('refuses who does not wait, and says so the second time', async () => {
  const { discord, channel } = await posting({ rates: { perChannel: { requests: 1, windowMs: 10_000 } } })
  const post = () =>
    fetch(`${discord.api}/v10/channels/${channel.id}/messages`, {
      method: 'POST',
      headers: { authorization: 'Bot test-token', 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'now', allowed_mentions: { parse: [] } }),
    })
  const answers = [await post(), await post(), await post()]
  expect(answers.map(({ status }) => status)).toEqual([200, 429, 429])
  expect(Number(answers[1]?.headers.get('retry-after'))).toBeGreaterThan(9)
  expect(discord.violations.map(({ rule }) => rule)).toEqual(['impatient'])
})

it('strikes by chance alike for the same seed', () => {
  const struck = (seed: number) => {
    const faults = createFaults(seed)
    faults.add({ when: 'before', outcome: { kind: 'reset' }, rate: 0.3 })
    return Array.from({ length: 200 }, () => faults.strike('before', 'GET', '/x') !== undefined)
  }
  expect(struck(7)).toEqual(struck(7))
  expect(struck(7)).not.toEqual(struck(8))
  const hits = struck(7).filter(Boolean).length
  expect(hits).toBeGreaterThan(30)
  expect(hits).toBeLessThan(90)
})
