import { Hono } from 'hono'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/adapters/web/listen.ts'
import { playgroundAddress } from '../../../src/adapters/web/playground.ts'
import { newOneTimeKey } from '../../../src/adapters/web/playground-door.ts'
import { serveSite } from '../../../src/adapters/web/serve-site.ts'
import { absent, launched, violations } from './chromium.ts'
import { siteWith } from './playground-desk.ts'

const drawing =
  '<!doctype html><html lang="en"><title>Drawn</title><style>p{height:77px}</style><main><h1>Drawn</h1><p>A message</p><script>document.body.remove()</script></main></html>'

describe.skipIf(absent)('the playground in a browser', { timeout: 30_000 }, () => {
  let browser: Browser
  let served: Listening
  let address: string

  beforeAll(async () => {
    browser = await launched()
    return () => browser.close()
  }, 30_000)

  beforeEach(async () => {
    const oneTimeKey = newOneTimeKey()
    served = await serveSite(siteWith({ oneTimeKey, previews: [{ name: 'Discord', html: () => drawing }] }), { port: 0 })
    address = playgroundAddress(served.url, oneTimeKey)
  })

  afterEach(() => served.close())

  type Options = Parameters<Browser['newContext']>[0]

  /** Enters by the keyboard, as the address opens with the button in focus. */
  async function enter(options: Options = {}): Promise<{ readonly page: Page; readonly context: BrowserContext }> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    await page.goto(address)
    await page.locator('button:focus').waitFor()
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/playground$/)
    return { page, context }
  }

  async function ask(page: Page, line: string): Promise<void> {
    const before = await page.locator('.turns > li').count()
    await page.locator('#line').fill(line)
    await page.keyboard.press('Enter')
    await page.locator(`#said-${before + 1}`).waitFor()
  }

  it('without scripts: a line, a menu, a button and a form are answered one below the other', async () => {
    const { page, context } = await enter({ javaScriptEnabled: false })
    await ask(page, '/brief')
    await page.getByLabel('More on a story').selectOption({ label: 'e1 EU defence spending reaches €326 billion' })
    await page.getByRole('button', { name: 'Go' }).click()
    await page.locator('#said-2').getByRole('button', { name: 'Key figures' }).click()
    await page.locator('#said-3').waitFor()
    await page.locator('summary', { hasText: '/follow A' }).click()
    await page.locator('#follow-what').fill('europe')
    await page.getByRole('button', { name: 'Run /follow', exact: true }).click()
    await page.locator('#said-4').waitFor()
    expect(await page.locator('.turns > li > h2').allInnerTexts()).toEqual([
      '/brief',
      '/story id:e1 briefing:b-2025-02-13-0700',
      '/story id:e1 briefing:b-2025-02-13-0700 view:figures',
      '/follow what:europe',
    ])
    expect(await page.locator('#said-4').innerText()).toContain('You will hear of news on Europe.')
    await page.reload()
    expect(await page.locator('.turns > li').count()).toBe(4)
    await context.close()
  })

  it('by keyboard alone: the line has the focus, Enter sends, and the answer is where the page begins', async () => {
    const { page, context } = await enter({ viewport: { width: 1100, height: 800 } })
    await page.locator('#line:focus').waitFor()
    await page.keyboard.type('/brief europe')
    await page.keyboard.press('Enter')
    await page.locator('#said-1').waitFor()
    await ask(page, '/story e1')
    const top = Number(await page.evaluate('document.querySelector("#said-2").getBoundingClientRect().top'))
    expect(Math.abs(top)).toBeLessThan(20)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.closest("#said-2") !== null')).toBe(true)
    await page.keyboard.press('Control+Home')
    await page.locator('.skip').last().focus()
    await page.keyboard.press('Enter')
    await page.keyboard.type('/help')
    expect(await page.locator('#line').inputValue()).toBe('/help')
    await context.close()
  })

  it('what has the focus is not hidden by the command line at the foot of the window', async () => {
    const { page, context } = await enter({ viewport: { width: 360, height: 640 } })
    await ask(page, '/story e1')
    const hidden: string[] = []
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press('Tab')
      const covered = await page.evaluate(`(() => {
        const own = document.activeElement, bar = document.querySelector('form.line')
        if (bar.contains(own) || own === document.body) return ''
        return own.getBoundingClientRect().top >= bar.getBoundingClientRect().top ? own.outerHTML : ''
      })()`)
      if (covered) hidden.push(String(covered))
      if (await page.evaluate('document.activeElement.id === "line"')) break
    }
    expect(hidden).toEqual([])
    await context.close()
  })

  // No rule of the styles is for a width and a scheme at once: two of the four say it all.
  describe.each([
    ['light', 360],
    ['dark', 1200],
  ] as const)('%s', (colorScheme, width) => {
    it(`at ${width} pixels axe finds nothing and nothing is wider`, async () => {
      const { page, context } = await enter({ colorScheme, viewport: { width, height: 800 } })
      expect(await violations(page)).toEqual([])
      for (const line of ['/brief', '/story e1', '/evidence t1', '/help', '/nothing', '/topic x'.padEnd(200, 'x')]) await ask(page, line)
      for (const summary of await page.locator('summary').all()) await summary.click()
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await page.goto(`${served.url}/playground?as=Discord`)
      expect(await violations(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
      await context.close()
    })

    it('the page that is closed can be used by everyone, as far as axe can tell', async () => {
      const context = await browser.newContext({ colorScheme })
      const page = await context.newPage()
      for (const path of [address, `${served.url}/playground`]) {
        await page.goto(path)
        expect(await violations(page)).toEqual([])
      }
      await context.close()
    })
  })

  it('a preview is drawn in its frame with its own styles, and runs nothing', async () => {
    const { page, context } = await enter()
    await ask(page, '/help')
    await page.getByRole('link', { name: 'As Discord would show it' }).click()
    const drawn = page.frameLocator('iframe').locator('p')
    expect(await drawn.innerText()).toBe('A message')
    expect((await drawn.boundingBox())?.height).toBe(77)
    await context.close()
  })

  it('another origin on this machine can send no form here, though it shares the cookie', async () => {
    const { page, context } = await enter()
    const form = `<form method="post" action="${served.url}/playground/say"><input name="line" value="/help"><button>Free prize</button></form>`
    const other = await serveSite(
      new Hono().get('/', (asked) => asked.html(form)),
      { port: 0 },
    )
    await page.goto(other.url)
    await page.getByRole('button').click()
    await page.getByText('Forms are taken from the playground’s own page only.').waitFor()
    await page.goto(`${served.url}/playground`)
    expect(await page.locator('.turns').count()).toBe(0)
    await context.close()
    await other.close()
  })

  it('asks the network for nothing but the page and its styles, and breaks no rule of its policy', async () => {
    const { page, context } = await enter()
    const asked: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    page.on('console', (message) => complaints.push(message.text()))
    await ask(page, '/brief')
    expect(asked).toEqual([
      '/playground/say',
      '/playground',
      expect.stringMatching(/^\/style\.\w+\.css$/),
      expect.stringMatching(/^\/playground\/style\.\w+\.css$/),
    ])
    expect(complaints).toEqual([])
    await context.close()
  })
})
