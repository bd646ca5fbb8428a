import { ChannelType, PermissionFlagsBits as may } from 'discord.js'
import { Agent, setGlobalDispatcher } from 'undici'
import { describe, expect, it } from 'vitest'
import type { Posting } from '../../../src/adapters/discord/posting.ts'
import { leadView, threadViews } from '../../../src/delivery/channel-view.ts'
import type { Reply } from '../../../src/delivery/reply.ts'
import { awkwardAddresses, hostileAddresses, hostileTexts } from '../../contracts/hostile-texts.ts'
import type { Fault } from '../../emulators/discord/faults.ts'
import { discordForTest, handClock } from '../../emulators/discord/logged-in.ts'
import type { DiscordEmulator } from '../../emulators/discord/start-discord.ts'
import type { Channel } from '../../emulators/discord/world.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { entryOn, openForTest, textIn } from './open-for-test.ts'
import { channelReply } from './test-chat.ts'

/** A server with a channel, and the bot logged in. */
async function scene(type = ChannelType.GuildText, deny = 0n) {
  const clock = handClock()
  const discord = await discordForTest({ clock })
  const ada = discord.user({ name: 'ada' })
  const guild = discord.guild({ name: 'One' })
  discord.join(guild, ada)
  const channel = discord.channel(guild, { name: 'news', type, overwrites: [{ id: guild.id, kind: 'role', allow: 0n, deny }] })
  // Long enough for the gateway to tell of a thread whose own answer got lost.
  return { clock, discord, ada, guild, channel, ...(await openForTest(discord, { waitsMs: [50, 50] })) }
}

const posting = (channel: Channel, rest: Partial<Posting> = {}): Posting => ({
  channel: channel.id,
  reply: channelReply('Lead'),
  stories: [channelReply('One'), channelReply('Two')],
  thread: 'thread',
  nonceSeed: 'slot-1',
  ...rest,
})
const threadsOf = (discord: DiscordEmulator, channel: Channel) =>
  [...discord.world.channels.values()].filter(({ parentId }) => parentId === channel.id)
const textsIn = (discord: DiscordEmulator, channel: Channel | undefined) => (channel ? discord.messages(channel).map(textIn) : [])
const sends = '/channels/:channel/messages'

describe('a posting', () => {
  it('is a lead message and its stories in a thread, in order', async () => {
    const { discord, channel, platform } = await scene()
    const posted = await platform.post(posting(channel))
    const [thread] = threadsOf(discord, channel)
    expect(posted).toMatchObject({ kind: 'posted', thread: thread?.id })
    expect(posted.messages).toHaveLength(3)
    expect(textsIn(discord, channel)).toEqual(['Lead'])
    expect(textsIn(discord, thread)).toEqual(['One', 'Two'])
    expect(thread?.name).toBe('Lead')
    expect(discord.violations).toEqual([])
  })

  it('carries a whole briefing with its chart, whose menu works, although the program has another undici', async () => {
    setGlobalDispatcher(new Agent())
    const { discord, ada, channel, platform } = await scene()
    const chart = { png: new Uint8Array([137, 80, 78, 71]), alt: 'Stories by section.' }
    const posted = await platform.post(
      posting(channel, { reply: leadView(sampleBriefing(), chart), stories: threadViews(sampleBriefing()) }),
    )
    expect(posted.kind).toBe('posted')
    const [lead] = discord.messages(channel)
    expect(lead?.attachments).toMatchObject([{ name: 'picture-1.png', description: 'Stories by section.' }])
    expect(textsIn(discord, threadsOf(discord, channel)[0])).toHaveLength(threadViews(sampleBriefing()).length)
    if (!lead) throw new Error('nothing was posted')
    const { menu, value } = entryOn(lead, 'e2')
    expect(textIn(await discord.choose(lead, menu, [value], ada).reply())).toContain('Hegseth casts doubt')
    expect(discord.violations).toEqual([])
  })

  it('is a post in a forum', async () => {
    const { discord, channel, platform } = await scene(ChannelType.GuildForum)
    expect(await platform.post(posting(channel, { thread: 'forum' }))).toMatchObject({ kind: 'posted' })
    const [post, ...others] = threadsOf(discord, channel)
    expect(others).toEqual([])
    expect(textsIn(discord, post)).toEqual(['Lead', 'One', 'Two'])
    expect(discord.violations).toEqual([])
  })

  it('stands in the channel itself where no thread is wanted', async () => {
    const { discord, channel, platform } = await scene()
    expect(await platform.post(posting(channel, { thread: 'none' }))).toMatchObject({ kind: 'posted', thread: null })
    expect(textsIn(discord, channel)).toEqual(['Lead', 'One', 'Two'])
    expect(threadsOf(discord, channel)).toEqual([])
  })

  it('stands in a thread where that is the channel', async () => {
    const { discord, channel, platform } = await scene()
    await platform.post(posting(channel))
    const [thread] = threadsOf(discord, channel)
    if (!thread) throw new Error('no thread was opened')
    expect(await platform.post(posting(thread, { nonceSeed: 'slot-2' }))).toMatchObject({ kind: 'posted', thread: null })
    expect(textsIn(discord, thread)).toEqual(['One', 'Two', 'Lead', 'One', 'Two'])
  })
})

describe('a posting in trouble', () => {
  const lost: readonly (readonly [string, Fault['when'], Fault['outcome']])[] = [
    ['cut off before the work', 'before', { kind: 'reset' }],
    ['cut off after the work', 'after', { kind: 'reset' }],
    ['a 502 before the work', 'before', { kind: 'status', status: 502 }],
    ['a 502 after the work', 'after', { kind: 'status', status: 502 }],
  ]

  it.each(lost)('sends nothing twice where an answer is lost: %s', async (_, when, outcome) => {
    const { discord, channel, platform } = await scene()
    discord.fault({ method: 'POST', route: sends, when, outcome, times: 2 })
    discord.fault({ method: 'POST', route: '/channels/:channel/messages/:message/threads', when, outcome })
    expect(await platform.post(posting(channel))).toMatchObject({ kind: 'posted' })
    expect(textsIn(discord, channel)).toEqual(['Lead'])
    expect(threadsOf(discord, channel).map((thread) => textsIn(discord, thread))).toEqual([['One', 'Two']])
  })

  it.each(lost)('opens one post in a forum where an answer is lost: %s', async (_, when, outcome) => {
    const { discord, channel, platform } = await scene(ChannelType.GuildForum)
    discord.fault({ method: 'POST', route: '/channels/:channel/threads', when, outcome })
    expect(await platform.post(posting(channel))).toMatchObject({ kind: 'posted' })
    expect(threadsOf(discord, channel).map((thread) => textsIn(discord, thread))).toEqual([['Lead', 'One', 'Two']])
  })

  it('is found again when it is repeated', async () => {
    const { discord, channel, platform } = await scene()
    const once = await platform.post(posting(channel))
    expect(await platform.post(posting(channel))).toEqual(once)
    expect(textsIn(discord, channel)).toEqual(['Lead'])
  })

  it('goes on where it was broken off', async () => {
    const { discord, channel, platform } = await scene()
    discord.fault({
      method: 'POST',
      route: '/channels/:channel/messages/:message/threads',
      when: 'before',
      outcome: { kind: 'reset' },
      times: 3,
    })
    const first = await platform.post(posting(channel))
    expect(first).toMatchObject({ kind: 'failed', failure: { reason: 'unknown' } })
    expect(first.messages).toHaveLength(1)
    expect(await platform.post(posting(channel))).toMatchObject({ kind: 'posted' })
    expect(textsIn(discord, channel)).toEqual(['Lead'])
  })

  it('waits out a rate limit, of a channel or of all', async () => {
    const { discord, channel, platform } = await scene()
    for (const scope of ['user', 'global'] as const)
      discord.fault({ method: 'POST', route: sends, when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 0.05, scope } })
    expect(await platform.post(posting(channel))).toMatchObject({ kind: 'posted' })
    expect(textsIn(discord, channel)).toEqual(['Lead'])
    expect(discord.violations).toEqual([])
  })

  it('says so where Discord wants a longer pause than a message may wait', async () => {
    const { discord, channel, platform } = await scene()
    discord.fault({ method: 'POST', route: sends, when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 120, scope: 'user' } })
    expect(await platform.post(posting(channel))).toMatchObject({ kind: 'failed', failure: { reason: 'rate-limited' }, messages: [] })
  })

  it('names each permission that is missing, and sends nothing', async () => {
    const { discord, channel, platform } = await scene(ChannelType.GuildText, may.CreatePublicThreads | may.SendMessagesInThreads)
    expect(await platform.post(posting(channel))).toEqual({
      kind: 'failed',
      failure: { reason: 'no-permission', missing: ['Create Public Threads', 'Send Messages in Threads'] },
      messages: [],
    })
    expect(textsIn(discord, channel)).toEqual([])
    expect(discord.invalidRequests()).toBe(0)
  })

  it('says that there is no channel where it was deleted, or the bot thrown out', async () => {
    const { discord, guild, channel, platform } = await scene()
    const other = discord.channel(guild, { name: 'other' })
    discord.deleteChannel(channel)
    await expect.poll(() => platform.post(posting(channel))).toMatchObject({ failure: { reason: 'no-channel' } })
    discord.removeGuild(guild)
    await expect.poll(() => platform.post(posting(other))).toMatchObject({ failure: { reason: 'no-channel' } })
    expect(await platform.post({ ...posting(other), channel: '1' })).toMatchObject({ failure: { reason: 'no-channel' } })
  })
})

describe('what comes from outside', () => {
  const words = [...hostileTexts, ...hostileAddresses, ...awkwardAddresses]

  it.each(words.map((text) => [JSON.stringify(text.slice(0, 40)), text]))('%s pings nobody and breaks no rule', async (_, text) => {
    const { discord, channel, platform } = await scene()
    expect(await platform.post(posting(channel, { reply: hostileReply(text), stories: [hostileReply(text)] }))).toMatchObject({
      kind: 'posted',
    })
    const all = [channel, ...threadsOf(discord, channel)].flatMap((one) => discord.messages(one))
    for (const { pings } of all) expect(pings).toEqual({ everyone: false, users: [], roles: [] })
    expect(discord.violations).toEqual([])
  })
})

function hostileReply(words: string): Reply {
  const action = { label: words, command: 'story', options: { id: 'e2' } }
  return {
    summary: words,
    parts: [
      {
        blocks: [
          { kind: 'heading', level: 1, spans: [{ kind: 'text', text: words }] },
          { kind: 'paragraph', spans: [{ kind: 'link', text: words, url: 'https://news.example/' }] },
          { kind: 'paragraph', spans: [{ kind: 'link', text: 'words', url: words }] },
          { kind: 'actions', buttons: [action], menu: { label: words, entries: [action] } },
        ],
      },
    ],
    audience: 'channel',
    language: 'en-GB',
  }
}

describe('a notice', () => {
  const notice = (destination: { kind: 'channel'; channel: string } | { kind: 'person'; user: string }) => ({
    id: 'n-1',
    platform: 'discord' as const,
    workspace: 'discord:guild:1',
    destination,
    reply: channelReply('News'),
    madeAt: 0,
  })

  it('reaches its channel, and its person, once', async () => {
    const { discord, ada, channel, platform } = await scene()
    expect(await platform.deliver(notice({ kind: 'channel', channel: channel.id }))).toBe('delivered')
    expect(await platform.deliver(notice({ kind: 'channel', channel: channel.id }))).toBe('delivered')
    expect(textsIn(discord, channel)).toEqual(['News'])
    expect(await platform.deliver({ ...notice({ kind: 'person', user: ada.id }), id: 'n-2' })).toBe('delivered')
    expect(textsIn(discord, discord.directChannel(ada))).toEqual(['News'])
  })

  it('is undeliverable to who takes no messages, and to a channel that is gone', async () => {
    const { discord, ada, platform } = await scene()
    ada.takesMessages = false
    expect(await platform.deliver(notice({ kind: 'person', user: ada.id }))).toBe('undeliverable')
    expect(await platform.deliver(notice({ kind: 'channel', channel: '1' }))).toBe('undeliverable')
    expect(discord.violations).toEqual([])
  })

  it('is unknown where no answer came', async () => {
    const { discord, channel, platform, lines } = await scene()
    discord.fault({ method: 'POST', route: sends, when: 'after', outcome: { kind: 'reset' }, times: 3 })
    expect(await platform.deliver(notice({ kind: 'channel', channel: channel.id }))).toBe('unknown')
    expect(lines.map(({ level }) => level)).toContain('error')
  })
})
