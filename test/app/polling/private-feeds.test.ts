import { randomBytes } from 'node:crypto'
import { describe, expect, it, onTestFinished } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { sealingKey, sealingWith } from '../../../src/adapters/sql/platforms/sealed-text.ts'
import { fetchingPrivateFeeds, PrivateFeedError, scopeOf, withPrivateFeeds } from '../../../src/app/polling/private-feeds.ts'
import type { Fetcher } from '../../../src/app/ports.ts'
import type { Subscription } from '../../../src/feeds/feed.ts'
import { subscription } from '../../contracts/store/samples.ts'

const secret = 'https://ana:hunter2@news.test/rss?token=s3cret'
const sealing = sealingWith(sealingKey(randomBytes(32)))

async function opened(key: typeof sealing | null = sealing) {
  const raw = await openStore({ path: ':memory:' })
  onTestFinished(() => raw.close())
  const ids = ['id1', 'id2', 'id3']
  return { raw, store: withPrivateFeeds(raw, { sealing: key ?? undefined, newId: () => ids.shift() ?? '' }) }
}

/** A fetcher that writes down what it was asked for. */
function fetcherThat(answer: Partial<Extract<Awaited<ReturnType<Fetcher['fetch']>>, { kind: 'fetched' }>> = {}) {
  const asked: unknown[] = []
  const fetcher: Fetcher = {
    async fetch(url, { authorization }) {
      asked.push([url, authorization ?? null])
      const body = {
        bytes: Buffer.from(''),
        contentType: '',
        etag: null,
        lastModified: null,
        maxAgeSeconds: null,
        movedTo: null,
        reserved: false,
      }
      return { kind: 'fetched', url, ...body, ...answer }
    },
    async close() {},
  }
  return { fetcher, asked }
}

const none = { etag: null, lastModified: null }

describe('an address that holds a secret', () => {
  it('is kept under a name that tells the host alone', async () => {
    const { raw, store } = await opened()
    await store.replaceSubscriptions('one', [subscription(secret)])
    const [kept] = await store.subscriptions('one')
    expect(kept?.feed).toBe(`private://news.test/${scopeOf('one')}.id1`)
    expect(JSON.stringify([kept, await raw.feedStates(), await raw.sealedAddress(kept?.feed ?? '')])).not.toMatch(/hunter2|s3cret|ana/)
  })

  it('keeps its name when it is given again, by its address or by its name', async () => {
    const { store } = await opened()
    await store.replaceSubscriptions('one', [subscription(secret)])
    const before = await store.subscriptions('one')
    await store.replaceSubscriptions('one', [subscription(secret)])
    expect(await store.subscriptions('one')).toMatchObject([{ feed: before[0]?.feed }])
    await store.replaceSubscriptions('one', before)
    expect(await store.subscriptions('one')).toEqual(before)
  })

  it('is sealed in every change of a config, and never kept of the config files', async () => {
    const { raw, store } = await opened()
    const { workspace: _, ...value } = subscription(secret)
    const by = { platform: 'discord', user: 'ana' } as const
    const item = { kind: 'feed', key: secret, value } as const
    const change = { workspace: 'one', at: 1, by, what: 'Added a feed', undoes: null, seen: 0 }
    expect(await store.changeConfig({ ...change, items: [item] })).toMatchObject({ kind: 'changed' })
    expect(await store.changeConfig({ ...change, items: [item] })).toEqual({ kind: 'nothing' })
    await store.keepAppliedItems('one', [item])
    const kept = [await raw.config('one'), await raw.changes('one', { limit: 9, before: null }), await raw.appliedItems('one')]
    expect(JSON.stringify(kept)).toContain(`private://news.test/${scopeOf('one')}.id1`)
    expect(JSON.stringify(kept)).not.toMatch(/hunter2|s3cret|ana:/)
    expect(await store.changeConfig({ ...change, items: [{ ...item, value: null }], seen: 1 })).toMatchObject({ kind: 'changed' })
    expect(await store.subscriptions('one')).toEqual([])
  })

  it('is two feeds where two workspaces follow it', async () => {
    const { store } = await opened()
    for (const workspace of ['one', 'two']) await store.replaceSubscriptions(workspace, [subscription(secret, { workspace })])
    const feeds = (await store.feedStates()).map(({ feed }) => feed)
    expect(new Set(feeds).size).toBe(2)
  })

  it('is refused, and not repeated, where there is no key', async () => {
    const { store } = await opened(null)
    const refusal = await store.replaceSubscriptions('one', [subscription(secret)]).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(PrivateFeedError)
    expect(String(refusal)).toMatch(/news\.test \(private\).*ATTACHE_KEY/)
    expect(String(refusal)).not.toMatch(/hunter2|s3cret/)
  })

  it('never reaches the store by another way, nor does the name of somebody else’s feed', async () => {
    const { raw, store } = await opened()
    await expect(raw.replaceSubscriptions('one', [subscription(secret)])).rejects.toThrow(RangeError)
    await expect(raw.replaceSubscriptions('one', [subscription(secret)])).rejects.not.toThrow(/hunter2|s3cret/)
    await store.replaceSubscriptions('one', [subscription(secret)])
    const theirs = (await store.subscriptions('one')).map((each): Subscription => ({ ...each, workspace: 'two' }))
    await expect(store.replaceSubscriptions('two', theirs)).rejects.toThrow(RangeError)
    expect(await store.subscriptions('two')).toEqual([])
  })
})

it('an address that an admin calls private is kept as one', async () => {
  const { store } = await opened()
  await store.replaceSubscriptions('one', [subscription('https://news.test/intranet', { isPrivate: true })])
  expect(await store.subscriptions('one')).toMatchObject([{ feed: `private://news.test/${scopeOf('one')}.id1` }])
})

describe('a private feed', () => {
  it('is asked at its address, its password in a header, and its answer does not tell either', async () => {
    const { store } = await opened()
    await store.replaceSubscriptions('one', [subscription(secret)])
    const { fetcher, asked } = fetcherThat()
    const [state] = await store.feedStates()
    const outcome = await fetchingPrivateFeeds(fetcher, store, sealing).fetch(state?.feed ?? '', none)
    expect(asked).toEqual([['https://news.test/rss?token=s3cret', `Basic ${Buffer.from('ana:hunter2').toString('base64')}`]])
    expect(outcome).toMatchObject({ kind: 'fetched', url: 'https://news.test/rss' })
  })

  it.each([
    ['https://news.test/private/s3cret/rss', false],
    ['https://news.test/s3cret/rss', true],
  ])('of which the path is a secret tells nothing of that path: %s', async (address, isPrivate) => {
    const { store } = await opened()
    await store.replaceSubscriptions('one', [subscription(address, isPrivate ? { isPrivate } : {})])
    const [state] = await store.feedStates()
    for (const answer of [{}, { url: 'https://cdn.test/private/s3cret/rss' }]) {
      const { url } = {
        url: '',
        ...(await fetchingPrivateFeeds(fetcherThat(answer).fetcher, store, sealing).fetch(state?.feed ?? '', none)),
      }
      expect(url).toMatch(/^https:\/\/(?:news|cdn)\.test\/$/)
    }
  })

  it('is not asked where its key is gone, and says so', async () => {
    const { store } = await opened()
    await store.replaceSubscriptions('one', [subscription(secret)])
    const { fetcher, asked } = fetcherThat()
    const [state] = await store.feedStates()
    const other = sealingWith(sealingKey(randomBytes(32)))
    for (const key of [other, undefined]) {
      const outcome = await fetchingPrivateFeeds(fetcher, store, key).fetch(state?.feed ?? '', none)
      expect(outcome).toMatchObject({
        kind: 'failed',
        failure: { reason: 'refused-address', detail: expect.stringContaining('ATTACHE_KEY') },
      })
    }
    expect(asked).toEqual([])
  })

  it('with signs in its password that no address may hold is asked with them', async () => {
    const { store } = await opened()
    await store.replaceSubscriptions('one', [subscription('https://a%3Ab:100%25%zz@news.test/')])
    const { fetcher, asked } = fetcherThat()
    const [state] = await store.feedStates()
    await fetchingPrivateFeeds(fetcher, store, sealing).fetch(state?.feed ?? '', none)
    expect(asked).toEqual([['https://news.test/', `Basic ${Buffer.from('a:b:100%25%zz').toString('base64')}`]])
  })
})

it('an address that is not kept yet is asked with its password in a header', async () => {
  const { store } = await opened()
  const { fetcher, asked } = fetcherThat()
  await fetchingPrivateFeeds(fetcher, store, sealing).fetch('https://ana:hunter2@news.test/rss', none)
  expect(asked).toEqual([['https://news.test/rss', `Basic ${Buffer.from('ana:hunter2').toString('base64')}`]])
})

it('a public feed is asked as ever', async () => {
  const { store } = await opened()
  const { fetcher, asked } = fetcherThat()
  await fetchingPrivateFeeds(fetcher, store, sealing).fetch('https://news.test/rss', none)
  expect(asked).toEqual([['https://news.test/rss', null]])
})
