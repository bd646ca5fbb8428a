import { webApi } from '@slack/bolt'
import { z } from 'zod'
import { neverLeft } from '../../app/sending/never-left.ts'
import type { SendFailure } from '../../app/sending/send-failure.ts'

/** Why Slack did not take something. Each but `unknown` is certain: it is not there. */
export type Failure =
  | { readonly reason: 'not-in-channel' | 'no-channel' | 'archived' | 'token-revoked' }
  /** `needed`: which scopes, in Slack's own words; null where it does not say. */
  | { readonly reason: 'missing-scope'; readonly needed: string | null }
  | { readonly reason: 'rate-limited'; readonly retryAfterSeconds: number }
  /** No connection came about. */
  | { readonly reason: 'unreachable' }
  /** Slack's own word for it, such as `restricted_action`. */
  | { readonly reason: 'refused'; readonly error: string }
  /** No answer came, or one that leaves it open: it may be there. */
  | { readonly reason: 'unknown' }

/** @throws What is no failure of a call: a bug. */
export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIPlatformError) return refusalOf(error.data.error, neededIn(error.data))
  if (error instanceof webApi.WebAPIRateLimitedError) return { reason: 'rate-limited', retryAfterSeconds: error.retryAfter }
  if (error instanceof webApi.WebAPIRequestError) return { reason: neverLeft(error) ? 'unreachable' : 'unknown' }
  if (error instanceof webApi.WebAPIHTTPError) return { reason: 'unknown' }
  throw error
}

/** Whether Slack said nothing of what it was asked, and may when it is asked again. */
export function mayPass({ reason }: Failure): boolean {
  return reason === 'rate-limited' || reason === 'unreachable' || reason === 'unknown'
}

/** The same in the words of every platform. */
export function sendFailureOf(failure: Failure): SendFailure {
  switch (failure.reason) {
    case 'not-in-channel':
    case 'no-channel':
    case 'archived':
      return { reason: 'no-place' }
    case 'missing-scope':
      return { reason: 'no-permission', missing: [failure.needed ?? 'to post in the channel'] }
    case 'token-revoked':
      return { reason: 'token-refused' }
    case 'rate-limited':
      return { reason: 'rate-limited', retryAfterMs: failure.retryAfterSeconds * 1_000 }
    case 'refused':
    case 'unreachable':
    case 'unknown':
      return failure
  }
}

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors */
function refusalOf(error: string, needed: string | null): Failure {
  const reason = reasons.get(error)
  if (reason === 'missing-scope') return { reason, needed }
  if (reason === 'rate-limited') return { reason, retryAfterSeconds: 1 }
  return reason === undefined ? { reason: 'refused', error } : { reason }
}

function neededIn(said: unknown): string | null {
  const { data } = z.object({ needed: z.string() }).safeParse(said)
  return data?.needed ?? null
}

const reasons: ReadonlyMap<string, Exclude<Failure['reason'], 'refused' | 'unreachable'>> = new Map([
  ['not_in_channel', 'not-in-channel'],
  ['channel_not_found', 'no-channel'],
  ['is_archived', 'archived'],
  ['missing_scope', 'missing-scope'],
  ['no_permission', 'missing-scope'],
  ['token_revoked', 'token-revoked'],
  ['token_expired', 'token-revoked'],
  ['account_inactive', 'token-revoked'],
  ['invalid_auth', 'token-revoked'],
  ['not_authed', 'token-revoked'],
  ['ratelimited', 'rate-limited'],
  ['rate_limited', 'rate-limited'],
  // Of these Slack says that some of the work may have been done.
  ['fatal_error', 'unknown'],
  ['internal_error', 'unknown'],
  ['request_timeout', 'unknown'],
  ['service_unavailable', 'unknown'],
])
