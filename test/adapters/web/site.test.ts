import { describe, expect, it } from 'vitest'
import { createSite, type SiteOptions } from '../../../src/adapters/web/site.ts'
import { configFrom, settingItems } from '../../../src/app/config/config-items.ts'
import type { FollowedArticle } from '../../../src/articles/article.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { readHtml } from './read-html.ts'

const briefing = sampleBriefing()
const hour = 3_600_000

function article(id: string, publishedAt: number): FollowedArticle {
  const outlet = { name: 'Volga Wire', country: 'ru', owner: null, stateMedia: true }
  const url = `https://volgawire.example/${id}`
  const seen = { publishedAt, seenAt: publishedAt, updatedAt: null, datedBy: 'feed' } as const
  return {
    id,
    url,
    feed: 'https://volgawire.example/rss',
    title: `Title of ${id}`,
    text: '',
    language: 'en',
    authors: [],
    outlet,
    section: null,
    ...seen,
  }
}

/** A store of one workspace, "local", with one briefing, one story, and 31 entries in the archive. */
const store: SiteOptions['store'] = {
  corrections: async () => [],
  config: async () => undefined,
  latestBriefing: async (workspace) => (workspace === 'local' ? briefing : undefined),
  briefing: async (workspace, id) => (workspace === 'local' && id === briefing.id ? briefing : undefined),
  briefings: async (workspace, { limit, before = { madeAt: Number.MAX_SAFE_INTEGER, id: '' } }) => {
    const made = Array.from({ length: 31 }, (_, index) => briefing.madeAt - index * 24 * hour)
    const kept = workspace === 'local' ? made.filter((madeAt) => madeAt < before.madeAt) : []
    return kept
      .slice(0, limit)
      .map((madeAt) => ({ id: `b-${madeAt}`, channel: 'morning', title: 'Morning <briefing>', madeAt, stories: 6 }))
  },
  story: async (workspace, id) =>
    workspace === 'local' && ['s-1', 's-old'].includes(id)
      ? { id: 's-1', articles: [article('first', briefing.madeAt - 30 * hour), article('second', briefing.madeAt - 2 * hour)] }
      : undefined,
}

const site = (options: Partial<SiteOptions> = {}) => createSite({ store, workspace: 'local', ...options })
const page = async (path: string) => (await site().request(path)).text()

describe('site', () => {
  it('shows the latest briefing at its root', async () => {
    const { words } = readHtml(await page('/'))
    expect(words).toContain('Morning briefing')
    expect(words).toContain('Trump and Putin speak for 90 minutes')
  })

  it('speaks as its workspace chose where no briefing has words of its own, and else as the browser asks', async () => {
    const config = configFrom(settingItems({ language: 'de', zone: 'Asia/Tokyo' }))
    const german = site({ store: { ...store, config: async () => ({ config, revision: 1 }) } })
    const archive = await (await german.request('/briefings')).text()
    expect(archive).toContain('<html lang="de"')
    expect(archive).toContain('15:00')
    expect(await (await german.request('/nowhere', { headers: { 'accept-language': 'fr' } })).text()).toContain('<html lang="fr"')
  })

  it('says so where there is no briefing yet', async () => {
    const response = await site({ workspace: 'other' }).request('/')
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('There is no briefing yet.')
  })

  it('keeps a briefing and its stories at addresses of their own', async () => {
    expect(await page(`/briefings/${briefing.id}`)).toContain(`<h3 id="t1"><a href="/briefings/${briefing.id}/stories/t1">`)
    const { words } = readHtml(await page(`/briefings/${briefing.id}/stories/e1`))
    expect(words).toContain('EU defence spending reaches €326 billion')
    expect(words).toContain('Spending is up 30% on 2021.')
    expect(words).toContain('told before, 2 reports since')
    expect(words).not.toContain('Trump')
  })

  it('says what a briefing left out, and why, on a page that the briefing leads to', async () => {
    expect(await page('/')).toContain(`href="/briefings/${briefing.id}/left-out"`)
    const { words } = readHtml(await page(`/briefings/${briefing.id}/left-out`))
    expect(words).toMatch(/A ferry line between two islands reopens\s+– only one outlet reports it/)
  })

  it('leads from a story back to its place in the briefing, and on to its whole life', async () => {
    const story = await page(`/briefings/${briefing.id}/stories/t1`)
    expect(story).toContain(`href="/briefings/${briefing.id}#t1"`)
    expect(story).toContain('href="/stories/s-1"')
  })

  it('lists briefings page by page', async () => {
    const first = await page('/briefings')
    expect(first.match(/<li>/g)).toHaveLength(30)
    expect(first).toContain('Morning &lt;briefing&gt;')
    const older = /href="(\/briefings\?before=\d+&amp;id=b-\d+)"/.exec(first)?.[1]?.replace('&amp;', '&') ?? ''
    const second = await page(older)
    expect(second.match(/<li>/g)).toHaveLength(1)
    expect(second).not.toContain('before=')
  })

  it.each([
    '?before=',
    '?before=abc',
    '?before=1e9',
    '?before=-1',
    `?before=${'9'.repeat(40)}`,
  ])('takes %s for no page at all', async (query) => {
    expect((await page(`/briefings${query}`)).match(/<li>/g)).toHaveLength(30)
  })

  it('shows a story over its days, with its articles', async () => {
    const { words, addresses } = readHtml(await page('/stories/s-1'))
    expect(words).toMatch(/Wednesday, 12 February 2025[\s\S]*Title of first[\s\S]*Thursday, 13 February 2025[\s\S]*Title of second/)
    expect(words).toContain('(state media)')
    expect(addresses).toEqual(['https://volgawire.example/first', 'https://volgawire.example/second'])
  })

  it('sends a merged story to the one it became', async () => {
    const response = await site().request('/stories/s-old')
    expect([response.status, response.headers.get('location')]).toEqual([301, '/stories/s-1'])
  })

  it('names itself once in the tab where there is no briefing yet', async () => {
    const empty = site({ store: { ...store, latestBriefing: async () => undefined } })
    expect(await (await empty.request('/')).text()).toContain('<title>Attaché</title>')
  })

  it.each([
    '/nothing',
    '/briefings/none',
    `/briefings/${briefing.id}/stories/z9`,
    '/stories/none',
    '/briefings/%00',
    '/briefings/..%2f..%2fetc%2fpasswd',
    '/briefings/%E0%A4%A',
  ])('has no page at %s, and says so', async (path) => {
    const response = await site().request(path)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('There is no such page')
  })

  it('shows nothing of another workspace', async () => {
    const other = site({ workspace: 'other' })
    for (const path of [`/briefings/${briefing.id}`, `/briefings/${briefing.id}/stories/t1`, '/stories/s-1'])
      expect((await other.request(path)).status).toBe(404)
  })

  it('tells the person an id and the log the cause', async () => {
    const told: [Error, string][] = []
    const broken = { ...store, latestBriefing: async () => Promise.reject(new Error('disk: secret path')) }
    const response = await site({ store: broken, report: (error, id) => told.push([error, id]) }).request('/')
    const shown = await response.text()
    expect(response.status).toBe(500)
    expect(shown).toContain(told[0]?.[1])
    expect(shown).not.toContain('secret')
    expect(told[0]?.[0].message).toBe('disk: secret path')
  })

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('answers %s with 405', async (method) => {
    const response = await site().request('/', { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('answers HEAD as GET, without the page', async () => {
    const response = await site().request('/', { method: 'HEAD' })
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('')
  })

  it('sends a page once: the second time it is unchanged', async () => {
    const first = await site().request(`/briefings/${briefing.id}`)
    const tag = first.headers.get('etag') ?? ''
    const second = await site().request(`/briefings/${briefing.id}`, { headers: { 'if-none-match': tag } })
    expect(tag).not.toBe('')
    expect([second.status, await second.text()]).toEqual([304, ''])
  })

  it.each(['/', '/briefings', '/nothing'])('lets a browser do nothing with %s but show it', async (path) => {
    const { headers } = await site().request(path)
    const policy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    expect(headers.get('content-security-policy')).toBe(policy)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('strict-transport-security')).toBeNull()
    expect(headers.get('cache-control')).toBe('private, no-cache')
  })

  it('holds no script and nothing foreign on any page', async () => {
    for (const path of ['/', '/briefings', '/nothing', '/stories/s-1', `/briefings/${briefing.id}/stories/t1`])
      expect(readHtml(await page(path)).dangers).toEqual([])
  })

  it('asks browsers to stay with https where it is public, and only there', async () => {
    const open = site({ publicUrl: 'https://news.example.org' })
    expect((await open.request('https://news.example.org/')).headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect((await open.request('http://localhost/')).headers.get('strict-transport-security')).toBeNull()
  })

  it('does not answer under a name that is not its own, so that no page elsewhere can read it', async () => {
    expect((await site().request('http://evil.example/')).status).toBe(421)
    expect((await site({ publicUrl: 'https://news.example.org' }).request('http://evil.example/')).status).toBe(421)
    for (const host of ['localhost', '127.0.0.1:8080', '[::1]:8080']) expect((await site().request(`http://${host}/`)).status).toBe(200)
  })

  it('serves its stylesheet for good under an address that changes with it', async () => {
    const address = /href="(\/style\.[0-9a-f]{12}\.css)"/.exec(await page('/'))?.[1] ?? ''
    const { status, headers } = await site().request(address)
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
      200,
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
  })
})
