import { describe, expect, it, vi } from 'vitest'
import { changeConfig } from '../../../src/app/config/change-config.ts'
import type { ConfigSchedule } from '../../../src/app/config/config.ts'
import { configOf } from '../../../src/app/config/starter.ts'
import type { ConcernFacts } from '../../../src/app/health/concern-facts.ts'
import { presentConcerns } from '../../../src/app/health/present-concerns.ts'
import { saidConcern } from '../../../src/app/health/said-concern.ts'
import { sectionConcerns } from '../../../src/app/health/section-concerns.ts'
import { watchHealth } from '../../../src/app/health/watch-health.ts'
import { actionsOf } from '../../../src/app/input/action-key.ts'
import type { FeedFailure, FeedState } from '../../../src/feeds/feed.ts'
import { never } from '../../../src/feeds/polling/feed-state.ts'
import { newFeedState } from '../../fakes/feed-states.ts'
import { dividers } from '../../fakes/outbox.ts'
import { hourMs, noon, openDesk, type Report } from '../desk.ts'

const day = 24 * hourMs
const names = ['Quay', 'Port', 'Mole'] as const
const address = (name: string) => `https://${name.toLowerCase()}.test/rss`
const timeout: FeedFailure = { reason: 'timeout', detail: 'no whole answer in 20 s' }
const daily: ConfigSchedule = {
  ...{ name: 'daily', channel: 'news', at: ['07:00'], zone: 'UTC', sections: [], thread: true },
  days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
}

/** A workspace with a schedule and three feeds that are well. */
async function watched(given: { readonly schedules?: readonly ConfigSchedule[]; readonly language?: string } = {}) {
  const desk = await openDesk()
  const { store, clock, starter } = desk
  for (const name of names)
    await desk.publish({
      outlet: name,
      story: '1',
      title: 'Dock workers in Hamburg strike',
      text: 'Dock workers in Hamburg, Germany, strike.',
    })
  const changing = { store, clock, starter }
  for (const schedule of given.schedules ?? [daily]) {
    const items = [{ kind: 'schedule', key: schedule.name, value: schedule } as const]
    await changeConfig({ workspace: 'one', by: { platform: 'config', user: 'files' }, what: 'Added', items }, changing)
  }
  const { language = 'en' } = given
  const place = { kind: 'channel', channel: 'desk' } as const
  const watching = { store, starter, dividers, adminsPlace: async () => place, languageOf: async () => language }
  const shown = (facts: ConcernFacts) => saidConcern(facts, language, clock.at)
  return {
    ...{ desk, store, clock },
    /** All feeds are read now, but for what is said of some. */
    async poll(states: Readonly<Record<string, Partial<FeedState>>>) {
      for (const name of names) {
        const well = { ...newFeedState(address(name)), polledAt: clock.at, succeededAt: clock.at, nextPollAt: clock.at }
        await store.savePoll({ ...well, ...states[name] }, [], clock.at)
      }
    },
    watch: async () => (await watchHealth('one', watching, clock.at)).map(({ facts }) => shown(facts).said),
    buttons: async () => (await store.reports('one')).flatMap(({ facts }) => shown(facts).buttons),
    letters: async () => (await store.deliveries('one', ['waiting'], 99)).map(({ delivery }) => delivery),
    reports: async () => (await store.reports('one')).map(({ key }) => key),
    change: (items: Parameters<typeof changeConfig>[0]['items']) =>
      changeConfig({ workspace: 'one', by: { platform: 'terminal', user: 'ana' }, what: 'Changed', items }, changing),
  }
}

const failing = (since: number, failures = 6): Partial<FeedState> => ({
  failure: timeout,
  failures,
  failingSince: since,
  succeededAt: since,
})

describe('a feed in trouble', () => {
  it('is told once, with why and with buttons that mend it, in the place that the admins chose', async () => {
    const { poll, watch, letters, buttons, clock } = await watched()
    await poll({ Quay: failing(clock.at - 2 * day) })
    expect(await watch()).toEqual([
      'The feed of Quay could not be read for 2 days: no whole answer in 20 s. It is asked again now and then.',
    ])
    expect(await watch()).toEqual([])
    expect((await letters()).map(({ place }) => place)).toEqual([{ kind: 'channel', channel: 'desk' }])
    expect(await buttons()).toEqual([
      { label: 'Test now', command: 'feeds test', options: { feed: address('Quay') } },
      { label: 'Pause', command: 'feeds pause', options: { feed: address('Quay') } },
      { label: 'Remove', command: 'feeds remove', options: { feed: address('Quay') } },
    ])
  })

  it('is told again only once it was well and breaks anew', async () => {
    const { poll, watch, letters, clock } = await watched()
    for (const _ of [1, 2]) {
      await poll({ Quay: failing(clock.at - 2 * day) })
      expect(await watch()).toHaveLength(1)
      clock.at += hourMs
      expect(await watch()).toEqual([])
      await poll({})
      expect(await watch()).toEqual([])
    }
    expect(await letters()).toHaveLength(2)
  })

  it('is not told anew where it gets worse, but is where it is paused and resumed', async () => {
    const { poll, watch, reports, change, clock, store } = await watched()
    await poll({ Quay: failing(clock.at - 2 * day) })
    await watch()
    await poll({ Quay: { ...failing(clock.at - 2 * day), failure: { reason: 'gone', detail: '410' }, nextPollAt: never } })
    expect(await watch()).toEqual([])
    const feed = (await store.subscriptions('one')).find((one) => one.feed === address('Quay'))
    if (!feed) throw new Error('it is not followed')
    const { workspace: _, ...value } = feed
    const reading = { weight: 1, fullText: false, teaserOnly: false, filters: { only: [], never: [], onlyAuthors: [], neverAuthors: [] } }
    await change([{ kind: 'feed', key: value.feed, value: { ...value, reading: { ...reading, paused: true } } }])
    expect(await watch()).toEqual([])
    expect(await reports()).toEqual([])
    await change([{ kind: 'feed', key: value.feed, value }])
    expect(await watch()).toEqual([
      'The feed of Quay is gone for good, its server says, and is asked no more. If it lives elsewhere, /feeds add finds it.',
    ])
  })

  it('among several is told in one message', async () => {
    const { poll, watch, letters, clock } = await watched()
    await poll({ Quay: failing(clock.at - 2 * day), Port: { rhythm: { everyMs: hourMs, newestAt: clock.at - 6 * day } } })
    expect(await watch()).toEqual([
      expect.stringMatching(
        /^The feed of Port can be read, but has posted nothing since 8 February 2026, 6 days ago; before, it posted every 60 minutes/,
      ),
      expect.stringMatching(/^The feed of Quay could not be read/),
    ])
    expect((await letters()).map(({ title }) => title)).toEqual(['2 things need you.'])
  })

  it('that moved for good offers to take the new address, or to remove what is followed twice', async () => {
    const { poll, watch, buttons } = await watched()
    await poll({ Quay: { movedTo: 'https://new.test/rss' }, Port: { movedTo: address('Mole') } })
    await watch()
    expect(await buttons()).toEqual([
      { label: 'Remove', command: 'feeds remove', options: { feed: address('Port') } },
      { label: 'Take the new address', command: 'feeds edit', options: { feed: address('Quay'), address: 'https://new.test/rss' } },
    ])
  })

  it('is told by one of many who look at once', async () => {
    const { poll, watch, letters, clock } = await watched()
    await poll({ Quay: failing(clock.at - 2 * day) })
    const told = await Promise.all(Array.from({ length: 8 }, watch))
    expect(told.flat()).toHaveLength(1)
    expect(await letters()).toHaveLength(1)
  })

  it('of somebody who chose nothing and has no schedule, is told to nobody', async () => {
    const { poll, watch, letters, clock } = await watched({ schedules: [] })
    await poll({ Quay: failing(clock.at - 2 * day) })
    expect(await watch()).toEqual([])
    expect(await letters()).toEqual([])
  })
})

describe('the language of the workspace', () => {
  it.each([
    ['de', 'Der Feed von Quay war 2 Tage lang nicht zu lesen: keine Antwort zur rechten Zeit. Er wird ab und zu wieder gefragt.'],
    ['zh', 'Quay的订阅源已有2天无法读取：没有及时回应。今后会不时重试。'],
  ])('is what admins are told in: %s', async (language, said) => {
    const { poll, watch, letters, clock } = await watched({ language })
    await poll({ Quay: failing(clock.at - 2 * day) })
    expect(await watch()).toEqual([said])
    expect((await letters()).map(({ title }) => title)).toEqual([said])
  })
})

describe('feeds that all fail at once', () => {
  it('are one concern, after two hours, and each is told of only when the others are read again', async () => {
    const { poll, watch, clock, reports } = await watched()
    const all = (since: number) => Object.fromEntries(names.map((name) => [name, failing(since)]))
    await poll(all(clock.at - hourMs))
    expect(await watch()).toEqual([])
    const began = clock.at - hourMs
    clock.at += 2 * day
    await poll(all(began))
    expect(await watch()).toEqual([
      expect.stringMatching(/^Not one of the 3 feeds could be read for 2 days \(no whole answer in 20 s\)\. Most likely/),
    ])
    await poll({ Quay: failing(began) })
    expect(await watch()).toEqual([expect.stringMatching(/^The feed of Quay/)])
    expect(await reports()).toEqual([`feed ${address('Quay')}`])
  })
})

describe('a section that went quiet', () => {
  const inChina = (index: number, daysAgo: number): Report => ({
    ...{ outlet: 'Quay', story: `c${index}`, hoursAgo: 24 * daysAgo },
    title: `China’s government in Beijing approves plan ${index}`,
    text: `The Chinese government in Beijing approved plan number ${index}, officials in China said.`,
  })

  it('is told once, with what it had before and why, and again only if it had stories meanwhile', async () => {
    const { desk, watch, letters, reports } = await watched()
    await desk.publish(...Array.from({ length: 8 }, (_, index) => inChina(index, 4 + (index % 5))))
    expect(await watch()).toEqual([
      'The section China has gone quiet: no story for three days, after 8 stories in the week before. Its rule does not fit the one story of these days.',
    ])
    expect(await watch()).toEqual([])
    await desk.publish(inChina(9, 1))
    expect(await watch()).toEqual([])
    expect(await reports()).toEqual([])
    const [letter] = await letters()
    expect(letter?.title).toMatch(/^The section China/)
  })

  it('offers to try its rule, to add feeds, and to remove it', async () => {
    const { desk, watch, store } = await watched()
    await desk.publish(...Array.from({ length: 8 }, (_, index) => inChina(index, 4 + (index % 5))))
    await watch()
    const claim = await store.claimDelivery({ platforms: ['terminal'], now: noon, leasedUntil: noon + 1 })
    const actions = claim?.steps.flatMap(({ step }) => (step.kind === 'message' ? actionsOf(step.reply) : []))
    expect(actions?.map(({ command, options }) => [command, options])).toEqual([
      ['sections try', { name: 'china' }],
      ['feeds starter', { section: 'china' }],
      ['sections remove', { name: 'china' }],
    ])
  })

  it('is not told where it had few stories before, nor where no section has any', async () => {
    const { desk, watch, clock } = await watched()
    await desk.publish(...Array.from({ length: 6 }, (_, index) => inChina(index, 4 + index)))
    expect(await watch()).toEqual([])
    await desk.publish(...Array.from({ length: 8 }, (_, index) => inChina(20 + index, 4 + (index % 5))))
    clock.at += 2 * day
    expect(await watch()).toEqual([])
  })
  it('is looked for no further back than the latest story of each section', async () => {
    const { desk, store } = await watched()
    await desk.publish(...Array.from({ length: 8 }, (_, index) => inChina(index, 4 + (index % 5))), inChina(9, 1))
    const { config } = await configOf('one', desk)
    const sections = config.sections.filter(({ name }) => name === 'china')
    const stories = vi.spyOn(store, 'stories')
    await sectionConcerns('one', { ...config, sections }, { store, states: new Map() }, noon)
    expect(Math.min(...stories.mock.calls.map(([, { from }]) => from))).toBe(noon - day - 6 * hourMs)
  })
})

describe('what readers said of a story', () => {
  const given = { workspace: 'one', briefing: 'b1', story: 's-1', headline: 'Dock workers strike', kind: 'wrong', user: 'ana' } as const

  it('is told once, with buttons to its receipts and reasons, and is forgotten after three days', async () => {
    const { store, clock, watch, buttons, reports } = await watched()
    await store.giveFeedback({ ...given, at: clock.at })
    expect(await watch()).toEqual(['“Dock workers strike”: 1 reader finds it wrong.'])
    expect(await buttons()).toEqual([
      { label: 'Receipts', command: 'evidence', options: { id: 's-1', briefing: 'b1' } },
      { label: 'Why this story', command: 'why', options: { what: 's-1', briefing: 'b1' } },
    ])
    await store.giveFeedback({ ...given, user: 'ben', at: clock.at })
    expect(await watch()).toEqual([])
    clock.at += 3 * day
    await watch()
    expect(await reports()).not.toContain('feedback s-1')
  })

  it('is counted anew whenever an admin looks', async () => {
    const { desk, store, clock, watch } = await watched()
    await store.giveFeedback({ ...given, at: clock.at })
    await watch()
    await store.giveFeedback({ ...given, kind: 'not-for-us', user: 'ben', at: clock.at })
    const [present] = await presentConcerns('one', desk, clock.at)
    expect(present && saidConcern(present.facts, 'de', clock.at)).toMatchObject({
      said: '„Dock workers strike“: 1 Person findet es hier fehl am Platz, 1 Person findet es falsch.',
      buttons: [{}, {}, { label: 'So etwas nie', command: 'settings', form: 'never' }],
    })
  })
})
