/** Errors of a connection that never came about. */
const unconnected: ReadonlySet<unknown> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** Whether a request failed before there was a connection to send anything over; looks into what an error was caused by or wraps. */
export function neverLeft(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  return unconnected.has(Reflect.get(error, 'code')) || neverLeft(error.cause) || neverLeft(Reflect.get(error, 'original'))
}
