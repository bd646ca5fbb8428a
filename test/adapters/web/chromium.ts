import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'

const executablePath = '/usr/bin/chromium'
/** Whether there is no browser here; then the tests that want one say so, and skip. */
export const absent = !existsSync(executablePath)
if (absent) process.stderr.write(`Skipping the browser's tests: there is no ${executablePath} (on Debian: apt-get install chromium)\n`)

const quiet = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run']
const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync']

export function launched(): Promise<Browser> {
  return chromium.launch({ executablePath, args: [...quiet, ...offline] })
}

/** What axe finds against WCAG 2.2 AA and its own good practice: rule and element. @param rules Those that are switched off. */
export async function violations(page: Page, rules: Readonly<Record<string, { readonly enabled: false }>> = {}): Promise<unknown> {
  await page.evaluate(axe.source)
  return page.evaluate(
    `axe.run({ rules: ${JSON.stringify(rules)} }).then(({ violations }) => violations.map((rule) => [rule.id, ...rule.nodes.map((node) => node.target[0])]))`,
  )
}
