import { parseFeed, parseOpml } from 'feedsmith'
import Parser from 'rss-parser'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { outlets } from './outlets.ts'
import { type Newsroom, sampleDays, serveNewsroom } from './serve.ts'

let now: number
let newsroom: Newsroom

beforeEach(async () => {
  now = sampleDays.to
  newsroom = await serveNewsroom({ now: () => now, slowMs: 1 })
})
afterEach(() => newsroom.close())

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${newsroom.origin}${path}`, { headers })
const withArticles = outlets.filter(({ articles }) => articles.length > 0)

/** Reads a feed as it says it is encoded. */
async function textOf(response: Response): Promise<string> {
  const charset = /charset=(\S+)/.exec(response.headers.get('content-type') ?? '')?.[1]
  return new TextDecoder(charset).decode(await response.arrayBuffer())
}

it.each(withArticles.filter(({ answer }) => answer.kind !== 'damaged'))('serves $id as $format with every article', async (outlet) => {
  const text = await textOf(await get(outlet.path))
  const { format, feed } = parseFeed(text)
  const items = 'entries' in feed ? feed.entries : 'items' in feed ? feed.items : []
  expect(format).toBe(outlet.format)
  expect(items).toHaveLength(outlet.articles.length)
  if (format !== 'json') expect((await new Parser({ defaultRSS: 2 }).parseString(text)).items).toHaveLength(outlet.articles.length)
})

it('serves one feed that strict XML readers refuse and lenient ones can save', async () => {
  const [damaged] = outlets.filter(({ answer }) => answer.kind === 'damaged')
  const text = await textOf(await get(damaged?.path ?? ''))
  await expect(new Parser().parseString(text)).rejects.toThrow()
  expect(text).toMatch(/ & /)
  expect(text.match(/<item>/g)).toHaveLength(damaged?.articles.length ?? 0)
})

it('serves one feed in windows-1252, and says so in header and declaration', async () => {
  const response = await get('/hauptstadtblatt/schlagzeilen.xml')
  expect(response.headers.get('content-type')).toContain('charset=windows-1252')
  const bytes = Buffer.from(await response.arrayBuffer())
  expect(bytes.toString('latin1')).toContain('encoding="windows-1252"')
  expect(bytes.includes(0x84), 'a low quotation mark in one byte').toBe(true)
  expect(bytes.toString('latin1')).toContain('Außenbeauftragte')
})

it('lists in its OPML every feed that it returns', async () => {
  const opml = parseOpml(await (await fetch(newsroom.opml)).text())
  expect(opml.body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual(newsroom.feeds.map(({ url }) => url))
})

it('leads every link of every feed to a page', async () => {
  const answers = await Promise.all(
    outlets.flatMap((outlet) =>
      outlet.articles.map((article) => get(`/${outlet.id}/${article.at.slice(0, 10).replaceAll('-', '/')}/${article.slug}`)),
    ),
  )
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  const page = await get('/meridian/2025/02/13/europe-demands-seat-at-table?utm_source=rss')
  expect(await page.text()).toContain('<h1>Europe demands a seat at the table')
})

it('answers 304 to the entity tag or the date that it gave', async () => {
  const first = await get('/meridian/world/rss')
  const etag = first.headers.get('etag') ?? ''
  const modified = first.headers.get('last-modified') ?? ''
  expect((await get('/meridian/world/rss', { 'if-none-match': etag })).status).toBe(304)
  expect((await get('/meridian/world/rss', { 'if-modified-since': modified })).status).toBe(304)
  expect((await get('/meridian/world/rss', { 'if-none-match': '"other"', 'if-modified-since': modified })).status).toBe(200)
})

it('answers 200 to an old tag once something new is published', async () => {
  now = Date.parse('2025-02-12T12:00:00Z')
  const etag = (await get('/meridian/world/rss')).headers.get('etag') ?? ''
  now = Date.parse('2025-02-12T16:30:00Z')
  expect((await get('/meridian/world/rss', { 'if-none-match': etag })).status).toBe(200)
})

it('packs for readers who accept it', async () => {
  const packed = await get('/ledger/feed.json', { 'accept-encoding': 'gzip' })
  expect(packed.headers.get('content-encoding')).toBe('gzip')
  const plain = await get('/ledger/feed.json', { 'accept-encoding': 'identity' })
  expect(plain.headers.get('content-encoding')).toBeNull()
  expect(await packed.text()).toBe(await plain.text())
})

it('shows an article in its edition of the moment, under the same id', async () => {
  const item = async () => (await new Parser().parseString(await (await get('/northern-wire/top.xml')).text())).items[0]
  now = Date.parse('2025-02-12T17:30:59Z')
  expect((await item())?.title).toMatch(/^Hegseth/)
  now = Date.parse('2025-02-12T19:39:59Z')
  const early = await item()
  now = Date.parse('2025-02-12T19:40:00Z')
  const late = await item()
  expect(early?.title).toBe('Trump says he has spoken with Putin about ending Ukraine war')
  expect(late?.title).toBe('Trump and Putin hold 90-minute call, agree to open Ukraine talks')
  expect([late?.guid, late?.link, late?.isoDate]).toEqual([early?.guid, early?.link, early?.isoDate])
})

it('keeps what is not published yet to itself', async () => {
  const path = '/northern-wire/2025/02/13/eu-defence-spending-326-billion'
  now = Date.parse('2025-02-13T08:39:59Z')
  expect((await get(path)).status).toBe(404)
  now = Date.parse('2025-02-13T08:40:00Z')
  expect((await get(path)).status).toBe(200)
})

it('has a feed that moved, one that is gone, one that fails and one that was never there', async () => {
  const moved = await fetch(`${newsroom.origin}/rift-valley-monitor/rss.php`, { redirect: 'manual' })
  expect([moved.status, moved.headers.get('location')]).toEqual([301, `${newsroom.origin}/rift-valley-monitor/feeds/all.atom`])
  expect((await get('/evening-lantern/rss.xml')).status).toBe(410)
  expect((await get('/harvest-dispatch/feed')).status).toBe(500)
  expect((await get('/pampa-ilustrada/rss')).status).toBe(404)
})

it('ends the slow answer when it closes', async () => {
  const patient = await serveNewsroom({ slowMs: 3_600_000 })
  const answer = fetch(`${patient.origin}/aurora-weekly/feed`).then(
    ({ status }) => status,
    () => 'ended',
  )
  expect((await fetch(`${patient.origin}/`)).status).toBe(200)
  await patient.close()
  expect(await answer).toBe('ended')
})

it('has the oddities of real feeds', async () => {
  const feed = async (path: string) => textOf(await get(path))
  expect(await feed('/orbit-and-cell/index.rdf')).toContain('cotton &amp;amp; polyester')
  expect(await feed('/harbour-gazette/rss.xml')).toMatch(/<link>\/harbour-gazette\/2025\//)
  expect(await feed('/vernissage/atom')).toMatch(/ href="\/vernissage\/2025\//)
  expect(await feed('/parapet/news.rss')).not.toContain('<guid')
  expect(await feed('/meridian/world/rss')).toContain('?utm_source=rss&amp;utm_medium=feed')
  expect(await feed('/full-time/rss')).toContain('<title>@everyone wants a ticket: **cup final** ballot [closes](')
  expect(await feed('/prairie-post/index.rss')).toContain('<pubDate>Sat, 01 Mar 2025 12:00:00 -0600</pubDate>')
  const undated = (await new Parser().parseString(await feed('/harbour-gazette/rss.xml'))).items.filter(
    ({ pubDate }) => pubDate === undefined,
  )
  expect(undated.map(({ title }) => title)).toEqual(['Correction: tide tables for Saturday'])
})
