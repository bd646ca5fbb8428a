import { describe, expect, it } from 'vitest'
import { summaryLimits } from '../../../config/summary-limits.ts'
import { storyThresholds } from '../../../config/thresholds.ts'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { changeConfig } from '../../../src/app/config/change-config.ts'
import { settingItems } from '../../../src/app/config/config-items.ts'
import { defaultSettings, settingNames, type WorkspaceSettings } from '../../../src/app/config/workspace-settings.ts'
import { followNews } from '../../../src/app/following/follow-news.ts'
import { sectionStories } from '../../../src/app/following/news-of.ts'
import { type Keeping, keepSchedules } from '../../../src/app/keep-schedules.ts'
import { makeBriefing } from '../../../src/app/make-briefing.ts'
import { planBriefing } from '../../../src/app/sending/plan-delivery.ts'
import type { Correction } from '../../../src/briefing/briefing.ts'
import { weekdays } from '../../../src/delivery/schedules/schedule.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { dividers } from '../../fakes/outbox.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { dockStrike, hourMs, noon, openDesk, said, type TestDesk } from '../desk.ts'

/** What `/settings` offers, and the test below, or elsewhere, that shows that it acts. */
const shownIn: Readonly<Record<keyof WorkspaceSettings, string>> = {
  style: 'here',
  thread: 'here',
  quiet: 'here',
  never: 'here',
  markStateMedia: 'here',
  corrections: 'here',
  mostStories: 'here',
  leastOutlets: 'here',
  nothingNew: 'test/app/keep-schedules.test.ts',
  zone: 'test/commands/brief.test.ts',
  language: 'test/e2e/reader-languages.test.ts',
  adminsChannel: 'test/e2e/health.test.ts',
  adminRole: 'test/commands/admins.test.ts',
  admins: 'test/commands/admins.test.ts',
}

it('every setting is shown to act somewhere', () => {
  expect(Object.keys(shownIn).toSorted()).toEqual([...settingNames].toSorted())
})

/** A desk on which three outlets that a state holds told a story, with settings of its own. */
async function deskWith(settings: Partial<WorkspaceSettings>): Promise<TestDesk> {
  const desk = await openDesk()
  await desk.publish(...dockStrike)
  const followed = await desk.store.subscriptions('one')
  const held = followed.map((one) => ({ ...one, outlet: { ...one.outlet, stateMedia: true } }))
  await desk.store.replaceSubscriptions('one', held)
  const names = Object.keys(settings)
  const items = settingItems({ ...defaultSettings, ...settings }).filter(({ key }) => names.includes(key))
  const outcome = await changeConfig({ workspace: 'one', by: { platform: 'terminal', user: 'ana' }, what: 'Set it', items }, desk)
  if (outcome.kind !== 'changed' && outcome.kind !== 'nothing') throw new Error(`the settings are ${outcome.kind}`)
  return desk
}

function brief({ store, clock, starter }: TestDesk) {
  const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })
  const window = { from: noon - 24 * hourMs, to: clock.at }
  const request = { workspace: 'one', channel: 'news', window, sections: ['europe'], zone: 'UTC', language: 'en', title: 'Europe' }
  return makeBriefing(request, { store, clock, starter, frequencies, thresholds: storyThresholds, limits: summaryLimits })
}

describe('the setting', () => {
  it('style is how much /brief tells where nobody says it', async () => {
    const [full, headlines] = [await deskWith({ style: 'full' }), await deskWith({ style: 'headlines' })]
    const [long, short] = [said(await full.ask('/brief europe')), said(await headlines.ask('/brief europe'))]
    expect(long).toContain('Ships waited')
    expect(short).not.toContain('Ships waited')
    expect(short.length).toBeLessThan(long.length)
    expect(said(await headlines.ask('/brief europe style:full')).length).toBe(long.length)
  })

  it('style is how much the terminal is told on schedule, too', () => {
    const words = (style: 'full' | 'short' | 'headlines') => {
      const plan = planBriefing({ ...sampleBriefing(), workspace: 'local' }, { name: 'daily', thread: true, style }, null, dividers)
      return plan.steps.map((step) => (step.kind === 'message' ? said(step.reply) : '')).join('\n').length
    }
    expect(words('headlines')).toBeLessThan(words('short'))
    expect(words('short')).toBeLessThan(words('full'))
  })

  it('thread says where the stories of a schedule stand that does not say it itself', async () => {
    const threads = async (thread: boolean, own?: boolean) => {
      const store = await openStore({ path: ':memory:' })
      const keeping: Keeping = {
        ...{ store, dividers, adminsPlace: async () => undefined, languageOf: async () => 'en', draw: async () => null },
        settingsOf: async () => ({ ...defaultSettings, thread }),
        make: async ({ workspace, channel }, window) => ({ ...sampleBriefing(), workspace, channel, window, madeAt: window.to }),
      }
      const schedule = { name: 'daily', workspace: 'slack:team:T1', channel: 'c', at: ['12:00'], days: weekdays, zone: 'UTC', sections: [] }
      await keepSchedules([{ ...schedule, ...(own === undefined ? {} : { thread: own }) }], keeping, noon)
      return (await store.deliveries('slack:team:T1', ['waiting'], 9)).map(({ delivery }) => delivery.threaded)
    }
    expect([await threads(true), await threads(false), await threads(false, true)]).toEqual([[true], [false], [true]])
  })

  it('quiet holds back every notice of the workspace, in its zone, until the hours are over', async () => {
    const desk = await deskWith({ quiet: { from: 12, to: 15 }, zone: 'Europe/Berlin' })
    await desk.ask('/follow Hamburg dock')
    const heard = async () => (await followNews({ ...desk, dividers }, desk.clock.at)).length
    desk.clock.at = noon + hourMs / 2
    await desk.publish({
      outlet: 'Buoy',
      story: '1',
      title: 'Hamburg dock strike ends',
      text: 'The Hamburg dock strike ended.',
      hoursAgo: 0,
    })
    expect(await heard()).toBe(0)
    desk.clock.at = noon + 2 * hourMs
    expect(await heard()).toBe(1)
  })

  it('markStateMedia says whether sources and timelines name what a state holds', async () => {
    const [marked, plain] = [await deskWith({ markStateMedia: true }), await deskWith({ markStateMedia: false })]
    const told = async (desk: TestDesk) => [await desk.ask('/brief europe'), await desk.ask('/story e1 timeline')].map(said)
    for (const words of await told(marked)) expect(words).toMatch(/\(state media/)
    for (const words of await told(plain)) expect(words).not.toMatch(/state media/)
  })

  it('never keeps stories out that are about its words, where a section is followed too, and /why says so', async () => {
    const desk = await deskWith({ never: ['strike', 'horoscope'] })
    const { sections, leftOut } = await brief(desk)
    expect(sections.flatMap(({ stories }) => stories)).toEqual([])
    expect(leftOut).toMatchObject([{ headline: dockStrike[0]?.title, reason: 'unwanted' }])
    expect(await sectionStories('one', 'europe', desk, noon)).toEqual([])
    await desk.ask('/brief europe')
    expect(said(await desk.ask(`/why ${leftOut[0]?.url}`))).toMatch(/it is of what is never told here/)
    expect((await brief(await deskWith({ never: ['9 per cent'] }))).leftOut).toEqual([])
  })

  it('corrections says whether the next briefing carries what no longer holds', async () => {
    const correction: Correction = {
      ...{ id: 'c1', briefing: 'b1', toldAt: noon - 5 * hourMs, foundAt: noon - hourMs, shortId: 'e1', headline: 'Strike' },
      ...{ text: '4,000 workers joined.', language: 'en', reason: 'rewritten', outlet: 'Port', url: 'https://port.test/1', now: null },
    }
    for (const corrections of [true, false]) {
      const desk = await deskWith({ corrections })
      await desk.store.saveBriefing({ ...sampleBriefing(), id: 'b1', workspace: 'one', channel: 'news', madeAt: noon - 5 * hourMs }, null)
      await desk.store.addCorrections('one', 'news', [correction])
      expect((await brief(desk)).corrections).toHaveLength(corrections ? 1 : 0)
    }
  })

  it('what no longer holds is told once, also where nothing else is new', async () => {
    const correction: Correction = {
      ...{ id: 'c1', briefing: 'b1', toldAt: noon - 5 * hourMs, foundAt: noon - hourMs, shortId: 'e1', headline: 'Strike' },
      ...{ text: '4,000 workers joined.', language: 'en', reason: 'rewritten', outlet: 'Port', url: 'https://port.test/1', now: null },
    }
    const desk = await openDesk()
    await desk.store.saveBriefing({ ...sampleBriefing(), id: 'b1', workspace: 'one', channel: 'news', madeAt: noon - 5 * hourMs }, null)
    await desk.store.addCorrections('one', 'news', [correction])
    const first = await brief(desk)
    expect(first.sections.flatMap(({ stories }) => stories)).toEqual([])
    expect(first.corrections).toHaveLength(1)
    await desk.store.saveBriefing(first, null)
    desk.clock.at += hourMs
    expect((await brief(desk)).corrections).toEqual([])
  })

  it('mostStories and leastOutlets bound what a briefing tells', async () => {
    const count = async (settings: Partial<WorkspaceSettings>) =>
      (await brief(await deskWith(settings))).sections.flatMap(({ stories }) => stories).length
    expect(await count({ leastOutlets: 2 })).toBe(1)
    const desk = await deskWith({ leastOutlets: 3 })
    await desk.publish({
      outlet: 'Buoy',
      story: '2',
      title: 'France votes on budget',
      text: 'The French parliament in Paris votes on the budget.',
    })
    expect((await brief(desk)).leftOut).toMatchObject([{ reason: 'one-outlet' }])
    const few = await deskWith({ mostStories: 1, leastOutlets: 1 })
    await few.publish({
      outlet: 'Buoy',
      story: '2',
      title: 'France votes on budget',
      text: 'The French parliament in Paris votes on the budget.',
    })
    expect((await brief(few)).sections.flatMap(({ stories }) => stories)).toHaveLength(1)
  })
})
