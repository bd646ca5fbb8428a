import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import { keepSchedules } from '../../src/app/keep-schedules.ts'
import type { Store } from '../../src/app/ports.ts'
import type { Briefing } from '../../src/briefing/briefing.ts'
import { type Schedule, weekdays } from '../../src/delivery/schedule.ts'

const schedule: Schedule = {
  name: 'morning',
  workspace: 'local',
  channel: 'c',
  at: ['07:00'],
  days: weekdays,
  zone: 'Europe/Berlin',
  sections: [],
  thread: true,
}
const seven = Date.parse('2025-02-14T06:00:00Z')
const minute = 60_000
const day = 86_400_000

function briefing(window: Briefing['window']): Briefing {
  return {
    id: `b${window.to}`,
    workspace: 'local',
    channel: 'c',
    title: 'Daily briefing',
    language: 'en',
    zone: 'Europe/Berlin',
    window,
    madeAt: window.to,
    opening: [],
    sections: [],
    inShort: [],
    sources: [],
    coverage: { feedsRead: 0, feedsFailed: [], articles: 0, stories: 0, outlets: 0, newestAt: null },
    leftOut: [],
    refused: [],
  }
}

const keep = (store: Store, now: number) => keepSchedules([schedule], store, now, async (_, window) => briefing(window))
const windows = (made: readonly { readonly briefing: Briefing }[]) => made.map(({ briefing: { window } }) => window)

describe('keepSchedules', () => {
  it('makes nothing before the hour, one briefing at it, and none again', async () => {
    const store = await openStore({ path: ':memory:' })
    expect(await keep(store, seven - minute)).toEqual([])
    expect(windows(await keep(store, seven))).toEqual([{ from: seven - day, to: seven }])
    expect(await keep(store, seven + minute)).toEqual([])
  })

  it('keeps the hour late within its grace, and lets it go after', async () => {
    const store = await openStore({ path: ':memory:' })
    expect(await keep(store, seven + 121 * minute)).toEqual([])
    expect(await keep(store, seven + 119 * minute)).toHaveLength(1)
  })

  it('reaches back over hours that were missed', async () => {
    const store = await openStore({ path: ':memory:' })
    await keep(store, seven)
    expect(windows(await keep(store, seven + 2 * day))).toEqual([{ from: seven, to: seven + 2 * day }])
  })

  it('is not cut short by a briefing that was made in between', async () => {
    const store = await openStore({ path: ':memory:' })
    await store.saveBriefing(briefing({ from: seven - day, to: seven - 10 * minute }), null)
    expect(windows(await keep(store, seven))).toEqual([{ from: seven - day, to: seven }])
  })

  it('makes one briefing of one hour for two that work on the same store', async () => {
    const store = await openStore({ path: ':memory:' })
    const both = await Promise.all([keep(store, seven), keep(store, seven)])
    expect(both.flat()).toHaveLength(1)
  })
})
