import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { applyFiles } from '../../../src/app/config/apply-files.ts'
import { type Changing, changeConfig, undoLast } from '../../../src/app/config/change-config.ts'
import type { Author, ConfigItem } from '../../../src/app/config/config.ts'
import { itemsOf } from '../../../src/app/config/config-items.ts'
import { saidMistake } from '../../../src/app/config/config-mistakes.ts'
import { configOf, starterOf } from '../../../src/app/config/starter.ts'
import { weekdays } from '../../../src/delivery/schedules/schedule.ts'
import { sectionSchema } from '../../../src/sections/section.ts'

const europe = sectionSchema.parse({ name: 'europe', title: 'Europe', letter: 'e', places: ['Europe'] })
const china = sectionSchema.parse({ name: 'china', title: 'China', letter: 'c', places: ['China'] })
const starter = starterOf({ sections: [europe, china] })
const ana = { platform: 'discord', user: 'ana' } as const

async function desk() {
  const store = await openStore({ path: ':memory:' })
  onTestFinished(() => store.close())
  const parts = { store, clock: { now: () => 1 }, starter }
  const change = (items: readonly ConfigItem[], seen?: number) =>
    changeConfig({ workspace: 'one', by: ana, what: 'Changed it', items, ...(seen === undefined ? {} : { seen }) }, parts)
  const config = async () => (await configOf('one', parts)).config
  return { store, parts, change, config }
}

const section = (value: typeof europe): ConfigItem => ({ kind: 'section', key: value.name, value })
const style = (value: 'short' | 'full' | 'headlines'): ConfigItem => ({ kind: 'setting', key: 'style', value })

describe('a schedule', () => {
  const daily = { name: 'daily', channel: 'c', days: [...weekdays], zone: 'UTC', sections: [], thread: true }
  const scheduled = (at: readonly string[], since?: number): ConfigItem => ({
    ...{ kind: 'schedule', key: 'daily' },
    value: { ...daily, at, ...(since === undefined ? {} : { since }) },
  })
  /** Moments from which it names any, after each thing that is done, a second apart. */
  async function begins(...done: readonly ((by: Author, parts: Changing) => Promise<unknown>)[]) {
    const { store, config } = await desk()
    const found: unknown[] = []
    for (const [index, act] of done.entries()) {
      await act(ana, { store, clock: { now: () => (index + 1) * 1_000 }, starter })
      found.push((await config()).schedules[0]?.since)
    }
    return found
  }
  const set = (at: readonly string[], since?: number) => (by: Author, parts: Changing) =>
    changeConfig({ workspace: 'one', by, what: 'Set', items: [scheduled(at, since)] }, parts)
  const remove = (by: Author, parts: Changing) =>
    changeConfig({ workspace: 'one', by, what: 'Removed', items: [{ kind: 'schedule', key: 'daily', value: null }] }, parts)
  const undo = (by: Author, parts: Changing) => undoLast('one', by, parts)
  const files = (at: readonly string[]) => (_: Author, parts: Changing) => applyFiles('one', [scheduled(at)], parts)

  it('begins when it is added, and anew when its times change, whoever changes them', async () => {
    expect(await begins(set(['07:00']), set(['07:00', '09:00']), set(['09:00', '07:00'].toSorted()), files(['08:00']))).toEqual([
      1_000, 2_000, 2_000, 4_000,
    ])
  })

  it('begins anew when a change of its times, or its end, is taken back', async () => {
    expect(await begins(set(['07:00']), set(['09:00']), undo)).toEqual([1_000, 2_000, 3_000])
    expect(await begins(set(['07:00']), remove, undo)).toEqual([1_000, undefined, 3_000])
  })

  it('begins when somebody says so, as when it is resumed', async () => {
    expect(await begins(set(['07:00']), set(['07:00'], 1_500))).toEqual([1_000, 1_500])
  })

  it('that its channel refused goes on once it posts elsewhere, or nowhere', async () => {
    const failure = { reason: 'no-place' } as const
    const moved = { kind: 'schedule', key: 'daily', value: { ...daily, at: ['07:00'], channel: 'other' } } as const
    const later = scheduled(['09:00'])
    for (const item of [moved, { ...moved, value: null }, later]) {
      const { store, change } = await desk()
      await change([scheduled(['07:00'])])
      await store.pauseSchedule({ workspace: 'one', schedule: 'daily', failure, since: 1 })
      await change([item])
      expect(await store.pausedSchedules()).toHaveLength(item === later ? 1 : 0)
    }
  })

  it('of the config files begins with the hour that it is started in', async () => {
    expect(await begins(files(['07:00']), files(['07:00']))).toEqual([undefined, undefined])
  })
})

describe('a config', () => {
  it('of a workspace that chose nothing is the starter’s, and its own with the first change', async () => {
    const { change, config } = await desk()
    expect(await config()).toEqual(starter)
    expect(await change([style('short')])).toMatchObject({ kind: 'changed', change: { revision: 1 } })
    expect((await config()).settings.style).toBe('short')
    expect((await config()).sections).toEqual([europe, china])
  })

  it('is the same object while nothing changes, so that judgements of its sections stay', async () => {
    const { change, config } = await desk()
    await change([style('short')])
    expect((await config()).sections).toBe((await config()).sections)
  })

  it('is not changed into one that contradicts itself', async () => {
    const { change, config } = await desk()
    const outcomes = await Promise.all([
      change([section({ ...china, letter: 'e' })]),
      change([
        { kind: 'section', key: 'europe', value: null },
        { kind: 'section', key: 'china', value: null },
      ]),
      change([section({ ...china, places: ['Atlantis'] })]),
    ])
    expect(outcomes.map((outcome) => ('mistakes' in outcome ? outcome.mistakes.map((mistake) => saidMistake(mistake, 'en')) : []))).toEqual(
      [
        ['The sections “Europe” and “China” share the letter “e”.'],
        ['A workspace needs at least one section.'],
        ['The section “China”: “Atlantis” is no region, alliance or country that is known here.'],
      ],
    )
    expect(await config()).toEqual(starter)
  })

  it('stays whole when two right changes at once would be wrong together', async () => {
    const { change, config } = await desk()
    const talks = { ...europe, name: 'talks', title: 'Talks', letter: 't' }
    const trade = { ...europe, name: 'trade', title: 'Trade', letter: 't' }
    const outcomes = await Promise.all([change([section(talks)]), change([section(trade)])])
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'wrong'])
    expect((await config()).sections).toHaveLength(3)
  })
})

describe('the last change', () => {
  it('is taken back, and the one before it after that, until there is none', async () => {
    const { change, config, parts } = await desk()
    await change([style('short')])
    await change([{ kind: 'section', key: 'china', value: null }])
    expect(await undoLast('one', ana, parts)).toMatchObject({ kind: 'changed', change: { what: 'Took back: Changed it', undoes: 2 } })
    expect((await config()).sections).toHaveLength(2)
    expect((await config()).settings.style).toBe('short')
    await undoLast('one', ana, parts)
    expect(await config()).toEqual(starter)
    expect(await undoLast('one', ana, parts)).toEqual({ kind: 'none' })
  })
})

describe('config files', () => {
  const files = (changes: Partial<typeof starter> = {}) => itemsOf({ ...starter, ...changes })

  it('change only what changed in them since they were last applied', async () => {
    const { change, config, parts } = await desk()
    await applyFiles('one', files(), parts)
    await change([style('short')])
    await applyFiles('one', files(), parts)
    expect((await config()).settings.style).toBe('short')
    await applyFiles('one', files({ sections: [china, europe] }), parts)
    expect(await config()).toMatchObject({ sections: [china, europe], settings: { style: 'short' } })
    await applyFiles('one', files({ sections: [china, europe], settings: { ...starter.settings, style: 'headlines' } }), parts)
    expect((await config()).settings.style).toBe('headlines')
  })

  it('take away what they named before and no longer do', async () => {
    const { config, parts } = await desk()
    await applyFiles('one', files(), parts)
    expect(await applyFiles('one', files({ sections: [europe] }), parts)).toMatchObject({ kind: 'changed' })
    expect((await config()).sections).toEqual([europe])
  })

  it('can be taken back as any change, and come again only when they change', async () => {
    const { config, parts } = await desk()
    await applyFiles('one', files(), parts)
    await applyFiles('one', files({ sections: [europe] }), parts)
    await undoLast('one', ana, parts)
    await applyFiles('one', files({ sections: [europe] }), parts)
    expect((await config()).sections).toHaveLength(2)
  })
})
