import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { type BriefOptions, brief } from '../../../src/cli/programs/brief.ts'
import { serveNewsroom } from '../../newsroom/serve.ts'
import { attache, type Ended } from '../attache.ts'

const newsroom = await serveNewsroom({ slowMs: 50 })
const folder = mkdtempSync(join(tmpdir(), 'attache-brief-'))
const now = ['--now', '2025-02-14T06:00:00Z', '--zone', 'UTC']
const usual: BriefOptions = {
  ...{ feeds: [], opml: [], sections: [], sinceMs: 24 * 3_600_000, now: Date.parse('2025-02-14T06:00:00Z') },
  ...{ zone: 'UTC', language: 'en', format: 'text' },
}
const servers: Server[] = []

afterAll(async () => {
  await newsroom.close()
  for (const server of servers) server.close()
})

/** A server that answers everything with one body. */
async function serving(body: string | Buffer, type = 'application/rss+xml'): Promise<string> {
  const server = createServer((_, response) => response.writeHead(200, { 'content-type': type }).end(body))
  servers.push(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/feed`
}

/** The same without a program of its own, whose start is most of what such a briefing takes. */
async function briefed(options: Partial<BriefOptions>): Promise<Ended> {
  const [said, told]: [string[], string[]] = [[], []]
  const code = await brief({ ...usual, ...options }, heard(said), heard(told))
  return { code, out: said.join(''), progress: told.join('') }
}

/** Nobody's screen. */
function heard(said: string[]): NodeJS.WriteStream {
  return Object.create(process.stdout, { isTTY: { value: false }, write: { value: (text: string) => said.push(text) } })
}

const item = (title: string, link: string) =>
  `<item><title>${title}</title><link>${link}</link><description>Ministers from Germany and France met in Berlin on Thursday to sign a treaty.</description><pubDate>Thu, 13 Feb 2025 10:00:00 GMT</pubDate></item>`

describe('attache brief', () => {
  it('keeps standard output for the briefing and shows progress on standard error', async () => {
    const { code, out, progress } = await attache(['brief', '--opml', newsroom.opml, ...now])
    expect(code).toBe(0)
    expect(out).toMatch(/^Briefing\n/)
    expect(progress).toMatch(/\[1\/\d+\] .+: /)
    expect(out).not.toContain('[1/')
  })

  it('prints everything that was decided as JSON', async () => {
    const { out } = await attache(['brief', '--opml', newsroom.opml, ...now, '--format', 'json'])
    const record: {
      briefing: { sections: { stories: { sentences: { citations: { passage: string }[] }[] }[] }[]; leftOut: unknown[] }
      articles: { url: string; outlet: string; story: string }[]
      feeds: { outcome: string }[]
    } = JSON.parse(out)
    expect(record.articles.length).toBeGreaterThan(120)
    expect(record.articles.every(({ url, outlet, story }) => url && outlet && story)).toBe(true)
    expect(record.feeds.filter(({ outcome }) => outcome === 'failed').length).toBeGreaterThan(0)
    expect(record.briefing.leftOut.length).toBeGreaterThan(10)
    expect(record.briefing.sections[0]?.stories[0]?.sentences[0]?.citations[0]?.passage).toBeTruthy()
  })

  it('makes a whole HTML page and Markdown', async () => {
    const url = await serving(`<rss version="2.0"><channel>${item('Treaty signed in Berlin', 'https://a.example/1')}</channel></rss>`)
    const html = await briefed({ feeds: [url], format: 'html' })
    expect(html.out).toMatch(/^<!doctype html>[\s\S]*<\/html>\s*$/i)
    const markdown = await briefed({ feeds: [url], format: 'markdown' })
    expect(markdown.out).toMatch(/^# Briefing/)
    for (const { out } of [html, markdown]) expect(out).toContain('Treaty signed in Berlin')
  })

  it('keeps to the sections asked for', async () => {
    const { out } = await briefed({ opml: [newsroom.opml], sections: ['china'] })
    expect(out).toMatch(/\nChina\n/)
    expect(out).not.toMatch(/\nEurope\n─/)
  })

  it('says which sections there are when asked for another', async () => {
    await expect(briefed({ opml: [newsroom.opml], sections: ['sports'] })).rejects.toThrow(
      /no section "sports".*talks, economy, europe, china, elsewhere/,
    )
  })

  it('says so and ends with 1 when no feed answers', async () => {
    const { code, out } = await attache(['brief', '--feed', 'http://127.0.0.1:9/none', ...now])
    expect(code).toBe(1)
    expect(out).toMatch(/1 feed could not be read/)
    expect(out).toMatch(/No feed could be read, so nobody knows what there is to tell\./)
    expect(out).not.toMatch(/There was nothing to tell/)
  })

  it.each([
    ['is no feed', '<!doctype html><p>Welcome</p>', 'text/html'],
    ['is empty', '', 'application/rss+xml'],
    ['is binary', Buffer.from([0, 255, 1, 254, 2, 253]), 'application/octet-stream'],
  ])('names a feed that %s', async (_, body, type) => {
    const url = await serving(body, type)
    const { code, progress } = await briefed({ feeds: [url] })
    expect(code).toBe(1)
    expect(progress).toMatch(/could not be read: \S+/)
  })

  it('takes hostile titles for text', async () => {
    const url = await serving(
      `<rss version="2.0"><channel><title>Hostile</title>${item('@everyone Berlin \u001b[31m&lt;script&gt;alert(1)&lt;/script&gt; treaty signed', 'https://a.example/1')}${item('Bad link in Berlin', 'javascript:alert(1)')}</channel></rss>`,
    )
    const { out } = await briefed({ feeds: [url], format: 'html' })
    expect(out).not.toContain('<script>')
    expect(out).not.toContain('javascript:')
    expect(out).not.toContain('\u001b')
  })

  it('refuses a private address that only a list names', async () => {
    const list = join(folder, 'list.opml')
    writeFileSync(list, `<opml version="2.0"><body><outline xmlUrl="http://127.0.0.1/feed"/></body></opml>`)
    const { code, progress } = await briefed({ opml: [list] })
    expect(code).toBe(1)
    expect(progress).toMatch(/private/)
  })

  it('says what is wrong with a list', async () => {
    const broken = join(folder, 'broken.opml')
    writeFileSync(broken, 'not a list at all')
    await expect(briefed({ opml: [broken] })).rejects.toThrow(/is no list of feeds \(OPML\)/)
    await expect(briefed({ opml: [join(folder, 'absent.opml')] })).rejects.toThrow(/cannot be read/)
    expect((await attache(['brief'])).progress).toMatch(/No feed was named/)
  })

  it('says how a length of time is written', async () => {
    const { code, progress } = await attache(['brief', '--feed', 'https://a.example/', '--since', 'yesterday'])
    expect(code).toBe(1)
    expect(progress).toMatch(/90m, 24h or 3d/)
  })
})
