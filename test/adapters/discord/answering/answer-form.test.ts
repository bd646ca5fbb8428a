import { PermissionFlagsBits as may } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { configFrom } from '../../../../src/app/config/config-items.ts'
import { defineCommand } from '../../../../src/app/input/command.ts'
import { plainReply } from '../../../../src/delivery/reply/plain-reply.ts'
import { discordForTest, handClock } from '../../../emulators/discord/logged-in.ts'
import { buttonOn, openForTest, textIn } from '../open-for-test.ts'
import { type TestChat, testChat } from '../test-chat.ts'

/** Says what it was given; its form has a field of each kind. */
const fill = (given: unknown[], gate: Promise<void> = Promise.resolve()) =>
  defineCommand({
    name: 'fill',
    summary: 'Says what it was given',
    options: z.object({
      words: z.string().max(100).optional().describe('anything').meta({ long: true }),
      loud: z.enum(['yes', 'no']).optional().describe('whether loudly'),
      place: z.string().optional().describe('a channel').meta({ names: 'channel', empties: true }),
      list: z.string().optional().meta({ description: 'a file', file: true }),
      seen: z.coerce.number().optional().meta({ hidden: true }),
      of: z.string().optional().meta({ hidden: true }),
    }),
    access: 'admins',
    audience: 'caller',
    examples: ['/fill'],
    forms: [{ name: 'all', title: 'Fill in', fields: ['words', 'loud', 'place', 'list'] }],
    async present({ of = '' }) {
      await gate
      if (of === 'gone') return { kind: 'gone', reply: plainReply('It is gone.', 'en') }
      return { kind: 'there', values: { words: 'as it was', loud: 'yes' }, seen: 7 }
    },
    run: async (options) => {
      given.push(options)
      return plainReply('Taken.', 'en')
    },
  })

async function scene(gate?: Promise<void>) {
  const given: unknown[] = []
  const chat: TestChat = testChat([fill(given, gate)])
  Object.assign(chat.app, { config: async () => ({ config: configFrom([]), revision: 7 }) })
  const clock = handClock()
  const discord = await discordForTest({ clock })
  const ada = discord.user({ name: 'ada' })
  const bob = discord.user({ name: 'bob' })
  const guild = discord.guild({ name: 'One' })
  discord.join(guild, ada, may.ManageGuild)
  discord.join(guild, bob)
  const channel = discord.channel(guild, { name: 'news' })
  await openForTest(discord, { chat })
  const workspace = `discord:guild:${guild.id}`

  /** A message of the bot's with a button that opens the form. */
  async function offered(of = 'it') {
    const action = { label: 'Fill in', command: 'fill', options: { of }, form: 'all' }
    await chat.app.keepActions(workspace, [action])
    chat.reply = { ...plainReply('Here:', 'en'), audience: 'channel' }
    chat.reply = { ...chat.reply, parts: [...chat.reply.parts, { blocks: [{ kind: 'actions', buttons: [action] }] }] }
    return discord.slash({ user: ada, channel, name: 'say' }).reply()
  }

  async function open(of?: string, user = ada) {
    const message = await offered(of)
    const opening = discord.press(message, buttonOn(message, 'Fill in'), user)
    return { message, opening, modal: () => discord.openedModal(opening, { user, channel, messageId: message.id }) }
  }

  return { ...{ clock, discord, ada, bob, guild, channel, chat, given, open } }
}

describe('a button that opens a form', () => {
  it('is answered with it at once, filled in, and what was changed runs the command', async () => {
    const { discord, channel, open, given } = await scene()
    const modal = await (await open()).modal()
    expect(modal.body).toMatchObject({
      title: 'Fill in',
      components: [
        { label: 'Words', description: 'anything', component: { type: 4, value: 'as it was', style: 2 } },
        { label: 'Loud', component: { type: 23, default: true } },
        { label: 'Place', component: { type: 8 } },
        { label: 'List', component: { type: 19 } },
      ],
    })
    const list = { name: 'feeds.opml', type: 'text/xml', bytes: Buffer.from('<opml/>') }
    const sent = discord.submitModal(modal, { words: 'as it is', loud: [], place: [channel.id], list })
    expect((await sent.acknowledged()).answer).toEqual({ kind: 'deferred', ephemeral: true })
    expect(textIn(await sent.reply())).toBe('Taken.')
    expect(given).toEqual([
      { of: 'it', words: 'as it is', loud: 'no', place: channel.id, list: expect.stringContaining('/feeds.opml'), seen: 7 },
    ])
    expect(discord.violations).toEqual([])
  })

  it('runs the command with nothing but what it is about where nothing was touched', async () => {
    const { discord, open, given } = await scene()
    await discord.submitModal(await (await open()).modal(), {}).reply()
    expect(given).toEqual([{ of: 'it', seen: 7 }])
    expect(discord.violations).toEqual([])
  })

  it('says to the person alone that it is gone, or not theirs', async () => {
    const { discord, bob, open } = await scene()
    const gone = await open('gone')
    expect((await gone.opening.reply()).visibleTo).not.toBeNull()
    expect(textIn(await gone.opening.reply())).toBe('It is gone.')
    expect(textIn(await (await open('it', bob)).opening.reply())).toMatch(/for the admins|went wrong/)
    expect(discord.violations).toEqual([])
  })

  it('that takes too long to open says so in time', async () => {
    const { discord, open } = await scene(new Promise(() => undefined))
    const { opening } = await open()
    expect(textIn(await opening.reply())).toBe('The form took too long to open. Press again.')
    expect(discord.violations).toEqual([])
  })

  it('whose opening was answered in vain, for it came too late, is no bug', async () => {
    const gate = Promise.withResolvers<void>()
    const { discord, clock, chat, open } = await scene(gate.promise)
    await open()
    clock.advance(3_001)
    gate.resolve()
    expect(chat.reported).toEqual([])
    await expect.poll(() => discord.violations.map(({ rule }) => rule)).toEqual(['late-answer'])
  })
})
