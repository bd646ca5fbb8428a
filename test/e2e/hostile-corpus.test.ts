import { describe, expect, it } from 'vitest'
import * as discordRender from '../../src/adapters/discord/rendering/render.ts'
import * as slackRender from '../../src/adapters/slack/rendering/render.ts'
import type { Briefing } from '../../src/briefing/briefing.ts'
import { plainReply } from '../../src/delivery/reply/plain-reply.ts'
import type { Reply, Span } from '../../src/delivery/reply/reply.ts'
import { shownHost, webAddress } from '../../src/delivery/reply/web-address.ts'
import { briefingView } from '../../src/delivery/views/briefing-view.ts'
import { leadView, threadViews } from '../../src/delivery/views/channel-view.ts'
import { figuresView } from '../../src/delivery/views/figures-view.ts'
import { sourcesView } from '../../src/delivery/views/sources-view.ts'
import { storyView } from '../../src/delivery/views/story-view.ts'
import { voicesView } from '../../src/delivery/views/voices-view.ts'
import { openForTest } from '../adapters/discord/open-for-test.ts'
import { addressesOf, dangersOf, wordsOf } from '../adapters/discord/read-message.ts'
import { blocksIn, leavesIn, textObjectsIn, wordsIn } from '../adapters/slack/read-message.ts'
import { manifestApp, running } from '../adapters/slack/slack-under-test.ts'
import { hostileNames } from '../contracts/hostile-names.ts'
import { awkwardAddresses, hostileAddresses, hostileTexts } from '../contracts/hostile-texts.ts'
import { discordForTest } from '../emulators/discord/logged-in.ts'
import { piecesOf } from '../emulators/slack/mrkdwn.ts'
import { slackForTest } from '../emulators/slack/slack-for-test.ts'
import { openOutbox } from '../fakes/outbox.ts'
import { sampleBriefing } from '../fakes/sample-briefing.ts'

/** Deals a list out, and then from its beginning again. */
function dealt(from: readonly string[]): () => string {
  let used = 0
  return () => from[used++ % from.length] ?? ''
}

const name = dealt(hostileNames)
const words = dealt(hostileTexts)
const address = dealt([...hostileAddresses, ...awkwardAddresses])

/** A briefing in which every name, title and address that an outsider chooses is the next hostile one. */
function hostileBriefing(): Briefing {
  return JSON.parse(JSON.stringify(sampleBriefing()), (key, value) => {
    if (key === 'outlets' && Array.isArray(value)) return value.map(name)
    if (typeof value !== 'string') return value
    if (['outlet', 'speaker', 'role', 'channel'].includes(key)) return name()
    if (['title', 'headline', 'text', 'words', 'passage', 'what', 'empty', 'detail'].includes(key)) return words().slice(0, 200)
    return key === 'url' || key === 'feed' ? address() : value
  })
}

/** As many as it takes until everything of the corpus stood in one. */
const briefings = Array.from({ length: 8 }, hostileBriefing)

function viewsOf(briefing: Briefing): readonly Reply[] {
  const stories = briefing.sections.flatMap((section) => section.stories)
  return [
    leadView(briefing),
    ...threadViews(briefing),
    briefingView(briefing),
    ...stories.flatMap((story) => [storyView, figuresView, voicesView, sourcesView].map((view) => view(story, briefing))),
  ]
}

const attached = { scope: 'team', fileOf: () => undefined } as const

/** What Slack would take for more than words. */
function slackDangers(reply: Reply): readonly string[] {
  const messages = slackRender.renderMessages(reply, attached)
  const blocks = blocksIn(messages)
  return [
    ...messages.flatMap(({ text }) => piecesOf(text).flatMap((piece) => (piece.kind === 'text' ? [] : [piece.text]))),
    ...leavesIn(blocks).flatMap(({ type }) => (['text', 'link', 'date'].includes(type) ? [] : [type])),
    ...textObjectsIn(blocks).flatMap(({ type, emoji }) => (type === 'plain_text' && emoji === false ? [] : [type])),
    ...(wordsIn(blocks).match(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu) ?? []),
  ]
}

describe('the hostile corpus', () => {
  it('holds at least 100 titles, 40 addresses and 50 names, none twice', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(100)
    expect(new Set([...hostileAddresses, ...awkwardAddresses]).size).toBeGreaterThanOrEqual(50)
    expect(new Set(hostileNames).size).toBeGreaterThanOrEqual(50)
    expect(new Set([...hostileTexts, ...hostileAddresses, ...awkwardAddresses, ...hostileNames]).size).toBeGreaterThan(200)
  })

  it('stands in the briefings that are tried, all of it', () => {
    const all = JSON.stringify(briefings)
    const corpus = [...hostileNames, ...hostileTexts.map((text) => text.slice(0, 200)), ...hostileAddresses, ...awkwardAddresses]
    for (const one of corpus) expect(all).toContain(JSON.stringify(one).slice(1, -1))
  })
})

describe.each(briefings.map((briefing, index) => [index, briefing] as const))('hostile briefing %i', (_, briefing) => {
  it('is words, and nothing but words, in every view on Discord and on Slack', () => {
    for (const reply of viewsOf(briefing)) {
      expect(discordRender.renderMessages(reply).flatMap(dangersOf), reply.summary).toEqual([])
      expect(slackDangers(reply), reply.summary).toEqual([])
    }
  })

  it('leads to no address but those of its sources, which are the web’s', () => {
    const own = new Set(briefing.sources.flatMap(({ url }) => webAddress(url) ?? []))
    const bare = (found: string) => [found, found.replace(/#?:~:.*$/, '')]
    for (const reply of viewsOf(briefing)) {
      const onDiscord = discordRender.renderMessages(reply).flatMap(addressesOf)
      const onSlack = leavesIn(blocksIn(slackRender.renderMessages(reply, attached))).flatMap((leaf) =>
        leaf.type === 'link' ? [leaf.url] : [],
      )
      for (const address of [...onDiscord, ...onSlack])
        expect(
          bare(address).some((one) => own.has(one)),
          address,
        ).toBe(true)
    }
  })
})

describe('a link', () => {
  it.each(awkwardAddresses)('to %j says where it really leads, whatever it is called', (url) => {
    const link: Span = { kind: 'link', text: 'bank.example', url }
    const reply: Reply = { ...plainReply('A link', 'en'), parts: [{ blocks: [{ kind: 'paragraph', spans: [link] }] }] }
    expect(discordRender.renderMessages(reply).map(wordsOf).join()).toContain(`(${shownHost(url)})`)
    expect(wordsIn(blocksIn(slackRender.renderMessages(reply, attached)))).toContain(`(${shownHost(url)})`)
  })
})

describe('through the real clients', () => {
  it('Discord wakes nobody, breaks no rule, and every message is the bot’s own', async () => {
    const discord = await discordForTest()
    const guild = discord.guild({ name: '@everyone' })
    const { platform } = await openForTest(discord)
    for (const [index, briefing] of briefings.slice(0, 4).entries()) {
      const channel = discord.channel(guild, { name: `news-${index}` })
      const stories = threadViews(briefing)
      const outbox = await openOutbox({ discord: platform.courier })
      const place = { workspace: `discord:guild:${guild.id}`, channel: channel.id }
      expect(await outbox.post({ id: `${index}`, ...place, reply: leadView(briefing), stories })).toMatchObject({ state: 'done' })
    }
    const messages = [...discord.world.channels.values()].flatMap((channel) => channel.messages)
    expect(messages.length).toBeGreaterThan(20)
    expect(messages.filter(({ pings }) => pings.everyone || pings.users.length + pings.roles.length > 0)).toEqual([])
    expect(new Set(messages.map(({ authorId }) => authorId)).size).toBe(1)
    expect(discord.violations).toEqual([])
  })

  it('Slack wakes nobody, breaks no rule, and every message is the app’s own', async () => {
    const slack = await slackForTest({ app: manifestApp })
    const team = slack.team({ name: '<!channel>' })
    const install = slack.install(team)
    const { platform } = await running(slack, { kind: 'one-team', botToken: install.token })
    const channels = hostileNames.slice(0, 4).map((called) => slack.channel(team, { name: called }))
    for (const [index, channel] of channels.entries()) {
      const briefing = briefings[index] ?? hostileBriefing()
      const [reply, stories] = [leadView(briefing), threadViews(briefing)]
      const outbox = await openOutbox({ slack: platform.courier })
      const wanted = { id: `${index}`, workspace: `slack:team:${team.id}`, channel: channel.id, reply, stories }
      expect(await outbox.post(wanted)).toMatchObject({ state: 'done' })
    }
    const messages = channels.flatMap((channel) => channel.messages)
    expect(messages.length).toBeGreaterThan(20)
    expect(new Set(messages.map(({ userId }) => userId))).toEqual(new Set([install.botUserId]))
    expect(messages.flatMap(({ unfurl }) => [unfurl.links, unfurl.media])).not.toContain(true)
    expect(slack.violations).toEqual([])
  })
})
