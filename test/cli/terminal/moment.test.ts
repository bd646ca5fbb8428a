import { expect, it } from 'vitest'
import { readMoment } from '../../../src/cli/terminal/moment.ts'

it.each([
  ['2020-04-22T12:00:00Z', '2020-04-22T12:00:00.000Z'],
  [' 2020-04-22T12:00+02:00 ', '2020-04-22T10:00:00.000Z'],
  ['2020-04-22t12:00:00.5z', '2020-04-22T12:00:00.500Z'],
  ['2020-04-22', '2020-04-22T00:00:00.000Z'],
])('reads %s', (typed, moment) => {
  const at = readMoment(typed)
  expect(at === undefined ? undefined : new Date(at).toISOString()).toBe(moment)
})

it.each([
  '',
  'nonsense',
  '5',
  '12',
  '2026-02-30T00:00:00Z',
  '2026-13-01',
  '2026-02-30',
  '22 April',
  '1e20',
])('reads no moment out of "%s"', (typed) => {
  expect(readMoment(typed)).toBeUndefined()
})
