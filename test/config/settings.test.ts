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

const bytes = Buffer.alloc(32, 7)

it.each([
  bytes.toString('base64'),
  bytes.toString('base64url'),
  bytes.toString('hex'),
  bytes.toString('hex').toUpperCase(),
])('reads %s as a key of 32 bytes', (key) => {
  expect(readSettings({ ATTACHE_KEY: key }).ATTACHE_KEY).toEqual([bytes])
})

it('reads older keys after the key that seals', () => {
  const older = Buffer.alloc(32, 8)
  expect(readSettings({ ATTACHE_KEY: `${bytes.toString('hex')}, ${older.toString('base64')}` }).ATTACHE_KEY).toEqual([bytes, older])
})

it.each([
  'hunter2',
  'ab'.repeat(31),
  `${'ab'.repeat(32)},`,
  `${'A'.repeat(43)}!`,
])('refuses %j as a key, says how to make one, and does not print it', (key) => {
  expect(() => readSettings({ ATTACHE_KEY: key })).toThrow(/ATTACHE_KEY: must be 32 bytes.*openssl rand -base64 32/)
  expect(() => readSettings({ ATTACHE_KEY: key })).not.toThrow(key)
})

it('names everything that is missing, or in the way, where any team may install the app', () => {
  const read = () => readSettings({ SLACK_CLIENT_ID: '1.2', SLACK_BOT_TOKEN: 'xoxb-12345', SLACK_APP_TOKEN: 'xapp-12345' })
  for (const name of [
    'SLACK_CLIENT_SECRET',
    'SLACK_STATE_SECRET',
    'SLACK_SIGNING_SECRET',
    'SLACK_BOT_TOKEN',
    'SLACK_APP_TOKEN',
    'ATTACHE_KEY',
  ])
    expect(read).toThrow(new RegExp(`${name}: `))
})

it.each(['mysql://u:hunter2@h/d', 'hunter2', 'file:///tmp/hunter2'])('refuses %s as a database, and does not repeat it', (DATABASE_URL) => {
  expect(() => readSettings({ DATABASE_URL })).toThrow(/DATABASE_URL: must begin with postgres:/)
  expect(() => readSettings({ DATABASE_URL })).not.toThrow(/hunter2/)
})

it.each([
  'postgres://ana:secret@db.example/news',
  'postgresql://ana@127.0.0.1:5433/news?sslmode=require',
])('takes %s as a database', (url) => {
  expect(readSettings({ DATABASE_URL: url }).DATABASE_URL).toBe(url)
})

it.each([
  'http://127.0.0.1:8085',
  '127.0.0.1:8085/rss',
  '::1:8085',
  'feeds.local:port',
  'münchen.local',
])('refuses %s for a private host, which would match none', (host) => {
  expect(() => readSettings({ ALLOWED_PRIVATE_HOSTS: `feeds.local, ${host}` })).toThrow(/ALLOWED_PRIVATE_HOSTS: must be host:port pairs/)
})

it('takes private hosts by name and by address, with a port or for the usual ones', () => {
  const hosts = ['feeds.local', '10.0.0.7', '[::1]:8085', 'rss-bridge:80']
  expect(readSettings({ ALLOWED_PRIVATE_HOSTS: hosts.join(',') }).ALLOWED_PRIVATE_HOSTS).toEqual(new Set(hosts))
})

it('refuses a public address with anything behind the host, which no page would stand at', () => {
  for (const url of ['https://example.org/attache', 'https://example.org/?a=b', 'https://example.org/#a', 'https://ana:secret@example.org'])
    expect(() => readSettings({ PUBLIC_URL: url })).toThrow(/PUBLIC_URL: must end after the host/)
  for (const url of ['https://example.org', 'https://example.org/', 'http://127.0.0.1:8080'])
    expect(readSettings({ PUBLIC_URL: url }).PUBLIC_URL).toBe(url)
})
