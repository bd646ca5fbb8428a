import type { Context, MiddlewareHandler } from 'hono'
import { isLoopbackName } from '../../app/web/loopback.ts'
import { askedLanguage } from './admin-words.ts'

/**
 * Lets reading requests to one of our own names through, and puts on every answer what browsers should not allow it.
 *
 * @param refused The page that says why a request was refused.
 */
export function guard(
  publicUrl: string | undefined,
  refused: (why: 'readOnly' | 'wrongHost', language: string) => string,
): MiddlewareHandler {
  const ours = publicUrl === undefined ? null : new URL(publicUrl)
  return async (context, next) => {
    const language = askedLanguage(context)
    if (isWrite(context)) context.res = context.html(refused('readOnly', language), 405, { allow: 'GET, HEAD' })
    // A page elsewhere can point a name of its own at this machine and would then read what we answer.
    else if (!isOurName(context, ours)) context.res = context.html(refused('wrongHost', language), 421)
    else await next()
    protect(context, ours)
  }
}

/** Whether the request was addressed to a name that always leads to this machine. */
export function isLoopbackRequest(context: Context): boolean {
  return isLoopbackName(new URL(context.req.url).hostname)
}

export function isWrite(context: Context): boolean {
  return !['GET', 'HEAD'].includes(context.req.method)
}

/** OWASP ASVS 5.0, 3.5.1: a form of another site brings its own origin, and no program sets this header for a page. */
export function isFrom(context: Context, origin: string): boolean {
  const site = context.req.header('sec-fetch-site')
  return context.req.header('origin') === origin && (site === undefined || site === 'same-origin')
}

function isOurName(context: Context, ours: URL | null): boolean {
  return isLoopbackRequest(context) || new URL(context.req.url).hostname === ours?.hostname
}

function protect(context: Context, ours: URL | null): void {
  setHeaders(context, siteHeaders)
  if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'private, no-cache')
  if (ours?.protocol === 'https:' && !isLoopbackRequest(context)) context.res.headers.set('strict-transport-security', 'max-age=31536000')
}

/** On the answer, whoever made it. */
export function setHeaders(context: Context, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
}

/** What browsers are told with every page. OWASP ASVS 5.0, chapter 3.4. */
const siteHeaders = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
} as const

/** And with every page that is one person's own and holds forms. */
export const formHeaders = {
  ...siteHeaders,
  // With no-referrer, browsers send forms with "Origin: null". https://fetch.spec.whatwg.org/#append-a-request-origin-header
  'referrer-policy': 'same-origin',
  'cache-control': 'no-store',
} as const
