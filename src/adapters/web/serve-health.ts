import { Hono } from 'hono'
import { isLoopbackHost, isLoopbackName } from '../../app/web/loopback.ts'
import { type Listening, listen } from './listen.ts'

/** One thing that has to work, and in words what is wrong with it; null: nothing. */
export type Check = { readonly name: string; readonly wrong: string | null }

export type HealthParts = {
  /** Whether the program goes on by itself; one that does not should be started again. */
  alive(): readonly Check[]
  /** Whether people can be served now. */
  ready(): Promise<readonly Check[]>
  readonly metrics: { text(): Promise<string>; readonly contentType: string }
}

/**
 * Answers /healthz, /readyz and /metrics for machines, apart from the page that people see.
 *
 * @param at Port 0 takes any free one.
 * @throws {Error} Where the port is taken or not allowed, saying what to do.
 */
export async function serveHealth(parts: HealthParts, at: { readonly port: number; readonly host: string }): Promise<Listening> {
  return listen(healthSite(parts, at.host), at, (error) => advice(at, error))
}

/** @param host That it is bound to: on loopback, names that are pointed at this machine from elsewhere get no answer. */
export function healthSite({ alive, ready, metrics }: HealthParts, host: string): Hono {
  const site = new Hono()
  site.use(async (context, next) => {
    context.header('cache-control', 'no-store')
    context.header('x-content-type-options', 'nosniff')
    if (isLoopbackHost(host) && !isLoopbackName(new URL(context.req.url).hostname))
      return context.text('This name is not served here.\n', 421)
    return next()
  })
  site.get('/healthz', (context) => {
    const checks = alive()
    return context.text(told(checks), works(checks) ? 200 : 503)
  })
  site.get('/readyz', async (context) => {
    const checks = await ready()
    return context.text(told(checks), works(checks) ? 200 : 503)
  })
  site.get('/metrics', async (context) => context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }))
  return site
}

function works(checks: readonly Check[]): boolean {
  return checks.every(({ wrong }) => wrong === null)
}

function told(checks: readonly Check[]): string {
  return checks.map(({ name, wrong }) => `${name}: ${wrong ?? 'ok'}\n`).join('')
}

function advice({ port, host }: { readonly port: number; readonly host: string }, error: NodeJS.ErrnoException): string {
  const why = error.code === 'EADDRINUSE' ? 'another program has it' : error.message
  return `Health and metrics cannot be served on port ${port} of ${host}: ${why}. Name another one in METRICS_PORT, or leave it out`
}
