import { describe, expect, it } from 'vitest'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { type Polling, pollFeeds } from '../../../src/app/polling/poll-feeds.ts'
import type { FetchOutcome, Store } from '../../../src/app/ports.ts'
import { readFeed } from '../../../src/feeds/reading/read-feed.ts'

const address = 'https://meridian.example/feed'
const start = Date.parse('2025-02-13T06:00:00Z')
const hour = 3_600_000
const outlet = { name: 'The Meridian', country: 'gb', owner: null, stateMedia: false }

const feed = (...titles: readonly string[]) =>
  `<rss version="2.0"><channel><title>The Meridian</title>${titles
    .map((title, index) => `<item><title>${title}</title><link>https://meridian.example/${index}</link></item>`)
    .join('')}</channel></rss>`

function fetched(body: string): FetchOutcome & { kind: 'fetched' } {
  return {
    kind: 'fetched',
    url: address,
    bytes: Buffer.from(body),
    contentType: 'application/rss+xml',
    etag: '"1"',
    lastModified: null,
    maxAgeSeconds: null,
    movedTo: null,
    reserved: false,
  }
}

/** A store that follows one feed, and a fetcher that answers with each outcome in turn. */
async function polling(...answers: readonly FetchOutcome[]) {
  const store = await openStore({ path: ':memory:' })
  await store.replaceSubscriptions('local', [{ workspace: 'local', feed: address, outlet, language: 'en', section: null }])
  const asked: { readonly address: string; readonly etag: string | null }[] = []
  const heard: (readonly [string, readonly string[]])[] = []
  let now = start
  const parts: Polling = {
    hear: (feed, fresh) => heard.push([feed, fresh.map(({ title }) => title)]),
    store,
    clock: { now: () => now },
    jitter: () => 0,
    fetcher: {
      async fetch(address, { etag }) {
        asked.push({ address, etag })
        return answers[asked.length - 1] ?? { kind: 'unchanged', maxAgeSeconds: null, movedTo: null }
      },
      async close() {},
    },
    parser: { parse: readFeed, async close() {} },
  }
  return { parts, store, asked, heard, pass: (ms: number) => (now += ms) }
}

const stored = (store: Store) => store.articles('local', { from: 0, to: start + 30 * hour })

describe('pollFeeds', () => {
  it('keeps the articles of a feed, dated when first seen where it gives no date', async () => {
    const { parts, store, heard } = await polling(fetched(feed('One event', 'Another event')))
    expect(await pollFeeds(parts)).toMatchObject([{ kind: 'read', document: { title: expect.any(String), entries: 2 }, articles: 2 }])
    expect(heard).toEqual([[address, ['One event', 'Another event']]])
    expect((await stored(store)).map(({ title, publishedAt }) => [title, publishedAt]).toSorted()).toEqual([
      ['Another event', start],
      ['One event', start],
    ])
  })

  it('lets others run between feeds, and in the middle of a long one', async () => {
    const words = 'Ana paid &lt;b&gt;3&lt;/b&gt; ships. '.repeat(1_500)
    const { parts } = await polling(
      fetched(feed(...Array.from({ length: 100 }, (_, index) => `${index}</title><description>${words}</description><title>`))),
    )
    let turns = 0
    let isDone = false
    const count = () => {
      turns += 1
      if (!isDone) setImmediate(count)
    }
    setImmediate(count)
    await pollFeeds(parts)
    isDone = true
    expect(turns).toBeGreaterThanOrEqual(8)
  })

  it('holds sixteen bodies at most, however many feeds are due', async () => {
    const { parts, store } = await polling()
    const feeds = Array.from({ length: 40 }, (_, index) => `https://meridian.example/${index}/feed`)
    await store.replaceSubscriptions(
      'local',
      feeds.map((feed) => ({ workspace: 'local', feed, outlet, language: 'en', section: null })),
    )
    const held = new Set<string>()
    let most = 0
    const results = await pollFeeds({
      ...parts,
      fetcher: {
        async fetch(feed) {
          most = Math.max(most, held.add(feed).size)
          return fetched(`<rss version="2.0"><channel><title>The Meridian</title></channel></rss>`)
        },
        async close() {},
      },
      store: { ...store, savePoll: (state, ...rest) => store.savePoll(state, ...rest).finally(() => held.delete(state.feed)) },
    })
    expect(results).toHaveLength(40)
    expect(most).toBe(16)
  })

  it('does not ask before the time has come', async () => {
    const { parts, asked, pass } = await polling(fetched(feed('One event')))
    await pollFeeds(parts)
    pass(60_000)
    expect(await pollFeeds(parts)).toEqual([])
    expect(asked).toHaveLength(1)
  })

  it('asks with the validators of last time, and makes no duplicate of what is unchanged', async () => {
    const { parts, store, asked, pass } = await polling(fetched(feed('One event')))
    await pollFeeds(parts)
    pass(6 * hour)
    expect(await pollFeeds(parts)).toEqual([{ feed: address, kind: 'unchanged' }])
    expect(asked.map(({ etag }) => etag)).toEqual([null, '"1"'])
    expect(await stored(store)).toHaveLength(1)
  })

  it('takes a changed title for a change of the same article', async () => {
    const { parts, store, pass, heard } = await polling(fetched(feed('One event')), fetched(feed('One event, updated')))
    await pollFeeds(parts)
    pass(6 * hour)
    expect(await pollFeeds(parts)).toMatchObject([{ articles: 1 }])
    expect(heard.map(([, titles]) => titles)).toEqual([['One event'], []])
    expect(await stored(store)).toMatchObject([{ title: 'One event, updated', publishedAt: start }])
  })

  it('keeps the reason of a failure, asks later, and forgets it after a success', async () => {
    const failed: FetchOutcome = { kind: 'failed', failure: { reason: 'http-status', detail: 'answered 503' }, retryAfterSeconds: null }
    const { parts, store, pass } = await polling(failed, fetched(feed('One event')))
    await pollFeeds(parts)
    expect(await store.feedStates()).toMatchObject([{ failures: 1, failure: { detail: 'answered 503' } }])
    pass(20 * 60_000)
    expect(await pollFeeds(parts)).toEqual([])
    pass(2 * hour)
    await pollFeeds(parts)
    expect(await store.feedStates()).toMatchObject([{ failures: 0, failure: null }])
  })

  it('asks nobody again whose answer it did not live to keep, until half an hour is over', async () => {
    const { parts, asked, pass } = await polling({ kind: 'stopped' }, fetched(feed('One event')))
    expect(await pollFeeds(parts)).toEqual([])
    pass(29 * 60_000)
    expect(await pollFeeds(parts)).toEqual([])
    pass(60_000)
    expect(await pollFeeds(parts)).toMatchObject([{ kind: 'read' }])
    expect(asked).toHaveLength(2)
  })

  it('asks at the new address once a move is believed, and keeps the feed what it is', async () => {
    const to = 'https://meridian.example/new-feed'
    const moved: FetchOutcome = { kind: 'unchanged', maxAgeSeconds: null, movedTo: to }
    const { parts, store, asked, pass } = await polling({ ...fetched(feed('One event')), movedTo: to }, moved, moved)
    for (let poll = 0; poll < 4; poll += 1) {
      await pollFeeds(parts)
      pass(13 * hour)
    }
    expect(asked.map(({ address: at }) => at)).toEqual([address, address, address, to])
    expect(await store.feedStates()).toMatchObject([{ feed: address, movedTo: to }])
    expect(await stored(store)).toMatchObject([{ feed: address }])
  })

  it('drops validators that are older than eight days', async () => {
    const { parts, asked, pass } = await polling(fetched(feed('One event')))
    for (let day = 0; day < 10; day += 1) {
      await pollFeeds(parts)
      pass(24 * hour)
    }
    expect(asked.map(({ etag }) => etag)).toEqual([null, ...Array(8).fill('"1"'), null])
  })

  it('names what is not a feed', async () => {
    const { parts } = await polling(fetched('<!doctype html><title>Welcome</title>'))
    expect(await pollFeeds(parts)).toMatchObject([{ kind: 'failed', failure: { reason: 'not-a-feed' } }])
  })

  it('tells of entries that can be no article', async () => {
    const { parts } = await polling(fetched('<rss version="2.0"><channel><item><title>No address</title></item></channel></rss>'))
    expect(await pollFeeds(parts)).toMatchObject([{ articles: 0, left: [{ title: 'No address', reason: 'no-address' }] }])
  })

  it('believes those who follow a feed about its language', async () => {
    const { parts, store } = await polling(fetched(feed('One event')))
    await store.replaceSubscriptions('local', [{ workspace: 'local', feed: address, outlet, language: 'de', section: null }])
    await pollFeeds(parts)
    expect(await stored(store)).toMatchObject([{ language: 'de' }])
  })
})
