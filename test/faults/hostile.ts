import { openFetcher } from '../../src/adapters/http/open-fetcher.ts'
import { openFeedParser } from '../../src/adapters/parsing/open-feed-parser.ts'
import { openPageReader } from '../../src/adapters/parsing/open-page-reader.ts'
import { startHostileServer } from '../adapters/http/start-hostile-server.ts'
import { hostileFeeds } from '../adapters/parsing/hostile-feeds.ts'
import { hostilePages } from '../adapters/parsing/hostile-pages.ts'
import { type Measured, measured, percentile } from './measure.ts'

/** What is promised: of each, that it is done by its deadline and within so much memory; of all, that whoever comes meanwhile waits for so long in one of a hundred cases at most. */
const most = { memoryMb: 64, waitMs: 50 }
/** How much later than its deadline a thing may be noticed to be over, and a thread that was ended replaced. */
const slackMs = 1_500

type Case = { readonly name: string; readonly work: () => Promise<{ readonly kind: string }> }

/** Hostile origins, feeds and pages, one after another: time, memory and event loop of each. */
export async function hostileSuite(): Promise<boolean> {
  const kept = [await origins(), await feeds(), await pages()]
  return kept.every(Boolean)
}

async function origins(): Promise<boolean> {
  const deadlineMs = 6_000
  const server = await startHostileServer()
  const fetcher = openFetcher({
    ...{ userAgent: 'Attache/test', allowedHosts: new Set(), deadlineMs, everyMs: 0 },
    ports: new Set(server.origins.map(({ port }) => port)),
    isPublic: (address) => address === '127.0.0.1',
    resolve: async () => ['127.0.0.1'],
  })
  const asking = { etag: null, lastModified: null }
  const cases = server.origins.map(({ name, port }) => ({ name, work: () => fetcher.fetch(`http://origin${port}.test:${port}/`, asking) }))
  const kept = await tried('origins', cases, deadlineMs)
  await fetcher.close()
  server.close()
  return kept
}

async function feeds(): Promise<boolean> {
  const parser = openFeedParser()
  const origin = { url: 'https://news.test/feed', contentType: 'application/rss+xml' }
  await parser.parse(Buffer.from('<rss/>'), origin)
  const cases = hostileFeeds.map(({ name, make }) => {
    const bytes = Buffer.from(make())
    return { name, work: () => parser.parse(bytes, origin) }
  })
  const kept = await tried('feeds', cases, 8_000)
  await parser.close()
  return kept
}

async function pages(): Promise<boolean> {
  const reader = openPageReader()
  const origin = { url: 'https://news.test/a', contentType: 'text/html' }
  await reader.read(Buffer.from('<p>x</p>'), origin)
  const cases = hostilePages.map(({ name, make }) => {
    const bytes = Buffer.from(make())
    return { name, work: () => reader.read(bytes, origin) }
  })
  const kept = await tried('pages', cases, 2_000)
  await reader.close()
  return kept
}

async function tried(kind: string, cases: readonly Case[], deadlineMs: number): Promise<boolean> {
  const results: Measured[] = []
  for (const { name, work } of cases) {
    const result = await measured(work)
    results.push(result)
    const figures = [
      `${result.ms.toFixed(0)} ms`,
      `+${result.memoryMb.toFixed(0)} MB`,
      `blocked ${Math.max(...result.waitsMs).toFixed(0)} ms`,
    ]
    process.stdout.write(`${kind.padEnd(8)} ${figures.map((figure) => figure.padStart(14)).join(' ')}  ${name}\n`)
  }
  const worst = { ms: Math.max(...results.map(({ ms }) => ms)), memoryMb: Math.max(...results.map(({ memoryMb }) => memoryMb)) }
  // Whoever keeps us waiting until the deadline leaves the thread idle, and would water this down.
  const busy = results.filter(({ ms }) => ms < deadlineMs)
  const waitMs = percentile(
    busy.flatMap(({ waitsMs }) => waitsMs),
    0.99,
  )
  const words = `${results.length} hostile ${kind}: at most ${worst.ms.toFixed(0)} ms (deadline ${deadlineMs}), +${worst.memoryMb.toFixed(0)} MB`
  process.stdout.write(`${words}, event loop blocked for ${waitMs.toFixed(0)} ms at the 99th percentile\n`)
  return worst.ms <= deadlineMs + slackMs && worst.memoryMb < most.memoryMb && waitMs < most.waitMs
}
