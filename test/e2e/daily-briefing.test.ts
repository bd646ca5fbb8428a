import { PermissionFlagsBits as may } from 'discord.js'
import { afterAll, describe, expect, it } from 'vitest'
import { hostileTexts } from '../contracts/hostile-texts.ts'
import { sampleBriefing } from '../fakes/sample-briefing.ts'
import { type Channels, openDailyDesk, sampleFeeds } from './daily-desk.ts'
import { serveHostileNewsroom } from './hostile-newsroom.ts'
import { factsOf, type Person } from './person.ts'

const minuteMs = 60_000

describe('at six', async () => {
  const desk = await openDailyDesk(await sampleFeeds())
  afterAll(() => desk.close())
  const news = desk.channels('news')
  const china = desk.channels('china', { sections: ['china'] })
  const flat = desk.channels('flat', { sections: ['europe'], thread: false })
  const closed = desk.channels('closed')
  const evening = desk.channels('evening', { at: ['18:00'] })
  const daily = desk.channels('daily')
  for (const { workspace, channel } of [daily.onDiscord, daily.onSlack])
    await desk.store.saveBriefing({ ...sampleBriefing(), workspace, channel }, null)
  closeBoth(closed)
  await desk.round()

  /** Above the thread, and in it. */
  function posted({ platform, channel }: Person): { readonly above: number; readonly below: number } {
    const onDiscord = desk.discord.world.channels.get(channel)
    const onSlack = desk.slack.world.channels.get(channel)
    if (platform === 'Discord' && onDiscord) {
      const thread = [...desk.discord.world.channels.values()].find(({ parentId }) => parentId === channel)
      return { above: desk.discord.messages(onDiscord).length, below: thread?.messages.length ?? 0 }
    }
    if (!onSlack) throw new Error(`there is no channel ${channel}`)
    const above = desk.slack.messages(onSlack)
    return { above: above.length, below: onSlack.messages.length - above.length }
  }

  function closeBoth({ onDiscord, onSlack }: Channels): void {
    const channel = desk.discord.world.channels.get(onDiscord.channel)
    const other = desk.slack.world.channels.get(onSlack.channel)
    if (!channel || !other) throw new Error('there are no channels')
    desk.discord.overwrite(channel, { id: desk.guild.id, kind: 'role', allow: 0n, deny: may.SendMessages })
    desk.slack.archive(other)
  }

  it.each(['onDiscord', 'onSlack'] as const)('a channel %s has one lead message, and the stories below it in order', (where) => {
    const { messages } = news[where].here()
    const [lead = '', ...stories] = messages
    expect(posted(news[where])).toEqual({ above: 1, below: messages.length - 1 })
    const headlines = lead.match(/^[temc]\d(?= )/gm)
    expect(headlines?.length).toBeGreaterThan(12)
    expect(stories.join('\n').match(/^[temc]\d(?= )/gm)).toEqual(headlines)
    expect(lead).toMatch(/^Daily briefing\n/)
    expect(lead).toMatch(/^Talks$.*^Economy$.*^Europe$.*^China$/ms)
    expect(lead).toMatch(/\d+ articles · \d+ outlets/)
    expect(stories.at(-1)).toMatch(/^What this rests on$/m)
  })

  it.each([
    'onDiscord',
    'onSlack',
  ] as const)('the lead %s shows what was covered, in words for those who cannot see it, from the second day on', (where) => {
    expect(news[where].here().messages[0]).not.toContain('Bar chart')
    expect(daily[where].here().messages[0]).toMatch(/^Bar chart of the stories told each day, .*[12]\d in all/m)
  })

  it.each([
    ['news', news],
    ['china', china],
    ['flat', flat],
  ])('#%s is told the same on both platforms', (_, { onDiscord, onSlack }) => {
    expect(factsOf(onSlack.here().text)).toEqual(factsOf(onDiscord.here().text))
  })

  it.each(['onDiscord', 'onSlack'] as const)('#china %s gets China and nothing else', (where) => {
    const { text } = china[where].here()
    expect(text).toMatch(/^c1 /m)
    expect(text).not.toMatch(/^[tem]\d /m)
    expect(text).not.toMatch(/^(?:Talks|Economy|Europe)$/m)
  })

  it.each(['onDiscord', 'onSlack'] as const)('a channel %s that wants no thread has all of it one below the other', (where) => {
    const { messages } = flat[where].here()
    expect(messages.length).toBeGreaterThan(3)
    expect(posted(flat[where])).toEqual({ above: messages.length, below: 0 })
  })

  it('a channel that cannot be posted in keeps no other from its briefing, and the log says why', () => {
    for (const { channel, platform } of [closed.onDiscord, closed.onSlack]) {
      const failure = platform === 'Discord' ? { reason: 'no-permission', missing: ['Send Messages'] } : { reason: 'no-place' }
      const facts = expect.objectContaining({ place: { kind: 'channel', channel }, failure })
      expect(desk.lines).toContainEqual({ level: 'error', facts, message: 'a delivery was given up' })
    }
  })

  it('a channel whose hour is another gets nothing yet', () => {
    expect([evening.onDiscord.here().messages, evening.onSlack.here().messages]).toEqual([[], []])
  })

  it('short ids and menus of what was posted work in the channel', async () => {
    for (const person of [news.onDiscord, news.onSlack]) {
      const lead = person.here()
      expect((await person.ask('/story c1')).text, person.platform).toMatch(/^c1 /)
      expect((await person.choose('e2', lead)).text, person.platform).toMatch(/^e2 /)
      expect((await person.press('Receipts', lead)).text, person.platform).toMatch(/^Receipts/m)
    }
  })

  it('the hour is used, and nothing is posted again in its grace', async () => {
    for (const { schedules } of [news, china, flat])
      for (const { workspace, name } of schedules)
        expect(await desk.store.usedSlots(0)).toContainEqual(
          expect.objectContaining({ workspace, schedule: name, key: '2025-02-14T06:00', outcome: 'made' }),
        )
    const before = [china.onDiscord, china.onSlack].map((person) => person.here().messages.length)
    for (let round = 0; round < 2; round++) {
      desk.clock.at += minuteMs
      await desk.round()
    }
    expect([china.onDiscord, china.onSlack].map((person) => person.here().messages.length)).toEqual(before)
  })

  it('no rule of a platform was broken', () => {
    expect(desk.discord.violations).toEqual([])
    expect(desk.slack.violations).toEqual([])
  })
})

describe('titles and names that would be more than words', async () => {
  const desk = await openDailyDesk(await serveHostileNewsroom())
  afterAll(() => desk.close())
  const { onDiscord, onSlack } = desk.channels('news')
  await desk.round()
  const people = [onDiscord, onSlack]

  it('are posted as words, the same on both platforms', () => {
    expect(onDiscord.here().messages.length).toBeGreaterThan(10)
    expect(factsOf(onSlack.here().text)).toEqual(factsOf(onDiscord.here().text))
  })

  it('are many of them', async () => {
    const [briefing] = await desk.store.briefings(onDiscord.workspace, { limit: 1 })
    const kept = await desk.store.briefing(onDiscord.workspace, briefing?.id ?? '')
    const titles = kept?.sources.map(({ title }) => title) ?? []
    const signs = hostileTexts.filter((text) => titles.some((title) => title.includes(text.slice(0, 12).trim())))
    expect(signs.length).toBeGreaterThan(20)
  })

  it('stay words in every view of a story, in topics, letters and reasons', async () => {
    const lines = ['/brief', '/topic defence', '/brief europe style:headlines']
    const onStory = ['/story e1 timeline', '/story e1 sources', '/evidence e1', '/why e1', '/follow e1']
    for (const person of people) {
      for (const line of [...lines, ...onStory]) {
        desk.clock.at += 1_000
        expect((await person.ask(line)).text, `${person.platform}: ${line}`).not.toMatch(/no story/)
      }
      expect((await person.ask('/following')).text).toMatch(/for you/)
    }
  })

  it('wake nobody, lead nowhere else and break no rule', () => {
    expect(desk.discord.violations).toEqual([])
    expect(desk.slack.violations).toEqual([])
    const pinged = [...desk.discord.world.channels.values()].flatMap(({ messages }) => messages.map(({ pings }) => pings))
    expect(pinged.filter(({ everyone, users, roles }) => everyone || users.length + roles.length > 0)).toEqual([])
    expect(desk.lines.filter(({ level }) => level === 'error')).toEqual([])
  })
})
