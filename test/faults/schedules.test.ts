import { describe, expect, it } from 'vitest'
import { type Schedule, slotsBetween, weekdays } from '../../src/delivery/schedules/schedule.ts'

/** Every kind of change of the clock: at one, two, three, at midnight and just before it, by half an hour, by two hours, the other way round in summer, and none. */
const zones = [
  ...['Europe/Berlin', 'Europe/London', 'America/New_York', 'America/St_Johns', 'America/Santiago', 'America/Havana', 'America/Nuuk'],
  ...['Australia/Lord_Howe', 'Pacific/Chatham', 'Antarctica/Troll', 'Africa/Casablanca', 'Africa/Cairo', 'Asia/Beirut'],
  ...['Asia/Kathmandu', 'Asia/Shanghai', 'Pacific/Kiritimati'],
]
const times = ['00:00', '00:30', '01:30', '02:00', '02:30', '03:00', '07:00', '12:15', '23:59']
const from = Date.UTC(2025, 0, 1)
const upTo = Date.UTC(2027, 0, 1)
const minuteMs = 60_000

function schedule(zone: string, time: string): Schedule {
  return { name: 'daily', workspace: 'w', channel: 'c', at: [time], days: weekdays, zone, sections: [], thread: true }
}

/** Rounds come when they come: after a minute, some hours, or two days. */
function rounds(): readonly number[] {
  const steps = [1, 59, 23 * 60, 10 * 60, 47 * 60, 14 * 60].map((minutes) => minutes * minuteMs)
  const moments: number[] = [from]
  for (let at = from, index = 0; at < upTo; index += 1) {
    at = Math.min(upTo, at + (steps[index % steps.length] ?? minuteMs))
    moments.push(at)
  }
  return moments
}

function wallClock(zone: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return (at) => format.format(at).replace(' ', 'T')
}

describe('144 daily schedules over two years', () => {
  const moments = rounds()

  it.each(zones)('in %s miss no day, come never twice, and come at their time or where a gap ends', (zone) => {
    const wall = wallClock(zone)
    for (const time of times) {
      const fired = moments.slice(1).flatMap((at, index) => slotsBetween(schedule(zone, time), moments[index] ?? at, at))
      const days = fired.map(({ key }) => key.slice(0, 10))
      const [first = '', last = ''] = [days[0], days.at(-1)]
      const expected: string[] = []
      for (let day = Temporal.PlainDate.from(first); Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 }))
        expected.push(String(day))
      expect(days, `${zone} ${time}`).toEqual(expected)
      expect(expected.length).toBeGreaterThanOrEqual(729)
      for (const { key, at } of fired) {
        if (wall(at) === key) continue
        // There was no such time: the minute before is too early, and this one is the first that is not.
        expect([wall(at - minuteMs) < key, wall(at) > key], `${zone} ${key}`).toEqual([true, true])
      }
    }
  })
})
