import { expect, it } from 'vitest'
import { refreshMinutes } from '../../src/feeds/refresh.ts'

it.each([
  [{ ttl: ' 30 ' }, 30],
  [{ ttl: '30', updatePeriod: 'daily' }, 30],
  [{ ttl: 'often' }, null],
  [{ ttl: '-5', updatePeriod: 'hourly' }, 60],
  // Worked by hand: a day has 1,440 minutes; four times a day is every 360.
  [{ updatePeriod: ' Daily ', updateFrequency: '4' }, 360],
  [{ updatePeriod: 'hourly', updateFrequency: '0' }, 60],
  [{ updatePeriod: 'sometimes' }, null],
  [{}, null],
])('reads %j as %s minutes', (feed, minutes) => {
  expect(refreshMinutes(feed)).toBe(minutes)
})
