import { ChannelType, PermissionFlagsBits as may } from 'discord.js'
import { Agent, setGlobalDispatcher } from 'undici'
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import type { DiscordPlatform } from '../../../../src/adapters/discord/open-discord.ts'
import { openDiscordSender } from '../../../../src/adapters/discord/sending/open-sender.ts'
import { actionsOf } from '../../../../src/app/input/action-key.ts'
import type { Courier } from '../../../../src/app/sending/outbox.ts'
import type { Reply } from '../../../../src/delivery/reply/reply.ts'
import { leadView, threadViews } from '../../../../src/delivery/views/channel-view.ts'
import { awkwardAddresses, hostileAddresses, hostileTexts } from '../../../contracts/hostile-texts.ts'
import type { Fault } from '../../../emulators/discord/faults.ts'
import { discordForTest } from '../../../emulators/discord/logged-in.ts'
import type { ChannelOptions } from '../../../emulators/discord/stage.ts'
import type { DiscordEmulator } from '../../../emulators/discord/start-discord.ts'
import type { Channel } from '../../../emulators/discord/world.ts'
import { openOutbox, type Wanted } from '../../../fakes/outbox.ts'
import { sampleBriefing } from '../../../fakes/sample-briefing.ts'
import { entryOn, openForTest, textIn } from '../open-for-test.ts'
import { channelReply } from '../test-chat.ts'

/** The platform that is tested: one that is logged in, or one that sends by HTTP alone, while another process listens. */
let way: 'listens' | 'sends'

async function courierOf({ courier }: DiscordPlatform, discord: DiscordEmulator): Promise<Courier> {
  if (way === 'listens') return courier
  const sender = await openDiscordSender({ token: 'test-token', api: discord.api })
  onTestFinished(() => sender.close())
  return sender.courier
}

/** A server with a channel, the bot logged in, and an outbox on the same clock. */
async function scene(type = ChannelType.GuildText, deny = 0n, { allow = 0n, ...forum }: Forum = {}) {
  const clock = { at: Date.now(), now: () => clock.at }
  const discord = await discordForTest({ clock })
  const ada = discord.user({ name: 'ada' })
  const owner = discord.user({ name: 'owner' })
  const guild = discord.guild({ name: 'One', owner })
  discord.join(guild, ada)
  const channel = discord.channel(guild, {
    ...{ name: 'news', type, overwrites: [{ id: guild.id, kind: 'role' as const, allow, deny }] },
    ...forum,
  })
  const { platform, chat } = await openForTest(discord)
  const outbox = await openOutbox({ discord: await courierOf(platform, discord) }, { clock })
  const wanted = (rest: Partial<Wanted> = {}): Wanted => ({
    ...{ workspace: `discord:guild:${guild.id}`, channel: channel.id },
    ...{ reply: channelReply('Lead'), stories: [channelReply('One'), channelReply('Two')] },
    ...rest,
  })
  const later = async (ms: number) => {
    clock.at += ms
    await outbox.send()
  }
  return { clock, discord, ada, owner, guild, channel, chat, platform, outbox, wanted, later }
}

type Forum = Pick<ChannelOptions, 'tags' | 'requiresTag'> & { readonly allow?: bigint }
const tagged = (...names: readonly string[]) => names.map((name) => ({ name, moderated: false }))
const moderated = (...names: readonly string[]) => names.map((name) => ({ name, moderated: true }))
const threadsOf = (discord: DiscordEmulator, channel: Channel) =>
  [...discord.world.channels.values()].filter(({ parentId }) => parentId === channel.id)
const textsIn = (discord: DiscordEmulator, channel: Channel | undefined) => (channel ? discord.messages(channel).map(textIn) : [])
const sends = '/channels/:channel/messages'
const opens = '/channels/:channel/messages/:message/threads'

describe.each(['listens', 'sends'] as const)('a delivery, by a process that %s,', (how) => {
  beforeEach(() => {
    way = how
  })

  it('is a lead message and its stories in a thread, in order', async () => {
    const { discord, channel, outbox, wanted } = await scene()
    expect(await outbox.post(wanted())).toMatchObject({ state: 'done', failure: null, open: [] })
    const [thread] = threadsOf(discord, channel)
    expect(textsIn(discord, channel)).toEqual(['Lead'])
    expect(textsIn(discord, thread)).toEqual(['One', 'Two'])
    expect(thread?.name).toBe('Lead')
    expect(discord.violations).toEqual([])
  })

  it('carries a whole briefing with its chart, whose menu works, although the program has another undici', async () => {
    setGlobalDispatcher(new Agent())
    const { discord, ada, channel, chat, outbox, wanted } = await scene()
    const chart = { png: new Uint8Array([137, 80, 78, 71]), alt: 'Stories by section.' }
    const posted = await outbox.post(wanted({ reply: leadView(sampleBriefing(), chart), stories: threadViews(sampleBriefing()) }))
    expect(posted.state).toBe('done')
    const [lead] = discord.messages(channel)
    expect(lead?.attachments).toMatchObject([{ name: 'picture-1.png', description: 'Stories by section.' }])
    expect(textsIn(discord, threadsOf(discord, channel)[0])).toHaveLength(threadViews(sampleBriefing()).length)
    if (!lead) throw new Error('nothing was posted')
    const { menu, value } = entryOn(lead, 'e2')
    await chat.app.keepActions(wanted().workspace, actionsOf(leadView(sampleBriefing())))
    expect(textIn(await discord.choose(lead, menu, [value], ada).reply())).toContain('Hegseth casts doubt')
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['within a minute', 30_000],
    ['after the nonce is forgotten', 10 * 60_000],
  ])('calls the role that its schedule names, once, although its answer was lost, and nobody else: %s', async (_, afterMs) => {
    const { discord, guild, channel, outbox, wanted, later } = await scene()
    const role = discord.role(guild, { name: 'news', mentionable: true })
    const other = discord.role(guild, { name: 'staff', mentionable: true })
    const reply = { ...channelReply(`Lead <@&${other.id}> <@&${role.id}> @everyone`), calls: role.id }
    discord.fault({ method: 'POST', route: sends, when: 'after', outcome: { kind: 'reset' } })
    await outbox.post(wanted({ reply }))
    await later(afterMs)
    const [thread] = threadsOf(discord, channel)
    const messages = [...discord.messages(channel), ...(thread ? discord.messages(thread) : [])]
    expect(messages.map(({ pings }) => pings)).toEqual([
      { everyone: false, users: [], roles: [role.id] },
      { everyone: false, users: [], roles: [] },
      { everyone: false, users: [], roles: [] },
    ])
    expect(textsIn(discord, channel)[0]?.split('\n')[0]).toBe(`<@&${role.id}>`)
    expect(discord.violations).toEqual([])
  })

  it('is a post in a forum', async () => {
    const { discord, channel, outbox, wanted } = await scene(ChannelType.GuildForum)
    expect(await outbox.post(wanted())).toMatchObject({ state: 'done' })
    const [post, ...others] = threadsOf(discord, channel)
    expect(others).toEqual([])
    expect(textsIn(discord, post)).toEqual(['Lead', 'One', 'Two'])
    expect(discord.violations).toEqual([])
  })

  it.each([
    ['those that are called like what it tells of', { tags: tagged('Sport', 'europe', 'China') }, ['europe', 'China']],
    ['none where the forum has none for it', { tags: tagged('Sport') }, []],
    ['any that it may give where the forum wants one', { tags: [...moderated('Sport'), ...tagged('Chat')], requiresTag: true }, ['Chat']],
    ['none that moderators give', { tags: moderated('Europe') }, []],
  ])('marks a post in a forum with tags: %s', async (_, forum, names) => {
    const { discord, channel, outbox, wanted } = await scene(ChannelType.GuildForum, 0n, forum)
    const reply = { ...channelReply('Lead'), topics: ['Daily briefing', 'Europe', 'China'] }
    expect(await outbox.post(wanted({ reply }))).toMatchObject({ state: 'done' })
    const given = threadsOf(discord, channel)[0]?.thread?.tags.map((id) => channel.tags.find((tag) => tag.id === id)?.name)
    expect(given).toEqual(names)
    expect(discord.violations).toEqual([])
  })

  it('gives a post the tags that moderators give, where it may manage threads', async () => {
    const forum = { tags: moderated('Europe'), allow: may.ManageThreads }
    const { discord, channel, outbox, wanted } = await scene(ChannelType.GuildForum, 0n, forum)
    await outbox.post(wanted({ reply: { ...channelReply('Lead'), topics: ['Europe'] } }))
    expect(threadsOf(discord, channel)[0]?.thread?.tags).toEqual(channel.tags.map(({ id }) => id))
  })

  it('is given up with Discord’s reason where a forum wants a tag and has none', async () => {
    const { outbox, wanted } = await scene(ChannelType.GuildForum, 0n, { requiresTag: true })
    const error = '40067 A tag is required to create a forum post in this channel'
    expect(await outbox.post(wanted())).toMatchObject({ state: 'dead', failure: { reason: 'refused', error } })
  })

  it('stands in the channel itself where no thread is wanted', async () => {
    const { discord, channel, outbox, wanted } = await scene()
    expect(await outbox.post(wanted({ thread: false }))).toMatchObject({ state: 'done' })
    expect(textsIn(discord, channel)).toEqual(['Lead', 'One', 'Two'])
    expect(threadsOf(discord, channel)).toEqual([])
  })

  it('stands in a thread where that is the channel', async () => {
    const { discord, channel, outbox, wanted } = await scene()
    await outbox.post(wanted())
    const [thread] = threadsOf(discord, channel)
    if (!thread) throw new Error('no thread was opened')
    expect(await outbox.post(wanted({ id: 'second', channel: thread.id }))).toMatchObject({ state: 'done' })
    expect(textsIn(discord, thread)).toEqual(['One', 'Two', 'Lead', 'One', 'Two'])
  })

  it('reaches a person, and the owner of the server where it is for admins', async () => {
    const { discord, ada, owner, outbox, wanted } = await scene()
    const said = { reply: channelReply('News'), stories: [] }
    await outbox.post(wanted({ ...said, id: 'person', place: { kind: 'person', user: ada.id } }))
    await outbox.post(wanted({ ...said, id: 'admins', place: { kind: 'admins', otherwise: null } }))
    expect(textsIn(discord, discord.directChannel(ada))).toEqual(['News'])
    expect(textsIn(discord, discord.directChannel(owner))).toEqual(['News'])
  })

  it('for admins stands in the channel where the owner takes no messages', async () => {
    const { discord, owner, channel, outbox, wanted } = await scene()
    owner.takesMessages = false
    await outbox.post(wanted({ place: { kind: 'admins', otherwise: channel.id }, stories: [] }))
    expect(textsIn(discord, channel)).toEqual(['Lead'])
  })
})

describe.each(['listens', 'sends'] as const)('a delivery in trouble, by a process that %s,', (how) => {
  beforeEach(() => {
    way = how
  })

  const lost: readonly (readonly [string, Fault['when'], Fault['outcome']])[] = [
    ['cut off before the work', 'before', { kind: 'reset' }],
    ['cut off after the work', 'after', { kind: 'reset' }],
    ['a 502 before the work', 'before', { kind: 'status', status: 502 }],
    ['a 502 after the work', 'after', { kind: 'status', status: 502 }],
  ]

  it.each(lost)('sends nothing twice where an answer is lost: %s', async (_, when, outcome) => {
    const { discord, channel, outbox, wanted, later } = await scene()
    discord.fault({ method: 'POST', route: sends, when, outcome, times: 2 })
    discord.fault({ method: 'POST', route: opens, when, outcome })
    expect(await outbox.post(wanted())).toMatchObject({ state: 'waiting', failure: { reason: 'unknown' } })
    for (let round = 0; round < 4; round++) await later(20_000)
    expect(textsIn(discord, channel)).toEqual(['Lead'])
    expect(threadsOf(discord, channel).map((thread) => textsIn(discord, thread))).toEqual([['One', 'Two']])
  })

  it.each(lost)('looks for what may stand there past the time of a nonce: %s', async (_, when, outcome) => {
    const { discord, channel, outbox, wanted, later } = await scene()
    discord.fault({ method: 'POST', route: sends, when, outcome })
    await outbox.post(wanted())
    await later(10 * 60_000)
    expect(textsIn(discord, channel)).toEqual(['Lead'])
    expect(threadsOf(discord, channel).map((thread) => textsIn(discord, thread))).toEqual([['One', 'Two']])
    const looked = discord.requests.filter(({ method, route }) => method === 'GET' && route === sends)
    expect(looked).toHaveLength(1)
  })

  it('finds its message behind hundreds of others', async () => {
    const { discord, ada, channel, outbox, wanted, later } = await scene()
    discord.fault({ method: 'POST', route: sends, when: 'after', outcome: { kind: 'reset' } })
    for (let count = 0; count < 150; count++) discord.say(ada, channel, `before ${count}`)
    await outbox.post(wanted({ stories: [] }))
    for (let count = 0; count < 150; count++) discord.say(ada, channel, `after ${count}`)
    await later(10 * 60_000)
    expect(await outbox.become({ workspace: wanted().workspace, id: 'd' })).toMatchObject({ state: 'done' })
    expect(textsIn(discord, channel).filter((text) => text === 'Lead')).toHaveLength(1)
  })

  it.each(lost)('opens one post in a forum where an answer is lost: %s', async (_, when, outcome) => {
    const { discord, channel, outbox, wanted, later } = await scene(ChannelType.GuildForum)
    discord.fault({ method: 'POST', route: '/channels/:channel/threads', when, outcome })
    await outbox.post(wanted())
    await later(30_000)
    expect(threadsOf(discord, channel).map((thread) => textsIn(discord, thread))).toEqual([['Lead', 'One', 'Two']])
  })

  it('looks past a post in a forum whose first message was deleted', async () => {
    const { discord, channel, outbox, wanted, later } = await scene(ChannelType.GuildForum)
    const outcome = { kind: 'status', status: 502 } as const
    discord.fault({ method: 'POST', route: '/channels/:channel/threads', when: 'after', outcome })
    await outbox.post(wanted())
    for (const message of threadsOf(discord, channel)[0]?.messages ?? []) message.deleted = true
    await later(30_000)
    expect(threadsOf(discord, channel).map((thread) => textsIn(discord, thread))).toEqual([[], ['Lead', 'One', 'Two']])
  })

  it('waits out a rate limit, of a channel or of all', async () => {
    const { discord, channel, outbox, wanted } = await scene()
    for (const scope of ['user', 'global'] as const)
      discord.fault({ method: 'POST', route: sends, when: 'before', outcome: { kind: 'rate-limit', retryAfterSeconds: 0.05, scope } })
    expect(await outbox.post(wanted())).toMatchObject({ state: 'done' })
    expect(textsIn(discord, channel)).toEqual(['Lead'])
    expect(discord.violations).toEqual([])
  })

  it('is sent after the pause that Discord wants, and no try is counted', async () => {
    const { discord, channel, outbox, wanted, later } = await scene()
    const outcome = { kind: 'rate-limit', retryAfterSeconds: 120, scope: 'user' } as const
    discord.fault({ method: 'POST', route: sends, when: 'before', outcome })
    expect(await outbox.post(wanted())).toMatchObject({ state: 'waiting', failure: { reason: 'rate-limited' } })
    await later(60_000)
    expect(textsIn(discord, channel)).toEqual([])
  })

  it('names each permission that is missing, and sends nothing', async () => {
    const deny = may.CreatePublicThreads | may.SendMessagesInThreads | may.ReadMessageHistory
    const { discord, channel, outbox, wanted } = await scene(ChannelType.GuildText, deny)
    const missing = ['Create Public Threads', 'Send Messages in Threads', 'Read Message History']
    expect(await outbox.post(wanted())).toMatchObject({ state: 'dead', failure: { reason: 'no-permission', missing } })
    expect(textsIn(discord, channel)).toEqual([])
    expect(discord.invalidRequests()).toBe(0)
  })

  it('has no place where the channel was deleted, or the bot thrown out, or it is another server’s', async () => {
    const { discord, guild, channel, outbox, wanted } = await scene()
    const other = discord.channel(guild, { name: 'other' })
    const gone = { state: 'dead', failure: { reason: 'no-place' } }
    expect(await outbox.post(wanted({ id: 'foreign', workspace: 'discord:guild:1' }))).toMatchObject(gone)
    discord.deleteChannel(channel)
    await expect.poll(() => outbox.post(wanted({ id: String(Math.random()) }))).toMatchObject(gone)
    discord.removeGuild(guild)
    await expect.poll(() => outbox.post(wanted({ id: String(Math.random()), channel: other.id }))).toMatchObject(gone)
    expect(await outbox.post(wanted({ id: 'nowhere', channel: '1' }))).toMatchObject(gone)
  })

  it('has no place where the person takes no messages', async () => {
    const { discord, ada, outbox, wanted } = await scene()
    ada.takesMessages = false
    const place = { kind: 'person', user: ada.id } as const
    expect(await outbox.post(wanted({ place, stories: [] }))).toMatchObject({ state: 'dead', failure: { reason: 'no-place' } })
    expect(discord.violations).toEqual([])
  })

  it('makes one call with a token that is refused, and none after', async () => {
    const { discord, channel, outbox, wanted, later } = await scene()
    discord.fault({ method: 'POST', route: sends, when: 'before', outcome: { kind: 'status', status: 401 }, times: 99 })
    await outbox.post(wanted())
    await outbox.post(wanted({ id: 'second' }))
    await later(10 * 60_000)
    expect(discord.requests.filter(({ method, route }) => method === 'POST' && route === sends)).toHaveLength(1)
    expect(outbox.events.map(({ kind }) => kind)).toEqual(['token-refused'])
    expect(textsIn(discord, channel)).toEqual([])
  })
})

it.each(['listens', 'sends'] as const)('what comes from outside, by a process that %s, pings nobody and breaks no rule', async (how) => {
  way = how
  const { discord, channel, outbox, wanted } = await scene()
  const words = [...hostileTexts, ...hostileAddresses, ...awkwardAddresses]
  for (const [index, text] of words.entries()) {
    const posted = await outbox.post(wanted({ id: `d${index}`, reply: hostileReply(text), stories: [hostileReply(text)] }))
    expect(posted, text).toMatchObject({ state: 'done' })
    expect(discord.violations, text).toEqual([])
  }
  const all = [channel, ...threadsOf(discord, channel)].flatMap((one) => discord.messages(one))
  expect(all.length).toBeGreaterThanOrEqual(2 * words.length)
  for (const { pings } of all) expect(pings).toEqual({ everyone: false, users: [], roles: [] })
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
