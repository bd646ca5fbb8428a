import { randomUUID } from 'node:crypto'
import type { RawData, WebSocket } from 'ws'
import { z } from 'zod'
import type { Outcome } from './interaction.ts'
import type { Platform } from './platform.ts'
import type { App } from './world.ts'

/** Apps' lines in Socket Mode. */
export type Sockets = {
  /** A one-time address for a new line. */
  ticket(app: App): string
  /** Takes a line whose address holds a ticket; others are closed. */
  accept(line: WebSocket, address: URL): void
  /** How many lines an app has. */
  lines(app: App): number
  send(app: App, envelope: Envelope, patienceMs: number): Promise<Outcome>
  /** Asks the app to come again, as Slack does every few hours. */
  refresh(app: App): void
  /** Cuts every line without a word. */
  drop(app?: App): void
}

export type Envelope = { readonly type: string; readonly payload: object; readonly retry_attempt?: number; readonly retry_reason?: string }

/** The library complains of 30 s without a ping. */
const pingMs = 10_000

const acknowledgement = z.object({ envelope_id: z.string(), payload: z.unknown().optional() })

export function createSockets(platform: Platform): Sockets {
  const tickets = new Map<string, App>()
  const lines = new Map<WebSocket, App>()
  const waiting = new Map<string, (body: unknown) => void>()
  let turn = 0

  const linesOf = (app: App) => [...lines].filter(([, owner]) => owner === app).map(([line]) => line)

  function heard(data: RawData): void {
    const read = acknowledgement.safeParse(JSON.parse(String(data)))
    if (!read.success) {
      platform.report('late-answer', 'socket', `no acknowledgement: ${data}`)
      return
    }
    const settle = waiting.get(read.data.envelope_id)
    if (settle) settle(read.data.payload)
    else platform.report('late-answer', 'socket', `nothing waits for envelope ${read.data.envelope_id}`)
  }

  return {
    ticket(app) {
      const ticket = randomUUID()
      tickets.set(ticket, app)
      return `${platform.origin.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=${app.id}`
    },
    accept(line, address) {
      const ticket = address.searchParams.get('ticket') ?? ''
      const app = tickets.get(ticket)
      tickets.delete(ticket)
      if (!app) return line.close(4001, 'invalid ticket')
      lines.set(line, app)
      line.on('message', heard)
      const pings = setInterval(() => line.ping(), pingMs)
      line.on('close', () => {
        clearInterval(pings)
        lines.delete(line)
      })
      line.on('error', () => lines.delete(line))
      line.ping()
      line.send(JSON.stringify({ type: 'hello', num_connections: linesOf(app).length, connection_info: { app_id: app.id }, debug_info }))
    },
    lines: (app) => linesOf(app).length,
    send(app, envelope, patienceMs) {
      const open = linesOf(app)
      turn += 1
      const line = open[turn % Math.max(1, open.length)]
      if (!line) return Promise.resolve({ kind: 'dispatch-failed', detail: 'the app has no socket open' })
      const id = randomUUID()
      line.send(JSON.stringify({ envelope_id: id, accepts_response_payload: envelope.type !== 'events_api', ...envelope }))
      return new Promise((resolve) => {
        const settle = (outcome: Outcome) => {
          clearTimeout(timer)
          waiting.delete(id)
          line.off('close', lost)
          resolve(outcome)
        }
        const lost = () => settle({ kind: 'dispatch-failed', detail: 'the socket closed before the acknowledgement' })
        const timer = setTimeout(() => settle({ kind: 'timed-out' }), patienceMs)
        waiting.set(id, (body) => settle({ kind: 'acknowledged', body: isEmpty(body) ? undefined : body, afterMs: 0 }))
        line.on('close', lost)
      })
    },
    refresh(app) {
      for (const line of linesOf(app)) {
        // Slack sends nothing more over a line that it has asked to be renewed.
        lines.delete(line)
        line.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info }))
      }
    },
    drop(app) {
      for (const [line, owner] of lines) {
        if (app && owner !== app) continue
        lines.delete(line)
        line.terminate()
      }
    },
  }
}

const debug_info = { host: 'emulator', approximate_connection_time: 18_060 } as const

/** The client sends `{}` where the app acknowledged with nothing. */
function isEmpty(body: unknown): boolean {
  return body === undefined || body === null || (typeof body === 'object' && Object.keys(body).length === 0)
}
