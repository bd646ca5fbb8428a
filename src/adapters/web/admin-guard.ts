import type { Context, MiddlewareHandler } from 'hono'
import { askedLanguage } from './admin-words.ts'
import { formHeaders, isFrom, isLoopbackRequest, isWrite, setHeaders } from './guard.ts'

const policy = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/**
 * Lets requests to our own name through, and forms only from our own pages.
 *
 * @param publicUrl Where people reach the site, whatever stands in front of it; undefined: on loopback names alone.
 * @param refused The page that says why a request was refused.
 */
export function adminGuard(
  publicUrl: string | undefined,
  refused: (why: 'wrongHost' | 'wrongOrigin', language: string) => string,
): MiddlewareHandler {
  const headers = {
    ...formHeaders,
    'content-security-policy': policy,
    'x-robots-tag': 'noindex, nofollow',
  }
  return async (context, next) => {
    const language = askedLanguage(context)
    const origin = ownOrigin(context, publicUrl)
    if (origin === undefined) context.res = context.html(refused('wrongHost', language), 421)
    else if (isWrite(context) && !isFrom(context, origin)) context.res = context.html(refused('wrongOrigin', language), 403)
    else await next()
    setHeaders(context, headers)
    if (origin?.startsWith('https:')) context.res.headers.set('strict-transport-security', 'max-age=31536000')
  }
}

/** The origin as the browser knows it; undefined where the request is for a name that is not ours. */
function ownOrigin(context: Context, publicUrl: string | undefined): string | undefined {
  const asked = new URL(context.req.url)
  const ours = publicUrl === undefined ? undefined : new URL(publicUrl)
  if (ours && asked.hostname === ours.hostname) return ours.origin
  return isLoopbackRequest(context) ? asked.origin : undefined
}
