import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { summaryLimits } from '../../../config/summary-limits.ts'
import { storyThresholds } from '../../../config/thresholds.ts'
import { type FetcherOptions, openFetcher } from '../../adapters/http/open-fetcher.ts'
import { openFeedParser } from '../../adapters/parsing/open-feed-parser.ts'
import { openPageReader } from '../../adapters/parsing/open-page-reader.ts'
import { type Attache, createAttache } from '../../app/attache.ts'
import type { Starter } from '../../app/config/starter.ts'
import { measuredFetcher } from '../../app/measured.ts'
import type { Metrics } from '../../app/metrics.ts'
import { fetchingPrivateFeeds } from '../../app/polling/private-feeds.ts'
import type { Clock, FeedParser, Fetcher, Store } from '../../app/ports.ts'
import type { Sealing } from '../../app/sealing.ts'

export type OpenOptions = {
  readonly store: Store
  readonly clock: Clock
  /** What a workspace has that nobody has set up yet. */
  readonly starter: Starter
  /** "host:port" pairs that may be private because a person named them. */
  readonly allowedHosts: ReadonlySet<string>
  /** Host names under which this very program is reached; none where left out. */
  readonly ownHosts?: ReadonlySet<string>
  /** How long one feed may take to answer, milliseconds. */
  readonly deadlineMs: number
  /** Another network than the internet: how names are looked up there, and what is public in it. */
  readonly network?: Pick<FetcherOptions, 'resolve' | 'isPublic' | 'ports' | 'everyMs'>
  /** Opens the addresses of private feeds; undefined where no key is set. */
  readonly sealing?: Sealing | undefined
  /** Told of what happens. */
  readonly metrics?: Metrics
  /** Names this process among those that share the store; left out where it is alone. */
  readonly holder?: string
  /** Web or mail address for the user agent; undefined: the project's. */
  readonly contact?: string | undefined
}

/** An attaché with its way to the outside. Close it when done; the store stays open. */
export type OpenAttache = Attache & { readonly fetcher: Fetcher; readonly parser: FeedParser; close(): Promise<void> }

/** Joins an attaché to the real network, parser and clock. */
export async function openAttache(options: OpenOptions): Promise<OpenAttache> {
  const { store, clock, starter, allowedHosts, ownHosts = new Set(), deadlineMs } = options
  const asking = openFetcher({ userAgent: userAgent(options.contact), allowedHosts, ownHosts, deadlineMs, ...options.network })
  const guarded = options.metrics ? measuredFetcher(asking, options.metrics) : asking
  const fetcher = fetchingPrivateFeeds(guarded, store, options.sealing)
  const parser = openFeedParser()
  const pages = openPageReader()
  const attache = await createAttache({
    store,
    fetcher,
    parser,
    pages,
    clock,
    jitter: Math.random,
    starter,
    background: readBackground(),
    thresholds: storyThresholds,
    limits: summaryLimits,
    ...(options.holder === undefined ? {} : { holder: options.holder }),
  })
  return {
    ...attache,
    fetcher,
    parser,
    async close() {
      await Promise.all([fetcher.close(), parser.close(), pages.close()])
    },
  }
}

/** Says who asks and where to complain. */
export function userAgent(contact = 'https://www.npmjs.com/package/attache'): string {
  return `Attache/${version()} (+${contact}) news briefing`
}

export function version(): string {
  return z.object({ version: z.string() }).parse(readJson('../../../package.json')).version
}

function readBackground() {
  return z
    .object({ documents: z.number(), terms: z.record(z.string(), z.string()) })
    .parse(readJson('../../../config/document-frequencies.json'))
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
}
