import { setTimeout as pause } from 'node:timers/promises'
import type { FaultOutcome, Faults } from './faults.ts'
import type { Specification } from './openapi.ts'
import type { Call, Platform, Route, RouteAnswer } from './platform.ts'
import type { createRates } from './rates.ts'
import { Refusal, refusals } from './refusal.ts'
import type { Content, RequestRecord } from './requests.ts'
import { channelRoutes } from './routes-channels.ts'
import { commandRoutes } from './routes-commands.ts'
import { generalRoutes } from './routes-general.ts'
import { interactionRoutes } from './routes-interactions.ts'
import { messageRoutes } from './routes-messages.ts'
import type { Application } from './world.ts'

const routes: readonly (Route & { readonly segments: readonly string[] })[] = [
  ...generalRoutes,
  ...commandRoutes,
  ...interactionRoutes,
  ...messageRoutes,
  ...channelRoutes,
].map((route) => ({ ...route, segments: route.pattern.split('/') }))

type Incoming = Content & {
  readonly method: string
  /** Without `/api/v10`, decoded. */
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | undefined
  /** The refusal of a body that could not be read. */
  readonly unreadable: Refusal | undefined
}
/** What goes back over the wire; a reset cuts the line instead. */
export type Outgoing =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: unknown }
  | { readonly kind: 'reset' }

export type Desk = {
  readonly platform: Platform
  readonly faults: Faults
  readonly rates: ReturnType<typeof createRates>
  readonly specification: Specification | undefined
  readonly requests: RequestRecord[]
}

/** Answers one request as Discord would, faults included, and writes it down. */
export async function answer(desk: Desk, incoming: Incoming): Promise<Outgoing> {
  const found = routeOf(incoming)
  const record = recordOf(desk, incoming, found?.route.pattern ?? incoming.path)
  desk.requests.push(record)
  const outgoing = await throughFaults(desk, record, () => limited(desk, incoming, found, record))
  if (outgoing.kind === 'reset') return outgoing
  record.status = outgoing.status
  record.code = codeOf(outgoing.body)
  record.scope = outgoing.headers['x-ratelimit-scope'] ?? ''
  return outgoing
}

async function throughFaults(desk: Desk, { method, route }: RequestRecord, work: () => Outgoing): Promise<Outgoing> {
  const before = await suffer(desk.faults.strike('before', method, route))
  if (before) return before
  const outgoing = work()
  return (await suffer(desk.faults.strike('after', method, route))) ?? outgoing
}

/** What a fault makes of the answer; nothing where the answer goes out, though late. */
async function suffer(fault: FaultOutcome | undefined): Promise<Outgoing | undefined> {
  switch (fault?.kind) {
    case 'reset':
      return { kind: 'reset' }
    case 'delay':
      await pause(fault.ms)
      return undefined
    case 'rate-limit':
      return tooMany(fault.retryAfterSeconds, fault.scope, {})
    case 'status':
      return {
        kind: 'answer',
        status: fault.status,
        headers: {},
        body: { message: fault.message ?? `${fault.status}: made to fail`, code: fault.code ?? 0 },
      }
    case undefined:
      return undefined
  }
}

type Found = { readonly route: (typeof routes)[number]; readonly parameters: ReadonlyMap<string, string> }

function limited(desk: Desk, incoming: Incoming, found: Found | undefined, record: RequestRecord): Outgoing {
  const application = applicationOf(desk.platform, incoming.authorization)
  const bot = found?.route.access === 'bot' ? application?.id : undefined
  const major = found?.parameters.get('channel') ?? found?.parameters.get('guild') ?? found?.parameters.get('token') ?? ''
  const { headers, refusal, impatient } = desk.rates.count(bot, incoming.method, record.route, major)
  if (impatient) desk.platform.report('impatient', `${incoming.method} ${record.route}`, 'sent before Retry-After was over')
  if (refusal) return tooMany(refusal.retryAfterSeconds, refusal.global ? 'global' : 'user', headers)

  const { status, body } = refusable(() => carryOut(desk, incoming, found, application))
  return { kind: 'answer', status, headers, body }
}

function carryOut(desk: Desk, incoming: Incoming, found: Found | undefined, application: Application | undefined): RouteAnswer {
  const { platform, specification } = desk
  if (!found) {
    platform.report('unknown-route', `${incoming.method} ${incoming.path}`, 'there is no such route here')
    throw refusals.unknownRoute()
  }
  if (incoming.unreadable) throw incoming.unreadable
  const call = callOf(platform, incoming, found)
  const wrong = incoming.body === undefined ? [] : (specification?.(incoming.method, incoming.path, incoming.body) ?? [])
  for (const detail of wrong) platform.report('specification', call.where, detail)
  try {
    if (found.route.access === 'open') return found.route.run(call)
    if (!application) throw refusals.unauthorized()
    return found.route.run({ ...call, application })
  } catch (refusal) {
    if (refusal instanceof Refusal && refusal.code === 50035) platform.report('invalid-form', call.where, JSON.stringify(refusal.errors))
    throw refusal
  }
}

function callOf(platform: Platform, { method, query, body, files }: Incoming, { route, parameters }: Found): Call {
  const parameter = (name: string) => {
    const value = parameters.get(name)
    if (value === undefined) throw new RangeError(`${route.pattern} has no ":${name}"`)
    return value
  }
  return { platform, where: `${method} ${route.pattern}`, parameter, query, body, files }
}

function refusable(work: () => RouteAnswer): RouteAnswer {
  try {
    return work()
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    const { status, code, message, errors } = refusal
    return { status, body: { message, code, ...(errors ? { errors } : {}) } }
  }
}

function routeOf({ method, path }: Incoming): Found | undefined {
  const segments = path.split('/')
  for (const route of routes) {
    if (route.method !== method || route.segments.length !== segments.length) continue
    const pairs = route.segments.map((pattern, index) => [pattern, segments[index] ?? ''] as const)
    if (!pairs.every(([pattern, segment]) => pattern.startsWith(':') || pattern === segment)) continue
    return {
      route,
      parameters: new Map(pairs.filter(([pattern]) => pattern.startsWith(':')).map(([pattern, value]) => [pattern.slice(1), value])),
    }
  }
  return undefined
}

function applicationOf({ world }: Platform, authorization: string | undefined): Application | undefined {
  return [...world.applications.values()].find(({ token }) => token !== null && authorization === `Bot ${token}`)
}

function recordOf({ platform }: Desk, { method, path, query, body, files }: Incoming, route: string): RequestRecord {
  const sizes = files.map(({ name, type, bytes }) => ({ name, type, bytes: bytes.byteLength }))
  return { at: platform.world.clock.now(), method, route, path, query: query.toString(), body, files: sizes, status: 0, code: 0, scope: '' }
}

/** Retry-After is exact where Discord's is rounded up to whole seconds, so that tests need not wait for one. */
function tooMany(retryAfterSeconds: number, scope: 'user' | 'global' | 'shared', headers: Readonly<Record<string, string>>): Outgoing {
  const told = { 'retry-after': retryAfterSeconds.toFixed(3), 'x-ratelimit-scope': scope }
  const all = { ...headers, ...told, ...(scope === 'global' ? { 'x-ratelimit-global': 'true' } : {}) }
  const body = { message: 'You are being rate limited.', retry_after: retryAfterSeconds, global: scope === 'global' }
  return { kind: 'answer', status: 429, headers: all, body }
}

function codeOf(body: unknown): number {
  return typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'number' ? body.code : 0
}
