import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openFetcher } from '../src/adapters/http/open-fetcher.ts'
import { openFeedParser } from '../src/adapters/parsing/open-feed-parser.ts'
import { pollFeeds } from '../src/app/polling/poll-feeds.ts'
import { dayMs, hourMs } from '../src/feeds/milliseconds.ts'
import { openBenchStore } from './bench-store.ts'

/**
 * Polls a second, with servers that take 200 ms to answer, each feed on a host of its own: first all of them new, then all of them as they
 * were (304). `node bench/polling.ts`, or with `FEEDS=10000`; with an argument over the empty PostgreSQL database that it names.
 */
const latencyMs = 200
const itemsOfFeed = 25

if (process.argv[2] === 'origin') serveFeeds()
else await measure(Number(process.env.FEEDS ?? 2_000))

async function measure(feeds: number): Promise<void> {
  const origin = fork(new URL(import.meta.url), ['origin'], { execArgv: [] })
  const folder = mkdtempSync(join(tmpdir(), 'attache-bench-'))
  const store = await openBenchStore(join(folder, 'bench.sqlite'))
  const port = await portOf(origin)
  const fetcher = openFetcher({
    ...{ userAgent: 'Attache/bench', allowedHosts: new Set<string>(), ports: new Set([port]), everyMs: 0 },
    ...{ isPublic: (address: string) => address === '127.0.0.1', resolve: async () => ['127.0.0.1'] },
  })
  const parser = openFeedParser()
  const clock = { at: Date.now(), now: () => clock.at }
  const outlet = { name: 'Outlet', country: null, owner: null, stateMedia: false }
  const followed = Array.from({ length: feeds }, (_, index) => `http://outlet${index}.test:${port}/${index}`)
  await store.replaceSubscriptions(
    'local',
    followed.map((feed) => ({ workspace: 'local', feed, outlet, language: 'en', section: null })),
  )
  for (const sweep of ['all new', 'all as they were']) {
    const [began, cpu] = [performance.now(), process.cpuUsage()]
    const results = await pollFeeds({ store, fetcher, parser, clock, jitter: () => 0 })
    const seconds = (performance.now() - began) / 1_000
    const { user, system } = process.cpuUsage(cpu)
    const failed = results.filter(({ kind }) => kind === 'failed').length
    const each = `${((user + system) / 1_000 / feeds).toFixed(2)} ms of processor each`
    const peakMb = (process.resourceUsage().maxRSS / 1_024).toFixed(0)
    process.stdout.write(
      `${feeds} feeds, ${sweep}: ${(feeds / seconds).toFixed(0)} polls/s, ${seconds.toFixed(1)} s, ${each}, peak memory ${peakMb} MB, ${failed} failed\n`,
    )
    clock.at += dayMs + 1
  }
  await Promise.all([fetcher.close(), parser.close(), store.close()])
  origin.disconnect()
  rmSync(folder, { recursive: true })
}

async function portOf(origin: ChildProcess): Promise<number> {
  const [port] = await once(origin, 'message')
  return Number(port)
}

/** In a process of its own: some 30 KB for each feed, the same as long as it runs. */
function serveFeeds(): void {
  const text = 'Ministers from nine countries met in the port city to settle a quarrel over fishing rights. '.repeat(11)
  const server = createServer(async (request, response) => {
    await wait(latencyMs)
    const etag = `"${request.url}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
    const items = Array.from({ length: itemsOfFeed }, (_, item) => itemOf(request.url ?? '', item, text)).join('')
    const feed = `<rss version="2.0"><channel><title>Outlet</title>${items}</channel></rss>`
    response.writeHead(200, { etag, 'content-type': 'application/rss+xml' }).end(feed)
  })
  server.listen(0, '127.0.0.1', () => {
    const address = server.address()
    process.send?.(address !== null && typeof address === 'object' ? address.port : 0)
  })
  process.on('disconnect', () => process.exit())
}

function itemOf(path: string, item: number, text: string): string {
  const at = new Date(Date.now() - item * hourMs).toUTCString()
  return `<item><title>Talks on fishing rights, part ${item} of ${path}</title><link>https://outlet.test${path}/${item}</link><pubDate>${at}</pubDate><description>${text}</description></item>`
}
