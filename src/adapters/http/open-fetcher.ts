import { setTimeout } from 'node:timers/promises'
import { Agent } from 'undici'
import type { Asking, Fetcher, FetchOutcome } from '../../app/ports.ts'
import type { FeedFailure } from '../../feeds/feed.ts'
import { type Answer, ask } from './ask.ts'
import { type Deadline, openDeadline } from './deadline.ts'
import { guardedConnector } from './guarded-connector.ts'
import { hostRests } from './host-rests.ts'
import { openResolver } from './open-resolver.ts'
import { openTurns } from './open-turns.ts'
import { isPublicAddress } from './public-address.ts'
import { type AllowedHosts, allowedHosts, target, webPorts } from './target.ts'
import { type WireMeter, wireMeter } from './wire-meter.ts'

export type FetcherOptions = {
  /** Who asks, with an address where one can be reached: "Attache/1.0 (+https://example.org/bot)". */
  readonly userAgent: string
  /** `host:port` of hosts that the operator named; they alone may be private and on any port. */
  readonly allowedHosts: ReadonlySet<string>
  /** From the name look-up to the last byte, redirects included; default 20 s. */
  readonly deadlineMs?: number
  /** Requests at once to all hosts, default 100. */
  readonly concurrency?: number
  /** Time between the beginnings of two requests to one host that the operator did not name, milliseconds; default 1,000. */
  readonly everyMs?: number
  /** Host names under which this very program is reached; default none. */
  readonly ownHosts?: ReadonlySet<string>
  /** Ports that may be asked on hosts that the operator did not name; default 80, 443, 8080 and 8443. */
  readonly ports?: ReadonlySet<number>
  /** All addresses of a host name; default: ask the name servers. */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>
  /** Which addresses may be connected to; default: those of the public internet. */
  readonly isPublic?: (address: string) => boolean
}

const bodyLimits = { maxWireBytes: 5_000_000, maxBytes: 10_000_000, maxRatio: 200 } as const
const mostRedirects = 5
/** Requests at once to one host. */
const perHost = 1

/**
 * The one client for addresses that strangers chose: feeds, pages, lists of feeds. Sends no cookies and no Referer, and uses no
 * proxy that the environment names: behind one, the rule about addresses would check the proxy.
 */
export function openFetcher(options: FetcherOptions): Fetcher {
  const settings = withDefaults(options)
  const meter = wireMeter()
  const agent = openAgent(settings, meter)
  const closed = new AbortController()
  const wait = (ms: number) => setTimeout(ms, undefined, { signal: closed.signal }).catch(() => {})
  const turns = openTurns({ perHost, atOnce: settings.concurrency, now: () => performance.now(), wait })
  const rests = hostRests(() => performance.now())

  function askInTurn(url: URL, asking: Asking, deadline: Deadline): Promise<Answer> {
    const isNamed = settings.allowed.has(url.hostname, url.protocol, url.port)
    return turns.take(url.hostname, isNamed ? 0 : settings.everyMs, async () => {
      const restSeconds = rests.left(url.hostname)
      if (restSeconds > 0) return { kind: 'refused', status: 429, retryAfterSeconds: restSeconds }
      const answer: Answer = closed.signal.aborted
        ? { kind: 'stopped' }
        : await ask(url, asking, { ...bodyLimits, ...settings, agent, deadline, meter })
      if (answer.kind === 'refused' && answer.status === 429) rests.begin(url.hostname, answer.retryAfterSeconds)
      return closed.signal.aborted && answer.kind === 'failed' ? { kind: 'stopped' } : answer
    })
  }

  async function fetchOnce(address: string, asking: Asking): Promise<FetchOutcome> {
    const deadline = openDeadline(settings.deadlineMs)
    let hop: Hop = { address, asking, movedTo: null, isMoving: true }
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const found = target(hop.address, settings)
      if ('refused' in found) return failed('refused-address', found.refused)
      const answer = await askInTurn(found.url, hop.asking, deadline)
      if (answer.kind !== 'redirected') return outcomeOf(answer, hop)
      hop = nextHop(hop, found.url, answer)
    }
    return failed('network', `more than ${mostRedirects} redirects`)
  }

  return {
    fetch: fetchOnce,
    async close() {
      closed.abort()
      await agent.destroy()
    },
  }
}

type Hop = {
  readonly address: string
  readonly asking: Asking
  /** Where the permanent redirects so far lead to. */
  readonly movedTo: string | null
  /** Whether all so far were permanent. */
  readonly isMoving: boolean
}

/** Authorization goes to the origin that it was given for, and to none after it. */
function nextHop({ asking, movedTo, isMoving }: Hop, from: URL, { to, isPermanent }: Answer & { kind: 'redirected' }): Hop {
  const { authorization: _, ...rest } = asking
  const isSameOrigin = new URL(to).origin === from.origin
  const moves = isMoving && isPermanent
  return {
    address: to,
    asking: isSameOrigin ? asking : rest,
    movedTo: moves ? to : movedTo,
    isMoving: moves,
  }
}

function outcomeOf(answer: Exclude<Answer, { kind: 'redirected' }>, { movedTo }: Hop): FetchOutcome {
  switch (answer.kind) {
    case 'fetched':
    case 'unchanged':
      return { ...answer, movedTo }
    case 'refused':
      return { ...failed(reasonOf(answer.status), `answered ${answer.status}`), retryAfterSeconds: answer.retryAfterSeconds }
    case 'failed':
    case 'stopped':
      return answer
  }
}

function reasonOf(status: number): FeedFailure['reason'] {
  if (status === 404) return 'not-found'
  return status === 410 ? 'gone' : 'http-status'
}

function failed(reason: FeedFailure['reason'], detail: string): FetchOutcome & { kind: 'failed' } {
  return { kind: 'failed', failure: { reason, detail }, retryAfterSeconds: null }
}

type Settings = Required<Omit<FetcherOptions, 'allowedHosts'>> & { readonly allowed: AllowedHosts }

function withDefaults({ allowedHosts: hosts, ...options }: FetcherOptions): Settings {
  return {
    deadlineMs: 20_000,
    concurrency: 100,
    everyMs: 1_000,
    ownHosts: new Set(),
    ports: webPorts,
    resolve: openResolver(),
    isPublic: isPublicAddress,
    ...options,
    allowed: allowedHosts(hosts),
  }
}

function openAgent(settings: Settings, meter: WireMeter): Agent {
  const { deadlineMs } = settings
  const connect = meter.metered(guardedConnector({ ...settings, timeoutMs: deadlineMs }))
  // HTTP/1.1 only: every limit here was tried against it.
  return new Agent({ connect, allowH2: false, connections: perHost, pipelining: 1, headersTimeout: deadlineMs, bodyTimeout: deadlineMs })
}
