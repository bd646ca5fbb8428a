import { Agent } from 'undici'
import type { Fetcher, FetchOutcome } from '../../app/ports.ts'
import { ask, type Validators } from './ask.ts'
import { type Deadline, openDeadline } from './deadline.ts'
import { guardedConnector } from './guarded-connector.ts'
import { openResolver } from './open-resolver.ts'
import { openTurns } from './open-turns.ts'
import { isPublicAddress } from './public-address.ts'
import { type AllowedHosts, allowedHosts, target, webPorts } from './target.ts'

export type FetcherOptions = {
  /** Who asks, with an address where one can be reached: "Attache/1.0 (+https://example.org/bot)". */
  readonly userAgent: string
  /** `host:port` of hosts that the operator named; they alone may be private and on any port. */
  readonly allowedHosts: ReadonlySet<string>
  /** From the name look-up to the last byte, redirects included; default 20 s. */
  readonly deadlineMs?: number
  /** Default 5 MB over the wire, 10 MB unpacked, 200 times as much unpacked as packed. */
  readonly maxWireBytes?: number
  readonly maxBytes?: number
  readonly maxRatio?: number
  /** Default 5. */
  readonly maxRedirects?: number
  /** Requests at once to one host, default 1, and to all, default 20. */
  readonly perHost?: number
  readonly concurrency?: number
  /** Ports that may be asked on hosts that the operator did not name; default 80, 443, 8080 and 8443. */
  readonly ports?: ReadonlySet<number>
  /** All addresses of a host name; default: ask the name servers. */
  readonly resolve?: (hostname: string) => Promise<readonly string[]>
  /** Which addresses may be connected to; default: those of the public internet. */
  readonly isPublic?: (address: string) => boolean
}

/** The one client for addresses that strangers chose: feeds and OPML. Sends no cookies, no Referer, no credentials. */
export function openFetcher(options: FetcherOptions): Fetcher {
  const settings = withDefaults(options)
  const agent = openAgent(settings)
  const turns = openTurns({ perHost: settings.perHost, atOnce: settings.concurrency })

  async function fetchOnce(address: string, validators: Validators, authorization: string | null = null): Promise<FetchOutcome> {
    const deadline = openDeadline(settings.deadlineMs)
    try {
      return await follow(address, validators, authorization, deadline)
    } finally {
      deadline.clear()
    }
  }

  async function follow(address: string, validators: Validators, authorization: string | null, deadline: Deadline): Promise<FetchOutcome> {
    let next = address
    for (let hop = 0; hop <= settings.maxRedirects; hop += 1) {
      const found = target(next, settings.allowed, settings.ports)
      if ('refused' in found)
        return { kind: 'failed', failure: { reason: 'refused-address', detail: found.refused }, retryAfterSeconds: null }
      const secret = found.url.origin === URL.parse(address)?.origin ? authorization : null
      const answer = await turns.take(found.url.hostname, () =>
        ask(found.url, validators, { ...settings, agent, deadline, authorization: secret }),
      )
      if (answer.kind !== 'redirected') return answer
      next = answer.to
    }
    return {
      kind: 'failed',
      failure: { reason: 'network', detail: `more than ${settings.maxRedirects} redirects` },
      retryAfterSeconds: null,
    }
  }

  return { fetch: fetchOnce, close: () => agent.destroy() }
}

type Settings = Required<Omit<FetcherOptions, 'allowedHosts'>> & { readonly allowed: AllowedHosts }

function withDefaults({ allowedHosts: hosts, ...options }: FetcherOptions): Settings {
  return {
    deadlineMs: 20_000,
    maxWireBytes: 5_000_000,
    maxBytes: 10_000_000,
    maxRatio: 200,
    maxRedirects: 5,
    perHost: 1,
    concurrency: 20,
    ports: webPorts,
    resolve: openResolver(),
    isPublic: isPublicAddress,
    ...options,
    allowed: allowedHosts(hosts),
  }
}

function openAgent(settings: Settings): Agent {
  const { deadlineMs, perHost } = settings
  const connect = guardedConnector({ ...settings, timeoutMs: deadlineMs })
  // HTTP/1.1 only: every limit here was tried against it.
  return new Agent({ connect, allowH2: false, connections: perHost, pipelining: 1, headersTimeout: deadlineMs, bodyTimeout: deadlineMs })
}
