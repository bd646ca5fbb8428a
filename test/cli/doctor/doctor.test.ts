import { once } from 'node:events'
import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { readSettings } from '../../../config/settings.ts'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { starterOf } from '../../../src/app/config/starter.ts'
import { clockFinding, diskFinding, dnsFinding, filesFinding } from '../../../src/cli/doctor/doctor-machine.ts'
import { feedFindings, platformFindings, storeFinding } from '../../../src/cli/doctor/doctor-outside.ts'
import { doubtful, exitCodeOf, findingsTable, ill, skipped, well } from '../../../src/cli/doctor/doctor-report.ts'
import { slackForTest } from '../../emulators/slack/slack-for-test.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { temporaryFolder } from '../../temporary-folder.ts'

const minuteMs = 60_000
const feeds = ['https://quay.test/rss', 'https://port.test/rss']

describe('the doctor', () => {
  it('says what to do beneath a table that people can read', () => {
    const findings = [well('node', 'v26'), doubtful('disk', 'little room', 'make room'), skipped('slack', 'not set')]
    expect(findingsTable(findings)).toBe(
      ['ok    node   v26', 'hm    disk   little room', '-     slack  not set', '', 'To do:', '- disk: make room', ''].join('\n'),
    )
    expect(findingsTable([well('node', 'v26')])).toContain('All is well.')
  })

  it('ends with 1 where something is ill alone', () => {
    expect(exitCodeOf([well('a', ''), doubtful('b', '', ''), skipped('c', '')])).toBe(0)
    expect(exitCodeOf([well('a', ''), ill('b', '', '')])).toBe(1)
  })
})

describe('the clock', () => {
  const found = (aheadMs: number) => clockFinding(feeds, { now: () => 1e12 + aheadMs }, async () => 1e12)

  it.each([
    [30_000, 'well'],
    [-59_000, 'well'],
    [5 * minuteMs, 'ill'],
    [-5 * minuteMs, 'ill'],
  ])('%i ms from the web’s is %s', async (aheadMs, state) => {
    expect((await found(aheadMs)).state).toBe(state)
  })

  it('is in doubt where nobody says the time', async () => {
    expect((await clockFinding(feeds, { now: () => 1 }, async () => undefined)).state).toBe('doubtful')
  })
})

describe('names', () => {
  const knowing =
    (...known: readonly string[]) =>
    async (host: string) => {
      if (known.includes(host)) return ['192.0.2.1']
      throw new Error('ENOTFOUND')
    }

  it.each([
    [['quay.test', 'port.test'], 'well'],
    [['quay.test'], 'doubtful'],
    [[], 'ill'],
  ])('known %j: %s', async (known, state) => {
    expect((await dnsFinding(feeds, knowing(...known))).state).toBe(state)
  })

  it('are not looked up for what is an address already', async () => {
    const own = ['http://127.0.0.1:8085/a.xml', 'http://[::1]:8085/b.xml']
    expect((await dnsFinding(own, knowing())).state).toBe('skipped')
    expect((await dnsFinding([...own, ...feeds], knowing('quay.test', 'port.test'))).state).toBe('well')
  })
})

describe('files', () => {
  it('that everybody can read are in doubt', () => {
    const store = join(temporaryFolder(), 'store.sqlite')
    writeFileSync(store, '')
    chmodSync(store, 0o600)
    expect(filesFinding({ ATTACHE_STORE: store, DATABASE_URL: undefined })).toMatchObject([{ state: 'well' }])
    chmodSync(store, 0o644)
    expect(filesFinding({ ATTACHE_STORE: store, DATABASE_URL: undefined })).toMatchObject([
      { state: 'doubtful', todo: `chmod o= ${store}` },
    ])
  })
})

it('the disk of a store in PostgreSQL is not looked at', async () => {
  const paths = { ATTACHE_STORE: 'x', DATABASE_URL: 'postgres://db.test/attache' }
  expect((await diskFinding(paths)).state).toBe('skipped')
  expect((await diskFinding({ ...paths, DATABASE_URL: undefined })).said).toMatch(/^\d+\.\d GB are free/)
})

it('a store that is not there yet is not made by looking for it', async () => {
  const path = join(temporaryFolder(), 'store.sqlite')
  const settings = readSettings({ ATTACHE_STORE: path })
  expect(await storeFinding(settings)).toMatchObject({ state: 'skipped', said: expect.stringContaining('is not there yet') })
  expect(existsSync(path)).toBe(false)
})

it('what a store holds is counted as one says it', async () => {
  const path = join(temporaryFolder(), 'store.sqlite')
  const store = await openStore({ path })
  await store.saveBriefing(sampleBriefing(), null)
  await store.close()
  expect((await storeFinding(readSettings({ ATTACHE_STORE: path }))).said).toContain('0 articles, 1 briefing, ')
})

describe('a feed', () => {
  it('is asked with the password in its address, as it is when it is read', async () => {
    const server = createServer(({ headers: { authorization } }, response) => {
      const isAna = authorization === `Basic ${Buffer.from('ana:hunter2').toString('base64')}`
      response.writeHead(isAna ? 200 : 401).end('<rss version="2.0"><channel><title>House paper</title></channel></rss>')
    })
    onTestFinished(() => void server.close())
    await once(server.listen(0, '127.0.0.1'), 'listening')
    const address = server.address()
    const host = `127.0.0.1:${address !== null && typeof address === 'object' ? address.port : ''}`
    const outlet = { name: 'House paper', country: null, owner: null, stateMedia: false }
    const feed = { feed: `http://ana:hunter2@${host}/rss`, outlet, language: null, section: null }
    const starter = starterOf({ sections: [], feeds: [feed] })
    const settings = readSettings({ ALLOWED_PRIVATE_HOSTS: host })
    expect(await feedFindings({ settings, starter, held: [], schedules: [] })).toMatchObject([{ state: 'well', said: '0 entries' }])
  })
})

describe('the app in a team of Slack', () => {
  it.each([
    ['all that the manifest asks for', [], { state: 'well' }],
    [
      'no scope to hear by',
      ['app_mentions:read', 'im:history'],
      { state: 'doubtful', said: expect.stringContaining('app_mentions:read, im:history') },
    ],
    ['a scope that it needs missing', ['im:history', 'users:read'], { state: 'ill', said: 'users:read not granted' }],
  ])('has %s', async (_, taken, finding) => {
    const slack = await slackForTest()
    const install = slack.install(slack.team({ name: 'Newsroom' }))
    for (const scope of taken) install.scopes.delete(scope)
    const settings = readSettings({ SLACK_BOT_TOKEN: install.token, SLACK_APP_TOKEN: 'xapp-1-test', SLACK_API: slack.api })
    const [, found] = await platformFindings({ settings, starter: starterOf({ sections: [], feeds: [] }), held: [], schedules: [] })
    expect(found).toMatchObject(finding)
  })
})
