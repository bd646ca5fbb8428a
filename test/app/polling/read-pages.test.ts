import { expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import type { PageReader } from '../../../src/app/polling/full-text.ts'
import { readPages } from '../../../src/app/polling/read-pages.ts'
import type { Robots } from '../../../src/app/polling/robots.ts'
import type { Asking, FetchOutcome } from '../../../src/app/ports.ts'
import { asUsual } from '../../../src/feeds/feed.ts'
import { article, quay, state, subscription } from '../../contracts/store/samples.ts'

const hour = 3_600_000
const now = Date.UTC(2026, 4, 6)
const teaser = 'Ministers met in Geneva to talk about the border river.'
const whole = `Ministers met in Geneva to talk about the border river. ${'They spoke of water and of dams. '.repeat(10)}`

const page = (given: Partial<FetchOutcome & { kind: 'fetched' }> = {}): FetchOutcome => ({
  ...{ kind: 'fetched', url: 'https://quay.test/a', bytes: Buffer.from(whole), contentType: 'text/html', etag: '"p"', lastModified: null },
  ...{ maxAgeSeconds: null, movedTo: null, reserved: false },
  ...given,
})
const failure: FetchOutcome = { kind: 'failed', failure: { reason: 'network', detail: 'connection refused' }, retryAfterSeconds: null }

/** A page's bytes are its text; "reserved" says that it reserves it. */
const pages: PageReader = {
  async read(bytes) {
    const text = Buffer.from(bytes).toString()
    return { kind: 'read', text, reserved: text === 'reserved' }
  },
  async close() {},
}

/** One article whose feed's pages may be read, and a fetcher that gives each answer in turn. */
async function reading(answers: readonly FetchOutcome[], permission: Awaited<ReturnType<Robots['of']>> = 'allowed', text = teaser) {
  const store = await openStore({ path: ':memory:' })
  onTestFinished(() => store.close())
  await store.replaceSubscriptions('one', [subscription(quay, { reading: { ...asUsual, fullText: true } })])
  await store.savePoll(state(quay), [article('a', { title: 'Talks on the border river', text, publishedAt: now, seenAt: now })], now)
  const asked: [string, Asking][] = []
  const clock = { at: now, now: () => clock.at }
  const fetcher = {
    async fetch(address: string, asking: Asking) {
      asked.push([address, asking])
      return answers[asked.length - 1] ?? failure
    },
    async close() {},
  }
  const textNow = async () => (await store.articles('one', { from: 0, to: now + 99 * hour }))[0]?.text
  return { parts: { store, fetcher, pages, robots: { of: async () => permission }, clock }, asked, clock, textNow }
}

it('takes the text of a page in place of the teaser, and asks once', async () => {
  const { parts, asked, textNow } = await reading([page()])
  await readPages(parts)
  await readPages(parts)
  expect(await textNow()).toBe(whole)
  expect(asked).toEqual([['https://quay.test/a', { etag: null, lastModified: null, hopesFor: 'page' }]])
})

it('asks with the validators of last time where the feed changed its words', async () => {
  const { parts, asked, textNow } = await reading([page(), { kind: 'unchanged', maxAgeSeconds: null, movedTo: null }])
  await readPages(parts)
  await parts.store.savePoll(state(quay), [article('a', { title: 'Talks on the river', text: `${teaser} Soon.` })], now)
  await readPages(parts)
  expect(asked.map(([, { etag }]) => etag)).toEqual([null, '"p"'])
  expect(await textNow()).toBe(whole)
})

it.each([
  ['where robots.txt forbids it', [], 'refused', teaser, 0],
  ['where the feed gives all of it', [], 'allowed', whole.repeat(3), 0],
  ['where the publisher reserves its text by a header', [page({ reserved: true })], 'allowed', teaser, 1],
  ['where the publisher reserves its text in the page', [page({ bytes: Buffer.from('reserved') })], 'allowed', teaser, 1],
  ['where the page holds something else', [page({ bytes: Buffer.from('Please accept our cookies. '.repeat(40)) })], 'allowed', teaser, 1],
] as const)('keeps the teaser for good %s', async (_, answers, permission, text, times) => {
  const { parts, asked, clock, textNow } = await reading(answers, permission, text)
  await readPages(parts)
  clock.at += 24 * hour
  await readPages(parts)
  expect(await textNow()).toBe(text)
  expect(asked).toHaveLength(times)
})

it('asks a page that fails four times, after one, two and four hours', async () => {
  const { parts, asked, clock } = await reading([])
  const hours: number[] = []
  for (let half = 0; half < 60; half += 1) {
    const before = asked.length
    await readPages(parts)
    if (asked.length > before) hours.push(half / 2)
    clock.at += hour / 2
  }
  expect(hours).toEqual([0, 1, 3, 7])
})

it('asks no page while robots.txt cannot be read, but later', async () => {
  const { parts, asked, clock } = await reading([page()], 'unknown')
  await readPages(parts)
  expect(asked).toEqual([])
  clock.at += hour
  await readPages({ ...parts, robots: { of: async () => 'allowed' } })
  expect(asked).toHaveLength(1)
})

it('forgets nothing and counts nothing where it is stopped', async () => {
  const { parts, asked, textNow } = await reading([{ kind: 'stopped' }, page()])
  await readPages(parts)
  await readPages(parts)
  expect(asked).toHaveLength(2)
  expect(await textNow()).toBe(whole)
})
