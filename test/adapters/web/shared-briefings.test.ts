import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../../src/adapters/terminal/render-markdown.ts'
import type { SharedBriefingsOptions } from '../../../src/adapters/web/shared-briefings.ts'
import { createSite } from '../../../src/adapters/web/site.ts'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import { hostileTexts } from '../../contracts/hostile-texts.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { readHtml } from './read-html.ts'

const key = 'k'.repeat(43)
const briefing: Briefing = { ...sampleBriefing(), id: 'b1', workspace: 'slack:team:T1', channel: 'C1' }
const elsewhere: Briefing = { ...briefing, id: 'b2', channel: 'C2' }

function site(latest: readonly Briefing[] = [briefing], publicUrl?: string) {
  const store: SharedBriefingsOptions['store'] = {
    shareKey: async () => key,
    share: async (asked) => (asked === key ? { workspace: 'slack:team:T1', channel: 'C1' } : undefined),
    briefingsOf: async (_, limit) => latest.slice(0, limit),
    briefing: async (workspace, id) => (workspace === 'slack:team:T1' ? [...latest, elsewhere].find((one) => one.id === id) : undefined),
  }
  const local = {
    corrections: async () => [],
    config: async () => undefined,
    latestBriefing: store.briefing,
    briefings: async () => [],
    briefing: store.briefing,
    story: async () => undefined,
  }
  const shared = { store, markdown: renderMarkdown }
  return createSite({
    store: { ...local, latestBriefing: async () => undefined },
    workspace: 'local',
    shared,
    ...(publicUrl ? { publicUrl } : {}),
  })
}

const at = (path: string, ...given: Parameters<typeof site>) => site(...given).request(`/shared/${key}/${path}`)

describe('a shared channel', () => {
  it('is an Atom feed whose entries hold the whole briefing', async () => {
    const response = await at('feed.atom')
    expect(response.headers.get('content-type')).toContain('application/atom+xml')
    const feed = parseAtomFeed(await response.text())
    expect(feed.title?.value).toBe('Attaché: Morning briefing')
    expect(feed.links?.find(({ rel }) => rel === 'self')?.href).toBe(`http://localhost/shared/${key}/feed.atom`)
    const [entry] = feed.entries ?? []
    expect(entry?.links?.[0]?.href).toBe(`http://localhost/shared/${key}/b1`)
    expect(entry?.content?.type).toBe('html')
    expect(readHtml(entry?.content?.value ?? '').words).toContain('Trump and Putin speak for 90 minutes')
  })

  it('is a JSON Feed with the same entries', async () => {
    const feed = parseJsonFeed(await (await at('feed.json')).text())
    expect(feed.items?.map(({ id, url }) => ({ id, url }))).toEqual([
      { id: 'urn:attache:slack%3Ateam%3AT1:C1:b1', url: `http://localhost/shared/${key}/b1` },
    ])
    expect(feed.items?.[0]?.content_html).toContain('Kallas')
  })

  it('names its public address, whatever stands in front of it', async () => {
    const feed = parseJsonFeed(await (await at('feed.json', [briefing], 'https://news.example.org')).text())
    expect(feed.feed_url).toBe(`https://news.example.org/shared/${key}/feed.json`)
  })

  it('is a valid feed while nothing was posted yet', async () => {
    // Required, also where it is empty: https://www.jsonfeed.org/version/1.1/#top-level
    expect(JSON.parse(await (await at('feed.json', [])).text())).toMatchObject({ items: [] })
    expect(await (await at('feed.atom', [])).text()).toContain('<updated>1970')
    expect((await at('latest', [])).status).toBe(404)
  })

  it('shows the latest, and each by its id, as a page that leads nowhere else on the site', async () => {
    for (const path of ['latest', 'b1']) {
      const response = await at(path)
      expect(response.headers.get('x-robots-tag')).toContain('noindex')
      const page = await response.text()
      expect(readHtml(page).words).toContain('Trump and Putin speak for 90 minutes')
      expect(page).not.toContain('href="/briefings"')
    }
  })

  it('gives a briefing as a Markdown file and as HTML for mail', async () => {
    const markdown = await at('b1.md')
    expect(markdown.headers.get('content-disposition')).toMatch(/^attachment; filename="briefing-\d{4}-\d\d-\d\d\.md"$/)
    expect(await markdown.text()).toMatch(/^# Morning briefing/)
    const mail = await (await at('latest.html')).text()
    expect(mail).toContain('style="')
    expect(mail).not.toMatch(/<(?:style|link|script)/)
  })

  it('names a file for the day that the briefing names, which another zone may still or already have', async () => {
    const morning = { from: 0, to: Date.parse('2025-02-13T18:00:00Z') }
    const inAuckland = { ...briefing, zone: 'Pacific/Auckland', window: morning }
    expect((await at('b1.md', [inAuckland])).headers.get('content-disposition')).toContain('briefing-2025-02-14.md')
  })

  it('opens no other channel, nothing to a wrong key, and says nothing of why', async () => {
    for (const path of [
      `${key}/b2`,
      `${key}/b2.md`,
      `${'x'.repeat(43)}/latest`,
      `${'x'.repeat(43)}/feed.atom`,
      'short/feed.json',
      `${key}/..%2F`,
    ])
      expect((await site().request(`/shared/${path}`)).status, path).toBe(404)
  })

  it.each(hostileTexts.map((text) => [JSON.stringify(text.slice(0, 40)), text]))('keeps %s to its words', async (_, hostile) => {
    const [section] = briefing.sections
    const [story] = section?.stories ?? []
    if (!section || !story) throw new Error('the sample has a story')
    const changed = { ...briefing, sections: [{ ...section, stories: [{ ...story, headline: { ...story.headline, text: hostile } }] }] }
    const html = parseJsonFeed(await (await at('feed.json', [changed])).text()).items?.[0]?.content_html ?? ''
    const dangers = readHtml(html).dangers.filter(
      (danger) => !danger.startsWith('style="') && !danger.startsWith('title="') && danger !== '<sup>',
    )
    expect(dangers).toEqual([])
  })
})
