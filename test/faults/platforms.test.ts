import { PermissionFlagsBits as may } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createOpenDeliveries } from '../../src/app/health/open-deliveries.ts'
import { tellOfDelivery } from '../../src/app/health/tell-of-deliveries.ts'
import type { Courier } from '../../src/app/sending/outbox.ts'
import { plainReply } from '../../src/delivery/reply/plain-reply.ts'
import { openForTest, textIn } from '../adapters/discord/open-for-test.ts'
import { newsroom, read, running } from '../adapters/slack/slack-under-test.ts'
import { discordForTest } from '../emulators/discord/logged-in.ts'
import { dividers, openOutbox } from '../fakes/outbox.ts'

const minuteMs = 60_000
const said = (words: string) => ({ ...plainReply(words, 'en'), audience: 'channel' }) as const
const stories = ['one', 'two'].map(said)

/** An outbox whose troubles are told to admins, on a clock that stands. */
async function outboxOver(couriers: { readonly discord?: Courier; readonly slack?: Courier }, clock: { at: number; now(): number }) {
  const outbox = await openOutbox(couriers, {
    clock,
    told: (event) =>
      tellOfDelivery(
        event,
        { store: outbox.store, dividers, adminsPlace: async () => undefined, languageOf: async () => 'en' },
        clock.now(),
      ),
  })
  return {
    ...outbox,
    admins: createOpenDeliveries(outbox.store, clock),
    reports: async (workspace: string) => (await outbox.store.reports(workspace)).map(({ key }) => key),
    async hours(count: number) {
      for (let minute = 0; minute < count * 60; minute += 5) {
        clock.at += 5 * minuteMs
        await outbox.send()
      }
    },
  }
}

describe('on Discord', () => {
  async function scene() {
    const clock = { at: Date.now(), now: () => clock.at }
    const discord = await discordForTest({ clock })
    const owner = discord.user({ name: 'owner' })
    const guild = discord.guild({ name: 'One', owner })
    const channel = discord.channel(guild, { name: 'news' })
    const { platform } = await openForTest(discord)
    const workspace = `discord:guild:${guild.id}`
    const outbox = await outboxOver({ discord: platform.courier }, clock)
    const post = (id = 'd') => outbox.post({ id, workspace, channel: channel.id, reply: said('lead'), stories })
    const thread = () => [...discord.world.channels.values()].find(({ parentId }) => parentId === channel.id)
    const texts = () => [channel, thread()].map((one) => (one ? discord.messages(one).map(textIn) : []))
    const letters = () => discord.messages(discord.directChannel(owner)).map(textIn)
    const sends = () => discord.requests.filter(({ method, route }) => method === 'POST' && route === '/channels/:channel/messages').length
    return { clock, discord, guild, channel, workspace, outbox, post, texts, thread, letters, sends }
  }

  it('a right that is lost in the middle is told once, and the briefing is whole when it is given back', async () => {
    const { discord, guild, channel, workspace, outbox, post, texts, letters } = await scene()
    discord.fault({
      method: 'POST',
      route: '/channels/:channel/messages/:message/threads',
      when: 'before',
      outcome: { kind: 'status', status: 502 },
    })
    await post()
    discord.overwrite(channel, { id: guild.id, kind: 'role', allow: 0n, deny: may.SendMessagesInThreads })
    await outbox.hours(2)
    await post('next')
    expect(letters()).toEqual([expect.stringMatching(/lacks permission there: Send Messages in Threads\. .*paused/s)])
    expect(await outbox.store.pausedSchedules()).toHaveLength(1)

    discord.overwrite(channel, { id: guild.id, kind: 'role', allow: may.SendMessagesInThreads, deny: 0n })
    // Word of it takes its way to the bot; an admin presses again.
    const press = async () => {
      await outbox.admins.driveAgain(workspace, 'd')
      await outbox.send()
      return texts()
    }
    await expect.poll(press).toEqual([['lead'], ['one', 'two']])
    expect(await outbox.store.pausedSchedules()).toEqual([])
    expect(await outbox.reports(workspace)).toEqual([])
  })

  it('a channel that is deleted in the middle is told once, and asked no more', async () => {
    const { discord, channel, outbox, post, letters, sends } = await scene()
    discord.fault({ method: 'POST', route: '/channels/:channel/messages/:message/threads', when: 'before', outcome: { kind: 'reset' } })
    await post()
    discord.deleteChannel(channel)
    await outbox.hours(24)
    expect(letters()).toHaveLength(1)
    // The briefing's first message, and the letter.
    expect(sends()).toBe(2)
  })

  it('an outage of twenty hours is no storm of tries, and the briefing is whole after it', async () => {
    const { discord, outbox, post, texts, workspace, sends } = await scene()
    discord.fault({
      method: 'POST',
      route: '/channels/:channel/messages',
      when: 'before',
      outcome: { kind: 'status', status: 503 },
      times: 9_999,
    })
    await post()
    await outbox.hours(20)
    expect(sends()).toBeLessThanOrEqual(12)
    discord.clearFaults()
    await outbox.hours(1)
    await outbox.admins.driveAgain(workspace, 'd')
    await outbox.send()
    expect(texts()).toEqual([['lead'], ['one', 'two']])
  })

  it('a token that is taken back is used once more, written down once, and nothing is lost', async () => {
    const { discord, workspace, outbox, post, sends, clock } = await scene()
    discord.fault({
      method: 'POST',
      route: '/channels/:channel/messages',
      when: 'before',
      outcome: { kind: 'status', status: 401 },
      times: 9_999,
    })
    for (const id of ['d', 'e', 'f']) await post(id)
    await outbox.hours(12)
    expect(sends()).toBe(1)
    expect(await outbox.reports(workspace)).toEqual(['token'])
    expect((await outbox.store.deliveryCounts(clock.now())).states).toMatchObject({ waiting: 3, dead: 0 })
  })
})

describe('on Slack', () => {
  async function scene(history = true) {
    const clock = { at: Date.now(), now: () => clock.at }
    const room = await newsroom({ clock })
    if (history) for (const scope of ['channels:history', 'groups:history']) room.install.scopes.add(scope)
    const { platform } = await running(room.slack, { kind: 'one-team', botToken: room.install.token })
    const workspace = `slack:team:${room.team.id}`
    const outbox = await outboxOver({ slack: platform.courier }, clock)
    const post = (id = 'd') => outbox.post({ id, workspace, channel: room.channel.id, reply: said('lead'), stories })
    const posts = () => room.slack.requests.filter(({ method }) => method === 'chat.postMessage').length
    return { ...room, clock, workspace, outbox, post, posts }
  }

  it('a channel that is archived is told of once, and asked no more', async () => {
    const { slack, channel, workspace, outbox, post, posts } = await scene()
    slack.archive(channel)
    await post()
    await post('next')
    await outbox.hours(24)
    expect(await outbox.reports(workspace)).toEqual(['schedule daily'])
    // Each briefing is refused once; nobody knows who installed the app, and the channel is the one that is archived.
    expect(posts()).toBe(2)
  })

  it('an outage of twenty hours is no storm of tries, and the briefing is whole after it', async () => {
    const { slack, channel, workspace, outbox, post, posts } = await scene()
    for (const method of ['chat.postMessage', 'conversations.history'])
      slack.fault({ method, when: 'before', outcome: { kind: 'status', status: 503 }, times: 9_999 })
    await post()
    await outbox.hours(20)
    expect(posts()).toBeLessThanOrEqual(12)
    slack.clearFaults()
    await outbox.hours(1)
    await outbox.admins.driveAgain(workspace, 'd')
    await outbox.send()
    const [lead, ...others] = slack.messages(channel).filter((message) => read(message) === 'lead')
    expect(others).toEqual([])
    expect(lead && read(...slack.thread(lead))).toBe('lead\none\ntwo')
  })

  it('a message that nobody knows about is told of in the channel, and an admin’s press posts it', async () => {
    const { slack, channel, workspace, outbox, post } = await scene(false)
    slack.fault({ method: 'chat.postMessage', when: 'before', outcome: { kind: 'reset' } })
    await post()
    await outbox.hours(1)
    expect(read(...slack.messages(channel))).toMatch(/“lead”, a message of “lead”, may or may not stand/)
    expect(await outbox.admins.decide(workspace, 'd', 0, 'post')).toBe(true)
    await outbox.send()
    const lead = slack.messages(channel).find((message) => read(message) === 'lead')
    expect(lead && read(...slack.thread(lead))).toBe('lead\none\ntwo')
    expect(await outbox.reports(workspace)).toEqual([])
  })
})
