import { createServer, type Socket } from 'node:net'
import fc from 'fast-check'
import { describe, expect, it, onTestFinished } from 'vitest'
import { commands } from '../../commands/index.ts'
import { readFeedsConfig } from '../../config/feeds.ts'
import { readSchedulesConfig } from '../../config/schedules.ts'
import { readSectionsConfig } from '../../config/sections.ts'
import { readSettings, secretSettings } from '../../config/settings.ts'
import { summaryLimits } from '../../config/summary-limits.ts'
import { storyThresholds } from '../../config/thresholds.ts'
import { readWorkspaceSettingsConfig } from '../../config/workspace-settings.ts'
import { startSharedJobs } from '../../src/adapters/jobs/shared-jobs.ts'
import { harmlessWith } from '../../src/adapters/log/harmless.ts'
import { openLog } from '../../src/adapters/log/open-log.ts'
import { openStore } from '../../src/adapters/sql/open-store.ts'
import { sealingKey, sealingWith } from '../../src/adapters/sql/platforms/sealed-text.ts'
import type { App } from '../../src/app/app.ts'
import type { Chat } from '../../src/app/chat.ts'
import { starterOf } from '../../src/app/config/starter.ts'
import { createApp } from '../../src/app/create-app.ts'
import { actionsOf } from '../../src/app/input/action-key.ts'
import { runLine } from '../../src/app/input/run-command.ts'
import { withPrivateFeeds } from '../../src/app/polling/private-feeds.ts'
import type { FetchOutcome } from '../../src/app/ports.ts'
import { openSetStore } from '../../src/cli/opening/open-set-store.ts'
import { defaultSections } from '../../src/cli/settings/environment.ts'
import { withSecretFiles } from '../../src/cli/settings/secret-files.ts'
import { readFeed } from '../../src/feeds/reading/read-feed.ts'
import { createDocumentFrequencies } from '../../src/stories/words/document-frequencies.ts'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
/** Long enough that it is nowhere by chance. */
const secret = fc.string({ unit: fc.constantFrom(...letters), minLength: 14, maxLength: 30 })
const caller = { platform: 'terminal', workspace: 'one', channel: 'news', user: 'ana', isAdmin: true, language: 'en-GB' } as const

async function wordsOf(work: () => unknown): Promise<string> {
  try {
    return JSON.stringify(await work()) ?? ''
  } catch (error) {
    return error instanceof Error ? `${error.message} ${error.stack}` : String(error)
  }
}

describe('what is wrong with settings and config files is told without', () => {
  /** Each holds the secret and is wrong in a way of its own. */
  const wrong = (planted: string) => [
    `${planted} `,
    `${planted}\u00a0x`,
    `mysql://ana:${planted}@db.test/x`,
    `postgres://ana:${planted}@`,
    planted,
  ]

  it('the values of secret settings', async () => {
    await fc.assert(
      fc.asyncProperty(secret, fc.constantFrom(...secretSettings), async (planted, name) => {
        for (const value of wrong(planted)) {
          // Something is wrong in any case, so that there is an error to look at.
          const said = await wordsOf(() => readSettings({ PORT: 'none', SLACK_CLIENT_ID: 'x', [name]: value }))
          expect(said).toContain('PORT')
          expect(said).not.toContain(planted)
          expect(await wordsOf(() => withSecretFiles({ [name]: value, [`${name}_FILE`]: `/nowhere/${name}` }))).not.toContain(planted)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('an address or a token in a config file', async () => {
    await fc.assert(
      fc.asyncProperty(secret, async (planted) => {
        const address = `https://ana:${planted}@paper.test/rss?token=${planted}`
        const files = [
          () => readFeedsConfig(JSON.stringify([{ feed: address, outlet: address, langauge: planted }]), 'feeds.json'),
          () => readFeedsConfig(`[{"feed": "${address}",, }`, 'feeds.json'),
          () => readSectionsConfig(JSON.stringify([{ name: planted, title: 3, letter: planted }]), 'sections.json'),
          () => readSchedulesConfig(JSON.stringify([{ name: planted, channel: address, at: [planted] }]), 'schedules.json', 'UTC'),
          () => readWorkspaceSettingsConfig(JSON.stringify({ zone: planted, style: address }), 'settings.json', 'UTC'),
        ]
        for (const read of files) {
          const said = await wordsOf(read)
          expect(said).toMatch(/\.json/)
          expect(said).not.toContain(planted)
        }
      }),
      { numRuns: 40 },
    )
  })
})

describe('a database that cannot be used is told of without the password', () => {
  /** How a server refuses: in PostgreSQL's own way, quoting the password; with nonsense; or not at all. */
  const refusals = (planted: string): readonly ((socket: Socket) => void)[] => [
    ...['28P01', '3D000', '53300', '57P03', 'XX000'].map((code) => (socket: Socket) => void socket.end(errorResponse(code, planted))),
    (socket) => void socket.end(`HTTP/1.1 400 ${planted}\r\n\r\n`),
    (socket) => void socket.destroy(),
  ]

  it('by the store and by the shared work, to the person and in the log', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(secret, fc.nat({ max: 7 }), async (planted, which) => {
        const refuse = refusals(planted)[which]
        const port = await (refuse ? listening(refuse) : closedPort())
        const url = `postgres://attache:${planted}@127.0.0.1:${port}/attache`
        const lines: string[] = []
        const log = openLog('debug', [url], { write: (line) => void lines.push(line) })
        const fails: unknown[] = []
        await openSetStore({ DATABASE_URL: url, ATTACHE_STORE: '' }, (message) => log.info({}, message)).catch((error: unknown) =>
          fails.push(error),
        )
        await startSharedJobs({ url, works: [] }, (error) => fails.push(error)).catch((error: unknown) => fails.push(error))
        expect(fails.length).toBeGreaterThanOrEqual(2)
        for (const err of fails) log.error({ err }, String(err))
        for (const error of fails) expect(harmlessWith([url]).text(error instanceof Error ? error.message : '')).not.toContain(planted)
        expect(lines.join('')).not.toContain(planted)
      }),
      { numRuns: 16 },
    )
  })
})

describe('no reply holds', () => {
  it('what an error quotes, whichever command meets it', async () => {
    await fc.assert(
      fc.asyncProperty(secret, async (planted) => {
        const app = appThatFails(
          `connect postgres://attache:${planted}@db.test, Bearer ${planted}, https://paper.test/rss?token=${planted}`,
        )
        const chat: Chat = { commands, app, newErrorId: () => 'e-1', report: () => undefined }
        for (const command of commands)
          for (const line of [command.name, ...command.examples])
            expect(JSON.stringify(await runLine(line, caller, chat)), line).not.toContain(planted)
      }),
      { numRuns: 3 },
    )
  })

  it('the address of a private feed, whatever is asked of it', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(secret, fc.boolean(), async (planted, answers) => {
        const { chat, close } = await deskWithOutside(answers)
        const said: string[] = []
        const ask = async (line: string) => {
          const reply = await runLine(line, caller, chat)
          said.push(JSON.stringify(reply))
          for (const { command, options } of actionsOf(reply)) said.push(JSON.stringify({ command, options }))
          return reply
        }
        for (const address of [
          `https://ana:${planted}@paper.test/rss`,
          `https://paper.test/rss?token=${planted}`,
          `https://paper.test/private/${planted}`,
        ])
          for (const line of [`feeds add ${address}`, `feeds test ${address}`, `feeds import ${address}`]) await ask(line)
        for (const { name, options } of commands.filter((command) => command.name.startsWith('feeds')))
          for (const option of Object.keys(options.shape)) await ask(`${name} ${option}:https://ana:${planted}@paper.test/rss`)
        const feeds = (await chat.app.config('one')).config.feeds.map(({ feed }) => feed)
        if (answers) expect(feeds.some((feed) => feed.startsWith('private:'))).toBe(true)
        for (const line of ['feeds list', 'status', 'audit', 'feeds export', 'undo', 'audit', ...feeds.map((feed) => `feeds show ${feed}`)])
          await ask(line)
        for (const one of said) expect(one).not.toContain(planted)
        await close()
      }),
      { numRuns: 6 },
    )
  })
})

describe('what is typed is said back and logged without the secret of an address', () => {
  it('by every command, in each of its options, and where there is no such command or option', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(secret, async (planted) => {
        const { chat, close } = await deskWithOutside(true)
        const reported: unknown[] = []
        const heard: Chat = { ...chat, report: (...told) => reported.push(told) }
        for (const address of [
          `https://ana:${planted}@paper.test/rss`,
          `ftp://${planted}@paper.test/`,
          `ana:${planted}@paper.test/rss`,
          `https://paper.test/a?token=${planted}`,
        ])
          for (const line of [
            `topic news on ${address} since:3d`,
            `${address} news`,
            `feeds ${address}`,
            `help ${address} and more`,
            ...commands.flatMap(({ name, options }) => [
              `${name} ${address}`,
              ...Object.keys(options.shape).map((option) => `${name} ${option}:${address}`),
            ]),
          ])
            expect(JSON.stringify(await runLine(line, caller, heard)), line).not.toContain(planted)
        const { config } = await chat.app.config('one')
        const changes = await chat.app.changes('one', { limit: 99, before: null })
        expect(
          JSON.stringify([reported, config.settings, config.sections, config.schedules, changes.map(({ what }) => what)]),
        ).not.toContain(planted)
        await close()
      }),
      { numRuns: 3 },
    )
  })
})

/** An app of which nothing works, and which says why at length. */
function appThatFails(words: string): App {
  return new Proxy(Object.create(null), {
    get: (_, name) => {
      if (name === 'now') return () => 1
      return name === 'deliveries' ? appThatFails(words) : () => Promise.reject(new Error(words))
    },
  })
}

/** @param answers Whether there are feeds outside, or errors that quote what was asked for. */
async function deskWithOutside(answers: boolean) {
  const raw = await openStore({ path: ':memory:' })
  let made = 0
  const newId = () => {
    made += 1
    return `id${made}`
  }
  const store = withPrivateFeeds(raw, { sealing: sealingWith(sealingKey(Buffer.alloc(32, 7))), newId })
  const starter = starterOf({ sections: defaultSections() })
  const item = '<item><title>One</title><link>https://paper.test/1</link><pubDate>Fri, 13 Feb 2026 01:00:00 GMT</pubDate></item>'
  const bytes = Buffer.from(`<rss version="2.0"><channel><title>Paper</title>${item}</channel></rss>`)
  const facts = { contentType: 'text/xml', etag: null, lastModified: null, maxAgeSeconds: null, movedTo: null, reserved: false }
  const fetch = async (url: string): Promise<FetchOutcome> =>
    answers
      ? { kind: 'fetched', url, bytes, ...facts }
      : { kind: 'failed', failure: { reason: 'http-status', detail: 'the server answered 401' }, retryAfterSeconds: null }
  const outside = { fetcher: { fetch, close: async () => undefined }, parser: { parse: readFeed, close: async () => undefined } }
  const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })
  const app = createApp({
    store,
    clock: { now: () => Date.UTC(2026, 1, 13, 9) },
    starter,
    frequencies,
    thresholds: storyThresholds,
    limits: summaryLimits,
    outside,
  })
  const chat: Chat = { commands, app, newErrorId: () => 'e-1', report: () => undefined }
  return { chat, close: () => raw.close() }
}

/** https://www.postgresql.org/docs/18/protocol-error-fields.html */
function errorResponse(code: string, words: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C${code}\0Mpassword authentication failed for "${words}"\0D${words}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

async function listening(refuse: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined).once('data', () => refuse(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return address !== null && typeof address === 'object' ? address.port : 0
}

async function closedPort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return address !== null && typeof address === 'object' ? address.port : 0
}
