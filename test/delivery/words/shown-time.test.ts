import { expect, it } from 'vitest'
import { momentSeen, shownDate, shownDay, shownTime } from '../../../src/delivery/words/shown-time.ts'

const newYear = Date.parse('2025-01-01T06:00:00Z')
const said = (at: string, zone = 'UTC') => shownTime(momentSeen(newYear, { at: Date.parse(at), zone, show: 'both' }), 'en')

it('says the year of a moment in another year than the one it is said in', () => {
  expect(said('2024-02-12T07:00:00Z')).toBe('Mon, 12 Feb 2024, 07:00 UTC')
  expect(said('2025-01-01T02:00:00Z')).toBe('Wed 1 Jan, 02:00 UTC')
})

it('counts years where its readers are', () => {
  expect(said('2024-12-31T23:30:00Z', 'Europe/Berlin')).toBe('Wed 1 Jan, 00:30 CET')
})

it('is in the language and zone of whoever reads it, whatever was asked for before', () => {
  const at = Date.parse('2025-02-12T23:30:00Z')
  expect(shownDay(at, 'UTC', 'en')).toBe('Wed 12 Feb')
  expect(shownDay(at, 'UTC', 'de')).toBe('Mi., 12. Feb.')
  expect(shownDay(at, 'Europe/Berlin', 'en')).toBe('Thu 13 Feb')
  expect(shownDate(at, 'UTC', 'en')).toBe('12 February 2025')
})
