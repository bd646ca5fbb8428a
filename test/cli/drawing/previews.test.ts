import { Parser } from 'htmlparser2'
import type { Browser } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { previews } from '../../../src/cli/drawing/previews.ts'
import { plainReply } from '../../../src/delivery/reply/plain-reply.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'
import { briefingView } from '../../../src/delivery/views/briefing-view.ts'
import { storyView } from '../../../src/delivery/views/story-view.ts'
import { absent, launched, violations } from '../../adapters/web/chromium.ts'
import { hostileTexts } from '../../contracts/hostile-texts.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

function replies(): readonly (readonly [string, Reply])[] {
  const briefing = sampleBriefing()
  const [story] = briefing.sections.flatMap(({ stories }) => stories)
  if (!story) throw new Error('the sample briefing has no story')
  const picture: Reply = { ...plainReply('Drawn', 'en'), parts: [{ blocks: [{ kind: 'image', png, alt: 'A chart in words' }] }] }
  return [
    ['a briefing', briefingView(briefing)],
    ['a story', storyView(story, briefing)],
    ['a picture', picture],
    ['hostile texts', hostile()],
  ]
}

function hostile(): Reply {
  const blocks = hostileTexts.map((text) => ({ kind: 'paragraph', spans: [{ kind: 'text', text }] }) as const)
  return { ...plainReply('Hostile', 'en'), parts: blocks.map((block) => ({ blocks: [block] })) }
}

/** Every element of a page by its name, and every value of every attribute. */
function madeOf(page: string) {
  const tags = new Set<string>()
  const attributes = new Map<string, string[]>()
  const parser = new Parser({
    onopentag(name, given) {
      tags.add(name)
      for (const [attribute, value] of Object.entries(given)) attributes.set(attribute, [...(attributes.get(attribute) ?? []), value])
    },
  })
  parser.end(page)
  return { tags: [...tags], attributes }
}

describe.each(previews(commands).map((preview) => [preview.name, preview] as const))('as %s would show it', (name, { html }) => {
  it.each(replies())('%s is a whole document that runs nothing and loads nothing', (_, reply) => {
    const page = html(reply)
    expect(page).toMatch(/^<!doctype html><html lang="en/)
    const { tags, attributes } = madeOf(page)
    for (const tag of ['script', 'form', 'iframe', 'link', 'object', 'base']) expect(tags).not.toContain(tag)
    expect([...attributes.keys()].filter((name) => name.startsWith('on') || name === 'srcdoc')).toEqual([])
    for (const address of attributes.get('src') ?? []) expect(address).toMatch(/^data:image\/png;base64,/)
    for (const address of attributes.get('href') ?? []) expect(address).toMatch(/^https?:/)
  })

  it('a picture stands there with its words', () => {
    const picture = replies().find(([what]) => what === 'a picture')?.[1]
    expect(picture && html(picture)).toContain(`src="data:image/png;base64,${png.toString('base64')}" alt="A chart in words"`)
  })

  it('what one person alone would see says so', () => {
    expect(html({ ...plainReply('For you', 'en'), audience: 'caller' })).toMatch(/Only (?:you can see this|visible to you)/)
    expect(html({ ...plainReply('For all', 'en'), audience: 'channel' })).not.toMatch(/Only (?:you|visible)/)
  })

  it('commands are named as they are typed there', () => {
    const said = html(plainReply('Type /topic sanctions.', 'en'))
    expect(said).toContain(name === 'Slack' ? 'Type /attache topic sanctions.' : 'Type /topic sanctions.')
  })
})

/** Both platforms tell links by their colour alone, and neither knows levels of headings across messages. */
const likeness = { 'link-in-text-block': { enabled: false }, 'heading-order': { enabled: false } } as const

describe.skipIf(absent)('in a browser', { timeout: 60_000 }, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await launched()
    return () => browser.close()
  }, 30_000)

  it.each(
    previews(commands).map((preview) => [preview.name, preview] as const),
  )('on %s nothing is wider than a phone, and axe finds nothing', async (_, { html }) => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } })
    for (const [what, reply] of replies()) {
      await page.setContent(html(reply))
      expect(await page.evaluate('document.documentElement.scrollWidth'), what).toBe(360)
      expect(await violations(page, likeness), what).toEqual([])
    }
    await page.close()
  })
})
