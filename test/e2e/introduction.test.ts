import { ChannelType, PermissionFlagsBits as may } from 'discord.js'
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest'
import { serverWorkspace } from '../../src/adapters/discord/answering/caller-of.ts'
import { elementNamed, read } from '../adapters/slack/slack-under-test.ts'
import { visibleMessages } from '../emulators/discord/messages.ts'
import { openNewsDesk } from './desk.ts'
import { discordPerson, patience } from './discord-person.ts'
import { discordText } from './read-aloud.ts'
import { slackPerson } from './slack-person.ts'

const desk = await openNewsDesk()
afterAll(() => desk.close())
afterEach(desk.unmarred)

const { discord, slack } = desk

/** A server that has just added the bot, with its channels as they are by then. */
async function newServer(name: string, everyone?: bigint) {
  const ada = discord.user({ name: `${name}-ada`, locale: 'en-GB' })
  const server = discord.guild({ name, owner: ada, bot: null, ...(everyone === undefined ? {} : { everyone }) })
  const locked = discord.channel(server, {
    name: 'locked',
    overwrites: [{ id: server.id, kind: 'role', allow: 0n, deny: may.SendMessages | may.ViewChannel }],
  })
  discord.channel(server, { name: 'voice', type: ChannelType.GuildVoice })
  const open = discord.channel(server, { name: 'open' })
  discord.join(server, ada, may.ManageGuild)
  discord.addBot(server)
  return { ada, server, locked, open }
}

describe('a server that adds the bot', () => {
  it('is told once what to do first, in the first channel that takes it, and each thing is a button', async () => {
    const { ada, server, open } = await newServer('harbour')
    await vi.waitFor(async () => expect(await desk.sendOut()).toBe(1), patience)
    const [message, ...others] = visibleMessages(open, ada.id)
    expect(others).toEqual([])
    expect(message && discordText(message)).toMatch(
      /Attaché is here[\s\S]*Choose the feeds[\s\S]*Choose the channel[\s\S]*See a first briefing/,
    )

    const admin = discordPerson(discord, server, open, ada)
    const introduced = admin.here()
    expect((await admin.press('Feeds and sections', introduced)).text).toMatch(/Feeds[\s\S]*Sections[\s\S]*Schedules[\s\S]*Settings/)
    const form = await admin.fill('Channel and hour', { when: 'weekdays 7:30 Berlin' }, introduced)
    expect(form.answer?.text).toMatch(/Added the schedule weekdays-0730/)
    expect((await admin.press('A first briefing', introduced)).text).toMatch(/\d+ articles/)

    const reader = discord.user({ name: 'harbour-bob' })
    discord.join(server, reader)
    const bob = discordPerson(discord, server, open, reader)
    expect((await bob.press('Feeds and sections', bob.here())).text).toMatch(/for the admins/)
  })

  it('is not told again after a restart, nor when it adds the bot again', async () => {
    const { server } = await newServer('island')
    await vi.waitFor(async () => expect(await desk.sendOut()).toBe(1), patience)
    await desk.restart()
    discord.removeGuild(server)
    discord.addBot(server)
    // What came before on the same connection was heard by then.
    const admin = desk.newcomers('admin')[0]
    await admin.ask('/settings')
    expect(await desk.sendOut()).toBe(0)
  })
})

describe('a server that adds the bot again', () => {
  it('is not told what to do first where something was chosen for it', async () => {
    const ada = discord.user({ name: 'quay-ada' })
    const server = discord.guild({ name: 'quay', owner: ada, bot: null })
    discord.channel(server, { name: 'open' })
    const items = [{ kind: 'setting', key: 'style', value: 'short' }] as const
    await desk.chat.app.changeConfig({
      workspace: serverWorkspace(server.id),
      by: { platform: 'config', user: 'config files' },
      what: 'x',
      items,
    })
    discord.addBot(server)
    // What came before on the same connection was heard by then.
    await desk.newcomers('admin')[0].ask('/settings')
    expect(await desk.sendOut()).toBe(0)
  })
})

describe('a server that adds the bot while Attaché is not running', () => {
  it('is told when it runs again, once, whatever restarts', async () => {
    desk.greeting.atStart = true
    const ada = discord.user({ name: 'night-ada' })
    const server = discord.guild({ name: 'night', owner: ada, bot: null })
    const open = discord.channel(server, { name: 'open' })
    await desk.restart(() => discord.addBot(server))
    await vi.waitFor(async () => {
      await desk.sendOut()
      expect(visibleMessages(open, ada.id)).toHaveLength(1)
    }, patience)
    expect(visibleMessages(open, ada.id).map(discordText)).toEqual([expect.stringMatching(/Attaché is here/)])

    await desk.store.pruneDeliveries(desk.clock.at + 1_000)
    await desk.restart()
    // The server that is greeted last was asked about before this command.
    await desk.newcomers('admin')[0].ask('/settings')
    expect(await desk.sendOut()).toBe(0)
    desk.greeting.atStart = false
  })

  it('is told nothing where it has chosen something by then', async () => {
    desk.greeting.atStart = true
    const ada = discord.user({ name: 'files-ada' })
    const server = discord.guild({ name: 'files', owner: ada, bot: null })
    const workspace = serverWorkspace(server.id)
    discord.channel(server, { name: 'open' })
    const { config } = await desk.chat.app.config('local')
    await desk.store.beginConfig(workspace, config)
    const by = { platform: 'config', user: 'config files' } as const
    const items = [{ kind: 'setting', key: 'zone', value: 'Europe/Berlin' }] as const
    await desk.chat.app.changeConfig({ workspace, by, what: 'Applied the config files', items })
    await desk.restart(() => discord.addBot(server))
    await desk.newcomers('admin')[0].ask('/settings')
    expect(await desk.store.isIntroduced(workspace)).toBe(false)
    desk.greeting.atStart = false
  })
})

describe('a server in which the bot may write nowhere', () => {
  it('is told by a message to its owner, whose buttons act for the server', async () => {
    const eve = discord.user({ name: 'closed-eve', locale: 'de' })
    const server = discord.guild({ name: 'closed', owner: eve, bot: null, everyone: may.ViewChannel, locale: 'de' })
    const channel = discord.channel(server, { name: 'rules' })
    discord.addBot(server, 0n)
    await vi.waitFor(async () => expect(await desk.sendOut()).toBe(1), patience)
    expect(visibleMessages(channel, eve.id)).toEqual([])
    const owner = discordPerson(discord, server, discord.directChannel(eve), eve)
    const letter = owner.letters()
    expect(letter.text).toMatch(/Attaché ist da[\s\S]*Kanal und Stunde auswählen/)
    expect((await owner.press('Feeds und Rubriken', letter)).text).toMatch(/Feeds[\s\S]*Rubriken/)
    const form = await owner.fill('Kanal und Stunde', { when: 'werktags 7:30', channel: channel.id }, letter)
    expect(form.answer?.text).toMatch(/Ich darf dort nicht posten[\s\S]*Send Messages/)
  })
})

function toldTo(person: Parameters<typeof slack.directChannel>[0]): string {
  return slack
    .directChannel(person)
    .messages.map((message) => read(message))
    .join()
}

describe('an admin of a Slack team who opens the app', () => {
  it('is told once what to do first, in a message to them', async () => {
    const root = slack.user(desk.team, { name: 'first-admin', admin: true })
    slack.openHome(root)
    await vi.waitFor(() => expect(slack.home(root)).toBeDefined(), patience)
    await vi.waitFor(async () => expect(await desk.sendOut()).toBe(1), patience)
    const [letter] = slack.directChannel(root).messages
    if (!letter) throw new Error('no message came')
    expect(read(letter)).toMatch(/Attaché is here[\s\S]*Choose the feeds[\s\S]*Choose the channel[\s\S]*See a first briefing/)

    const view = await slack.press(letter, elementNamed(letter, 'Channel and hour').id, root).openedView()
    expect(await slack.submitView(view, { when: 'weekdays 7:30 Berlin' }, root).errors()).toEqual({
      channel: 'Choose the channel that the briefing is posted in.',
    })
    const channel = slack.channel(desk.team, { name: 'briefings' })
    expect(await slack.submitView(view, { when: 'weekdays 7:30 Berlin', channel: [channel.id] }, root).errors()).toBeNull()
    await vi.waitFor(() => expect(toldTo(root)).toMatch(/Added the schedule/), patience)

    const other = slack.user(desk.team, { name: 'second-admin', owner: true })
    slack.openHome(other)
    await vi.waitFor(() => expect(slack.home(other)).toBeDefined(), patience)
    expect(await desk.sendOut()).toBe(0)
  })
})

describe('App Home', () => {
  type User = Parameters<typeof slack.home>[0]
  const homeText = (user: User) => JSON.stringify(slack.home(user)?.body.blocks ?? [])

  function openedHome(user: User) {
    slack.openHome(user)
    return vi.waitFor(() => {
      const view = slack.home(user)
      if (!view) throw new Error('no Home yet')
      return view
    }, patience)
  }

  it('is an admin panel for admins, below the news and what they follow, and shown again after a change', async () => {
    const root = slack.user(desk.team, { name: 'boss', admin: true })
    const home = await openedHome(root)
    expect(homeText(root)).toMatch(
      /[Ff]ollowed[\s\S]*Feeds[\s\S]*are well[\s\S]*Sections[\s\S]*Schedules[\s\S]*Settings[\s\S]*\/attache help/,
    )

    const opening = slack.choose(home, elementNamed(home.body, 'Europe').id, [elementNamed(home.body, 'Europe').value], root)
    const view = await opening.openedView()
    expect(await slack.submitView(view, { title: 'Our continent' }, root).errors()).toBeNull()
    await vi.waitFor(() => expect(homeText(root)).toContain('Our continent'), patience)
    const [told] = slack.directChannel(root).messages
    expect(told && read(told)).toMatch(/Changed the section Our continent/)
  })

  it('is shown anew to those who opened it of late, whoever changes something and however, and to nobody else', async () => {
    const [, admin] = desk.newcomers('admin')
    const [early, late] = [slack.user(desk.team, { name: 'early', admin: true }), slack.user(desk.team, { name: 'late', admin: true })]
    slack.openHome(early)
    await vi.waitFor(() => expect(homeText(early)).toContain('Add a feed'), patience)
    desk.clock.at += 31 * 60_000
    slack.openHome(late)
    await vi.waitFor(() => expect(homeText(late)).toContain('Add a feed'), patience)
    await admin.ask('/sections edit china title:"The Middle Kingdom"')
    await vi.waitFor(() => expect(homeText(late)).toContain('The Middle Kingdom'), patience)
    expect(homeText(early)).not.toContain('The Middle Kingdom')

    const person = slackPerson(slack, slack.channel(desk.team, { name: 'lates-own' }), late)
    await person.ask('/follow europe')
    await vi.waitFor(() => expect(homeText(late)).toContain('– for you'), patience)
    const published = () => slack.requests.filter(({ method }) => method === 'views.publish').length
    const before = published()
    await person.ask('/following')
    await person.ask('/settings')
    expect(published()).toBe(before)
  })

  it('shows readers no panel', async () => {
    const reader = slack.user(desk.team, { name: 'reader' })
    slack.openHome(reader)
    await vi.waitFor(() => expect(slack.home(reader)).toBeDefined(), patience)
    expect(homeText(reader)).toContain('/brief')
    expect(homeText(reader)).not.toMatch(/are well|Add a feed/)
  })

  it('of somebody who is no admin any more opens no form and does nothing', async () => {
    const root = slack.user(desk.team, { name: 'leaving', admin: true })
    const home = await openedHome(root)
    root.admin = false
    desk.clock.at += 300_000
    slack.press(home, elementNamed(home.body, 'Add a feed').id, root)
    await vi.waitFor(() => expect(toldTo(root)).toMatch(/for the admins of this workspace/), patience)
    slack.openHome(root)
    await vi.waitFor(() => expect(homeText(root)).not.toContain('Add a feed'), patience)
  })
})
