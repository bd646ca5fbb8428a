import { describe, expect, it } from 'vitest'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import { defaultSettings } from '../../src/app/config/workspace-settings.ts'
import { saidConcern } from '../../src/app/health/said-concern.ts'
import { type Keeping, type Kept, keepSchedules } from '../../src/app/keep-schedules.ts'
import type { Store } from '../../src/app/ports.ts'
import { LeaseLost, schedulesLease } from '../../src/app/running/lease.ts'
import type { Briefing } from '../../src/briefing/briefing.ts'
import { type Schedule, weekdays } from '../../src/delivery/schedules/schedule.ts'
import { dividers } from '../fakes/outbox.ts'
import { sampleBriefing } from '../fakes/sample-briefing.ts'

const schedule: Schedule = {
  ...{ name: 'morning', workspace: 'local', channel: 'c', at: ['07:00'], days: weekdays, zone: 'Europe/Berlin', sections: [] },
  ...{ thread: true, style: 'full', language: 'en', nothingNew: 'say' },
}
const seven = Date.parse('2025-02-14T06:00:00Z')
const minute = 60_000
const day = 86_400_000

function briefing({ name, workspace, channel }: Schedule, window: Briefing['window'], given: Partial<Briefing> = {}): Briefing {
  const coverage = { feedsRead: 1, feedsFailed: [], articles: 0, stories: 0, outlets: 0, newestAt: null }
  const nothing = { sections: [], opening: [], inShort: [], sources: [], coverage, leftOut: [], refused: [] }
  return { ...sampleBriefing(), ...nothing, id: `b${name} ${window.to}`, workspace, channel, window, madeAt: window.to, ...given }
}

async function shownReports(store: Store) {
  return (await store.reports('local')).map(({ key, facts, toldAt }) => ({ key, ...saidConcern(facts, 'en', toldAt) }))
}

/** Keeps schedules over one store, with briefings of nothing where no other are given. */
async function scene(given: Partial<Briefing> = {}) {
  const store = await openStore({ path: ':memory:' })
  const keeping: Keeping = {
    ...{
      store,
      dividers,
      adminsPlace: async () => undefined,
      languageOf: async () => 'en',
      draw: async () => null,
      settingsOf: async () => defaultSettings,
    },
    make: async (one, window, title) => briefing(one, window, { title, ...given }),
  }
  return { store, keeping, keep: (now: number, schedules: readonly Schedule[] = [schedule]) => keepSchedules(schedules, keeping, now) }
}

const made = (kept: readonly Kept[]) => kept.flatMap((one) => (one.kind === 'made' ? [one.briefing] : []))
const windows = (kept: readonly Kept[]) => made(kept).map(({ window }) => window)
const outcomes = async (store: Store, name = 'morning') =>
  (await store.usedSlots(0)).flatMap(({ schedule: of, key, outcome }) => (of === name ? [`${key} ${outcome}`] : []))
const waiting = (store: Store) => store.deliveries('local', ['waiting'], 99)

describe('keepSchedules', () => {
  it('makes nothing before the hour, one briefing at it, and none again', async () => {
    const { keep, store } = await scene()
    expect(await keep(seven - minute)).toEqual([])
    expect(windows(await keep(seven))).toEqual([{ from: seven - day, to: seven }])
    expect(await keep(seven + minute)).toEqual([])
    expect(await outcomes(store)).toEqual(['2025-02-14T07:00 made'])
  })

  it('writes the delivery down with the briefing', async () => {
    const { keep, store } = await scene()
    const [one] = made(await keep(seven))
    const place = { kind: 'channel', channel: 'c' }
    const purpose = { kind: 'briefing', briefing: one?.id, schedule: 'morning' }
    expect(await waiting(store)).toMatchObject([{ delivery: { id: one?.id, platform: 'terminal', place, purpose } }])
  })

  it('keeps the hour late within its grace, and lets it go after', async () => {
    const { keep } = await scene()
    expect(await keep(seven + 121 * minute)).toEqual([])
    expect(await keep(seven + 119 * minute)).toMatchObject([{ kind: 'made' }])
  })

  it('reaches back over hours that were missed', async () => {
    const { keep } = await scene()
    await keep(seven)
    expect(windows(await keep(seven + 2 * day))).toEqual([{ from: seven, to: seven + 2 * day }])
  })

  it('reaches back over a weekend in which the clock went back', async () => {
    const { keep } = await scene()
    const monday = Date.parse('2025-10-27T06:00:00Z')
    const workdays = { ...schedule, days: ['mon', 'tue', 'wed', 'thu', 'fri'] } as const
    expect(windows(await keep(monday, [workdays]))).toEqual([{ from: Date.parse('2025-10-24T05:00:00Z'), to: monday }])
  })

  it('is not cut short by a briefing that was made in between', async () => {
    const { keep, store } = await scene()
    await store.saveBriefing(briefing(schedule, { from: seven - day, to: seven - 10 * minute }), null)
    expect(windows(await keep(seven))).toEqual([{ from: seven - day, to: seven }])
  })

  it('makes the briefings of all others where a schedule cannot be read any more', async () => {
    const { keep } = await scene()
    const kept = await keep(seven, [{ ...schedule, name: 'lost', zone: 'Europe/Atlantis' }, schedule])
    expect(kept).toMatchObject([
      { kind: 'failed', schedule: { name: 'lost' }, error: expect.any(RangeError) },
      { kind: 'made', schedule: { name: 'morning' } },
    ])
  })

  it('stops where another took over, and leaves it to that one', async () => {
    const { keeping, store } = await scene()
    const lease = await store.takeLease(schedulesLease, 'ana', seven, seven + minute)
    if (!lease) throw new Error('nobody else holds it')
    const make: Keeping['make'] = async (...asked) => {
      await store.takeLease(schedulesLease, 'bo', seven + 2 * minute, seven + 3 * minute)
      return keeping.make(...asked)
    }
    const two = [schedule, { ...schedule, name: 'second' }]
    await expect(keepSchedules(two, { ...keeping, make, store: store.under(lease) }, seven)).rejects.toThrow(LeaseLost)
    expect(await store.briefings('local', { limit: 9 })).toEqual([])
    expect(made(await keepSchedules(two, keeping, seven + 2 * minute))).toHaveLength(2)
  })

  it('makes one briefing of one hour for two that work on the same store', async () => {
    const { keep, store } = await scene()
    const both = await Promise.all([keep(seven), keep(seven)])
    expect(both.flat()).toHaveLength(1)
    expect(await waiting(store)).toHaveLength(1)
  })

  it('keeps schedules of one name in two workspaces apart', async () => {
    const { keep } = await scene()
    const other = { ...schedule, workspace: 'slack:team:T1' }
    expect(made(await keep(seven, [schedule, other])).map(({ workspace }) => workspace)).toEqual(['local', 'slack:team:T1'])
    expect(await keep(seven, [schedule, other])).toEqual([])
  })

  it('passes over times from before the schedule was as it is', async () => {
    const { keep, store } = await scene()
    await keep(seven, [{ ...schedule, since: seven + minute }])
    expect(await outcomes(store)).toEqual([])
    await keep(seven)
    await keep(seven + day + minute, [{ ...schedule, at: ['06:30', '07:00'], since: seven + day - minute }])
    expect(await outcomes(store)).toEqual(['2025-02-15T07:00 made', '2025-02-14T07:00 made'])
  })

  it('tries again in the next round what could not be made, and makes the others', async () => {
    const { keep, keeping } = await scene()
    const broken = { ...schedule, name: 'broken' }
    const failing = (one: Schedule, window: Briefing['window']) => {
      if (one.name === 'broken') throw new Error('The disk is full')
      return Promise.resolve(briefing(one, window))
    }
    const first = await keepSchedules([broken, schedule], { ...keeping, make: failing }, seven)
    expect(first.map(({ kind }) => kind)).toEqual(['failed', 'made'])
    expect(made(await keep(seven + minute, [broken, schedule])).map(({ id }) => id)).toEqual([`bbroken ${seven + minute}`])
  })
})

describe('a briefing that cannot be made', () => {
  const failing = () => Promise.reject(new Error('The disk is full'))
  const letters = async (store: Store) => (await waiting(store)).filter(({ delivery }) => delivery.purpose.kind === 'report')

  it('is told to the admins once, with a button, and is mended when it is made', async () => {
    const { keep, keeping, store } = await scene()
    for (const minutes of [0, 1, 2]) await keepSchedules([schedule], { ...keeping, make: failing }, seven + minutes * minute)
    expect(await letters(store)).toHaveLength(1)
    expect(await shownReports(store)).toMatchObject([
      {
        key: 'failed morning',
        said: expect.stringMatching(
          /^The briefing of the schedule “morning”, due at 2025-02-14 07:00 \(Europe\/Berlin\), could not be made/,
        ),
        buttons: [{ label: 'Post it now', command: 'schedule run', options: { name: 'morning' } }],
      },
    ])
    await keep(seven + 3 * minute)
    expect(await store.reports('local')).toEqual([])
  })

  it('in all of its grace is missed, and nobody says that Attaché was not running', async () => {
    const { keep, keeping, store } = await scene()
    await keep(seven - day)
    await keepSchedules([schedule], { ...keeping, make: failing }, seven)
    await keepSchedules([schedule], { ...keeping, make: failing }, seven + 121 * minute)
    const said = (await store.reports('local')).map(({ facts, toldAt }) => saidConcern(facts, 'en', toldAt).said)
    expect(said).toContainEqual(expect.stringMatching(/was not kept at 2025-02-14 07:00 .*, since it could not be made in time/))
    expect(await letters(store)).toHaveLength(2)
  })
})

describe('whoever a schedule calls', () => {
  const wanted = { ...schedule, workspace: 'discord:guild:1', mention: '123456' }
  const told = { sections: sampleBriefing().sections, sources: sampleBriefing().sources }
  /** Whom each message for a channel calls. */
  async function calls(store: Store, channel = 'c') {
    for (;;) {
      const claim = await store.claimDelivery({ platforms: ['discord'], now: seven + day, leasedUntil: seven + 2 * day })
      if (!claim) return []
      if (claim.delivery.place.kind === 'channel' && claim.delivery.place.channel === channel)
        return claim.steps.map(({ step }) => (step.kind === 'message' ? (step.reply.calls ?? null) : null))
    }
  }

  it('is called by the first message of its briefing, and by nothing else', async () => {
    const { keep, store } = await scene(told)
    await keep(seven, [wanted])
    const [first, ...others] = await calls(store)
    expect(first).toBe('123456')
    expect(others.length).toBeGreaterThan(0)
    expect(new Set(others)).toEqual(new Set([null]))
  })

  it('is not called where nothing is told, nor late', async () => {
    const nothing = await scene()
    await nothing.keep(seven, [wanted])
    expect(await calls(nothing.store)).toEqual([null])
    const late = await scene(told)
    await late.keep(seven - day, [wanted])
    expect(await late.keep(seven + 60 * minute, [{ ...wanted, channel: 'd' }])).toMatchObject([{ kind: 'made', late: true }])
    expect(new Set(await calls(late.store, 'd'))).toEqual(new Set([null]))
  })
})

describe('after a downtime', () => {
  const twice = { ...schedule, at: ['07:00', '19:00'] }

  it('one briefing comes late and says so; what is older is missed, and admins are told once of all', async () => {
    const { keep, store } = await scene()
    const other = { ...twice, name: 'other', channel: 'd' }
    await keep(seven, [twice, other])
    const kept = await keep(seven + 2 * day + 13 * 60 * minute, [twice, other])
    expect(made(kept).map(({ title }) => title)).toEqual(Array(2).fill('Daily briefing (late: it was due at 19:00)'))
    expect(await outcomes(store)).toEqual([
      '2025-02-16T19:00 late',
      '2025-02-16T07:00 missed',
      '2025-02-15T19:00 missed',
      '2025-02-15T07:00 missed',
      '2025-02-14T19:00 missed',
      '2025-02-14T07:00 made',
    ])
    const reports = await store.reports('local')
    expect(reports.map(({ facts, toldAt }) => saidConcern(facts, 'en', toldAt).said)).toEqual([
      expect.stringMatching(/^The schedule “morning” was not kept 4 times from 2025-02-14 19:00 to 2025-02-16 07:00 \(Europe\/Berlin\)/),
      expect.stringMatching(/^The schedule “other” was not kept 4 times/),
    ])
    expect((await waiting(store)).map(({ delivery }) => delivery.purpose.kind).toSorted()).toEqual([
      'briefing',
      'briefing',
      'briefing',
      'briefing',
      'report',
    ])
    expect(await keep(seven + 2 * day + 13 * 60 * minute, [twice, other])).toEqual([])
  })

  it('what was missed is forgotten with the next briefing in time, and told again if it happens again', async () => {
    const { keep, store } = await scene()
    await keep(seven)
    for (const days of [2, 5]) {
      await keep(seven + days * day + 5 * 60 * minute)
      expect(await shownReports(store)).toMatchObject([{ key: 'missed morning', buttons: [{ command: 'schedule run' }] }])
      await keep(seven + (days + 1) * day)
      expect(await store.reports('local')).toEqual([])
    }
    expect((await waiting(store)).filter(({ delivery }) => delivery.purpose.kind === 'report')).toHaveLength(2)
  })

  it('what a clock that was ahead let go is kept all the same, and what was made then is not made again', async () => {
    const { keep, store } = await scene()
    await keep(seven)
    await keep(seven + 3 * day + 60 * minute)
    expect(await outcomes(store)).toEqual([
      '2025-02-17T07:00 late',
      '2025-02-16T07:00 missed',
      '2025-02-15T07:00 missed',
      '2025-02-14T07:00 made',
    ])
    await keep(seven + day - minute)
    for (const days of [1, 2, 3, 4]) await keep(seven + days * day)
    expect(await outcomes(store)).toEqual([
      '2025-02-18T07:00 made',
      '2025-02-17T07:00 late',
      '2025-02-16T07:00 made',
      '2025-02-15T07:00 made',
      '2025-02-14T07:00 made',
    ])
    expect((await waiting(store)).filter(({ delivery }) => delivery.purpose.kind === 'report')).toHaveLength(1)
  })

  it('nothing comes late that is within a few minutes', async () => {
    const { keep, store } = await scene()
    await keep(seven)
    expect(made(await keep(seven + day + 14 * minute)).map(({ title }) => title)).toEqual(['Daily briefing'])
    expect(await outcomes(store)).toEqual(['2025-02-15T07:00 made', '2025-02-14T07:00 made'])
  })

  it('a schedule that was not heard of for weeks has missed nothing', async () => {
    const { keep, store } = await scene()
    await keep(seven)
    expect(await keep(seven + 20 * day + 5 * 60 * minute)).toEqual([])
    expect(await store.reports('local')).toEqual([])
  })

  it('two that come back at once tell the admins once', async () => {
    const { keep, store } = await scene()
    await keep(seven)
    await Promise.all([1, 2, 3].map(() => keep(seven + 3 * day + 300 * minute)))
    expect(await store.reports('local')).toHaveLength(1)
    expect((await waiting(store)).filter(({ delivery }) => delivery.purpose.kind === 'report')).toHaveLength(1)
  })
})

describe('a channel with nothing new', () => {
  const silent = { ...schedule, nothingNew: 'silent' } as const
  const { sections, sources } = sampleBriefing()

  it('is told so where that is wanted', async () => {
    const { keep, store } = await scene()
    await keep(seven)
    expect((await waiting(store)).map(({ delivery }) => delivery.title)).toEqual([expect.stringContaining('no stories')])
  })

  it('hears nothing where silence is wanted, and the slot is used', async () => {
    const { keep, store } = await scene()
    expect(await keep(seven, [silent])).toMatchObject([{ kind: 'nothing-new' }])
    expect(await keep(seven + minute, [silent])).toEqual([])
    expect(await outcomes(store)).toEqual(['2025-02-14T07:00 nothing-new'])
    expect(await waiting(store)).toEqual([])
  })

  it('hears the news although it wants silence', async () => {
    const { keep } = await scene({ sections, sources })
    expect(await keep(seven, [silent])).toMatchObject([{ kind: 'made' }])
  })

  it('is told where no feed could be read, since that is not no news', async () => {
    const feedsFailed = [{ feed: 'https://a.test/', outlet: 'A', failure: { reason: 'timeout', detail: '' } as const }]
    const { keep } = await scene({ coverage: { ...sampleBriefing().coverage, feedsRead: 0, feedsFailed } })
    expect(await keep(seven, [silent])).toMatchObject([{ kind: 'made' }])
  })
})

describe('a paused schedule', () => {
  it('makes nothing and misses nothing, and goes on when it is taken up', async () => {
    const { keep, store } = await scene()
    await keep(seven)
    await store.pauseSchedule({ workspace: 'local', schedule: 'morning', failure: { reason: 'no-place' }, since: seven })
    for (const days of [1, 2]) expect(await keep(seven + days * day)).toEqual([])
    expect(await store.reports('local')).toEqual([])
    await store.resumeSchedule('local', 'morning')
    expect(windows(await keep(seven + 3 * day))).toEqual([{ from: seven, to: seven + 3 * day }])
    expect(await outcomes(store)).toEqual([
      '2025-02-17T07:00 made',
      '2025-02-16T07:00 paused',
      '2025-02-15T07:00 paused',
      '2025-02-14T07:00 made',
    ])
  })
})
