import { webApi } from '@slack/bolt'

/** Why Slack did not take something. Each but `unknown` is certain: it is not there. */
export type Failure =
  | { readonly reason: 'not-in-channel' | 'no-channel' | 'archived' | 'missing-scope' | 'token-revoked' }
  | { readonly reason: 'rate-limited'; readonly retryAfterSeconds: number }
  /** Slack's own word for it, such as `restricted_action`. */
  | { readonly reason: 'refused'; readonly error: string }
  /** No answer came, or one that leaves it open: it may be there. */
  | { readonly reason: 'unknown' }

/** @throws What is no failure of a call: a bug. */
export function failureOf(error: unknown): Failure {
  if (error instanceof webApi.WebAPIPlatformError) return refusalOf(error.data.error)
  if (error instanceof webApi.WebAPIRateLimitedError) return { reason: 'rate-limited', retryAfterSeconds: error.retryAfter }
  if (error instanceof webApi.WebAPIRequestError || error instanceof webApi.WebAPIHTTPError) return { reason: 'unknown' }
  throw error
}

/** https://docs.slack.dev/reference/methods/chat.postMessage#errors */
function refusalOf(error: string): Failure {
  const reason = reasons.get(error)
  if (reason === 'rate-limited') return { reason, retryAfterSeconds: 1 }
  return reason === undefined ? { reason: 'refused', error } : { reason }
}

const reasons: ReadonlyMap<string, Exclude<Failure['reason'], 'refused'>> = new Map([
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
