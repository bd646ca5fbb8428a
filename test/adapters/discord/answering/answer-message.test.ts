import { PermissionFlagsBits as may } from 'discord.js'
import { describe, expect, it, vi } from 'vitest'
import { z } from 'zod'
import { defineCommand } from '../../../../src/app/input/command.ts'
import { plainReply } from '../../../../src/delivery/reply/plain-reply.ts'
import { discordForTest } from '../../../emulators/discord/logged-in.ts'
import type { Channel, Message, User } from '../../../emulators/discord/world.ts'
import { openOutbox } from '../../../fakes/outbox.ts'
import { plainCommand } from '../../../fakes/plain-command.ts'
import { entryOn, openForTest, textIn } from '../open-for-test.ts'
import { channelReply, type TestChat, testChat } from '../test-chat.ts'

const ask = defineCommand({
  name: 'ask',
  summary: 'What articles say',
  options: z.object({ question: z.string().min(1) }),
  access: 'everyone',
  audience: 'channel',
  rest: 'question',
  examples: ['/ask how long'],
  run: async ({ question }, { language }) => ({ ...plainReply(`Articles on: ${question}`, language), audience: 'channel' }),
})

/** A server with a channel, a reader and the bot in it. */
async function scene(chat: TestChat = testChat([ask])) {
  const discord = await discordForTest()
  const ada = discord.user({ name: 'ada' })
  const guild = discord.guild({ name: 'One' })
  discord.join(guild, ada)
  const channel = discord.channel(guild, { name: 'news' })
  const opened = await openForTest(discord, { chat })
  const ours = (where: Channel = channel) => discord.messages(where).filter(({ authorId }) => authorId === discord.application.botId)
  const replyTo = (message: Message) =>
    vi.waitFor(() => {
      const where = discord.world.channels.get(message.channelId)
      const found = where && ours(where).find(({ repliesTo }) => repliesTo === message.id)
      if (!found) throw new Error('there is no reply yet')
      return found
    })
  /** Says something, and waits for the reply to it. */
  const asked = (words: string, user: User = ada, where: Channel = channel) => replyTo(discord.say(user, where, words))
  return { discord, ada, guild, channel, ours, replyTo, asked, ...opened }
}

describe('a message that names the bot', () => {
  it('is answered as the command that it holds, by a reply that calls nobody', async () => {
    const { discord, ada, guild, channel, ours, asked, chat } = await scene()
    const reply = await asked('@Attaché brief europe')
    expect(textIn(reply)).toContain('**e2** Hegseth casts doubt')
    expect(reply).toMatchObject({ type: 19, visibleTo: null, pings: { everyone: false, users: [], roles: [] } })
    expect(ours()).toEqual([reply])
    expect(chat.callers).toEqual([
      {
        platform: 'discord',
        workspace: `discord:guild:${guild.id}`,
        roles: [],
        channel: channel.id,
        user: ada.id,
        isAdmin: false,
        language: 'en',
      },
    ])
    expect(discord.violations).toEqual([])
  })

  it.each([
    '@Attaché how long did Trump and Putin talk?',
    '@Attaché, how long did Trump and Putin talk?',
    'How long did Trump and Putin talk, @Attaché?',
    '@Attaché /ask how long did Trump and Putin talk?',
  ])('is answered as a question: %s', async (words) => {
    const { asked } = await scene()
    expect(textIn(await asked(words))).toMatch(/^Articles on: how long did Trump and Putin talk\??$/i)
  })

  it('is answered in the thread that it is said in, whose short ids are those of its channel', async () => {
    const { discord, ada, guild, channel, asked, chat, platform } = await scene()
    const outbox = await openOutbox({ discord: platform.courier })
    const workspace = `discord:guild:${guild.id}`
    await outbox.post({ workspace, channel: channel.id, reply: channelReply('Lead'), stories: [channelReply('Story')] })
    const thread = [...discord.world.channels.values()].find(({ parentId }) => parentId === channel.id)
    if (!thread) throw new Error('no thread was opened')
    expect(textIn(await asked('@Attaché brief', ada, thread))).toContain('e2')
    expect(chat.callers.map((caller) => caller.channel)).toEqual([channel.id])
  })

  it('knows whoever manages the server, and the roles that they have', async () => {
    const { discord, guild, asked, chat } = await scene()
    const root = discord.user({ name: 'root' })
    discord.join(guild, root, may.ManageGuild)
    await asked('@Attaché brief', root)
    const [role] = guild.members.get(root.id)?.roles ?? []
    expect(chat.callers).toMatchObject([{ isAdmin: true, roles: [role] }])
  })

  it('goes on in further messages, each of which stands once although its answer was lost', async () => {
    const chat = testChat()
    chat.reply = channelReply('a'.repeat(3_000), 'b'.repeat(3_000))
    const { discord, asked, ours } = await scene(chat)
    discord.fault({ method: 'POST', route: '/channels/:channel/messages', when: 'after', outcome: { kind: 'reset' } })
    const first = await asked('@Attaché say')
    await expect.poll(() => ours().length).toBe(2)
    expect(textIn(first)).toMatch(/^a+/)
    expect(ours()[1]).toMatchObject({ repliesTo: null, type: 0 })
    expect(textIn(ours()[1])).toMatch(/^b+/)
    expect(discord.violations).toEqual([])
  })

  it('has buttons and menus that show whoever uses them, alone, what they stand for', async () => {
    const { discord, ada, asked } = await scene()
    const briefing = await asked('@Attaché brief')
    const { menu, value } = entryOn(briefing, 'e2')
    const story = await discord.choose(briefing, menu, [value], ada).reply()
    expect(story.visibleTo).toBe(ada.id)
    expect(textIn(story)).toContain('Hegseth casts doubt')
    expect(discord.violations).toEqual([])
  })

  it('says back what was typed as plain words', async () => {
    const { discord, asked } = await scene()
    const reply = await asked('@Attaché **@everyone** <@&1234567> [x](https://evil.example)')
    expect(textIn(reply)).toContain('\\*\\*\\@everyone\\*\\*')
    expect(reply.pings).toEqual({ everyone: false, users: [], roles: [] })
    expect(discord.violations).toEqual([])
  })

  it('is told what can be asked where it says nothing else, or asks for help', async () => {
    const help = plainCommand('help', async () => plainReply('Settings, feeds and schedules.', 'en'))
    const { asked } = await scene(testChat([help]))
    for (const words of ['@Attaché', '@Attaché  ?', '@Attaché help'])
      expect(textIn(await asked(words))).toContain('Ask me about the news in your own words')
  })

  it('never gives to all what a command says to its caller alone', async () => {
    const ran: string[] = []
    const secret = plainCommand('secret', async () => {
      ran.push('secret')
      return { ...plainReply('The link that lets you in.', 'en'), audience: 'channel' }
    })
    const { asked, discord, guild } = await scene(testChat([secret]))
    const root = discord.user({ name: 'root' })
    discord.join(guild, root, may.ManageGuild)
    for (const name of ['secret', 'settings', 'why e2'])
      expect(textIn(await asked(`@Attaché ${name}`, root))).toBe(
        `What /${name.replace(' e2', '')} answers is for you alone, and here everybody reads along: type /${name.replace(' e2', '')} instead.`,
      )
    expect(ran).toEqual([])
  })

  it('is told what is wrong with it', async () => {
    const { asked } = await scene()
    expect(textIn(await asked('@Attaché breif'))).toContain('Did you mean /brief?')
    expect(textIn(await asked('@Attaché brief nowhere'))).toBe('There is no section “nowhere”.')
  })

  it('is told an error id where the command breaks, and nothing of the inside', async () => {
    const broken = plainCommand('breaks', () => Promise.reject(new Error('a secret of the inside')), { audience: 'channel' })
    const { asked, chat } = await scene(testChat([broken]))
    const said = textIn(await asked('@Attaché breaks'))
    expect(said).toContain('E1')
    expect(said).not.toContain('inside')
    expect(chat.reported).toMatchObject([{ errorId: 'E1' }])
  })
})

describe('the bot keeps out of', () => {
  it('what people say among themselves, of it, in reply to it, or to everyone', async () => {
    const { discord, ada, guild, channel, ours, asked } = await scene()
    const briefing = await asked('@Attaché brief')
    const root = discord.user({ name: 'root' })
    discord.join(guild, root, may.MentionEveryone)
    discord.say(ada, channel, 'brief europe')
    discord.say(ada, channel, 'I asked @Attaché for the brief yesterday')
    discord.say(ada, channel, 'Thanks to @Attaché!')
    discord.say(ada, channel, 'brief me', { repliesTo: briefing })
    discord.say(root, channel, '@everyone brief europe')
    discord.edit(discord.say(ada, channel, 'well'), '@Attaché brief europe')
    const last = await asked('@Attaché brief')
    expect(ours()).toEqual([briefing, last])
  })

  it('what other bots and webhooks say, its own words among them', async () => {
    const { discord, guild, channel, ours, asked } = await scene()
    const other = discord.addApplication({ name: 'Parrot', token: 'parrot' })
    discord.addBot(guild, undefined, other)
    const parrot = discord.world.users.get(other.botId)
    const itself = discord.world.users.get(discord.application.botId)
    if (!parrot || !itself) throw new Error('there are no bots')
    discord.say(parrot, channel, '@Attaché brief')
    discord.sayByWebhook(channel, 'Feed', '@Attaché brief')
    const own = discord.say(itself, channel, '@Attaché brief')
    const reply = await asked('@Attaché brief')
    expect(ours()).toEqual([own, reply])
  })

  it('channels that it may not write in, and tells the log alone', async () => {
    const { discord, ada, guild, channel, ours, lines } = await scene()
    discord.overwrite(channel, { id: guild.id, kind: 'role', allow: 0n, deny: may.SendMessages })
    discord.overwrite(channel, { id: ada.id, kind: 'member', allow: may.SendMessages, deny: 0n })
    discord.say(ada, channel, '@Attaché brief')
    await expect
      .poll(() => lines.map(({ level, message }) => [level, message]))
      .toContainEqual(['info', 'a message was not answered: the bot lacks Send Messages there'])
    expect(ours()).toEqual([])
    expect(discord.invalidRequests()).toBe(0)
  })

  it('a storm: beyond five at once of one person it answers no more for now', async () => {
    const { discord, ada, channel, ours, lines } = await scene()
    for (let count = 0; count < 8; count++) discord.say(ada, channel, '@Attaché brief europe')
    const dropped = () => lines.filter(({ message }) => message.endsWith('too many came at once')).length
    await expect.poll(() => [ours().length, dropped()]).toEqual([5, 3])
  })
})

describe('where the bot may do little, a message', () => {
  it('is answered, but not by a reply, where it may not read what was said', async () => {
    const { discord, ada, guild, channel, ours } = await scene()
    discord.setBotRights(guild, may.ViewChannel | may.SendMessages)
    discord.overwrite(channel, { id: guild.id, kind: 'role', allow: 0n, deny: may.ReadMessageHistory })
    discord.say(ada, channel, '@Attaché brief')
    await expect.poll(() => ours().map(({ repliesTo }) => repliesTo)).toEqual([null])
    expect(discord.violations).toEqual([])
  })

  it('is answered with the words of pictures where it may attach none', async () => {
    const chat = testChat()
    const alt = 'A chart of four days'
    chat.reply = { ...channelReply('Look.'), parts: [{ blocks: [{ kind: 'image', png: new Uint8Array([1]), alt }] }] }
    const { discord, guild, asked } = await scene(chat)
    discord.setBotRights(guild, may.ViewChannel | may.SendMessages)
    const everyone = guild.roles.get(guild.id)
    if (everyone) everyone.permissions &= ~may.AttachFiles
    discord.overwrite([...discord.world.channels.values()][0] ?? discord.channel(guild, { name: 'x' }), {
      id: guild.id,
      kind: 'role',
      allow: 0n,
      deny: may.AttachFiles,
    })
    const reply = await asked('@Attaché say')
    expect(textIn(reply)).toContain(alt)
    expect(reply.attachments).toEqual([])
  })
})

describe('who may use the commands, as the server set it under Integrations', () => {
  const anybody = (id: string, permission: boolean) => ({ id, type: 1, permission }) as const

  it('holds for messages: a channel, a role or a person that may not is not answered', async () => {
    const { discord, ada, guild, channel, ours, lines } = await scene()
    const said = async () => {
      const before = lines.length
      discord.say(ada, channel, '@Attaché brief')
      await vi.waitFor(() => expect(lines.length).toBeGreaterThan(before))
      return lines.at(-1)?.message
    }
    discord.setCommandRules(guild, null, [{ id: channel.id, type: 3, permission: false }])
    expect(await said()).toBe('a message was not answered: the server does not let them use /brief there')
    expect(ours()).toEqual([])
  })

  it.each([
    ['nobody but one role', (guild: string, role: string) => [anybody(guild, false), anybody(role, true)], true],
    ['nobody', (guild: string) => [anybody(guild, false)], false],
    ['all but one role', (_: string, role: string) => [anybody(role, false)], false],
    ['no channel', (guild: string) => [{ id: String(BigInt(guild) - 1n), type: 3, permission: false } as const], false],
  ])('is computed as the client does: %s', async (_, rules, isAnswered) => {
    const { discord, guild, channel, ours, lines } = await scene()
    const eve = discord.user({ name: 'eve' })
    discord.join(guild, eve, may.ManageEmojisAndStickers)
    const [role = ''] = guild.members.get(eve.id)?.roles ?? []
    discord.setCommandRules(guild, 'brief', rules(guild.id, role))
    const offered = () => discord.slash({ user: eve, channel, name: 'brief' })
    if (isAnswered) expect(offered).not.toThrow()
    else expect(offered).toThrow('not offered')
    discord.say(eve, channel, '@Attaché brief')
    if (isAnswered) await expect.poll(() => ours().some(({ repliesTo }) => repliesTo !== null)).toBe(true)
    else await expect.poll(() => lines.at(-1)?.message).toContain('does not let them use /brief')
  })

  it('sends whoever it cannot be known of to the slash command', async () => {
    const { discord, asked, chat } = await scene()
    const route = '/applications/:application/guilds/:guild/commands/permissions'
    discord.fault({ method: 'GET', route, when: 'before', outcome: { kind: 'status', status: 503 } })
    expect(textIn(await asked('@Attaché brief'))).toBe(
      'I cannot see from here whether you may use /brief: type /brief, and Discord will know.',
    )
    expect(chat.callers).toEqual([])
    expect(textIn(await asked('@Attaché brief'))).toContain('e2')
  })
})

describe('a direct message', () => {
  it('is answered without a name, in the workspace of whoever writes it', async () => {
    const { discord, ada, asked, chat } = await scene()
    const alone = discord.directChannel(ada)
    expect(textIn(await asked('brief europe', ada, alone))).toContain('e2')
    expect(textIn(await asked('@Attaché how long did they talk?', ada, alone))).toContain('Articles on: how long')
    expect(chat.callers).toMatchObject([{ workspace: `discord:user:${ada.id}`, channel: alone.id, isAdmin: true }])
    expect(discord.violations).toEqual([])
  })

  it('gets what is for its writer alone, and no command of a server', async () => {
    const { discord, ada, asked } = await scene()
    const alone = discord.directChannel(ada)
    expect(textIn(await asked('why e2', ada, alone))).toBe('No feed has e2.')
    expect(textIn(await asked('settings', ada, alone))).toBe('/settings works in a server alone: type it there.')
    expect(textIn(await asked('', ada, alone))).toContain('Ask me about the news in your own words')
  })

  it('of somebody who takes none is given up, and told to the log', async () => {
    const { discord, ada, lines, chat } = await scene()
    ada.takesMessages = false
    discord.say(ada, discord.directChannel(ada), 'brief')
    await expect.poll(() => lines.map(({ message }) => message)).toContain('a message could not be answered')
    expect(chat.reported).toEqual([])
  })
})
