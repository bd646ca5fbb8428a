import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Chat } from '../../../src/app/chat.ts'
import { actionKey, actionsOf } from '../../../src/app/input/action-key.ts'
import { type Command, defineCommand } from '../../../src/app/input/command.ts'
import { completeOption, prepareAction, runCommand } from '../../../src/app/input/run-command.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import { dockStrike, openDesk, reader, said } from '../desk.ts'

const settle = defineCommand({
  name: 'settle',
  summary: 'For admins alone',
  options: z.object({
    word: z.string().min(2).max(5).describe('a word'),
    style: z.enum(['full', 'short']).default('full').describe('how much'),
    count: z.number().int().min(1).max(3).optional().describe('how many'),
  }),
  access: 'admins',
  audience: 'caller',
  examples: ['/settle word'],
  async complete(option, typed) {
    if (typed === 'fail') throw new Error('database is on fire')
    return Array.from({ length: 40 }, (_, index) => ({ label: `${option} ${index}`, value: `${index}` }))
  },
  async run({ word, style }) {
    if (word === 'fail') throw new Error('database is on fire')
    return plainReply(`${word} ${style}`, 'en')
  },
})

const admin = { ...reader, isAdmin: true }

async function chatWith(...more: readonly Command[]): Promise<{ chat: Chat; reports: unknown[][] }> {
  const desk = await openDesk()
  const reports: unknown[][] = []
  return { chat: { ...desk.chat, commands: [...desk.chat.commands, ...more], report: (...given) => reports.push(given) }, reports }
}

describe('a command', () => {
  it('runs with its options as the schema gives them', async () => {
    const { chat } = await chatWith(settle)
    expect((await runCommand('settle', { word: 'now', other: 1 }, admin, chat)).summary).toBe('now full')
  })

  it('for admins is refused to others before it runs', async () => {
    const { chat } = await chatWith(settle)
    expect((await runCommand('settle', { word: 'fail' }, reader, chat)).summary).toBe('/settle is for the admins of this workspace.')
  })

  it('for admins says so where the platform could not be asked who is one', async () => {
    const { chat } = await chatWith(settle)
    const { summary } = await runCommand('settle', { word: 'now' }, { ...reader, areRightsUnknown: true }, chat)
    expect(summary).toBe('I could not find out just now whether you are an admin here, which /settle needs. Please try again in a moment.')
  })

  it('for admins runs for those whom the settings name, by person or role', async () => {
    const { chat } = await chatWith(settle)
    const by = { platform: 'terminal', user: 'ben' } as const
    const items = [
      { kind: 'setting', key: 'admins', value: ['ana'] },
      { kind: 'setting', key: 'adminRole', value: 'editors' },
    ] as const
    await chat.app.changeConfig({ workspace: 'one', by, what: 'Named admins', items })
    const asked = [reader, { ...reader, user: 'eve' }, { ...reader, user: 'eve', roles: ['editors'] }]
    const answers = await Promise.all(asked.map((one) => runCommand('settle', { word: 'now' }, one, chat)))
    expect(answers.map(({ summary }) => summary)).toEqual(['now full', '/settle is for the admins of this workspace.', 'now full'])
  })

  it.each([
    [{}, '“word” is missing: a word. Say it as /settle <word> [style] [count], such as /settle word.'],
    [{ word: 'x' }, '“word” must have 2 to 5 characters, not “x”.'],
    [{ word: 'x'.repeat(99) }, `not “${'x'.repeat(40)}…”.`],
    [{ word: 'now', style: 'shrot' }, '“style” must be full or short, not “shrot”. Did you mean short?'],
    [{ word: 'now', count: 9 }, '“count” must be a number 1 to 3, not “9”.'],
    [{ word: 'now', count: 'many', style: 7 }, '“style” must be full or short, not “7”.'],
  ])('says what is wrong with %j in plain words', async (given, expected) => {
    const { chat } = await chatWith(settle)
    const reply = await runCommand('settle', given, admin, chat)
    expect(reply.audience).toBe('caller')
    expect(reply.summary).toContain(expected)
  })

  it('that does not exist is answered with the nearest', async () => {
    const { chat } = await chatWith()
    expect((await runCommand('stroy', {}, reader, chat)).summary).toBe('There is no command “stroy”. Did you mean /story?')
  })

  it('that fails tells the person an error id and the log the cause, and neither what the other needs', async () => {
    const { chat, reports } = await chatWith(settle)
    const reply = await runCommand('settle', { word: 'fail' }, admin, chat)
    expect(reply.summary).toContain('e-1')
    expect(reply.summary).not.toContain('fire')
    expect(reports).toEqual([
      [new Error('database is on fire'), 'e-1', { command: 'settle', platform: 'terminal', workspace: 'one', channel: 'news' }],
    ])
  })
})

describe('choices', () => {
  it('are at most 25, and none for those who may not use the command', async () => {
    const { chat } = await chatWith(settle)
    expect(await completeOption('settle', 'word', 'x', admin, chat)).toHaveLength(25)
    expect(await completeOption('settle', 'word', 'x', reader, chat)).toEqual([])
    expect(await completeOption('nothing', 'word', 'x', admin, chat)).toEqual([])
  })

  it('that cannot be found are none, and the log says why', async () => {
    const { chat, reports } = await chatWith(settle)
    expect(await completeOption('settle', 'word', 'fail', admin, chat)).toEqual([])
    expect(reports).toHaveLength(1)
  })
})

describe('a button', () => {
  async function pressable() {
    const desk = await openDesk()
    await desk.publish(...dockStrike)
    const actions = actionsOf(await desk.ask('/brief europe'))
    const story = actions.find(({ command }) => command === 'story')
    if (!story) throw new Error('The briefing offers no story')
    return { desk, key: actionKey(story), story }
  }

  it('has a key that is short, and the same for the same action', () => {
    const key = actionKey({ command: 'story', options: { id: 'e1', view: 'told' } })
    expect(key).toMatch(/^[\w-]{24}$/)
    expect(actionKey({ command: 'story', options: { view: 'told', id: 'e1' } })).toBe(key)
    expect(actionKey({ command: 'story', options: { id: 'e1' } })).not.toBe(key)
  })

  it('of a reply is kept before the reply is given, and runs its command', async () => {
    const { desk, key } = await pressable()
    const prepared = await prepareAction(key, reader, desk.chat)
    expect(prepared.kind === 'ready' && said(await prepared.run())).toContain('Hamburg')
  })

  it('of another workspace, or one that is not kept, says that it is expired', async () => {
    const { desk, key } = await pressable()
    for (const [pressed, workspace] of [
      [key, 'two'],
      ['A'.repeat(24), 'one'],
    ] as const) {
      const prepared = await prepareAction(pressed, { ...reader, workspace }, desk.chat)
      expect(prepared.kind === 'refused' && prepared.reply.summary).toContain('no longer kept')
    }
  })

  it('is checked for access again when it is pressed', async () => {
    const { chat } = await chatWith(settle)
    const action = { command: 'settle', options: { word: 'now' } }
    await chat.app.keepActions('one', [action])
    expect((await prepareAction(actionKey(action), admin, chat)).kind).toBe('ready')
    const prepared = await prepareAction(actionKey(action), reader, chat)
    expect(prepared.kind === 'ready' && (await prepared.run()).summary).toBe('/settle is for the admins of this workspace.')
  })

  it('works more than a year later, and says so when it no longer does', async () => {
    const { desk, key } = await pressable()
    desk.clock.at += 399 * 86_400_000
    await desk.chat.app.keepActions('one', [{ command: 'help', options: {} }])
    expect((await prepareAction(key, reader, desk.chat)).kind).toBe('ready')
    desk.clock.at += 2 * 86_400_000
    await desk.chat.app.keepActions('one', [{ command: 'help', options: {} }])
    expect((await prepareAction(key, reader, desk.chat)).kind).toBe('refused')
  })
})
