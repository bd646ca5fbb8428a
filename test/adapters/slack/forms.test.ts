import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readCarried } from '../../../src/adapters/slack/listening/form-state.ts'
import { defineCommand } from '../../../src/app/input/command.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'
import { handClock } from '../../emulators/slack/slack-for-test.ts'
import type { SlackEmulator } from '../../emulators/slack/start-slack.ts'
import { plainCommand } from '../../fakes/plain-command.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { sampleChat } from './sample-chat.ts'
import { elementNamed, newsroom, read, running } from './slack-under-test.ts'

/** What a command may come to, and when. */
type Script = { opens: Promise<void>; answers: Promise<Reply>; ran: number }

const fill = (script: Script) =>
  defineCommand({
    name: 'fill',
    summary: 'Says what it was given',
    options: z.object({
      words: z.string().min(1).max(20).describe('anything'),
      count: z.coerce.number().max(9).optional().describe('how many'),
    }),
    access: 'everyone',
    audience: 'caller',
    examples: ['/fill x'],
    forms: [{ name: 'all', title: 'Fill in', fields: ['words', 'count'] }],
    async present() {
      await script.opens
      return { kind: 'there', values: {}, seen: 0 }
    },
    async run() {
      script.ran += 1
      return script.answers
    },
  })

const offer = plainCommand(
  'offer',
  async (_, { language }) => {
    const reply = plainReply('Here it is.', language)
    const buttons = [{ label: 'Fill in', command: 'fill', options: {}, form: 'all' }]
    return { ...reply, audience: 'channel', parts: [...reply.parts, { blocks: [{ kind: 'actions', buttons }] }] }
  },
  { audience: 'channel' },
)

const said = (words: string, option?: string | null): Reply => ({
  ...plainReply(words, 'en'),
  ...(option === undefined ? {} : { mistake: { option } }),
})

async function offered(script: Partial<Script> = {}) {
  const all: Script = { opens: Promise.resolve(), answers: Promise.resolve(said('Taken.')), ran: 0, ...script }
  const clock = handClock()
  const room = await newsroom({ clock })
  const sample = sampleChat(sampleBriefing())
  const chat = { ...sample, commands: [fill(all), offer] }
  Object.assign(chat.app, { config: async () => ({ config: { settings: { admins: [], adminRole: null } }, revision: 0 }) })
  await running(room.slack, { kind: 'one-team', botToken: room.install.token }, 'socket', { chat })
  const message = await room.slack.slash({ user: room.ada, channel: room.channel, command: '/attache', text: 'offer' }).reply()
  const press = () => room.slack.press(message, elementNamed(message, 'Fill in').id, room.ada)
  const toldAda = () =>
    room.slack
      .ephemeral(room.ada, room.channel)
      .map((one) => read(one))
      .join()
  return { ...room, script: all, clock, message, press, toldAda }
}

function unmarred({ violations }: SlackEmulator): void {
  expect(violations).toEqual([])
}

describe('a form on Slack', () => {
  it('knows when it is sent where it was asked for, and the answer stands there for the caller alone', async () => {
    const { slack, ada, press, channel, script, message } = await offered()
    const view = await press().openedView()
    expect(readCarried(view.body.private_metadata ?? '')).toMatchObject({
      seen: 0,
      isHome: false,
      place: { channel: channel.id, user: ada.id },
    })
    const sent = slack.submitView(view, { words: 'x' }, ada)
    expect(await sent.errors()).toBeNull()
    await expect.poll(() => slack.ephemeral(ada, channel).map((one) => read(one))).toEqual(['Taken.'])
    expect(slack.thread(message).every(({ visibleTo }) => visibleTo === null || visibleTo === ada.id)).toBe(true)
    expect(script.ran).toBe(1)
    unmarred(slack)
  })

  it('stays with all that was typed while something is wrong, each said beside its field', async () => {
    const { slack, ada, press, script } = await offered()
    const view = await press().openedView()
    script.answers = Promise.resolve(said('There is no such thing.', 'words'))
    expect(await slack.submitView(view, { words: 'x', count: '3' }, ada).errors()).toEqual({ words: 'There is no such thing.' })
    expect(view.open).toBe(true)
    script.answers = Promise.resolve(said('Taken.'))
    expect(await slack.submitView(view, { words: 'y', count: '3' }, ada).errors()).toBeNull()
    expect(view.open).toBe(false)
    unmarred(slack)
  })

  it('closes where something is wrong that is on no field, and the answer opens it again', async () => {
    const { slack, ada, press, channel } = await offered({ answers: Promise.resolve(said('It was changed meanwhile.', null)) })
    const view = await press().openedView()
    expect(await slack.submitView(view, { words: 'kept' }, ada).errors()).toBeNull()
    await expect.poll(() => slack.ephemeral(ada, channel).length).toBe(1)
    const [told] = slack.ephemeral(ada, channel)
    if (!told) throw new Error('nothing was told')
    expect(read(told)).toContain('It was changed meanwhile.')
    const again = await slack.press(told, elementNamed(told, 'Open the form again').id, ada).openedView()
    expect(JSON.stringify(again.body.blocks)).toContain('"initial_value":"kept"')
    unmarred(slack)
  })

  it('is acknowledged in time where the command takes longer, and answered when it is done', async () => {
    const answer = Promise.withResolvers<Reply>()
    const { slack, ada, press, toldAda } = await offered({ answers: answer.promise })
    const view = await press().openedView()
    const sent = slack.submitView(view, { words: 'x' }, ada)
    expect(await sent.errors()).toBeNull()
    expect(view.open).toBe(false)
    answer.resolve(said('There is no such thing.', 'words'))
    await expect.poll(toldAda).toContain('There is no such thing.')
    unmarred(slack)
  })

  it('whose trigger is over says so, and opens when it is pressed again', async () => {
    const gate = Promise.withResolvers<void>()
    const { press, toldAda, clock, script } = await offered({ opens: gate.promise })
    press()
    clock.advance(3_001)
    gate.resolve()
    await expect.poll(toldAda).toBe('The form took too long to open. Press again.')
    script.opens = Promise.resolve()
    expect((await press().openedView()).body.type).toBe('modal')
  })

  it('that Slack sends twice runs once', async () => {
    const { slack, ada, press, script } = await offered()
    const view = await press().openedView()
    slack.fault({ delivery: 'twice' })
    await slack.submitView(view, { words: 'x' }, ada).acknowledged()
    expect(script.ran).toBe(1)
  })
})
