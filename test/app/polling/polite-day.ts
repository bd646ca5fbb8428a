import { pollFeeds } from '../../../src/app/polling/poll-feeds.ts'
import type { Asking, FeedParser, Fetcher, FetchOutcome, Store } from '../../../src/app/ports.ts'
import { noWishes } from '../../../src/feeds/reading/refresh.ts'

const minute = 60_000
const hour = 60 * minute
const start = Date.UTC(2026, 4, 6)
const outlet = { name: 'News', country: null, owner: null, stateMedia: false }

/** What came of a day: what the servers complain of, how many feeds were asked, and how often. */
export type PoliteDay = { readonly complaints: readonly string[]; readonly feeds: number; readonly requests: number }

/**
 * Polls feeds over 24 simulated hours, every five minutes, with twenty restarts in the middle of a round.
 *
 * @param open Opens the same store anew each time.
 */
export async function politeDay(feeds: number, open: () => Promise<Store>): Promise<PoliteDay> {
  const world = origins()
  let now = start
  let store = await open()
  await store.replaceSubscriptions(
    'local',
    Array.from({ length: feeds }, (_, feed) => ({
      workspace: 'local',
      feed: `https://feed${feed}.test/`,
      outlet,
      language: null,
      section: null,
    })),
  )
  for (let tick = 0; tick < 24 * 12; tick += 1) {
    const restarts = tick % 14 === 13
    world.at(now)
    await pollFeeds({ store, jitter: () => ((tick * 7) % 10) / 10, clock: { now: () => now }, fetcher: fetcherTo(world, restarts), parser })
    if (restarts) {
      await store.close()
      store = await open()
    }
    now += 5 * minute
  }
  await store.close()
  return { complaints: world.complaints, feeds: world.asked.size, requests: world.requests() }
}

/** @param dies After five answers: what was asked then is never kept. */
function fetcherTo(world: ReturnType<typeof origins>, dies: boolean): Fetcher {
  let answers = 0
  return {
    async fetch(address, asking) {
      answers += 1
      const arrives = !dies || answers <= 5
      const outcome = world.answer(Number(/\d+/.exec(address)?.[0]), asking, arrives)
      return arrives ? outcome : { kind: 'stopped' }
    },
    async close() {},
  }
}

/** One in eight feeds has a ttl of three hours. */
const parser: FeedParser = {
  async parse(bytes) {
    const refreshMinutes = Number(Buffer.from(bytes).toString()) % 8 === 2 ? 180 : null
    const document = { ...noWishes, refreshMinutes, format: 'rss', title: '', language: null, entries: [], notes: [] } as const
    return { kind: 'read', document }
  },
  async close() {},
}

/** Servers in this process, and what each of them would complain of. */
function origins() {
  const asked = new Map<number, { earliest: number; etag: string | null }>()
  const complaints: string[] = []
  let requests = 0
  let now = start

  /** @param arrives Whether the answer reaches who asked; what a lost one says, nobody can follow. */
  function answer(feed: number, { etag }: Asking, arrives: boolean): FetchOutcome {
    requests += 1
    const before = asked.get(feed)
    if (before && now < before.earliest) complaints.push(`feed ${feed} early by ${before.earliest - now} ms`)
    if (before?.etag && etag !== before.etag) complaints.push(`feed ${feed} asked for anew`)
    const outcome = outcomeOf(feed, etag)
    const known = arrives && outcome.kind === 'fetched' ? outcome.etag : (before?.etag ?? null)
    asked.set(feed, { earliest: now + (arrives ? restMs(feed, outcome) : 15 * minute), etag: known })
    return outcome
  }

  /** One in eight asks to be left alone for two hours, one for three, one fails at times and says when to come back. */
  function outcomeOf(feed: number, etag: string | null): FetchOutcome {
    const version = `"${feed} ${Math.floor((now - start) / ((1 + (feed % 9)) * hour))}"`
    const maxAgeSeconds = feed % 8 === 1 ? 2 * 3_600 : null
    if (feed % 8 === 3 && requests % 3 === 0)
      return { kind: 'failed', failure: { reason: 'http-status', detail: 'answered 503' }, retryAfterSeconds: 4 * 3_600 }
    if (etag === version) return { kind: 'unchanged', maxAgeSeconds, movedTo: null }
    return {
      ...{ kind: 'fetched', url: `https://feed${feed}.test/`, bytes: Buffer.from(String(feed)), contentType: 'text/xml', etag: version },
      ...{ lastModified: null, maxAgeSeconds, movedTo: null, reserved: false },
    }
  }

  function restMs(feed: number, outcome: FetchOutcome): number {
    if (outcome.kind === 'failed') return (outcome.retryAfterSeconds ?? 0) * 1_000
    return feed % 8 === 1 ? 2 * hour : feed % 8 === 2 ? 3 * hour : 15 * minute
  }

  return { answer, complaints, requests: () => requests, asked, at: (time: number) => (now = time) }
}
