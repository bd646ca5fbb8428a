import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as wait } from 'node:timers/promises'
import { gzipSync } from 'node:zlib'
import type { SampleOutlet } from './outlet.ts'
import { outlets } from './outlets.ts'
import { lastChange, published } from './published.ts'
import { encode, escapeMarkup } from './text.ts'
import { writeFeed } from './write-feed.ts'
import { writeArticlePage, writeFrontPage, writeIndex } from './write-page.ts'

/** The sample's three days, and the morning on which a reader finds them; milliseconds since the epoch. */
export const sampleDays = {
  from: Date.parse('2025-02-11T06:00:00Z'),
  to: Date.parse('2025-02-14T06:00:00Z'),
} as const

type NewsroomFeed = {
  readonly url: string
  readonly outlet: { readonly name: string; readonly country: string; readonly owner: string | null; readonly stateMedia: boolean }
  /** BCP 47 tag. */
  readonly language: string
  readonly section: string | null
}

export type Newsroom = {
  /** Scheme, host and port, without a slash at the end. */
  readonly origin: string
  readonly feeds: readonly NewsroomFeed[]
  /** Address of a list of all feeds. */
  readonly opml: string
  /** Ends every connection, slow ones too. */
  close(): Promise<void>
}

/**
 * Serves the invented outlets' feeds and pages on loopback.
 *
 * @param options.port 0 picks a free one.
 * @param options.now The newsroom's clock, milliseconds since the epoch: what is published later is not there yet. The default stands at `sampleDays.to`.
 * @param options.slowMs How long the slow outlet takes to answer, milliseconds.
 */
export async function serveNewsroom(
  options: { readonly port?: number; readonly now?: () => number; readonly slowMs?: number } = {},
): Promise<Newsroom> {
  const { port = 0, now = () => sampleDays.to, slowMs = 30_000 } = options
  const closing = new AbortController()
  const server = createServer((request, response) => {
    const origin = `http://127.0.0.1:${request.socket.localPort}`
    answer(request, response, { origin, now: now(), slowMs, closing: closing.signal }).catch(() => response.destroy())
  })
  const origin = await listen(server, port)
  return {
    origin,
    feeds: outlets.map((outlet) => newsroomFeed(outlet, origin)),
    opml: `${origin}/feeds.opml`,
    close: () => {
      closing.abort()
      return close(server)
    },
  }
}

type Visit = { readonly origin: string; readonly now: number; readonly slowMs: number; readonly closing: AbortSignal }

type Resource = {
  readonly status: number
  readonly contentType: string
  readonly body: Buffer
  readonly location?: string
  /** Milliseconds since the epoch. */
  readonly modifiedAt?: number
}

async function answer(request: IncomingMessage, response: ServerResponse, visit: Visit): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return send(request, response, plain(405, 'GET and HEAD only'))
  const { pathname } = new URL(request.url ?? '/', visit.origin)
  const asked = outlets.find((outlet) => feedPath(outlet) === pathname)
  if (asked?.answer.kind === 'slow') await wait(visit.slowMs, undefined, { signal: visit.closing })
  send(request, response, resource(pathname, visit))
}

function resource(path: string, visit: Visit): Resource {
  if (path === '/') return html(writeIndex(outlets))
  if (path === '/feeds.opml') return { status: 200, contentType: 'text/x-opml; charset=utf-8', body: Buffer.from(writeOpml(visit.origin)) }
  const outlet = outlets.find(({ id }) => path.startsWith(`/${id}/`))
  if (outlet === undefined) return plain(404, 'not found')
  if (path === feedPath(outlet) || path === outlet.path) return feedResource(path, outlet, visit)
  if (path === `/${outlet.id}/`) {
    return html(writeFrontPage(outlet, visit.now, { path: outlet.path, type: feedType(outlet, visit) }))
  }
  const article = published(outlet, visit.now).find((each) => each.path === path)
  return article === undefined ? plain(404, 'not found') : html(writeArticlePage(outlet, article))
}

function feedResource(path: string, outlet: SampleOutlet, visit: Visit): Resource {
  switch (outlet.answer.kind) {
    case 'status':
      return plain(outlet.answer.status, `status ${outlet.answer.status}`)
    case 'moved':
      if (path === outlet.answer.from) return { ...plain(301, 'moved'), location: `${visit.origin}${outlet.path}` }
      return writtenFeed(outlet, visit)
    case 'feed':
    case 'damaged':
    case 'slow':
      return writtenFeed(outlet, visit)
  }
}

function writtenFeed(outlet: SampleOutlet, visit: Visit): Resource {
  const { text, contentType } = writeFeed(outlet, visit)
  const body = encode(text, outlet.habits.charset ?? 'utf-8')
  return { status: 200, contentType, body, modifiedAt: lastChange(outlet, visit.now) }
}

function send(request: IncomingMessage, response: ServerResponse, { status, contentType, body, location, modifiedAt }: Resource): void {
  const etag = `W/"${createHash('sha1').update(body).digest('base64url')}"`
  response.setHeader('vary', 'accept-encoding')
  if (location !== undefined) response.setHeader('location', location)
  if (status === 200) response.setHeader('etag', etag)
  if (modifiedAt !== undefined) response.setHeader('last-modified', new Date(modifiedAt).toUTCString())
  if (status === 200 && isFresh(request, etag, modifiedAt)) return void response.writeHead(304).end()

  const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '')
  const bytes = packed ? gzipSync(body) : body
  if (packed) response.setHeader('content-encoding', 'gzip')
  response.writeHead(status, { 'content-type': contentType, 'content-length': bytes.byteLength })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** Whether what the client holds is current: by entity tag, and only without one by date (RFC 9110, 13.2.2). */
function isFresh({ headers }: IncomingMessage, etag: string, modifiedAt: number | undefined): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag.slice(2))
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return modifiedAt !== undefined && modifiedAt <= since
}

const html = (text: string): Resource => ({ status: 200, contentType: 'text/html; charset=utf-8', body: Buffer.from(text) })

const plain = (status: number, text: string): Resource => ({
  status,
  contentType: 'text/plain; charset=utf-8',
  body: Buffer.from(`${text}\n`),
})

/** The path that readers know. */
const feedPath = ({ path, answer }: SampleOutlet) => (answer.kind === 'moved' ? answer.from : path)

const feedType = (outlet: SampleOutlet, visit: Visit) => writeFeed(outlet, visit).contentType.replace(/;.*/, '')

const newsroomFeed = (outlet: SampleOutlet, origin: string): NewsroomFeed => ({
  url: `${origin}${feedPath(outlet)}`,
  outlet: { name: outlet.name, country: outlet.country, owner: outlet.owner, stateMedia: outlet.stateMedia },
  language: outlet.language,
  section: outlet.section,
})

function writeOpml(origin: string): string {
  const outlines = outlets.map((outlet) => {
    const name = escapeMarkup(outlet.name)
    const addresses = `xmlUrl="${origin}${feedPath(outlet)}" htmlUrl="${origin}/${outlet.id}/"`
    return `    <outline type="rss" text="${name}" title="${name}" language="${outlet.language}" ${addresses} />`
  })
  const head = '  <head><title>Sample newsroom</title></head>'
  return `<?xml version="1.0" encoding="utf-8"?>\n<opml version="2.0">\n${head}\n  <body>\n${outlines.join('\n')}\n  </body>\n</opml>\n`
}

async function listen(server: Server, port: number): Promise<string> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the newsroom listens on no port')
  return `http://127.0.0.1:${address.port}`
}

function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve, reject) => server.close((error) => (error === undefined ? resolve() : reject(error))))
  server.closeAllConnections()
  return closed
}
