import { type Agent, type Dispatcher, request } from 'undici'
import type { Fetcher, FetchOutcome } from '../../app/ports.ts'
import type { FeedFailure } from '../../feeds/feed.ts'
import { acceptedEncodings, type Body, type BodyLimits, readWire, unpack } from './body.ts'
import type { Deadline } from './deadline.ts'
import { failureOf } from './failures.ts'
import { header, maxAgeSeconds, retryAfterSeconds } from './response-headers.ts'

export type Validators = Parameters<Fetcher['fetch']>[1]
export type Answer = FetchOutcome | { readonly kind: 'redirected'; readonly to: string }
export type Asking = BodyLimits & {
  readonly agent: Agent
  readonly deadline: Deadline
  readonly userAgent: string
  readonly authorization: string | null
}

/** Interim answers (103 Early Hints and the like) taken before the real one. */
const mostInterimAnswers = 20

const accepted = [
  'application/rss+xml, application/atom+xml, application/feed+json',
  'application/rdf+xml;q=0.9, application/xml;q=0.9, text/xml;q=0.9',
  'application/json;q=0.8, text/x-opml;q=0.8, */*;q=0.1',
].join(', ')

/**
 * Asks one address once. A redirect is an answer: whether to follow it is for whoever asked to decide.
 *
 * @param asking How: through which connections, until when, within which limits, and as whom.
 */
export async function ask(url: URL, validators: Validators, asking: Asking): Promise<Answer> {
  const { agent, deadline } = asking
  deadline.start()
  let body: Dispatcher.ResponseData['body'] | undefined
  try {
    const headers = requestHeaders(asking, validators)
    const response = await request(url, { dispatcher: agent, headers, signal: deadline.signal, onInfo: interimCounter(deadline) })
    body = response.body
    return await answerOf(response, url, asking)
  } catch (error) {
    return failed(failureOf(error, deadline.signal))
  } finally {
    // What is left of a body is not wanted; without a listener its end would count as an uncaught error.
    body?.on('error', () => {}).destroy()
  }
}

function requestHeaders({ userAgent, authorization }: Asking, { etag, lastModified }: Validators): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept: accepted,
    'accept-encoding': acceptedEncodings,
    ...(authorization !== null && { authorization }),
    ...(etag !== null && isHeaderValue(etag) && { 'if-none-match': etag }),
    ...(lastModified !== null && isHeaderValue(lastModified) && { 'if-modified-since': lastModified }),
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

async function answerOf(response: Dispatcher.ResponseData, url: URL, asking: Asking): Promise<Answer> {
  const { statusCode, headers } = response
  const location = header(headers, 'location')
  if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && location !== '') return redirection(location, url)
  if (statusCode === 304) return { kind: 'unchanged', maxAgeSeconds: maxAgeSeconds(headers) }
  if (statusCode < 200 || statusCode >= 300) return refusal(response)
  const body = await readBody(response, asking, asking.deadline.signal)
  if (body.kind === 'failed') return failed(body.failure)
  return {
    kind: 'fetched',
    url: url.href,
    bytes: body.bytes,
    contentType: header(headers, 'content-type'),
    etag: header(headers, 'etag') || null,
    lastModified: header(headers, 'last-modified') || null,
    maxAgeSeconds: maxAgeSeconds(headers),
  }
}

function redirection(location: string, from: URL): Answer {
  if (!URL.canParse(location, from)) return failed({ reason: 'network', detail: 'redirects to what is not an address' })
  return { kind: 'redirected', to: new URL(location, from).href }
}

function refusal({ statusCode, headers }: Dispatcher.ResponseData): FetchOutcome {
  const failure: FeedFailure = { reason: statusCode === 410 ? 'gone' : 'http-status', detail: `answered ${statusCode}` }
  return { kind: 'failed', failure, retryAfterSeconds: retryAfterSeconds(headers, Date.now()) }
}

async function readBody({ body, headers }: Dispatcher.ResponseData, limits: BodyLimits, signal: AbortSignal): Promise<Body> {
  const wire = await readWire(body, limits)
  return wire.kind === 'failed' ? wire : unpack(wire.bytes, header(headers, 'content-encoding'), limits, signal)
}

function failed(failure: FeedFailure): FetchOutcome {
  return { kind: 'failed', failure, retryAfterSeconds: null }
}
