import { describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import type { ConfigItem } from '../../../src/app/config/config.ts'
import { actionName, actionsOf, readActionName } from '../../../src/app/input/action-key.ts'
import type { Caller } from '../../../src/app/input/caller.ts'
import type { Form } from '../../../src/app/input/form.ts'
import { openForm } from '../../../src/app/input/open-form.ts'
import { optionFacts } from '../../../src/app/input/option-facts.ts'
import { prepareAction } from '../../../src/app/input/run-command.ts'
import { submitForm } from '../../../src/app/input/submit-form.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'
import { dockStrike, openDesk, reader, said } from '../desk.ts'

const admin: Caller = { ...reader, isAdmin: true }

/** A desk that follows three feeds, and an admin in front of its forms. */
async function formDesk() {
  const desk = await openDesk()
  await desk.publish(...dockStrike)
  const { chat } = desk
  const ask = (line: string) => desk.ask(line, { isAdmin: true })

  /** The name of the form that a button or an entry of a reply opens. */
  function named(label: string, reply: Reply): string {
    const action = actionsOf(reply).find((one) => one.label === label)
    if (!action) throw new Error(`no ${label} among ${actionsOf(reply).map((one) => one.label)}`)
    return actionName(action)
  }

  async function open(label: string, reply: Reply, caller: Caller = admin): Promise<Form> {
    const opened = await openForm(named(label, reply), caller, chat)
    if (opened.kind === 'refused') throw new Error(opened.reply.summary)
    return opened.form
  }

  async function send({ name, seen, fields }: Form, changes: Readonly<Record<string, string>>, caller: Caller = admin) {
    const typed = { ...Object.fromEntries(fields.map((field) => [field.name, field.value])), ...changes }
    const { mistakes, run } = await submitForm({ name, seen, typed }, caller, chat)
    return { mistakes, reply: await run() }
  }

  return { ...desk, ask, named, open, send, config: async () => (await chat.app.config('one')).config }
}

describe('the forms of every command', () => {
  const forms = commands.flatMap((command) => (command.forms ?? []).map((form) => ({ command, form })))

  it.each(forms.map((one) => [`${one.command.name} ${one.form.name}`, one] as const))('%s fits what platforms show', (_, {
    command,
    form,
  }) => {
    const offered = optionFacts(command).filter(({ hidden }) => !hidden)
    expect(form.name).toMatch(/^[a-z]{1,12}$/)
    expect(form.title.length).toBeLessThanOrEqual(24)
    expect(form.fields.length).toBeLessThanOrEqual(5)
    expect(offered.map(({ name }) => name)).toEqual(expect.arrayContaining([...form.fields]))
  })

  it('begin empty, or know which revision they show', () => {
    for (const { present, options } of commands) if (present) expect(Object.keys(options.shape)).toContain('seen')
  })
})

describe('a list of a thousand feeds', () => {
  it('offers a form for fifty of them, those that need somebody first', async () => {
    const desk = await formDesk()
    const feeds = Array.from({ length: 1_000 }, (_, index): ConfigItem => {
      const feed = `https://many.test/${index}`
      const outlet = { name: `Outlet ${index}`, country: null, owner: null, stateMedia: false }
      return { kind: 'feed', key: feed, value: { feed, outlet, language: null, section: null } }
    })
    const by = { platform: 'terminal', user: 'ana' } as const
    await desk.chat.app.changeConfig({ workspace: 'one', by, what: 'Added many', items: feeds })
    for (const line of ['/feeds list', '/panel']) {
      const edits = actionsOf(await desk.ask(line)).filter(({ command }) => command === 'feeds edit')
      expect(edits).toHaveLength(50)
      expect(edits[0]?.label).toMatch(/\(new\)$/)
    }
  })
})

describe('a name of what can be pressed', () => {
  it('is of the same length for any action, and tells the form', () => {
    const action = { command: 'feeds edit', options: { feed: 'x'.repeat(2_000) } }
    expect(actionName(action)).toMatch(/^[\w-]{24}$/)
    expect(readActionName(actionName({ ...action, form: 'filters' }))).toEqual({ key: actionName(action), form: 'filters' })
    expect(readActionName(actionName(action)).form).toBeNull()
  })
})

describe('a form', () => {
  it('shows what is chosen now, in the words that one would type', async () => {
    const desk = await formDesk()
    await desk.ask('/feeds edit Quay country:de never:"football, chess" weight:2')
    const form = await desk.open('Quay', await desk.ask('/feeds list'))
    expect(form).toMatchObject({ title: 'Edit a feed', seen: 1 })
    expect(form.fields.map(({ label, kind, value }) => [label, kind, value])).toEqual([
      ['Outlet', 'line', 'Quay'],
      ['Country', 'line', 'de'],
      ['Language', 'line', ''],
      ['Section', 'choice', 'none'],
    ])
    const shown = await desk.ask('/feeds show Quay')
    const filters = await desk.open('What is taken', shown)
    expect(filters.fields.map(({ name, kind, value }) => [name, kind, value])).toContainEqual(['never', 'lines', 'football, chess'])
    const reading = await desk.open('How it is read', shown)
    expect(reading.fields.map(({ name, kind, value }) => [name, kind, value])).toEqual([
      ['weight', 'number', '2'],
      ['full-text', 'switch', 'no'],
      ['teaser-only', 'switch', 'no'],
    ])
  })

  it.each([
    ['/feeds list', 'Quay'],
    ['/feeds show Quay', 'How it is read'],
    ['/feeds show Quay', 'What is taken'],
    ['/sections list', 'Europe'],
    ['/sections show china', 'Weight and size'],
    ['/settings', 'Time and language'],
    ['/settings', 'Briefings'],
    ['/settings', 'Admins'],
    ['/settings', 'Marks and corrections'],
  ])('below %s that is sent as it was opened changes nothing: %s', async (line, label) => {
    const desk = await formDesk()
    const before = await desk.config()
    const form = await desk.open(label, await desk.ask(line))
    const { reply } = await desk.send(form, {})
    expect(await desk.config()).toEqual(before)
    expect(reply.mistake).toBeUndefined()
    expect(desk.reported).toEqual([])
  })

  it('runs its command with what was changed alone, and what was emptied is empty', async () => {
    const desk = await formDesk()
    await desk.ask('/feeds edit Quay country:de section:europe')
    const form = await desk.open('Quay', await desk.ask('/feeds list'))
    const { reply } = await desk.send(form, { outlet: 'The Quay', country: '', section: 'none' })
    expect(said(reply)).toContain('Changed the feed The Quay.')
    const [changed] = (await desk.config()).feeds.filter(({ outlet }) => outlet.name === 'The Quay')
    expect(changed).toMatchObject({ section: null, outlet: { country: null } })
  })

  it('of another admin that is out of date changes nothing, and loses nothing', async () => {
    const desk = await formDesk()
    const list = await desk.ask('/sections list')
    const [mine, theirs] = [await desk.open('Europe', list), await desk.open('Europe', list)]
    await desk.send(mine, { exclude: 'football' })
    const { reply } = await desk.send(theirs, { title: 'Our continent' })
    expect(said(reply)).toMatch(/Nothing was changed: it was changed meanwhile by ana[\s\S]*It is now:[\s\S]*football/)
    const again = await desk.open('Open the form again', reply)
    const shown = Object.fromEntries(again.fields.map(({ name, value }) => [name, value]))
    expect(shown).toMatchObject({ title: 'Our continent', exclude: 'football' })
    await desk.send(again, {})
    expect((await desk.config()).sections.find(({ name }) => name === 'europe')).toMatchObject({
      title: 'Our continent',
      exclude: ['football'],
    })
  })

  it('that is out of date and touches nothing that was changed is taken', async () => {
    const desk = await formDesk()
    const form = await desk.open('Time and language', await desk.ask('/settings'))
    await desk.ask('/settings zone:Europe/Riga')
    const { reply } = await desk.send(form, { quiet: '22-7' })
    expect(said(reply)).toContain('Set quiet to 22:00 to 7:00.')
    expect((await desk.config()).settings).toMatchObject({ zone: 'Europe/Riga', quiet: { from: 22, to: 7 } })
  })

  it('of a feed that was changed meanwhile shows it as it is now', async () => {
    const desk = await formDesk()
    const form = await desk.open('Quay', await desk.ask('/feeds list'))
    await desk.ask('/feeds edit Quay country:de')
    const { reply } = await desk.send(form, { language: 'de' })
    expect(reply.mistake).toEqual({ option: null })
    const again = await desk.open('Open the form again', reply)
    expect(again.fields.map(({ name, value }) => [name, value])).toEqual([
      ['outlet', 'Quay'],
      ['country', 'de'],
      ['language', 'de'],
      ['section', 'none'],
    ])
    expect((await desk.config()).feeds.find(({ outlet }) => outlet.name === 'Quay')?.language).toBeNull()
  })

  it('says at each field what is wrong with it, and opens again with what was typed', async () => {
    const desk = await formDesk()
    const form = await desk.open('Briefings', await desk.ask('/settings'))
    const { mistakes, reply } = await desk.send(form, { stories: '900', outlets: 'many' })
    expect([...mistakes]).toEqual([
      ['stories', '“stories” must be a number 1 to 60, not “900”.'],
      ['outlets', '“outlets” must be a number 1 to 10, not “many”.'],
    ])
    expect((await desk.open('Open the form again', reply)).fields.find(({ name }) => name === 'outlets')?.value).toBe('many')
  })

  it('says which field is wrong where only the command can know', async () => {
    const desk = await formDesk()
    const general = await desk.open('Time and language', await desk.ask('/settings'))
    expect((await desk.send(general, { zone: 'Mars/Base' })).reply).toMatchObject({ mistake: { option: 'zone' } })
    const schedule = await desk.open('Add a schedule', await desk.ask('/schedule list'))
    expect((await desk.send(schedule, { when: 'whenever' })).reply).toMatchObject({ mistake: { option: 'when' } })
    expect((await desk.send(schedule, { when: 'daily 7', sections: 'mars' })).reply).toMatchObject({ mistake: { option: 'sections' } })
    const section = await desk.open('Add a section', await desk.ask('/sections list'))
    expect((await desk.send(section, { name: 'europe', phrases: 'x' })).reply).toMatchObject({ mistake: { option: 'name' } })
  })

  it('keeps no secret that was typed into it', async () => {
    const desk = await formDesk()
    const form = await desk.open('Add a feed', await desk.ask('/feeds list'))
    const { reply } = await desk.send(form, { address: 'https://ana:secret@quay.test/rss', section: 'mars' })
    expect(reply.mistake).toEqual({ option: 'section' })
    expect(actionsOf(reply)).toEqual([])
  })

  it('is not opened or sent by readers, whoever was given its button', async () => {
    const desk = await formDesk()
    const list = await desk.ask('/feeds list')
    const form = await desk.open('Quay', list)
    await expect(desk.open('Quay', list, reader)).rejects.toThrow(/for the admins/)
    const { reply } = await desk.send(form, { outlet: 'Mine' }, reader)
    expect(reply.summary).toMatch(/for the admins/)
    expect((await desk.config()).feeds.map(({ outlet }) => outlet.name)).not.toContain('Mine')
  })

  it('of what is gone says so', async () => {
    const desk = await formDesk()
    const list = await desk.ask('/feeds list')
    const form = await desk.open('Quay', list)
    await desk.ask('/feeds remove Quay')
    await expect(desk.open('Quay', list)).rejects.toThrow('No feed “Quay” is followed here.')
    expect((await desk.send(form, { outlet: 'Mine' })).reply.summary).toContain('No feed “Quay” is followed here.')
  })

  it('is nothing that can be run in the place of its command', async () => {
    const desk = await formDesk()
    const prepared = await prepareAction(desk.named('Quay', await desk.ask('/feeds list')), admin, desk.chat)
    expect(prepared.kind).toBe('refused')
  })

  it('that cannot be read is a bug that is reported, not a crash', async () => {
    const desk = await formDesk()
    const name = desk.named('Quay', await desk.ask('/feeds list'))
    const broken = { ...desk.chat, app: { ...desk.chat.app, config: async () => Promise.reject(new Error('no disk')) } }
    expect(await openForm(name, admin, broken)).toMatchObject({ kind: 'refused' })
    expect((await (await submitForm({ name, seen: 1, typed: {} }, admin, broken)).run()).summary).toContain('e-1')
    expect(desk.reported.length).toBe(2)
  })
})
