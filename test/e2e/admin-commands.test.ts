import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { readOpml } from '../../src/feeds/opml.ts'
import { openNewsDesk } from './desk.ts'
import type { Person } from './person.ts'

const desk = await openNewsDesk()
afterAll(() => desk.close())

/** Nothing that an admin does may break a rule of a platform, or meet a bug. */
afterEach(desk.unmarred)

const [onDiscord, onSlack] = desk.newcomers('admin')
const [readerOnDiscord, readerOnSlack] = desk.newcomers()
const feed = (await desk.chat.app.config('local')).config.feeds.find(({ outlet }) => outlet.name === 'Baltic Courier')?.feed ?? ''

type Deed = readonly ['ask' | 'press' | 'choose', string, RegExp]

/** What an admin does, step by step, and is told; the same on both platforms. */
const days: readonly { readonly name: string; readonly deeds: readonly Deed[] }[] = [
  {
    name: 'follows a feed by its address, reads it otherwise, and takes it back',
    deeds: [
      ['ask', '/feeds list', /^\d+ feeds: .*\d+ well/],
      ['ask', '/feeds remove Baltic Courier', /Removed the feed Baltic Courier/],
      ['ask', `/feeds add ${feed}`, /This feed was found[\s\S]*Its last titles:/],
      ['press', 'Follow Baltic Courier', /Added the feed Baltic Courier/],
      ['ask', '/feeds edit "Baltic Courier" never:"football, chess"', /Changed the feed Baltic Courier/],
      ['ask', '/feeds show Baltic Courier', /no articles with: football, chess/],
      ['press', 'Pause', /Paused the feed Baltic Courier/],
      ['ask', '/undo', /Took back: Paused the feed Baltic Courier/],
    ],
  },
  {
    name: 'tries a section, adds a ready one, and orders them',
    deeds: [
      ['ask', '/sections try energy phrases:"gas, pipeline*"', /Energy: \d+ of the \d+ stories/],
      ['press', 'Save it', /Added the section Energy/],
      ['ask', '/sections ready', /Sections to choose from[\s\S]*Climate/],
      ['choose', 'Climate', /Added the section Climate/],
      ['press', 'Add 5 feeds that cover it', /Added 5 feeds/],
      ['ask', '/undo', /Took back: Added 5 feeds/],
      ['ask', '/sections order climate energy', /climate, energy, talks/],
      ['ask', '/sections remove energy', /Removed the section Energy/],
    ],
  },
  {
    name: 'schedules a briefing in words, looks at it, and pauses it',
    deeds: [
      [
        'ask',
        '/schedule add jeden Montag um 9 Berlin',
        /Added the schedule mon-0900[\s\S]*Monday at 09:00 \(Europe\/Berlin\)[\s\S]*The next:/,
      ],
      ['ask', '/schedule preview mon-0900', /Preview of mon-0900/],
      ['ask', '/schedule pause mon-0900', /Paused the schedule mon-0900/],
      ['ask', '/schedule list', /mon-0900[\s\S]*paused/],
      ['ask', '/schedule add whenever', /do not understand “whenever”/],
    ],
  },
  {
    name: 'sets what holds for all briefings, and sees who changed what',
    deeds: [
      ['ask', '/settings zone:Europe/Berlin style:short', /Set zone to Europe\/Berlin, style to short/],
      ['ask', '/settings zone:Mars/Base', /is no time zone that is known here/],
      ['ask', '/audit', /Set zone to Europe\/Berlin[\s\S]*zone: UTC → Europe\/Berlin/],
      [
        'ask',
        '/status',
        /Feeds: \d+ of \d+ are well[\s\S]*Stories of the last three days[\s\S]*Bar chart of the stories that came in each day, .*By section: Talks \d+, Economy \d+[\s\S]*Bar chart of how soon articles are here/,
      ],
    ],
  },
]

describe.each([onDiscord, onSlack])('an admin on $platform', (person: Person) => {
  it.each(days)('$name', async ({ deeds }) => {
    for (const [does, what, hears] of deeds) {
      desk.clock.at += 1_000
      const answer = await person[does](what)
      expect(answer.text, what).toMatch(hears)
      expect(answer.seenBy, what).toBe('the caller')
    }
  })
})

describe('the feeds as a file', () => {
  it.each([onDiscord, onSlack])('go to the admin alone on $platform, and are a list that can be imported', async (person: Person) => {
    const answer = await person.ask('/feeds export')
    expect(answer.seenBy).toBe('the caller')
    expect(answer.text).toMatch(/^\d+ feeds as a list \(OPML\)/)
    const [file, ...others] = person.platform === 'Discord' ? filesOnDiscord(person) : filesOnSlack(person)
    expect(others).toEqual([])
    expect(file?.name).toBe('feeds.opml')
    const list = readOpml(file?.bytes ?? new Uint8Array())
    expect(list).toMatchObject({ kind: 'read', notes: [] })
    expect(list.kind === 'read' && list.feeds.some(({ folder }) => folder[0] === 'China')).toBe(true)
    const { config } = await desk.chat.app.config(person.workspace)
    expect(list.kind === 'read' && list.feeds.map(({ url }) => url).toSorted()).toEqual(config.feeds.map((one) => one.feed).toSorted())
  })

  /** In the answer itself, which only they see. */
  function filesOnDiscord({ channel, user }: Person) {
    const answers = desk.discord.world.channels.get(channel)?.messages ?? []
    return answers
      .filter(({ visibleTo }) => visibleTo === user)
      .flatMap(({ attachments }) => attachments)
      .filter(({ name }) => name.endsWith('.opml'))
  }

  /** In their direct messages with the app; in the channel there is none. */
  function filesOnSlack({ channel, user }: Person) {
    const member = desk.slack.world.users.get(user)
    if (!member) throw new Error('there is no such member')
    expect(desk.slack.world.channels.get(channel)?.messages.flatMap(({ files }) => files)).toEqual([])
    return desk.slack.directChannel(member).messages.flatMap(({ files }) => files)
  }
})

describe('a reader', () => {
  it('is not offered admins’ commands on Discord', async () => {
    await expect(readerOnDiscord.ask('/undo')).rejects.toThrow(/not offered/)
  })

  it('is refused them on Slack', async () => {
    expect((await readerOnSlack.ask('/undo')).text).toMatch(/for the admins of this workspace/)
  })
})

describe('a channel where the bot may not post', () => {
  it('gets no schedule, and the admin is told which permission is missing', async () => {
    const [admin] = desk.newcomers('admin')
    const channel = desk.discord.channel(desk.guild, {
      name: 'locked',
      overwrites: [{ id: desk.guild.id, kind: 'role', allow: 0n, deny: 1n << 11n }],
    })
    desk.discord.setBotRights(desk.guild, 1n << 10n)
    const answer = await admin.ask(`/schedule add daily 7 channel:${channel.id}`)
    expect(answer.text).toMatch(/may not post there[\s\S]*I lack: Send Messages/)
    expect((await desk.chat.app.config(admin.workspace)).config.schedules.some((one) => one.channel === channel.id)).toBe(false)
  })

  it('gets no briefing by hand, and it is not called saved', async () => {
    const [admin] = desk.newcomers('admin')
    const channel = desk.discord.channel(desk.guild, { name: 'open' })
    desk.discord.setBotRights(desk.guild, 1n << 10n)
    expect((await admin.ask(`/schedule add daily 23:59 channel:${channel.id}`)).text).toMatch(/^Added the schedule daily-2359/)
    desk.discord.overwrite(channel, { id: desk.guild.id, kind: 'role', allow: 0n, deny: 1n << 11n })
    expect((await admin.ask('/schedule run daily-2359')).text).toMatch(/^Nothing was posted\. I may not post there\./)
  })
})
