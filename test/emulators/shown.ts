import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Markup, markup } from '../../src/adapters/mockups/markup.ts'

/** What a browser gets of an emulator. */
export type Shown = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: string | Uint8Array }

/** Sends a page to a browser; nothing but a refusal where a page of another address asks. */
export async function show(
  place: { readonly origin: string },
  request: IncomingMessage,
  response: ServerResponse,
  page: () => Promise<Shown>,
): Promise<void> {
  const { status, headers, body } = isOurs(place, request) ? await page() : plain(403, 'Only pages of this address may ask.')
  response.writeHead(status, { ...headers, 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' })
  response.end(body)
}

/** A whole page with its style, and one script that its policy allows; none where `code` is empty. */
export function html(title: string, style: string, body: Markup, code: string): Shown {
  const nonce = randomUUID()
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' https: data:; connect-src 'self'; form-action 'self'; script-src 'nonce-${nonce}'`
  const head = markup`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><title>${title}</title>`
  const text = `${head.html}<style>${style}</style></head><body>${body.html}${code ? `<script nonce="${nonce}">${code}</script>` : ''}</body></html>`
  return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy }, body: text }
}

export function redirect(location: string): Shown {
  return { status: 303, headers: { location }, body: '' }
}

export function plain(status: number, text: string): Shown {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text }
}

/** Other sites must not press buttons here, be it under another name for this address. */
function isOurs({ origin }: { readonly origin: string }, { headers, method }: IncomingMessage): boolean {
  const known = [origin, origin.replace('127.0.0.1', 'localhost')]
  return known.includes(`http://${headers.host}`) && (method === 'GET' || known.includes(headers.origin ?? ''))
}
