import { afterEach, describe, expect, it } from 'vitest'
import { openFeedParser } from '../../../src/adapters/parsing/open-feed-parser.ts'
import type { FeedParser } from '../../../src/app/ports.ts'

const origin = { url: 'https://news.test/feed', contentType: 'application/rss+xml' }
const small = bytesOf('<rss version="2.0"><channel><title>News</title><item><title>One</title></item></channel></rss>')

let parser: FeedParser | undefined
afterEach(async () => {
  await parser?.close()
  parser = undefined
})

describe('openFeedParser', { timeout: 60_000 }, () => {
  it('reads a feed in its thread', async () => {
    parser = openFeedParser()
    expect(await parser.parse(small, origin)).toMatchObject({ kind: 'read', document: { title: 'News', entries: [{ titleHtml: 'One' }] } })
  })

  it('gives each caller its own feed, however many wait', async () => {
    parser = openFeedParser({ workers: 2 })
    const titles = Array.from({ length: 20 }, (_, number) => `Feed ${number}`)
    const readings = await Promise.all(
      titles.map((title) => parser?.parse(bytesOf(`<rss><channel><title>${title}</title></channel></rss>`), origin)),
    )
    expect(readings.map((reading) => reading?.kind === 'read' && reading.document.title)).toEqual(titles)
  })

  it('stops a reading that takes too long, and reads the next feed', async () => {
    parser = openFeedParser({ deadlineMs: 250 })
    await parser.parse(small, origin)
    const slow = bytesOf(
      `<rss><channel>${'<item><title>x</title><description>&lt;p&gt; &amp;amp; text</description></item>'.repeat(110_000)}`,
    )
    const large = parser.parse(slow, origin)
    const next = parser.parse(small, origin)
    expect(await large).toEqual({ kind: 'failed', failure: { reason: 'timeout', detail: 'took longer than 0.25 s to read' } })
    expect(await next).toMatchObject({ kind: 'read' })
  })

  it('outlives a feed that takes more memory than it may, and reads the next one', async () => {
    parser = openFeedParser({ memoryMb: 24, deadlineMs: 30_000 })
    const hungry = bytesOf(`{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[${'{"id":{}},'.repeat(900_000)}{}]}`)
    const large = await parser.parse(hungry, origin)
    expect(large).toMatchObject({ kind: 'failed', failure: { reason: 'too-large' } })
    expect(await parser.parse(small, origin)).toMatchObject({ kind: 'read' })
  })

  it('answers what still waits when it is closed', async () => {
    parser = openFeedParser()
    const readings = [parser.parse(small, origin), parser.parse(small, origin)]
    await parser.close()
    expect((await Promise.all(readings)).map(({ kind }) => kind)).toContain('failed')
    expect(await parser.parse(small, origin)).toMatchObject({ kind: 'failed' })
  })
})

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
