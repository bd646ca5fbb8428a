import type { Context, MiddlewareHandler } from 'hono'
import { z } from 'zod'
import { formHeaders, isFrom, isLoopbackRequest, isWrite, setHeaders } from './guard.ts'
import { playgroundWords } from './playground-words.ts'

/**
 * Lets through what comes from this machine to this machine, and forms only from our own pages.
 *
 * @param options.frames Whether pages may show previews in frames.
 * @param options.refused The page that says why a request was refused.
 */
export function playgroundGuard(options: { readonly frames: boolean; refused(said: string): string }): MiddlewareHandler {
  const policy = `${policyOf("'self'")}; frame-ancestors 'none'${options.frames ? "; frame-src 'self'" : ''}`
  const headers = {
    ...formHeaders,
    'content-security-policy': policy,
  }
  return async (context, next) => {
    if (!isLoopbackRequest(context)) context.res = context.html(options.refused(playgroundWords.wrongHost), 421)
    else if (!isFromThisMachine(context)) context.res = context.html(options.refused(playgroundWords.wrongHost), 403)
    else if (isWrite(context) && !isFromOwnPage(context)) context.res = context.html(options.refused(playgroundWords.wrongOrigin), 403)
    else await next()
    setHeaders(context, isPreview(context) ? { ...headers, ...previewHeaders } : headers)
  }
}

/** Marks the answer as a drawing by somebody else: with styles of its own, and no other rights. */
export function asPreview(context: Context): void {
  context.set(previewMark, true)
}

const previewMark = 'is-preview'

function isPreview(context: Context): boolean {
  return context.get(previewMark) === true
}

const previewHeaders = {
  'content-security-policy': `${policyOf("'unsafe-inline'")}; frame-ancestors 'self'; sandbox`,
  'x-frame-options': 'SAMEORIGIN',
} as const

function policyOf(styles: string): string {
  const forms = styles === "'self'" ? "'self'" : "'none'"
  return `default-src 'none'; style-src ${styles}; img-src data:; base-uri 'none'; form-action ${forms}`
}

const bindings = z.object({ incoming: z.object({ socket: z.object({ remoteAddress: z.string() }) }) })
const loopbackAddress = /^(?:(?:::ffff:)?127\.\d+\.\d+\.\d+|::1)$/i
const forwarded = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'via']

/** The name in the request is the sender's to choose; the other end of the connection is not, but a proxy here may stand for anyone. */
function isFromThisMachine(context: Context): boolean {
  const read = bindings.safeParse(context.env)
  return (
    read.success && loopbackAddress.test(read.data.incoming.socket.remoteAddress) && !forwarded.some((name) => context.req.header(name))
  )
}

/** Other ports of this machine are the same site to browsers, and share its cookies; the origin tells them apart. */
function isFromOwnPage(context: Context): boolean {
  return isFrom(context, new URL(context.req.url).origin)
}
