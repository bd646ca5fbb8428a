import { webApi } from '@slack/bolt'
import { DiscordAPIError, HTTPError } from 'discord.js'
import fc from 'fast-check'
import { errors } from 'undici'
import { describe, expect, it } from 'vitest'
import { openLog } from '../../../src/adapters/log/open-log.ts'
import type { Log } from '../../../src/app/log.ts'

/** The line that a log with these secrets writes. */
function logged(secrets: readonly string[], facts: object, message: string, level: keyof Log = 'error'): string {
  const lines: string[] = []
  openLog('debug', secrets, { write: (line) => void lines.push(line) })[level](facts, message)
  expect(lines).toHaveLength(1)
  return lines.join('')
}

const sign = (signs: string) => fc.constantFrom(...signs)
const word = (signs: string, minLength: number, maxLength: number) => fc.string({ unit: sign(signs), minLength, maxLength })
const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const printable = `${base62}!#$&()*+,-.:;<=>?@[]^_{|}~`

/** A secret from the settings. */
const setting = fc.oneof(
  word(base62, 20, 40).map((rest) => `xoxb-${rest}`),
  word(base62, 20, 40).map((rest) => `xapp-1-${rest}`),
  fc.tuple(word(base62, 24, 26), word(base62, 6, 6), word(base62, 27, 38)).map((parts) => parts.join('.')),
  word('0123456789abcdef', 64, 64),
  word(printable, 8, 40),
  fc.tuple(word(base62, 3, 8), word(base62, 8, 20)).map(([user, password]) => `postgres://${user}:${password}@db.test:5432/attache`),
)

/** Words of an error that quote a secret in one way or another. */
const quoting = (secret: string) =>
  fc.constantFrom(
    secret,
    `the token ${secret} is not valid`,
    `authorization: Bearer ${secret}`,
    `{"headers":{"authorization":"Bot ${secret}"}}`,
    `GET https://news.test/rss?token=${encodeURIComponent(secret)}&x=1 failed`,
    `Basic ${Buffer.from(secret).toString('base64')}`,
    `connect to ${secret} failed`,
  )

/** Errors as the libraries make them, and worse ones. */
const errorsQuoting = (words: string): readonly Error[] => [
  new Error(words),
  Object.assign(new Error('failed'), { headers: { authorization: words }, request: { body: words }, config: [words] }),
  new Error('outer', { cause: new Error('inner', { cause: new TypeError(words) }) }),
  new Error('text', { cause: words }),
  new AggregateError([new Error(words)], words),
  Object.assign(new Error('named'), {
    name: words,
    code: words,
    reason: words,
    method: words,
    stack: `${words}\n    at ${words} (x.ts:1:1)`,
  }),
  new errors.ResponseError(words, 401, { headers: { authorization: words }, body: words }),
  new errors.SocketError(words),
  new webApi.WebAPIHTTPError(401, words, { authorization: words }, words),
  new webApi.WebAPIRequestError(new Error(words)),
  new DiscordAPIError({ code: 0, message: words }, 0, 401, 'POST', `https://discord.com/api/${words}`, { body: words, files: undefined }),
  new HTTPError(500, words, 'POST', `https://discord.com/api/${words}`, { body: words, files: undefined }),
]

const facts = (words: string): object => ({
  detail: words,
  nested: { list: [words, { words }], token: words, sealedAddress: words },
  bytes: Buffer.from(words),
})

describe('no line of the log holds a secret', () => {
  it('from the settings, wherever an error or a fact quotes it', () => {
    fc.assert(
      fc.property(
        setting.chain((secret) => fc.tuple(fc.constant(secret), quoting(secret))),
        ([secret, words]) => {
          for (const err of errorsQuoting(words)) expect(logged([secret], { err }, words)).not.toContain(secret)
          expect(logged([secret], facts(words), words)).not.toContain(secret)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('of a database’s address, the password alone neither, at any level', () => {
    const secret = 'postgres://attache:hunter2hunter2@db.test/attache'
    for (const level of ['info', 'warn', 'error'] as const)
      expect(logged([secret], { err: new Error('no user hunter2hunter2') }, 'hunter2hunter2', level)).not.toContain('hunter2hunter2')
  })

  it('that looks like one, although nobody said that it is', () => {
    fc.assert(
      fc.property(word(base62, 12, 24), (secret) => {
        for (const words of [
          `GET https://ana:${secret}@news.test/rss failed`,
          `https://${secret}@news.test/rss`,
          `https://news.test/rss?token=${secret}`,
          `redirected to http://news.test/feed?edition=de&access_token=${secret}#top`,
          `xoxb-1-${secret}`,
          `Authorization: Bearer ${secret}`,
          `https://discord.com/api/v10/webhooks/123456789012345678/${secret}`,
          `https://discord.com/api/v10/interactions/123456789012345678/${secret}/callback`,
          `https://hooks.slack.com/commands/T1/${secret}`,
          `postgres://attache:${secret}@db.test/attache`,
        ]) {
          for (const err of errorsQuoting(words)) expect(logged([], { err }, words), words).not.toContain(secret)
          expect(logged([], facts(words), words), words).not.toContain(secret)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the log says', () => {
  it('what an operator needs of an error', () => {
    const cause = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    const line = JSON.parse(logged([], { err: new TypeError('no answer', { cause }), feed: 'https://news.test/rss' }, 'a feed failed'))
    expect(line).toMatchObject({
      msg: 'a feed failed',
      feed: 'https://news.test/rss',
      err: { type: 'TypeError', message: 'no answer', cause: { message: 'socket hang up', code: 'ECONNRESET' } },
    })
    expect(line.err.at[0]).toMatch(/^at .*secrets\.test\.ts/)
  })

  it('something of what is no error, or turns in circles', () => {
    const circle: { self?: unknown; cause?: unknown } = new Error('round')
    Object.assign(circle, { cause: circle })
    expect(logged([], { err: circle, value: 3, none: null }, 'x')).toContain('"value":3')
    expect(logged([], { err: 'text' }, 'x')).toContain('"err":"text"')
  })
})
