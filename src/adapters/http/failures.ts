import { errors } from 'undici'
import type { FeedFailure } from '../../feeds/feed.ts'
import { RefusedAddressError } from './guarded-connector.ts'

export function timeoutFailure(milliseconds: number): FeedFailure {
  return { reason: 'timeout', detail: `no whole answer in ${milliseconds / 1000} s` }
}

/**
 * What went wrong on the way, in words that never repeat an address: messages of errors do, and it may hold a password.
 * Even what nobody foresaw is a failure of this one feed: a server must not be able to stop the polling of all others.
 *
 * @param signal The request's own; where it was aborted, its reason is the failure.
 */
export function failureOf(error: unknown, signal: AbortSignal): FeedFailure {
  if (signal.aborted) return signal.reason
  if (error instanceof RefusedAddressError) return { reason: 'refused-address', detail: error.message }
  // undici gives some of these no code.
  if (error instanceof errors.HTTPParserError) return { reason: 'network', detail: 'the answer is not HTTP' }
  const code = codeOf(error)
  if (code === 'UND_ERR_CONNECT_TIMEOUT') return { reason: 'timeout', detail: 'no connection in time' }
  return { reason: 'network', detail: networkDetail(code) }
}

function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN'
  const code = 'code' in error && typeof error.code === 'string' ? error.code : error.name
  return /^\w{1,60}$/.test(code) ? code : 'UNKNOWN'
}

const details: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  ENODATA: 'no such host',
  EAI_AGAIN: 'the name servers do not answer',
  ETIMEOUT: 'the name servers do not answer',
  ESERVFAIL: 'the name servers do not answer',
  ECONNREFUSED: 'connection refused',
  ECONNRESET: 'the connection broke off',
  EPIPE: 'the connection broke off',
  UND_ERR_SOCKET: 'the connection broke off',
  UND_ERR_RES_CONTENT_LENGTH_MISMATCH: 'the answer is shorter or longer than it claims',
  UND_ERR_HEADERS_OVERFLOW: 'the headers are too large',
  UND_ERR_DESTROYED: 'closed while asking',
  UND_ERR_CLOSED: 'closed while asking',
  CERT_HAS_EXPIRED: 'its certificate has expired',
}

function networkDetail(code: string): string {
  const known = details[code]
  if (known !== undefined) return known
  return /CERT|TLS|SSL|SIGNATURE|ISSUER/.test(code) ? `its certificate is not valid (${code})` : `network error ${code}`
}
