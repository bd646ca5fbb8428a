import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { openNewsDesk } from './desk.ts'
import type { Person } from './person.ts'

const desk = await openNewsDesk()
afterAll(() => desk.close())

/** No form may break a rule of a platform, or meet a bug. */
afterEach(desk.unmarred)

const [onDiscord, onSlack] = desk.newcomers('admin')

type Fill = {
  /** What is typed before, as on Discord. */
  readonly after: string
  /** The button or entry that opens the form. */
  readonly opens: string
  readonly title: string
  /** What stands in some of its fields. */
  readonly shows?: Readonly<Record<string, string | RegExp>>
  readonly types: Readonly<Record<string, string>>
  readonly hears: RegExp
}

/** What an admin fills in, form by form; the same on both platforms. */
const days: readonly { readonly name: string; readonly fills: readonly Fill[] }[] = [
  {
    name: 'edits a feed, and sees what was chosen when it opens again',
    fills: [
      {
        after: '/feeds list',
        opens: 'Baltic Courier',
        title: 'Edit a feed',
        shows: { outlet: 'Baltic Courier' },
        types: { country: 'lv', section: 'europe' },
        hears: /Changed the feed Baltic Courier/,
      },
      {
        after: '/feeds list',
        opens: 'Baltic Courier',
        title: 'Edit a feed',
        shows: { country: 'lv', section: 'europe' },
        types: { country: '', section: 'none' },
        hears: /Changed the feed Baltic Courier/,
      },
      {
        after: '/feeds show Baltic Courier',
        opens: 'What is taken',
        title: 'What is taken of a feed',
        shows: { never: '' },
        types: { never: 'football, chess' },
        hears: /Changed the feed Baltic Courier/,
      },
      {
        after: '/feeds show Baltic Courier',
        opens: 'How it is read',
        title: 'How a feed is read',
        shows: { weight: '1', 'full-text': /yes|no/, 'teaser-only': 'no' },
        types: { 'teaser-only': 'yes', weight: '1.5' },
        hears: /Changed the feed Baltic Courier/,
      },
    ],
  },
  {
    name: 'adds a section, changes it, and is told where its name is taken',
    fills: [
      {
        after: '/sections list',
        opens: 'Add a section',
        title: 'Add a section',
        types: { name: 'energy', phrases: 'gas, pipeline*' },
        hears: /Added the section Energy/,
      },
      {
        after: '/sections list',
        opens: 'Energy',
        title: 'Edit a section',
        shows: { title: 'Energy', phrases: 'gas, pipeline*' },
        types: { exclude: 'football' },
        hears: /Changed the section Energy/,
      },
      {
        after: '/sections show energy',
        opens: 'Weight and size',
        title: 'Weight and size',
        shows: { weight: '1' },
        types: { most: '6' },
        hears: /Changed the section Energy/,
      },
    ],
  },
  {
    name: 'schedules a briefing, and moves it',
    fills: [
      {
        after: '/schedule list',
        opens: 'Add a schedule',
        title: 'Add a schedule',
        types: { when: 'jeden Montag um 9 Berlin', sections: 'china' },
        hears: /Added the schedule mon-0900[\s\S]*with china/,
      },
      {
        after: '/schedule list',
        opens: 'mon-0900',
        title: 'Edit a schedule',
        shows: { when: /^every Monday at 09:00 \(Europe\/Berlin\)$/, sections: 'china' },
        types: { when: 'weekdays 7:30 Berlin', sections: '', style: 'short' },
        hears: /Changed the schedule mon-0900[\s\S]*Monday to Friday at 07:30[\s\S]*all sections/,
      },
    ],
  },
  {
    name: 'changes what holds for all briefings',
    fills: [
      {
        after: '/settings',
        opens: 'Time and language',
        title: 'Time and language',
        shows: { language: 'en', quiet: '' },
        types: { zone: 'Europe/Riga', quiet: '22-7' },
        hears: /Set zone to Europe\/Riga, quiet to 22:00 to 7:00/,
      },
      {
        after: '/settings',
        opens: 'Briefings',
        title: 'Briefings',
        shows: { threads: 'yes', stories: '20' },
        types: { threads: 'no', outlets: '3' },
        hears: /outlets to 3/,
      },
      {
        after: '/settings',
        opens: 'Marks and corrections',
        title: 'Marks and corrections',
        shows: { corrections: 'yes' },
        types: {},
        hears: /It is so already|What is chosen here/,
      },
    ],
  },
]

describe.each([onDiscord, onSlack])('an admin on $platform', (person: Person) => {
  it.each(days)('$name', async ({ fills }) => {
    for (const { after, opens, title, shows = {}, types, hears } of fills) {
      desk.clock.at += 1_000
      const list = await person.ask(after)
      const form = await person.fill(opens, types, list)
      expect(form.title).toBe(title)
      for (const [field, shown] of Object.entries(shows)) expect(form.shown[field], field).toEqual(expect.stringMatching(shown))
      expect(form.beside).toEqual({})
      expect(form.answer?.text, opens).toMatch(hears)
      expect(form.answer?.seenBy).toBe('the caller')
    }
  })

  it('picks the channel and the people, and sees them picked', async () => {
    const first = await person.fill('Admins', { 'admins-channel': person.channel, admins: person.user }, await person.ask('/settings'))
    expect(first.answer?.text).toMatch(/Set admins-channel to/)
    const again = await person.fill('Admins', { admins: '' }, await person.ask('/settings'))
    expect(again.shown).toMatchObject({ 'admins-channel': person.channel, admins: person.user })
    expect(again.answer?.text).toMatch(/Set admins to none/)
  })

  it('is told what is wrong, and loses nothing of what was typed', async () => {
    const wrong = { when: 'whenever it suits', sections: 'china' }
    const form = await person.fill('Add a schedule', wrong, await person.ask('/schedule list'))
    if (person.platform === 'Slack') {
      expect(form.answer).toBeNull()
      expect(form.beside).toEqual({ when: expect.stringMatching(/^I do not understand “whenever/) })
      return
    }
    expect(form.answer?.text).toMatch(/I do not understand/)
    const again = await person.fill('Open the form again', { when: 'sundays 10:00 Berlin' })
    expect(again.shown).toMatchObject(wrong)
    expect(again.answer?.text).toMatch(/Added the schedule sun-1000/)
  })

  it('whose form is out of date changes nothing, is shown the difference, and keeps what was typed', async () => {
    const list = await person.ask('/sections list')
    const meanwhile = () => person.ask('/sections edit talks exclude:chess')
    const stale = await person.fill('Talks', { title: 'Summits' }, list, meanwhile)
    expect(stale.answer?.text).toMatch(/Nothing was changed: it was changed meanwhile by[\s\S]*It is now:[\s\S]*chess/)
    const again = await person.fill('Open the form again', {}, stale.answer ?? undefined)
    expect(again.shown).toMatchObject({ title: 'Summits', exclude: 'chess' })
    expect(again.answer?.text).toMatch(/Changed the section Summits/)
    await person.ask('/sections edit talks title:Talks exclude:none')
  })

  it('may do so after a restart', async () => {
    const list = await person.ask('/feeds list')
    const form = await person.fill('Baltic Courier', { outlet: 'The Baltic Courier' }, list, () => desk.restart())
    expect(form.answer?.text).toMatch(/Changed the feed The Baltic Courier/)
    await person.ask('/undo')
  })
})

describe('somebody who is no admin any more', () => {
  it('is refused when the form is sent', async () => {
    const [admin, onSlackToo] = desk.newcomers('admin')
    const list = await admin.ask('/feeds list')
    const member = desk.guild.members.get(admin.user)
    const form = await admin.fill('Baltic Courier', { outlet: 'Mine' }, list, async () => void member?.roles.clear())
    expect(form.answer?.text).toMatch(/for the admins of this workspace/)
    const listOnSlack = await onSlackToo.ask('/feeds list')
    const person = desk.slack.world.users.get(onSlackToo.user)
    const fiveMinutesMs = 300_000
    const dismissed = async () => {
      if (person) person.admin = false
      desk.clock.at += fiveMinutesMs
    }
    expect((await onSlackToo.fill('Baltic Courier', { outlet: 'Mine' }, listOnSlack, dismissed)).answer?.text).toMatch(
      /for the admins of this workspace/,
    )
  })
})
