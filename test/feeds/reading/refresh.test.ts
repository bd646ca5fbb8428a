import { expect, it } from 'vitest'
import { refreshMinutes, skippedDays, skippedHours } from '../../../src/feeds/reading/refresh.ts'

it.each([
  [{ ttl: ' 30 ' }, 30],
  [{ ttl: '30', updatePeriod: 'daily' }, 30],
  [{ ttl: 'often' }, null],
  [{ ttl: '-5', updatePeriod: 'hourly' }, 60],
  [{ ttl: '0', updatePeriod: 'hourly' }, 60],
  // Worked by hand: a day has 1,440 minutes; four times a day is every 360.
  [{ updatePeriod: ' Daily ', updateFrequency: '4' }, 360],
  [{ updatePeriod: 'hourly', updateFrequency: '0' }, 60],
  [{ updatePeriod: 'sometimes' }, null],
  [{}, null],
])('reads %j as %s minutes', (feed, minutes) => {
  expect(refreshMinutes(feed)).toBe(minutes)
})

it.each([
  ['0\n1 23', [0, 1, 23]],
  ['24 0 98 -3', [0, 3]],
  [
    [25, 5, 24],
    [5, 0],
  ],
  ['', []],
])('reads the hours to be spared from %j as %j', (written, hours) => {
  expect(skippedHours(written)).toEqual(hours)
})

it('reads the days to be spared by their English names', () => {
  expect(skippedDays(' Saturday\nsunday Sun Funday ')).toEqual([6, 0])
  expect(skippedDays([' Monday '])).toEqual([1])
})
