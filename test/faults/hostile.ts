import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openFetcher } from '../../src/adapters/http/open-fetcher.ts'
import { openFeedParser } from '../../src/adapters/parsing/open-feed-parser.ts'
import { openPageReader } from '../../src/adapters/parsing/open-page-reader.ts'
import { startHostileServer } from '../adapters/http/start-hostile-server.ts'
import { hostileFeeds } from '../adapters/parsing/hostile-feeds.ts'
import { hostilePages } from '../adapters/parsing/hostile-pages.ts'
import { type Measured, measured } from './measure.ts'

/** What is promised of each: done by its deadline, and within these. */
const most = { memoryMb: 64, delayMs: 50 }
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
  const results: (Measured & { readonly name: string })[] = []
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  for (const { name, work } of cases) {
    const result = { name, ...(await measured(work)) }
    results.push(result)
    const { ms, memoryMb, delayMs, mostDelayMs } = result
    const figures = [`${ms.toFixed(0)} ms`, `+${memoryMb.toFixed(0)} MB`, `delay ${delayMs.toFixed(0)} (${mostDelayMs.toFixed(0)}) ms`]
    process.stdout.write(`${kind.padEnd(8)} ${figures.map((figure) => figure.padStart(14)).join(' ')}  ${name}\n`)
  }
  const worst = (figure: keyof Measured) => Math.max(...results.map((result) => result[figure]))
  delay.disable()
  const delayMs = delay.percentile(99) / 1e6
  const words = `${results.length} hostile ${kind}: at most ${worst('ms').toFixed(0)} ms (deadline ${deadlineMs}), +${worst('memoryMb').toFixed(0)} MB`
  process.stdout.write(`${words}, event loop delay ${delayMs.toFixed(0)} ms at the 99th percentile\n`)
  return worst('ms') <= deadlineMs + slackMs && worst('memoryMb') < most.memoryMb && delayMs < most.delayMs
}
