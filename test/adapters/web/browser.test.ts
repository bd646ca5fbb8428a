import { Hono } from 'hono'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/adapters/web/listen.ts'
import { renderHtml } from '../../../src/adapters/web/render-page.ts'
import { serveSite } from '../../../src/adapters/web/serve-site.ts'
import { createSite, type SiteOptions } from '../../../src/adapters/web/site.ts'
import type { FollowedArticle } from '../../../src/articles/article.ts'
import { text } from '../../../src/delivery/reply/reply.ts'
import { briefingView } from '../../../src/delivery/views/briefing-view.ts'
import { passageAddress } from '../../../src/delivery/views/passage-address.ts'
import { hostileTexts } from '../../contracts/hostile-texts.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { absent, launched, violations } from './chromium.ts'

const briefing = sampleBriefing()
const article: FollowedArticle = {
  ...{
    id: 'a-1',
    url: 'https://www.northernpost.example/a',
    feed: 'https://www.northernpost.example/rss',
    title: 'A title',
    text: '',
    language: 'de',
    authors: [],
  },
  ...{ publishedAt: briefing.madeAt, seenAt: briefing.madeAt, updatedAt: null, datedBy: 'feed', section: null },
  outlet: { name: 'Northern Post', country: null, owner: null, stateMedia: true },
}
const store: SiteOptions['store'] = {
  corrections: async () => [],
  config: async () => undefined,
  latestBriefing: async () => briefing,
  briefing: async (_, id) => (id === briefing.id ? briefing : undefined),
  briefings: async () => [{ id: briefing.id, channel: 'morning', title: briefing.title, madeAt: briefing.madeAt, stories: 6 }],
  story: async (_, id) => ({ id, articles: [article] }),
}
const pages = [
  '/',
  '/briefings',
  `/briefings/${briefing.id}/stories/t1`,
  `/briefings/${briefing.id}/stories/c1`,
  `/briefings/${briefing.id}/left-out`,
  '/stories/s-1',
  '/nothing',
]

describe.skipIf(absent)('in a browser', { timeout: 30_000 }, () => {
  let browser: Browser
  let served: Listening

  beforeAll(async () => {
    served = await serveSite(createSite({ store, workspace: 'local' }), { port: 0 })
    browser = await launched()
  }, 30_000)

  afterAll(async () => {
    await browser?.close()
    await served?.close()
  })

  type View = { readonly path?: string; readonly width?: number; readonly dark?: boolean; readonly scripts?: boolean }

  async function onPage(
    { path = '/', width = 1200, dark = false, scripts = true }: View,
    see: (page: Page) => Promise<void>,
  ): Promise<void> {
    const colorScheme = dark ? 'dark' : 'light'
    const page = await browser.newPage({ viewport: { width, height: 800 }, colorScheme, javaScriptEnabled: scripts })
    try {
      await page.goto(served.url + path)
      await see(page)
    } finally {
      await page.close()
    }
  }

  describe.each(['light', 'dark'])('%s', (scheme) => {
    it.each(pages)('%s can be used by everyone, as far as axe can tell', async (path) => {
      await onPage({ path, dark: scheme === 'dark' }, async (page) => {
        expect(await violations(page)).toEqual([])
      })
    })
  })

  it('an open passage can be read by everyone, as far as axe can tell', async () => {
    await onPage({ dark: true, width: 360 }, async (page) => {
      await page.locator('.number').first().focus()
      expect(await violations(page)).toEqual([])
    })
  })

  it.each(pages)('%s fits a phone of 360 pixels', async (path) => {
    await onPage({ path, width: 360 }, async (page) => {
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    })
  })

  it('an open passage fits a phone of 360 pixels, wherever its number stands', async () => {
    await onPage({ width: 360 }, async (page) => {
      for (const number of await page.locator('.number').all()) {
        await number.focus()
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
      }
    })
  })

  it.each([
    true,
    false,
  ])('pointing or tabbing to a citation shows its passage below the line, and leaving hides it (scripts: %s)', async (scripts) => {
    await onPage({ scripts }, async (page) => {
      const number = page.locator('.number').nth(1)
      const passage = page.locator('.passage').nth(1)
      expect(await passage.isVisible()).toBe(false)
      await number.hover()
      expect(await passage.isVisible()).toBe(true)
      await passage.hover()
      expect(await passage.isVisible()).toBe(true)
      await page.mouse.move(5, 5)
      expect(await passage.isVisible()).toBe(false)
      await number.focus()
      expect(await passage.innerText()).toContain('Das Gespräch dauerte rund anderthalb Stunden.')
      const [above, below] = [await number.boundingBox(), await passage.boundingBox()]
      expect(below?.y).toBeGreaterThan((above?.y ?? Infinity) + (above?.height ?? 0) / 2)
      await page.keyboard.press('Tab')
      expect(await passage.isVisible()).toBe(false)
    })
  })

  it('on a phone a tap shows the passage, and the outlet under it leads to the source', async () => {
    const phone = await browser.newContext({ viewport: { width: 360, height: 800 }, hasTouch: true, isMobile: true })
    const page = await phone.newPage()
    await page.goto(served.url)
    await page.locator('.citation').first().tap()
    expect(await page.locator('.passage').first().isVisible()).toBe(true)
    expect(page.url()).toBe(`${served.url}/`)
    const asked = page.waitForEvent('request')
    await page.locator('.passage .outlet').first().tap()
    expect((await asked).url()).toMatch(/^https:\/\/www\.northernpost\.example\/world\/2025\/02\/12\/call\?edition=eu/)
    await phone.close()
  })

  it('the keyboard goes through the page in the order of reading', async () => {
    await onPage({}, async (page) => {
      const reached: string[] = []
      for (let step = 0; step < 16; step++) {
        await page.keyboard.press('Tab')
        reached.push(String(await page.evaluate('document.activeElement.getAttribute("aria-label") ?? document.activeElement.innerText')))
      }
      const opening = ['Source 1, Northern Post', 'Source 2, Tagesblick', 'Source 3, The Continental']
      const sections = ['Talks', 'Economy', 'Europe', 'China', 'Climate', 'Also reported', 'Sources', 'What this rests on']
      expect(reached).toEqual([
        'Skip to the text',
        'Attaché',
        'Latest',
        'Archive',
        ...opening,
        ...sections,
        expect.stringContaining('Trump and Putin speak'),
      ])
    })
  })

  it('asks the network for nothing but the page and its stylesheet', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(served.url)
    expect(asked).toEqual(['/', expect.stringMatching(/^\/style\./)])
    await page.close()
  })

  it('a briefing saved as a file is styled, and breaks no rule of its own policy', async () => {
    const page = await browser.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    await page.setContent(renderHtml(briefingView(briefing)))
    expect(await page.evaluate('getComputedStyle(document.querySelector(".passage")).display')).toBe('none')
    expect(complaints).toEqual([])
    await page.close()
  })

  it('hostile text runs nothing, loads nothing and adds no element', async () => {
    const page = await browser.newPage()
    const happened: string[] = []
    page.on('dialog', (dialog) => happened.push(dialog.message()))
    page.on('request', (request) => happened.push(request.url()))
    const items = hostileTexts.map((hostile) => [text(hostile)])
    await page.setContent(
      renderHtml({
        summary: 'Hostile.',
        parts: [{ blocks: [{ kind: 'list', ordered: false, items }] }],
        audience: 'channel',
        language: 'en-GB',
      }),
    )
    expect(happened).toEqual([])
    expect(await page.locator('li').count()).toBe(hostileTexts.length)
    expect(await page.locator('li > :not(bdi), li a, script, img, iframe, svg').count()).toBe(0)
    await page.close()
  })

  it('the address of a passage leads to the passage', async () => {
    const filler = '<p>Nothing to see in this paragraph.</p>'.repeat(200)
    const passage = 'The 23 members – well-known, all of them – spend 1.99% of “combined” GDP, and more, year after year.'
    const articles = await serveSite(
      new Hono().get('/', (context) => context.html(`${filler}<p>${passage}</p>${filler}`)),
      { port: 0 },
    )
    const page = await browser.newPage({ viewport: { width: 800, height: 600 } })
    for (const words of [passage, 'well-known, all of them', 'spend 1.99% of “combined” GDP, and more']) {
      await page.goto('about:blank')
      await page.goto(passageAddress(articles.url, words))
      await page.waitForFunction('scrollY > 1000')
    }
    await page.close()
    await articles.close()
  })
})
