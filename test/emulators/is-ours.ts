import type { IncomingMessage } from 'node:http'

/** Other sites must not press buttons here, be it under another name for this address. */
export function isOurs({ origin }: { readonly origin: string }, { headers, method }: IncomingMessage): boolean {
  const known = [origin, origin.replace('127.0.0.1', 'localhost')]
  return known.includes(`http://${headers.host}`) && (method === 'GET' || known.includes(headers.origin ?? ''))
}
