import { type Agent, type Dispatcher, request } from 'undici'
import type { Asking, FetchOutcome } from '../../app/ports.ts'
import { acceptedEncodings, type Body, type BodyLimits, readWire, unpack } from './body.ts'
import type { Deadline } from './deadline.ts'
import { failureOf } from './failures.ts'
import { freshSeconds, header, isReserved, retryAfterSeconds } from './response-headers.ts'
import type { WireMeter } from './wire-meter.ts'

export type Answer =
  | FetchOutcome
  | { readonly kind: 'redirected'; readonly to: string; readonly isPermanent: boolean }
  | { readonly kind: 'refused'; readonly status: number; readonly retryAfterSeconds: number | null }
export type Means = BodyLimits & {
  readonly agent: Agent
  readonly deadline: Deadline
  readonly userAgent: string
  readonly meter: WireMeter
}

/** Interim answers (103 Early Hints and the like) taken before the real one. */
const mostInterimAnswers = 20

const accepted = {
  feed: [
    'application/rss+xml, application/atom+xml, application/feed+json',
    'application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9',
    'application/json;q=0.8, text/x-opml;q=0.8, */*;q=0.1',
  ].join(', '),
  page: 'text/html, application/xhtml+xml;q=0.9, */*;q=0.1',
  text: 'text/plain, */*;q=0.1',
}

/**
 * Asks one address once. A redirect is an answer: whether to follow it is for whoever asked to decide.
 *
 * @param means Through which connections, until when, within which limits, and as whom.
 */
export async function ask(url: URL, asking: Asking, means: Means): Promise<Answer> {
  const { agent, deadline } = means
  deadline.start()
  const stopMeter = means.meter.watch(url, means.maxWireBytes, () =>
    deadline.stop({ reason: 'too-large', detail: 'too much beside its body' }),
  )
  let body: Dispatcher.ResponseData['body'] | undefined
  try {
    const headers = requestHeaders(means.userAgent, asking)
    const response = await request(url, { dispatcher: agent, headers, signal: deadline.signal, onInfo: interimCounter(deadline) })
    body = response.body
    return await answerOf(response, url, means)
  } catch (error) {
    return failed(failureOf(error, deadline.signal))
  } finally {
    deadline.pause()
    stopMeter()
    // What is left of a body is not wanted; without a listener its end would count as an uncaught error.
    body?.on('error', () => {}).destroy()
  }
}

function requestHeaders(userAgent: string, { etag, lastModified, hopesFor = 'feed', authorization }: Asking): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accepted[hopesFor],
    'accept-encoding': acceptedEncodings,
    ...(etag !== null && isHeaderValue(etag) && { 'if-none-match': etag }),
    ...(lastModified !== null && isHeaderValue(lastModified) && { 'if-modified-since': lastModified }),
    ...(authorization !== undefined && { authorization }),
  }
}

function isHeaderValue(value: string): boolean {
  return /^[\x20-\x7e\x80-\xff]+$/.test(value)
}

function interimCounter(deadline: Deadline): () => void {
  let answers = 0
  return () => {
    answers += 1
    if (answers === mostInterimAnswers) deadline.stop({ reason: 'network', detail: 'too many interim answers' })
  }
}

async function answerOf(response: Dispatcher.ResponseData, url: URL, means: Means): Promise<Answer> {
  const { statusCode, headers } = response
  const location = header(headers, 'location')
  if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && location !== '') return redirection(location, url, statusCode)
  const maxAgeSeconds = freshSeconds(headers)
  if (statusCode === 304) return { kind: 'unchanged', maxAgeSeconds, movedTo: null }
  if (statusCode < 200 || statusCode >= 300)
    return { kind: 'refused', status: statusCode, retryAfterSeconds: retryAfterSeconds(headers, Date.now()) }
  const body = await readBody(response, means, means.deadline.signal)
  if (body.kind === 'failed') return failed(body.failure)
  return {
    kind: 'fetched',
    url: url.href,
    bytes: body.bytes,
    contentType: header(headers, 'content-type'),
    etag: header(headers, 'etag') || null,
    lastModified: header(headers, 'last-modified') || null,
    maxAgeSeconds,
    movedTo: null,
    reserved: isReserved(headers),
  }
}

function redirection(location: string, from: URL, status: number): Answer {
  if (!URL.canParse(location, from)) return failed({ reason: 'network', detail: 'redirects to what is not an address' })
  return { kind: 'redirected', to: new URL(location, from).href, isPermanent: status === 301 || status === 308 }
}

async function readBody({ body, headers }: Dispatcher.ResponseData, limits: BodyLimits, signal: AbortSignal): Promise<Body> {
  const wire = await readWire(body, limits)
  return wire.kind === 'failed' ? wire : unpack(wire.bytes, header(headers, 'content-encoding'), limits, signal)
}

function failed(failure: (FetchOutcome & { kind: 'failed' })['failure']): FetchOutcome {
  return { kind: 'failed', failure, retryAfterSeconds: null }
}
