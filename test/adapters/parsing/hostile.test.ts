import { afterAll, describe, expect, it } from 'vitest'
import { openFeedParser } from '../../../src/adapters/parsing/open-feed-parser.ts'
import { openPageReader } from '../../../src/adapters/parsing/open-page-reader.ts'
import { hostileFeeds } from './hostile-feeds.ts'
import { hostilePages } from './hostile-pages.ts'

/** Every fifth here, all of them in `npm run test:faults -- --only hostile`. */
const some = <item>(all: readonly item[]) => all.filter((_, index) => index % 5 === 0)
/** For a machine that is busy with other things. */
const slackMs = 6_000

describe('what is made to do harm', { timeout: 60_000 }, () => {
  const parser = openFeedParser()
  const reader = openPageReader()
  afterAll(() => Promise.all([parser.close(), reader.close()]))

  it('is known in 27 feeds and 18 pages or more', () => {
    expect(hostileFeeds.length).toBeGreaterThanOrEqual(27)
    expect(hostilePages.length).toBeGreaterThanOrEqual(18)
  })

  it.each(some(hostileFeeds).map((feed) => [feed.name, feed] as const))('is done with in time as a feed: %s', async (_, { make }) => {
    const started = performance.now()
    await parser.parse(Buffer.from(make()), { url: 'https://news.test/feed', contentType: 'text/xml' })
    expect(performance.now() - started).toBeLessThan(8_000 + slackMs)
  })

  it.each(some(hostilePages).map((page) => [page.name, page] as const))('is done with in time as a page: %s', async (_, { make }) => {
    const started = performance.now()
    await reader.read(Buffer.from(make()), { url: 'https://news.test/a', contentType: 'text/html' })
    expect(performance.now() - started).toBeLessThan(2_000 + slackMs)
  })

  it('never makes a feed tell what an entity names', async () => {
    for (const { make } of hostileFeeds.filter(({ name }) => name.includes('entity'))) {
      const reading = await parser.parse(Buffer.from(make()), { url: 'https://news.test/feed', contentType: 'text/xml' })
      expect(JSON.stringify(reading)).not.toContain('root:')
    }
  })
})
