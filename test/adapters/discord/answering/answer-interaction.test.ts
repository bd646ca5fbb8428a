import { PermissionFlagsBits as may } from 'discord.js'
import { describe, expect, it } from 'vitest'
import type { PlacedArticle } from '../../../../src/app/ports.ts'
import { plainReply } from '../../../../src/delivery/reply/plain-reply.ts'
import { discordForTest, handClock } from '../../../emulators/discord/logged-in.ts'
import { openOutbox } from '../../../fakes/outbox.ts'
import { plainCommand } from '../../../fakes/plain-command.ts'
import { buttonOn, entryOn, openForTest, textIn } from '../open-for-test.ts'
import { channelReply, type TestChat, testChat } from '../test-chat.ts'

/** A server with a channel and a reader, and the bot logged in. */
async function scene(chat: TestChat = testChat()) {
  const clock = handClock()
  const discord = await discordForTest({ clock })
  const ada = discord.user({ name: 'ada' })
  const guild = discord.guild({ name: 'One' })
  discord.join(guild, ada)
  const channel = discord.channel(guild, { name: 'news' })
  return { clock, discord, ada, guild, channel, ...(await openForTest(discord, { chat })) }
}

describe('a slash command', () => {
  it('is deferred at once and answered for all, with the briefing', async () => {
    const { discord, ada, channel } = await scene()
    const asked = discord.slash({ user: ada, channel, name: 'brief', options: { section: 'europe' } })
    expect((await asked.acknowledged()).answer).toEqual({ kind: 'deferred', ephemeral: false })
    expect(textIn(await asked.reply())).toContain('**e2** Hegseth casts doubt')
    expect(discord.messages(channel)).toHaveLength(1)
    expect(discord.violations).toEqual([])
  })

  it('is answered to the caller alone where it is the caller’s', async () => {
    const { discord, ada, channel } = await scene()
    const asked = discord.slash({ user: ada, channel, name: 'why', options: { what: 'e2' } })
    expect((await asked.acknowledged()).answer).toEqual({ kind: 'deferred', ephemeral: true })
    expect((await asked.reply()).visibleTo).toBe(ada.id)
  })

  it('is answered to the caller alone where what comes of it is theirs only', async () => {
    const { discord, ada, channel } = await scene()
    const asked = discord.slash({ user: ada, channel, name: 'brief', options: { section: 'nowhere' } })
    await asked.acknowledged()
    await expect
      .poll(() => asked.followUps().map((message) => [textIn(message), message.visibleTo]))
      .toEqual([['There is no section “nowhere”.', ada.id]])
    expect(discord.messages(channel)).toEqual([])
    expect(discord.violations).toEqual([])
  })

  it('is answered in several messages where one cannot hold it, whole parts together and marked', async () => {
    const chat = testChat()
    chat.reply = channelReply('a'.repeat(3_000), 'b'.repeat(3_000), 'c'.repeat(800))
    const { discord, ada, channel } = await scene(chat)
    const asked = discord.slash({ user: ada, channel, name: 'say' })
    const first = await asked.reply()
    await expect.poll(() => asked.followUps().length).toBe(1)
    expect(textIn(first)).toMatch(/^a+\n\n?-# \(1\/2\)$/)
    expect(textIn(asked.followUps()[0])).toMatch(/^b+\nc+\n\n?-# \(2\/2\)$/)
    expect(discord.violations).toEqual([])
  })

  it('belongs to the server that it is used in, and its thread to the channel', async () => {
    const { discord, ada, guild, channel, chat, platform } = await scene()
    const outbox = await openOutbox({ discord: platform.courier })
    const workspace = `discord:guild:${guild.id}`
    const posted = await outbox.post({ workspace, channel: channel.id, reply: channelReply('Lead'), stories: [channelReply('Story')] })
    const thread = [...discord.world.channels.values()].find(({ parentId }) => parentId === channel.id)
    expect(posted.state).toBe('done')
    if (!thread) throw new Error('no thread was opened')
    await discord.slash({ user: ada, channel, name: 'brief' }).reply()
    await discord.slash({ user: ada, channel: thread, name: 'brief' }).reply()
    for (const { tell: _, ...caller } of chat.callers)
      expect(caller).toEqual({
        platform: 'discord',
        workspace: `discord:guild:${guild.id}`,
        roles: [],
        channel: channel.id,
        user: ada.id,
        isAdmin: false,
        language: 'en',
      })
    expect(chat.callers).toHaveLength(2)
  })

  it('shows who waits how far it is, and the answer stands alone in the end', async () => {
    const gate = Promise.withResolvers<void>()
    const slow = plainCommand('slow', async (_, caller) => {
      for (const far of [1, 2, 3]) caller.tell?.(`${far} of 3 are done.`)
      await gate.promise
      caller.tell?.('All are done.')
      return plainReply('Here it is.', caller.language)
    })
    const { discord, ada, channel } = await scene(testChat([slow]))
    const asked = discord.slash({ user: ada, channel, name: 'slow' })
    const shown = () => discord.world.channels.get(channel.id)?.messages.map(textIn).join('\n')
    await expect.poll(shown).toBe('1 of 3 are done.')
    gate.resolve()
    await expect.poll(shown).toBe('Here it is.')
    expect((await asked.reply()).visibleTo).toBe(ada.id)
    expect(asked.followUps()).toEqual([])
    expect(discord.violations).toEqual([])
  })

  it('keeps two servers apart whose channels have the same name', async () => {
    const { discord, ada, channel, chat } = await scene()
    const other = discord.guild({ name: 'Two' })
    discord.join(other, ada)
    const sameName = discord.channel(other, { name: channel.name })
    await discord.slash({ user: ada, channel, name: 'brief' }).reply()
    await discord.slash({ user: ada, channel: sameName, name: 'brief' }).reply()
    expect(new Set(chat.callers.map(({ workspace }) => workspace)).size).toBe(2)
    expect(chat.callers.map((caller) => caller.channel)).toEqual([channel.id, sameName.id])
  })

  it('belongs to the person in a direct message, who is its admin', async () => {
    const { discord, ada, chat } = await scene()
    discord.install(ada)
    await discord.slash({ user: ada, channel: discord.directChannel(ada), name: 'brief' }).reply()
    expect(chat.callers).toMatchObject([{ workspace: `discord:user:${ada.id}`, isAdmin: true }])
  })

  it('belongs to the person who brought the app to a server that does not have it', async () => {
    const { discord, ada, chat } = await scene()
    discord.install(ada)
    const strange = discord.guild({ name: 'Strange', bot: null })
    discord.join(strange, ada)
    await discord.slash({ user: ada, channel: discord.channel(strange, { name: 'news' }), name: 'brief' }).reply()
    expect(chat.callers).toMatchObject([{ workspace: `discord:user:${ada.id}` }])
  })

  it('says what it leaves out where Discord lets it say no more', async () => {
    const chat = testChat()
    chat.reply = channelReply(...Array.from({ length: 8 }, (_, index) => String(index).repeat(3_000)))
    const { discord, ada } = await scene(chat)
    discord.install(ada)
    const strange = discord.guild({ name: 'Strange', bot: null })
    discord.join(strange, ada)
    const asked = discord.slash({ user: ada, channel: discord.channel(strange, { name: 'news' }), name: 'say' })
    await asked.reply()
    await expect.poll(() => asked.followUps().length).toBe(5)
    expect(textIn(asked.followUps()[4])).toContain('3 more are left out')
    expect(discord.violations).toEqual([])
  })

  it('says to the caller alone which permission is missing where the bot may not speak', async () => {
    const { discord, ada, guild, channel } = await scene()
    discord.overwrite(channel, { id: guild.id, kind: 'role', allow: 0n, deny: may.SendMessages })
    discord.overwrite(channel, { id: ada.id, kind: 'member', allow: may.SendMessages, deny: 0n })
    const asked = discord.slash({ user: ada, channel, name: 'brief' })
    const reply = await asked.reply()
    expect(reply.visibleTo).toBe(ada.id)
    expect(textIn(reply)).toMatch(/^Only you see this: I may not write in this channel. I lack: Send Messages\./)
  })

  it('says so in the language of the answer', async () => {
    const chat = testChat()
    chat.reply = { ...channelReply('Gesagt.'), language: 'de' }
    const { discord, ada, guild, channel } = await scene(chat)
    discord.overwrite(channel, { id: guild.id, kind: 'role', allow: 0n, deny: may.SendMessages })
    discord.overwrite(channel, { id: ada.id, kind: 'member', allow: may.SendMessages, deny: 0n })
    const reply = await discord.slash({ user: ada, channel, name: 'say' }).reply()
    expect(textIn(reply)).toMatch(/^Nur du siehst das: .* Mir fehlt: Send Messages\./)
  })

  it('is refused to who is no admin, and given to who may manage the server', async () => {
    const { discord, ada, guild, channel } = await scene()
    expect(() => discord.slash({ user: ada, channel, name: 'settings' })).toThrow('not offered')
    const grace = discord.user({ name: 'grace' })
    discord.join(guild, grace, may.ManageGuild)
    expect(textIn(await discord.slash({ user: grace, channel, name: 'settings' }).reply())).toBe('Settings.')
  })

  it('tells a bug to the log, and to the person in a plain sentence with its id', async () => {
    const { discord, ada, channel, chat } = await scene()
    const reply = await discord.slash({ user: ada, channel, name: 'broken' }).reply()
    expect(textIn(reply)).toContain('E1')
    expect(textIn(reply)).not.toContain('secret')
    expect(chat.reported).toMatchObject([{ errorId: 'E1' }])
  })

  /** Somebody asks, and the answer is ready after 16 minutes. */
  async function askedTooSlowly(name: string, forbid = 0n) {
    const chat = testChat()
    const gate = Promise.withResolvers<void>()
    chat.gate = gate.promise
    const { discord, guild, ada, channel, clock, lines } = await scene(chat)
    if (forbid) discord.overwrite(channel, { id: guild.id, kind: 'role', allow: 0n, deny: forbid })
    const options: Record<string, string> = name === 'why' ? { what: 'e2' } : {}
    await discord.slash({ user: ada, channel, name, options }).acknowledged()
    clock.advance(16 * 60_000)
    gate.resolve()
    const told = () => lines.find(({ message }) => message === 'an interaction was too old to be answered')?.facts
    await expect.poll(told).toBeDefined()
    expect(chat.reported).toEqual([])
    return { discord, ada, channel, told: told() }
  }

  it('says in the channel that an answer for all came after 15 minutes', async () => {
    const { discord, channel, told } = await askedTooSlowly('say')
    expect(textIn(discord.messages(channel).at(-1))).toMatch(/^The answer to \/say took longer than the 15 minutes .* Ask again\.$/)
    expect(told).toMatchObject({ told: 'channel' })
  })

  it('says to the person alone that an answer for them came after 15 minutes', async () => {
    const { discord, ada, channel, told } = await askedTooSlowly('why')
    expect(textIn(discord.messages(discord.directChannel(ada)).at(-1))).toMatch(/^The answer to \/why took longer/)
    expect(discord.messages(channel).map(textIn).join()).not.toContain('took longer')
    expect(told).toMatchObject({ told: 'person' })
  })

  it('says to the person that an answer came too late where the bot may not speak', async () => {
    const { discord, ada, told } = await askedTooSlowly('say', may.SendMessages)
    expect(textIn(discord.messages(discord.directChannel(ada)).at(-1))).toMatch(/took longer/)
    expect(told).toMatchObject({ told: 'person' })
  })

  it('lets an interaction go that arrives too late to be answered', async () => {
    const { discord, ada, channel, clock, lines, chat } = await scene()
    discord.gateway.drop()
    discord.slash({ user: ada, channel, name: 'brief' })
    clock.advance(20 * 60_000)
    await expect.poll(() => lines.map(({ message }) => message), { timeout: 3_000 }).toContain('an interaction was too old to be answered')
    expect(chat.reported).toEqual([])
  })

  it.each(['before', 'after'] as const)('is deferred once more where Discord’s own answer got lost %s the work', async (when) => {
    const { discord, ada, channel, chat } = await scene()
    discord.fault({ method: 'POST', route: '/interactions/:interaction/:token/callback', when, outcome: { kind: 'reset' } })
    expect(textIn(await discord.slash({ user: ada, channel, name: 'brief' }).reply())).toContain('Morning briefing')
    expect(discord.messages(channel)).toHaveLength(1)
    expect(chat.reported).toEqual([])
  })

  it('says no part of its answer twice', async () => {
    const chat = testChat()
    chat.reply = channelReply('a'.repeat(3_000), 'b'.repeat(3_000), 'c'.repeat(3_000))
    const { discord, ada, channel } = await scene(chat)
    discord.fault({ method: 'POST', route: '/webhooks/:application/:token', when: 'after', outcome: { kind: 'status', status: 502 } })
    const asked = discord.slash({ user: ada, channel, name: 'say' })
    await asked.reply()
    await expect
      .poll(() => asked.followUps().map((message) => textIn(message).slice(0, 9)))
      .toEqual(['bbbbbbbbb', 'ccccccccc', 'Something'])
    expect(discord.messages(channel)).toHaveLength(3)
    expect(textIn(asked.followUps()[2])).toContain('E1')
  })

  it('fills in its answer once more where Discord’s own answer got lost', async () => {
    const { discord, ada, channel } = await scene()
    discord.fault({ method: 'PATCH', route: '/webhooks/:application/:token/messages/:message', when: 'after', outcome: { kind: 'reset' } })
    const asked = discord.slash({ user: ada, channel, name: 'brief' })
    expect(textIn(await asked.reply())).toContain('Morning briefing')
    expect(discord.messages(channel)).toHaveLength(1)
  })
})

describe('an option being typed', () => {
  it('is completed by the command', async () => {
    const { discord, ada, channel } = await scene()
    expect(await discord.autocomplete({ user: ada, channel, name: 'brief', options: { section: 'eu' }, focused: 'section' })).toEqual([
      { name: 'europe', value: 'europe' },
    ])
    expect(discord.violations).toEqual([])
  })
})

describe('a button or a menu', () => {
  it('runs its command as whoever uses it, and shows it to them alone', async () => {
    const { discord, ada, channel } = await scene()
    const lead = await discord.slash({ user: ada, channel, name: 'brief' }).reply()
    const { menu, value } = entryOn(lead, 'e2')
    const chosen = await discord.choose(lead, menu, [value], ada).reply()
    expect(textIn(chosen)).toContain('Hegseth casts doubt')
    expect(chosen.visibleTo).toBe(ada.id)
    expect(discord.violations).toEqual([])
  })

  it('works after a restart, and says so where what it stood for is no longer kept', async () => {
    const chat = testChat()
    const { discord, ada, channel, platform } = await scene(chat)
    const lead = await discord.slash({ user: ada, channel, name: 'brief' }).reply()
    const { menu, value } = entryOn(lead, 'e2')
    await platform.close()
    const again = await openForTest(discord, { chat })
    expect(textIn(await discord.choose(lead, menu, [value], ada).reply())).toContain('Hegseth casts doubt')
    await again.platform.close()
    await openForTest(discord, { chat: testChat() })
    expect(textIn(await discord.choose(lead, menu, [value], ada).reply())).toContain('no longer kept')
  })

  it('answers a double click once', async () => {
    const gate = Promise.withResolvers<void>()
    const chat = testChat()
    chat.reply = {
      ...channelReply('Press'),
      parts: [
        {
          blocks: [
            {
              kind: 'actions',
              buttons: [
                { label: 'Again', command: 'say', options: {} },
                { label: 'Other', command: 'brief', options: {} },
              ],
            },
          ],
        },
      ],
    }
    const { discord, ada, channel } = await scene(chat)
    const message = await discord.slash({ user: ada, channel, name: 'say' }).reply()
    chat.gate = gate.promise
    chat.reply = plainReply('Pressed.', 'en')
    const first = discord.press(message, buttonOn(message, 'Again'), ada)
    await first.acknowledged()
    const second = discord.press(message, buttonOn(message, 'Again'), ada)
    expect((await second.acknowledged()).answer).toEqual({ kind: 'deferred-update' })
    gate.resolve()
    expect(textIn(await first.reply())).toBe('Pressed.')
    expect(discord.messages(channel, ada)).toHaveLength(2)
    expect(discord.violations).toEqual([])
  })

  it('says that the app was removed where it was, in between', async () => {
    const { discord, ada, guild, channel } = await scene()
    const lead = await discord.slash({ user: ada, channel, name: 'brief' }).reply()
    const { menu, value } = entryOn(lead, 'e2')
    discord.removeGuild(guild)
    const pressed = discord.choose(lead, menu, [value], ada)
    expect(textIn(await pressed.reply())).toContain('removed from this server')
  })
})

describe('"Brief me on this"', () => {
  it('tells the story that a message’s link belongs to', async () => {
    const chat = testChat()
    chat.articles.set('https://news.example/nato', placed('s-5'))
    const { discord, ada, channel } = await scene(chat)
    const message = discord.say(ada, channel, 'Look (https://news.example/nato).')
    const reply = await discord.messageCommand({ user: ada, channel, name: 'Brief me on this', message }).reply()
    expect(textIn(reply)).toContain('Hegseth casts doubt')
    expect(reply.visibleTo).toBe(ada.id)
    expect(discord.violations).toEqual([])
  })

  it('says why where no feed has the article', async () => {
    const { discord, ada, channel } = await scene()
    const message = discord.say(ada, channel, 'https://news.example/other, see')
    const reply = await discord.messageCommand({ user: ada, channel, name: 'Brief me on this', message }).reply()
    expect(textIn(reply)).toContain('No feed has https\\://news.example/other.')
  })

  it('says that there is no link', async () => {
    const { discord, ada, channel } = await scene()
    const message = discord.say(ada, channel, 'Nothing to see.')
    expect(textIn(await discord.messageCommand({ user: ada, channel, name: 'Brief me on this', message }).reply())).toContain(
      'There is no link',
    )
  })
})

function placed(id: string): PlacedArticle {
  const article: PlacedArticle['article'] = {
    id: 'a',
    url: 'https://news.example/nato',
    title: 'Title',
    text: 'Text.',
    language: 'en',
    publishedAt: 0,
    seenAt: 0,
    updatedAt: null,
    authors: [],
    datedBy: 'feed',
    section: null,
    feed: 'https://news.example/rss',
    outlet: { name: 'News', owner: 'News', country: 'GB', stateMedia: false },
  }
  return { article, story: { id, likeness: 1, reason: { kind: 'first' } } }
}
