import { PermissionFlagsBits as may } from 'discord.js'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { openSlack } from '../../src/adapters/slack/open-slack.ts'
import { installOf } from '../emulators/slack/world.ts'
import { inMemory } from '../fakes/installations.ts'
import { logInto, openNewsDesk, startEmulators } from './desk.ts'
import { discordPerson, patience } from './discord-person.ts'
import { type Person, storyIn } from './person.ts'
import { slackPerson } from './slack-person.ts'

const desk = await openNewsDesk()
afterAll(() => desk.close())
/** An answer that is too late is known to be so only by trying. */
const forgiven = new Set<unknown>()
afterEach(() => {
  expect(desk.discord.violations.filter((one) => !forgiven.has(one))).toEqual([])
  expect(desk.slack.violations.filter((one) => !forgiven.has(one))).toEqual([])
  expect(desk.reported).toEqual([])
})

const minuteMs = 60_000
/** How two headlines of the sample newsroom begin. */
const spending = 'EU defence spending reached 326 billion'
const share = 'Sweden puts European share of arms'

/** The same on both platforms, one after the other. */
async function onBoth(live: (person: Person) => Promise<void>, people: readonly Person[] = desk.newcomers()): Promise<void> {
  for (const person of people) await live(person)
}

describe('what a person does not hurry or wait for', () => {
  it('is answered once where they press twice', () =>
    onBoth(async (person) => {
      await person.ask('/brief europe')
      await person.ask('/story e1')
      const before = person.here().messages.length
      await person.ask('/story e1')
      await person.pressTwice('Receipts')
      await person.ask('/help')
      expect(person.here().messages.length - before, person.platform).toBe(1 + receiptsOf(person) + 1)
    }))

  it('is answered however old the message is that they press on', () =>
    onBoth(async (person) => {
      const told = await person.ask('/brief europe')
      desk.world.advance(21 * 24 * 60 * minuteMs)
      desk.clock.at += 21 * 24 * 60 * minuteMs
      expect((await person.choose(storyIn(told, spending))).text).toMatch(/€326 billion/)
      desk.clock.at -= 21 * 24 * 60 * minuteMs
    }))

  it('is answered after a restart, by a program that remembers nothing of it', async () => {
    const people = desk.newcomers()
    const asked = await Promise.all(people.map((person) => person.ask('/brief europe')))
    await desk.restart()
    for (const [index, person] of people.entries()) {
      const told = asked[index]
      if (!told) throw new Error('somebody was not answered')
      expect((await person.choose(storyIn(told, share), told)).text, person.platform).toContain(share)
      expect((await person.press('Key figures')).text, person.platform).toMatch(/€17 billion/)
      expect((await person.ask(`/evidence ${storyIn(told, 'Hegseth')}`)).text, person.platform).toMatch(/Hegseth/)
    }
  })

  it('is told on Discord, which takes no answer after 15 minutes, that it was too late, and the next question is answered', async () => {
    const [person] = desk.newcomers()
    const late = 'an interaction was too old to be answered'
    const opening = Promise.withResolvers<void>()
    desk.gate.opens = opening.promise
    person.ask('/brief europe').catch(() => undefined)
    await vi.waitFor(() => expect(deferredIn(person)).toBe(1), patience)
    desk.world.advance(16 * minuteMs)
    opening.resolve()
    await vi.waitFor(() => expect(desk.lines.map(({ message }) => message)).toContain(late), patience)
    for (const one of desk.discord.violations) if (one.rule === 'late-answer') forgiven.add(one)
    expect(person.here().text).toMatch(/The answer to \/brief took longer than the 15 minutes in which Discord takes one/)
    const [next] = desk.newcomers()
    expect((await next.ask('/brief europe')).text).toMatch(/€326 billion/)
  })

  it('is answered on Slack by a message of its own after the 30 minutes in which Slack takes answers', async () => {
    const [, person] = desk.newcomers()
    const opening = Promise.withResolvers<void>()
    desk.gate.opens = opening.promise
    const before = desk.slack.deliveries.length
    const answer = person.ask('/brief europe')
    await vi.waitFor(() => expect(desk.slack.deliveries).toHaveLength(before + 1), patience)
    desk.world.advance(31 * minuteMs)
    opening.resolve()
    expect((await answer).text).toMatch(/€326 billion/)
    for (const one of desk.slack.violations) if (one.rule === 'spent-response') forgiven.add(one)
  })
})

/** One on each platform, but Discord may need several messages for them. */
function receiptsOf({ platform }: Person): number {
  return platform === 'Discord' ? 2 : 1
}

function deferredIn(person: Person): number {
  return desk.discord.world.channels.get(person.channel)?.messages.length ?? 0
}

describe('where the bot may not speak', () => {
  it('the caller alone is told on Discord, with the permission that is missing', async () => {
    const [person] = desk.newcomers()
    const channel = desk.discord.world.channels.get(person.channel)
    if (!channel) throw new Error('there is no channel')
    desk.discord.overwrite(channel, { id: desk.guild.id, kind: 'role', allow: 0n, deny: may.SendMessages })
    const { text, seenBy } = await person.ask('/brief europe')
    expect(text).toMatch(/^Only you see this: I may not write in this channel\. I lack: Send Messages\.\n/)
    expect(text).toMatch(/€326 billion/)
    expect(seenBy).toBe('the caller')
  })

  it('Slack lets an app answer all the same, in a channel that nobody invited it to', async () => {
    const user = desk.slack.user(desk.team, { name: 'guest' })
    const closed = desk.slack.channel(desk.team, { name: 'closed', kind: 'private', bot: false, members: [user] })
    const person = slackPerson(desk.slack, closed, user)
    expect((await person.ask('/brief 30d')).messages.length).toBeGreaterThan(2)
    expect((await person.choose('e1')).text).toMatch(/^e1 /)
  })
})

it('2,000 characters are too many for some options: Discord does not take them, and Slack’s answer says how many fit', async () => {
  const [onDiscord, onSlack] = desk.newcomers()
  const line = `/topic ${'words '.repeat(334).trim()}`
  await expect((async () => onDiscord.ask(line))()).rejects.toThrow('does not take 2003 characters')
  const { text, seenBy } = await onSlack.ask(line)
  expect(text).toMatch(/words.*200/)
  expect(text.length).toBeLessThan(300)
  expect(seenBy).toBe('the caller')
})

describe('between a person and the bot', () => {
  it('a workspace of their own answers, which knows nothing of the others', async () => {
    const user = desk.discord.user({ name: 'alone' })
    desk.discord.install(user)
    const member = desk.slack.user(desk.team, { name: 'alone' })
    const people = [
      discordPerson(desk.discord, desk.guild, desk.discord.directChannel(user), user, `discord:user:${user.id}`),
      slackPerson(desk.slack, desk.slack.directChannel(member), member),
    ]
    await onBoth(async (person) => {
      expect((await person.ask('/story e1')).text).toMatch(/There is no briefing in this channel yet/)
      const told = await person.ask('/brief europe')
      expect((await person.choose(storyIn(told, spending))).text).toMatch(/€326 billion/)
      expect((await person.ask('/follow europe')).text).toMatch(/You will hear of news on Europe/)
      expect((await desk.store.follows(person.workspace)).map(({ user: who }) => who)).toEqual([person.user])
    }, people)
  })
})

describe('two workspaces whose channels have the same name', () => {
  it('on Discord know nothing of each other, and one that removes the app takes nothing from the other', async () => {
    const { discord } = desk
    const user = discord.user({ name: 'traveller' })
    const guilds = ['North', 'South'].map((name) => discord.guild({ name }))
    const people = guilds.map((guild) => {
      discord.join(guild, user)
      return discordPerson(discord, guild, discord.channel(guild, { name: 'news' }), user)
    })
    const [first, second] = people
    if (!first || !second || !guilds[0]) throw new Error('there are no two')
    await apart(first, second)
    const told = await first.ask('/brief europe')
    discord.removeGuild(guilds[0])
    expect((await first.choose('e1', told)).text).toMatch(/Attaché was removed from this server/)
    expect((await second.ask('/brief europe')).text).toMatch(/€326 billion/)
  })

  it('on Slack know nothing of each other, and one that removes the app takes nothing from the other', async () => {
    const { slack, discord } = await startEmulators()
    await discord.stop()
    const installations = inMemory()
    const { clientId, clientSecret, signingSecret } = slack.app
    const platform = await openSlack({
      line: { kind: 'http', signingSecret, port: 0 },
      access: { kind: 'many-teams', clientId, clientSecret, stateSecret: 'a secret of the test', installations },
      chat: desk.chat,
      clock: desk.clock,
      log: logInto([]),
      latestBriefing: async () => undefined,
      api: slack.api,
      authorizationUrl: slack.authorizationUrl,
      betweenPostsMs: 0,
    })
    await slack.connectHttp(`${platform.url}/slack/events`)
    const people = []
    for (const name of ['North', 'South']) {
      const team = slack.team({ name })
      const user = slack.user(team, { name: 'traveller', admin: true })
      await slack.installThrough(`${platform.url}/slack/install`, team, user)
      people.push(slackPerson(slack, slack.channel(team, { name: 'news' }), user))
    }
    const [first, second] = people
    if (!first || !second) throw new Error('there are no two')
    await apart(first, second)
    const told = await first.ask('/brief europe')
    const install = installOf(slack.world, slack.app.id, [...slack.world.teams.keys()][0] ?? '')
    if (!install) throw new Error('nothing is installed')
    slack.uninstall(install)
    await slack.eventsSettled()
    await vi.waitFor(() => expect(installations.held.size).toBe(1), patience)
    expect((await first.choose('e1', told)).text).toMatch(/Attaché is not installed in this workspace any more/)
    expect((await second.ask('/brief europe')).text).toMatch(/€326 billion/)
    expect(slack.violations).toEqual([])
    await platform.close()
    await slack.stop()
  })

  /** What is shown and followed in the first is neither in the second. */
  async function apart(first: Person, second: Person): Promise<void> {
    await first.ask('/brief europe')
    await first.ask('/follow europe to:channel')
    expect((await second.ask('/story e1')).text).toMatch(/There is no briefing in this channel yet/)
    expect((await second.ask('/following')).text).toMatch(/Nothing is followed/)
    expect(first.workspace).not.toBe(second.workspace)
  }
})

it('why an article is left out that was read is said, and its story can be told', async () => {
  const people = desk.newcomers()
  await onBoth(async (person) => {
    await person.ask('/brief europe')
    const [left] = (await desk.chat.app.latestBriefing(person.workspace, person.channel))?.leftOut ?? []
    const [placed] = await desk.chat.app.placedArticles(person.workspace, left?.story ?? '')
    const address = placed?.article.url ?? ''
    expect((await person.ask(`/why ${address}`)).text).toMatch(/ was considered for “Europe” and left out: /)
    expect((await person.press('Tell its story')).text.length).toBeGreaterThan(100)
  }, people)
})

it('feedback is there for the admins', async () => {
  await onBoth(async (person) => {
    await person.ask('/brief europe')
    await person.ask('/feedback e2 not-for-us')
    expect(await desk.store.feedback(person.workspace, 1)).toMatchObject([{ kind: 'not-for-us', user: person.user }])
  })
})

/** Last, since it forgets the news. */
it('buttons of a story that is forgotten say so, and show what its briefing kept', async () => {
  // What is asked for now was made after all news was seen.
  desk.clock.at += 60_000
  const people = desk.newcomers()
  const asked = await Promise.all(people.map((person) => person.ask('/brief europe')))
  const ids = asked.map((told) => storyIn(told, share))
  const stories = await Promise.all(people.map((person, index) => person.ask(`/story ${ids[index]}`)))
  await desk.store.prune(desk.clock.at)
  for (const [index, person] of people.entries()) {
    expect((await person.choose(String(ids[index]), asked[index])).text, person.platform).toContain(share)
    expect((await person.press('Timeline', stories[index])).text, person.platform).toMatch(
      /no longer kept, so this shows what the briefing/,
    )
    expect((await person.press('Receipts', stories[index])).text, person.platform).toMatch(/— Baltic Courier/)
    expect((await person.press('Follow', stories[index])).text, person.platform).toMatch(/That story has ended/)
  }
  await desk.store.prune(desk.clock.at + 1)
  for (const [index, person] of people.entries())
    expect((await person.press('Timeline', stories[index])).text, person.platform).toMatch(/no longer kept\. \/brief gives the news of now/)
})
