import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSince } from '../../src/app/answers/read-since.ts'
import { isQuiet, readQuietHours } from '../../src/app/following/quiet-hours.ts'
import { folded, nearest, slipsBetween } from '../../src/app/input/nearest.ts'
import { noon } from './desk.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

describe('how far back', () => {
  it.each([
    ['90m', 1.5 * hourMs],
    ['24h', dayMs],
    ['24 hours', dayMs],
    ['3d', 3 * dayMs],
    ['last 3 days', 3 * dayMs],
    ['2w', 14 * dayMs],
    ['week', 7 * dayMs],
    ['an hour', hourMs],
    ['2 days ago', 2 * dayMs],
    ['1 month', 30 * dayMs],
    ['today', 12 * hourMs],
    ['Yesterday', 36 * hourMs],
    ['monday', 5 * dayMs + 12 * hourMs],
    ['sat', 7 * dayMs + 12 * hourMs],
    ['2026-02-01', 13 * dayMs + 12 * hourMs],
    ['999d', 400 * dayMs],
    ['99999w', 400 * dayMs],
    ['2001-01-01', 400 * dayMs],
  ])('%s', (typed, back) => {
    expect(readSince(typed, noon, 'UTC')).toBe(noon - back)
  })

  it('counts days from midnight where the workspace is', () => {
    expect(readSince('today', noon, 'Asia/Tokyo')).toBe(noon - 21 * hourMs)
  })

  it.each([
    '',
    'soon',
    '0h',
    '-3d',
    '2027-01-01',
    '2026-02-30',
    '3',
    'm',
    '１d',
    'mx',
    '2026-02-01T00:00',
  ])('cannot be read: %s', (typed) => {
    expect(readSince(typed, noon, 'UTC')).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2_000 }), (typed) => typeof readSince(typed, noon, 'Europe/Berlin') !== 'string'))
  })
})

describe('quiet hours', () => {
  it.each([
    ['22-7', 22, 7],
    ['22:00–07:00', 22, 7],
    ['0 to 6', 0, 6],
    ['22-24', 22, 0],
  ])('%s', (typed, from, to) => {
    expect(readQuietHours(typed)).toEqual({ from, to })
  })

  it.each(['', '22', '22-22', '0-24', '25-7', '7:30-8', 'night', '-'])('cannot be read: %s', (typed) => {
    expect(readQuietHours(typed)).toBeUndefined()
  })

  it('begin and end on the hour where the person is, over midnight too', () => {
    const at = (hour: number) => Date.UTC(2026, 1, 14, hour)
    const night = { quiet: { from: 22, to: 7 }, zone: 'Europe/Berlin' }
    expect([20, 21, 0, 5, 6].map((hour) => isQuiet(night, at(hour)))).toEqual([false, true, true, true, false])
    const noonHour = { quiet: { from: 12, to: 13 }, zone: 'UTC' }
    expect([11, 12, 13].map((hour) => isQuiet(noonHour, at(hour)))).toEqual([false, true, false])
    expect(isQuiet({ quiet: null, zone: 'UTC' }, at(0))).toBe(false)
  })
})

describe('the nearest name', () => {
  const names = ['europe', 'china', 'talks', 'economy']

  it.each([
    ['eruope', 'europe'],
    ['EUROPÉ', 'europe'],
    ['chnia', 'china'],
    ['eco', 'economy'],
    ['talk', 'talks'],
    ['sport', undefined],
    ['', undefined],
    ['x'.repeat(5_000), undefined],
  ])('to %s is %s', (typed, expected) => {
    expect(nearest(typed, names)).toBe(expected)
  })

  it('counts letters added, left out, replaced and swapped: "ca" to "abc" takes 3 without editing a place twice', () => {
    expect(slipsBetween('ca', 'abc')).toBe(3)
    expect(slipsBetween('sanctoins', 'sanctions')).toBe(1)
    expect(slipsBetween('', 'abc')).toBe(3)
    expect(folded('Łódź Müller')).toBe('łodz muller')
  })

  it('counts the same both ways, and nothing between equals', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a))
        expect(slipsBetween(a, a)).toBe(0)
      }),
    )
  })
})
