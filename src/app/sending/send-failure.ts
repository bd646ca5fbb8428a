/** Why something could not be sent. Each but `unknown` is certain: it is not there. */
export type SendFailure =
  /** The channel was deleted or archived, the person takes no messages, or the app is not in it. */
  | { readonly reason: 'no-place' }
  /** `missing`: what admins must allow, in the platform's own words. */
  | { readonly reason: 'no-permission'; readonly missing: readonly string[] }
  | { readonly reason: 'token-refused' }
  | { readonly reason: 'rate-limited'; readonly retryAfterMs: number }
  /** No connection came about. */
  | { readonly reason: 'unreachable' }
  /** In the platform's own word. */
  | { readonly reason: 'refused'; readonly error: string }
  | { readonly reason: 'unknown' }
  /** It waited for longer than it is of use. */
  | { readonly reason: 'too-old' }
