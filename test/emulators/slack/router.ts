import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import type { FaultOutcome, Faults } from './faults.ts'
import { chatMethods } from './methods-chat.ts'
import { conversationMethods } from './methods-conversations.ts'
import { fileMethods } from './methods-files.ts'
import { generalMethods } from './methods-general.ts'
import { viewMethods } from './methods-views.ts'
import type { Arguments, Method, MethodAnswer, Platform } from './platform.ts'
import type { createRates } from './rates.ts'
import { Refusal, refusalBody } from './refusal.ts'
import type { RequestRecord } from './requests.ts'
import type { Sockets } from './sockets.ts'
import type { Specification } from './specification.ts'
import { type App, appOf, type Install, type World } from './world.ts'

/** What goes back over the wire; a reset cuts the line instead. */
export type Outgoing =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: MethodAnswer }
  | { readonly kind: 'reset' }

export type Desk = {
  readonly platform: Platform
  readonly faults: Faults
  readonly rates: ReturnType<typeof createRates>
  readonly specification: Specification | undefined
  readonly requests: RequestRecord[]
  readonly methods: ReadonlyMap<string, Method>
}

export function methodTable(sockets: Sockets): ReadonlyMap<string, Method> {
  const all = [...chatMethods, ...conversationMethods, ...viewMethods, ...fileMethods, ...generalMethods(sockets)]
  return new Map(all.map((method) => [method.name, method]))
}

/** Answers a call of the Web API as Slack would, faults included, and writes it down. @param unreadable The refusal of a body. */
export async function answerMethod(desk: Desk, name: string, raw: Arguments, bearer: string, unreadable?: Refusal): Promise<Outgoing> {
  const { token: inBody, ...args } = raw
  const token = bearer || (typeof inBody === 'string' ? inBody : '')
  return answerAny(desk, name, args, (record) => {
    if (unreadable) throw unreadable
    return carryOut(desk, name, args, token, record)
  })
}

/** Answers any request, faults included, and writes it down. `work` throws a Refusal to say no. */
export async function answerAny(desk: Desk, method: string, args: Arguments, work: (record: RequestRecord) => Outgoing): Promise<Outgoing> {
  const record: RequestRecord = { at: desk.platform.world.clock.now(), method, args, teamId: '', status: 0, error: '' }
  desk.requests.push(record)
  const before = await suffer(desk.faults.strike('before', method))
  const outgoing = before ?? refusable(desk, method, () => work(record))
  const ended = before ?? (await suffer(desk.faults.strike('after', method))) ?? outgoing
  if (ended.kind === 'reset') return ended
  record.status = ended.status
  record.error = typeof ended.body.error === 'string' ? ended.body.error : ''
  return ended
}

export function good(body: MethodAnswer, headers: Readonly<Record<string, string>> = {}): Outgoing {
  return { kind: 'answer', status: 200, headers, body: { ok: true, ...body } }
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
      return tooMany(fault.retryAfterSeconds)
    case 'refusal':
      return { kind: 'answer', status: 200, headers: {}, body: { ok: false, error: fault.error } }
    case 'status':
      return { kind: 'answer', status: fault.status, headers: {}, body: {} }
    case undefined:
      return undefined
  }
}

/** Refusals about the form of what was sent: bugs of the app. */
const formErrors =
  /^(invalid_blocks|invalid_blocks_format|invalid_arguments|msg_blocks_too_long|msg_too_long|view_too_large|no_text|invalid_json|invalid_metadata_format|markdown_text_conflict|invalid_post_type)$/

function refusable({ platform }: Desk, method: string, work: () => Outgoing): Outgoing {
  try {
    return work()
  } catch (refusal) {
    if (!(refusal instanceof Refusal)) throw refusal
    if (formErrors.test(refusal.error)) platform.report('invalid-form', method, refusal.message)
    return { kind: 'answer', status: 200, headers: {}, body: refusalBody(refusal) }
  }
}

function carryOut(desk: Desk, name: string, args: Arguments, token: string, record: RequestRecord): Outgoing {
  const { platform, specification } = desk
  const method = desk.methods.get(name)
  if (!method) {
    platform.report('unknown-route', name, 'there is no such method here')
    throw new Refusal('unknown_method')
  }
  const caller = callerOf(platform.world, method, token)
  record.teamId = caller?.install?.teamId ?? ''
  const limit = desk.rates.count(`${caller?.app.id} ${record.teamId}`, name, tierOf(method, caller?.app), channelArgument(args))
  if (limit.kind === 'refused') {
    if (limit.impatient) platform.report('impatient', name, 'sent before Retry-After was over')
    return tooMany(limit.retryAfterSeconds)
  }
  for (const argument of specification?.unknownArguments(name, args) ?? []) platform.report('unknown-argument', name, argument)
  for (const fault of specification?.blockFaults(blocksIn(args)) ?? []) platform.report('specification', name, fault)
  const call = { platform, method: name, args }
  if (method.access === 'open') return good(method.run(call))
  if (!caller) throw new Refusal('not_authed')
  if (method.access === 'app') return good(method.run({ ...call, app: caller.app }))
  if (!caller.install) throw new Refusal('not_allowed_token_type')
  const { scopes } = caller.install
  for (const needed of method.scopes)
    if (!scopes.has(needed)) throw new Refusal('missing_scope', [], { needed, provided: [...scopes].join(',') })
  const headers = { 'x-oauth-scopes': [...scopes].join(','), 'x-accepted-oauth-scopes': method.scopes.join(',') }
  return good(method.run({ ...call, app: caller.app, install: caller.install }), headers)
}

type Caller = { readonly app: App; readonly install?: Install }

/** @throws {Refusal} not_authed, invalid_auth, not_allowed_token_type, token_revoked or account_inactive. */
function callerOf(world: World, { access }: Method, token: string): Caller | undefined {
  if (access === 'open') return undefined
  if (token === '') throw new Refusal('not_authed')
  const app = [...world.apps.values()].find(({ appToken }) => appToken === token)
  if (app && access === 'app') return { app }
  if (app) throw new Refusal('not_allowed_token_type')
  const install = world.installs.find((one) => one.token === token)
  if (!install) throw new Refusal('invalid_auth')
  if (access === 'app') throw new Refusal('not_allowed_token_type')
  if (install.state !== 'active') throw new Refusal(install.state === 'revoked' ? 'token_revoked' : 'account_inactive')
  return { app: appOf(world, install.appId), install }
}

/** History is for commercial apps outside the Marketplace a call a minute. */
function tierOf({ name, tier }: Method, app: App | undefined): Method['tier'] {
  return app?.commercial && (name === 'conversations.history' || name === 'conversations.replies') ? 1 : tier
}

function channelArgument({ channel }: Arguments): string | undefined {
  return typeof channel === 'string' ? channel : undefined
}

function blocksIn({ blocks, view }: Arguments): readonly unknown[] {
  const inView = z.object({ blocks: z.array(z.unknown()) }).safeParse(view)
  const inMessage = z.array(z.unknown()).safeParse(blocks)
  return [...(inMessage.data ?? []), ...(inView.data?.blocks ?? [])]
}

/** Retry-After is in whole seconds, as Slack's is: the client reads no fractions. */
function tooMany(retryAfterSeconds: number): Outgoing {
  return { kind: 'answer', status: 429, headers: { 'retry-after': String(retryAfterSeconds) }, body: { ok: false, error: 'ratelimited' } }
}
