import { expect, it } from 'vitest'
import { readSettings } from '../../config/settings.ts'

it('fills in the defaults', () => {
  expect(readSettings({})).toMatchObject({ PORT: 8080, TIME_ZONE: 'UTC', RETENTION_DAYS: 30 })
})

it('takes an empty variable for an unset one, as .env files have them', () => {
  expect(readSettings({ PORT: '', TIME_ZONE: '' })).toMatchObject({ PORT: 8080, TIME_ZONE: 'UTC' })
})

it('names every bad variable at once, and prints no value', () => {
  const read = () => readSettings({ PORT: 'hunter2', TIME_ZONE: 'Mars/secret', RETENTION_DAYS: '1' })
  expect(read).toThrow(/PORT[\s\S]*TIME_ZONE[\s\S]*RETENTION_DAYS/)
  expect(read).not.toThrow(/hunter2|secret/)
})

it('reads private hosts as a set', () => {
  expect(readSettings({ ALLOWED_PRIVATE_HOSTS: '127.0.0.1:8085, Feeds.Local' }).ALLOWED_PRIVATE_HOSTS).toEqual(
    new Set(['127.0.0.1:8085', 'feeds.local']),
  )
})
