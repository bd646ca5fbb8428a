import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/adapters/web/listen.ts'
import { serveSite } from '../../../src/adapters/web/serve-site.ts'
import { createSite } from '../../../src/adapters/web/site.ts'
import { openAdmin } from '../../../src/cli/opening/open-admin.ts'
import { absent, launched, violations } from '../../adapters/web/chromium.ts'
import { dockStrike, openDesk, type TestDesk } from '../../app/desk.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

describe.skipIf(absent)('the admin page in a browser', { timeout: 60_000 }, () => {
  let browser: Browser
  let served: Listening
  let desk: TestDesk

  beforeAll(async () => {
    browser = await launched()
    return () => browser.close()
  }, 60_000)

  beforeEach(async () => {
    desk = await openDesk()
    await desk.publish(...dockStrike.map((report) => ({ ...report, workspace: 'local' })))
    await desk.store.saveBriefing({ ...sampleBriefing(), workspace: 'local' }, null)
    const { store, chat, clock } = desk
    const admin = openAdmin({ store, clock, chat, publicUrl: undefined, platforms: () => undefined })
    served = await serveSite(createSite({ store, workspace: 'local', admin }), { port: 0 })
  })

  afterEach(() => served.close())

  /** Enters by the keyboard: the link opens with the button in focus. */
  async function enter(
    options: Parameters<Browser['newContext']>[0] = {},
  ): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
    const me = { platform: 'web', workspace: 'local', channel: 'news', user: 'operator', language: 'en' } as const
    const entry = await desk.chat.app.adminEntry(me)
    if (entry.kind !== 'link') throw new Error('there is no link')
    const context = await browser.newContext({ javaScriptEnabled: false, ...options })
    const page = await context.newPage()
    await page.goto(new URL(new URL(entry.address).pathname, served.url).href)
    await page.locator('button:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/admin\/\w+$/)
    return { page, context }
  }

  it('lets in by the keyboard alone, without scripts, and out again', async () => {
    const { page, context } = await enter()
    await page.getByRole('link', { name: 'Follows' }).click()
    await page.getByText('/follow', { exact: true }).first().click()
    await page.locator('#follow-what').fill('europe')
    await page.getByRole('button', { name: 'Run /follow', exact: true }).click()
    await page.waitForURL(/said=1/)
    expect(await page.getByRole('status').innerText()).toContain('You will hear of news on Europe.')
    await page.reload()
    expect(await page.locator('main').innerText()).toContain('Followed here')
    expect(await desk.store.follows('local')).toHaveLength(1)
    await page.getByRole('button', { name: 'Leave' }).click()
    await page.goto(`${served.url}/admin`)
    expect(await page.locator('h1').innerText()).toBe('The admin page is closed')
    await context.close()
  })

  it('opens a form by its button, filled in, and takes a file, without scripts', async () => {
    const { page, context } = await enter()
    await page.getByRole('link', { name: 'Feeds' }).click()
    await page.getByLabel('Edit a feed').selectOption('Quay')
    await page.getByRole('button', { name: 'Go' }).click()
    await page.waitForURL(/form=/)
    expect(await page.locator('#form-outlet').inputValue()).toBe('Quay')
    await page.locator('#form-outlet').fill('The Quay')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL(/said=1/)
    expect(await page.getByRole('status').innerText()).toContain('Changed the feed The Quay.')

    await page.getByRole('button', { name: 'Import a list' }).click()
    await page.waitForURL(/form=/)
    await page.locator('#form-file').setInputFiles({ name: 'feeds.opml', mimeType: 'text/xml', buffer: Buffer.from('<rss/>') })
    await page.getByRole('button', { name: 'Save' }).click()
    await page.waitForURL(/said=2/)
    expect(await page.getByRole('status').innerText()).toContain('The file is no list of feeds that could be read')
    await context.close()
  })

  it('gives the feeds as a file to keep', async () => {
    const { page, context } = await enter()
    await page.getByRole('link', { name: 'Feeds' }).click()
    await page.getByText('/feeds export', { exact: true }).first().click()
    await page.getByRole('button', { name: 'Run /feeds export', exact: true }).click()
    await page.waitForURL(/said=1/)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'feeds.opml' }).click()])
    expect(download.suggestedFilename()).toBe('feeds.opml')
    expect(readFileSync(await download.path(), 'utf8')).toContain('https://quay.test/rss')
    await context.close()
  })

  it.each([
    ['a wide window', { viewport: { width: 1_200, height: 900 } }],
    ['a phone in the dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }],
  ])('has no fault that axe finds, and nothing wider than %s', async (_, options) => {
    const { page, context } = await enter({ ...options, javaScriptEnabled: true, bypassCSP: true })
    const addresses = await page.locator('nav.views a').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    expect(addresses.length).toBeGreaterThanOrEqual(3)
    for (const address of addresses) {
      await page.goto(new URL(address, served.url).href)
      for (const summary of await page.locator('details summary').all()) await summary.click()
      expect(await violations(page), address).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'), address).toBeLessThanOrEqual(0)
    }
    await page.goto(`${served.url}/admin/sections`)
    await page.getByRole('button', { name: 'Add a section' }).click()
    await page.locator('#form-name').waitFor()
    expect(await violations(page), 'an open form').toEqual([])
    expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'), 'an open form').toBeLessThanOrEqual(0)
    await context.close()
  })
})
