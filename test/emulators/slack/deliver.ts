import { createHmac } from 'node:crypto'
import type { DeliveryOutcome } from './faults.ts'
import { answerWithinMs, type Outcome } from './interaction.ts'
import type { Sockets } from './sockets.ts'
import type { App, World } from './world.ts'

export type Delivery = {
  readonly app: App
  readonly type: 'slash_commands' | 'interactive' | 'events_api'
  readonly payload: Readonly<Record<string, unknown>>
  /** The repeat, from 1, and why. */
  readonly retry?: { readonly number: number; readonly reason: string }
}

/** One delivery as it went and what came of it. */
export type DeliveryRecord = Delivery & { readonly at: number; readonly outcome: Outcome }

export type Post = {
  readonly world: World
  readonly deliveries: DeliveryRecord[]
  readonly sockets: Sockets
  /** Real milliseconds until an acknowledgement is no longer waited for. */
  readonly acknowledgeWithinMs: number
  strike(): DeliveryOutcome | undefined
}

/** Carries one thing to an app, over HTTP or a socket, and brings back its acknowledgement. */
export async function deliver(post: Post, delivery: Delivery): Promise<Outcome> {
  const at = post.world.clock.now()
  const outcome = timed(await struck(post, delivery), post.world.clock.now() - at)
  post.deliveries.push({ ...delivery, at, outcome })
  return outcome
}

async function struck(post: Post, delivery: Delivery): Promise<Outcome> {
  const fault = post.strike()
  if (fault === 'lost') return { kind: 'dispatch-failed', detail: 'lost on the way' }
  const outcome = await carried(post, delivery, fault)
  if (fault === 'twice') await carried(post, delivery, undefined)
  return outcome
}

/** By the world's clock, an acknowledgement after 3 s is none. */
function timed(outcome: Outcome, afterMs: number): Outcome {
  if (outcome.kind !== 'acknowledged') return outcome
  return afterMs > answerWithinMs ? { kind: 'timed-out' } : { ...outcome, afterMs }
}

/** Asks the app to prove that the address is its own, as Slack does when the address is set. */
export async function challenge(app: App, address: string): Promise<boolean> {
  const body = JSON.stringify({ type: 'url_verification', challenge: 'prove-it' })
  const response = await fetch(address, {
    method: 'POST',
    headers: { ...signed(app, body, undefined), 'content-type': 'application/json' },
    body,
  })
  return response.status === 200 && (await response.text()).includes('prove-it')
}

function carried(post: Post, delivery: Delivery, fault: DeliveryOutcome | undefined): Promise<Outcome> {
  const { app, type, payload, retry } = delivery
  return app.requestUrl === null
    ? post.sockets.send(
        app,
        { type, payload, ...(retry ? { retry_attempt: retry.number, retry_reason: retry.reason } : {}) },
        post.acknowledgeWithinMs,
      )
    : overHttp(post, delivery, app.requestUrl, fault)
}

async function overHttp(post: Post, delivery: Delivery, address: string, fault: DeliveryOutcome | undefined): Promise<Outcome> {
  const { body, type } = written(delivery)
  const { retry } = delivery
  const repeated: Record<string, string> = retry ? { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason } : {}
  const headers = { ...signed(delivery.app, body, fault), ...repeated, 'content-type': type }
  try {
    const response = await fetch(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(post.acknowledgeWithinMs) })
    const text = await response.text()
    if (response.status !== 200) return { kind: 'dispatch-failed', detail: `status ${response.status}` }
    return { kind: 'acknowledged', body: answered(text), afterMs: 0 }
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError') return { kind: 'timed-out' }
    return { kind: 'dispatch-failed', detail: error instanceof Error ? error.message : String(error) }
  }
}

/** A command as form fields, an interaction as JSON in a form, an event as JSON. */
function written({ type, payload }: Delivery): { readonly body: string; readonly type: string } {
  const form = 'application/x-www-form-urlencoded'
  switch (type) {
    case 'slash_commands':
      return { body: new URLSearchParams(Object.entries(payload).map(([name, value]) => [name, String(value)])).toString(), type: form }
    case 'interactive':
      return { body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(), type: form }
    case 'events_api':
      return { body: JSON.stringify(payload), type: 'application/json' }
  }
}

/** Signed at the real time, which is what apps compare with. https://docs.slack.dev/authentication/verifying-requests-from-slack */
function signed(app: App, body: string, fault: DeliveryOutcome | undefined): Readonly<Record<string, string>> {
  if (fault === 'unsigned') return {}
  const tenMinutes = 600
  const seconds = Math.floor(Date.now() / 1_000) - (fault === 'old' ? tenMinutes : 0)
  const secret = fault === 'forged' ? `${app.signingSecret}-forged` : app.signingSecret
  const signature = createHmac('sha256', secret).update(`v0:${seconds}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': String(seconds), 'x-slack-signature': `v0=${signature}` }
}

function answered(text: string): unknown {
  if (text === '') return undefined
  try {
    return JSON.parse(text)
  } catch {
    return { text }
  }
}
