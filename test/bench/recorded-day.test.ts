import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDay } from '../../bench/labelled-news.ts'
import { readDayFeeds } from '../../bench/recorded-day.ts'

const folder = mkdtempSync(join(tmpdir(), 'recorded-day-'))
const at = (name: string) => join(folder, name)
const feed = (title: string, link: string) =>
  `<rss version="2.0"><channel><title>x</title><item><title>${title}</title><link>${link}</link><description>In the harbour.</description></item></channel></rss>`
const list = (base: string) =>
  `<opml version="2.0"><body><outline type="rss" text="Harbour" xmlUrl="${base}/harbour-post.xml"/><outline type="rss" text="Wire" xmlUrl="${base}/daily-wire.xml"/></body></opml>`

const requests: (string | undefined)[] = []
const server = createServer((request, response) => {
  requests.push(request.url)
  const origin = `http://${request.headers.host}`
  if (request.url === '/20210723/feeds.opml') response.end(list(`${origin}/20210723`))
  else response.end(feed('Ferry aground', 'https://harbour.example/ferry?a=1&amp;b=2'))
})
let origin = ''

beforeAll(async () => {
  writeFileSync(at('harbour-post.xml'), feed('Ferry aground', 'https://harbour.example/ferry?a=1&amp;b=2'))
  writeFileSync(at('daily-wire.xml'), feed('Passengers safe', 'https://wire.example/safe'))
  writeFileSync(at('feeds.opml'), list('http://127.0.0.1:1/20210723'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  origin = typeof address === 'object' ? `http://127.0.0.1:${address?.port}` : ''
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

const titles = async (feeds: string) => (await readDayFeeds(feeds)).map(({ feed, title }) => `${feed}: ${title}`)

describe('a recorded day is read from', () => {
  test('a folder of feeds', async () => {
    expect(await titles(folder)).toEqual(['daily-wire: Passengers safe', 'harbour-post: Ferry aground'])
  })
  test('a list whose feeds are files beside it', async () => {
    expect(await titles(at('feeds.opml'))).toEqual(['harbour-post: Ferry aground', 'daily-wire: Passengers safe'])
  })
  test('a list served on loopback', async () => {
    expect(await titles(`${origin}/20210723/feeds.opml`)).toEqual(['harbour-post: Ferry aground', 'daily-wire: Ferry aground'])
  })
  test('a list served on loopback, once however often it is read', async () => {
    const feeds = `${origin}/20210723/feeds.opml`
    expect(await titles(feeds)).toEqual(await titles(feeds))
    expect(new Set(requests).size).toBe(requests.length)
  })
  test('nowhere outside this machine', async () => {
    await expect(readDayFeeds('https://example.com/feeds.opml')).rejects.toThrow('is not on this machine')
  })
})

test('labels find their items by outlet and address, however the address was escaped; an item that is gone stands alone', async () => {
  const label = (outlet: string, url: string, story: string | null) =>
    JSON.stringify({ outlet, url, title: 'A title', story, sections: [] })
  const lines = [
    label('harbour-post', 'https://harbour.example/ferry?a=1&amp;b=2', 'ferry'),
    label('daily-wire', 'https://wire.example/safe', 'ferry'),
    label('daily-wire', 'https://wire.example/gone', null),
  ]
  writeFileSync(at('labels.jsonl'), `${lines.join('\n')}\n\n`)
  const { articles, stories } = await readDay(at('feeds.opml'), at('labels.jsonl'))
  expect(articles.map(({ title }) => title).toSorted()).toEqual(['A title', 'Ferry aground', 'Passengers safe'])
  expect(stories.filter((story) => story === 'ferry')).toHaveLength(2)
})
