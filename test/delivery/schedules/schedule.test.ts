import { describe, expect, it } from 'vitest'
import { graceOf, instantOf, type Schedule, slotsBetween, weekdays } from '../../../src/delivery/schedules/schedule.ts'

const daily: Schedule = {
  name: 'daily',
  workspace: 'local',
  channel: 'c',
  at: ['07:00'],
  days: weekdays,
  zone: 'Europe/Berlin',
  sections: [],
  thread: true,
  style: 'full',
  language: 'en',
  nothingNew: 'say',
}
const ms = (iso: string) => Date.parse(iso)
const at = (date: string, time: string, zone: string) => new Date(instantOf(Temporal.PlainDate.from(date), time, zone)).toISOString()

describe('instantOf', () => {
  it('reads the hour on the wall of the zone', () => {
    expect(at('2025-02-14', '07:00', 'Europe/Berlin')).toBe('2025-02-14T06:00:00.000Z')
    expect(at('2025-07-14', '07:00', 'Europe/Berlin')).toBe('2025-07-14T05:00:00.000Z')
  })

  it('moves a skipped time to the first instant after the gap, not by the length of the gap', () => {
    expect(at('2025-03-30', '02:30', 'Europe/Berlin')).toBe('2025-03-30T01:00:00.000Z')
    expect(at('2025-03-09', '02:45', 'America/New_York')).toBe('2025-03-09T07:00:00.000Z')
    expect(at('2025-10-05', '02:10', 'Australia/Lord_Howe')).toBe('2025-10-04T15:30:00.000Z')
  })

  it('takes the first of a time that repeats', () => {
    expect(at('2025-10-26', '02:30', 'Europe/Berlin')).toBe('2025-10-26T00:30:00.000Z')
  })
})

describe('slotsBetween', () => {
  it('includes its end and not its start', () => {
    const seven = ms('2025-02-14T06:00:00Z')
    expect(slotsBetween(daily, seven - 1, seven)).toEqual([{ schedule: 'daily', key: '2025-02-14T07:00', at: seven }])
    expect(slotsBetween(daily, seven, seven + 1000)).toEqual([])
  })

  it('names each local day once over two years, in zones with every kind of change of the clock', () => {
    for (const zone of ['Europe/London', 'America/Nuuk', 'Australia/Lord_Howe', 'Antarctica/Troll', 'Asia/Kathmandu', 'Pacific/Chatham']) {
      for (const time of ['00:00', '01:30', '02:00', '02:30', '03:00', '23:59']) {
        const slots = slotsBetween({ ...daily, zone, at: [time] }, ms('2024-12-31T23:59:59Z'), ms('2026-12-31T23:59:59Z'))
        expect(new Set(slots.map((slot) => slot.key)).size).toBe(slots.length)
        expect(slots.length).toBeGreaterThanOrEqual(729)
      }
    }
  })

  it('keeps to the chosen weekdays and orders several times', () => {
    const twice: Schedule = { ...daily, at: ['18:00', '08:00'], days: ['mon'] }
    const keys = slotsBetween(twice, ms('2025-02-10T00:00:00Z'), ms('2025-02-16T00:00:00Z')).map((slot) => slot.key)
    expect(keys).toEqual(['2025-02-10T08:00', '2025-02-10T18:00'])
  })
})

it('allows half the period or two hours of grace, whichever is less', () => {
  const slot = (schedule: Schedule) => slotsBetween(schedule, ms('2025-02-14T00:00:00Z'), ms('2025-02-15T00:00:00Z'))[1]
  const everyTwoHours: Schedule = { ...daily, at: ['07:00', '09:00', '11:00'] }
  const second = slot(everyTwoHours)
  if (!second) throw new Error('the schedule has a second slot')
  expect(graceOf(everyTwoHours, second)).toBe(3_600_000)
  expect(graceOf(daily, { schedule: 'daily', key: '2025-02-14T07:00', at: ms('2025-02-14T06:00:00Z') })).toBe(7_200_000)
})
