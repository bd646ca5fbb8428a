import { type Schedule, weekdays } from '../../src/delivery/schedules/schedule.ts'

/** Eight channels that are briefed at every full hour. */
export const schedules: readonly Schedule[] = Array.from({ length: 8 }, (_, index) => ({
  ...{ name: `s${index}`, workspace: `w${index % 3}`, channel: `c${index}`, days: weekdays, zone: 'UTC', sections: [], thread: false },
  ...{
    at: Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, '0')}:00`),
    style: 'short',
    language: 'en',
    nothingNew: 'say',
  },
}))
