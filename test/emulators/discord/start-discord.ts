import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { WebSocketServer } from 'ws'
import type { Clock } from '../../../src/app/ports.ts'
import { createFaults, type Fault } from './faults.ts'
import { createGateway, type Gateway } from './gateway.ts'
import { visibleMessages } from './messages.ts'
import { readSpecification, specificationPath } from './openapi.ts'
import { createPages } from './page.ts'
import { createPerson, type Person } from './person.ts'
import type { Platform } from './platform.ts'
import { createRates, type RateLimits, usualRates } from './rates.ts'
import { Refusal } from './refusal.ts'
import { type RequestRecord, readContent } from './requests.ts'
import { answer, type Desk, type Outgoing } from './router.ts'
import { createStage, type Stage } from './stage.ts'
import type { Violation } from './violations.ts'
import { type Application, type Channel, createWorld, directChannel, type Message, type User, type World } from './world.ts'

/** "The past few minutes", says the documentation; the shorter it is here, the stricter the test. */
const usualNonceWindowMs = 2 * 60_000
const prefix = '/api/v10'

export type DiscordOptions = {
  /** The world's time; the real one where left out. Rate limits and waiting always run in real time. */
  readonly clock?: Clock
  /** 0, or left out, takes a free one. */
  readonly port?: number
  readonly application?: { readonly name?: string; readonly token?: string; readonly privilegedIntents?: number }
  readonly rates?: Partial<RateLimits>
  readonly nonceWindowMs?: number
  /** Real milliseconds that a person waits for an answer. */
  readonly patienceMs?: number
  readonly heartbeatMs?: number
  /** For faults that strike by chance. */
  readonly seed?: number
  /** Discord's OpenAPI file; the one beside the checkout where left out, none where null. */
  readonly specification?: string | null
}

/** A Discord on loopback, for real clients. */
export type DiscordEmulator = Stage &
  Person & {
    /** `http://127.0.0.1:PORT`: the page of channels. */
    readonly origin: string
    /** What goes into discord.js as `rest.api`. */
    readonly api: string
    readonly world: World
    readonly application: Application
    readonly gateway: Gateway
    readonly requests: readonly RequestRecord[]
    readonly violations: readonly Violation[]
    /** Whether bodies are checked against Discord's own description too. */
    readonly checksSpecification: boolean
    addApplication(options: { readonly name: string; readonly token: string; readonly privilegedIntents?: number }): Application
    /** What everyone sees in a channel, oldest first; with `user`, what only that person sees too. */
    messages(channel: Channel, user?: User): readonly Message[]
    directChannel(user: User, application?: Application): Channel
    fault(fault: Fault): void
    clearFaults(): void
    /** Takes the bot's token away and cuts it off with 4004. */
    revokeToken(application?: Application): void
    /** 401, 403 and 429 answers so far, shared limits left out: 10,000 in 10 minutes are a ban. */
    invalidRequests(): number
    stop(): Promise<void>
  }

/** Starts the platform on loopback. */
export async function startDiscord(options: DiscordOptions = {}): Promise<DiscordEmulator> {
  const { clock = { now: () => Date.now() }, seed = 1, patienceMs = 5_000, heartbeatMs = 41_250 } = options
  const world = createWorld(clock)
  const violations: Violation[] = []
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${portOf(server.address())}`
  const platform: Platform = {
    world,
    origin,
    nonceWindowMs: options.nonceWindowMs ?? usualNonceWindowMs,
    emit: (event) => gateway.emit(event),
    report: (rule, where, detail) => violations.push({ rule, where, detail }),
  }
  const gateway = createGateway(platform, heartbeatMs)
  const first = addApplication(world, { name: 'Attaché', token: 'test-token', ...options.application })
  const person = createPerson(platform, first, patienceMs)
  const file = options.specification === undefined ? specificationPath() : options.specification
  const desk: Desk = {
    platform,
    faults: createFaults(seed),
    rates: createRates({ ...usualRates, ...options.rates }, () => performance.now()),
    specification: file ? readSpecification(file) : undefined,
    requests: [],
  }
  const pages = createPages(platform, person)
  const sockets = new WebSocketServer({ noServer: true })
  server.on('request', async (request, response) => {
    try {
      await serve(desk, pages, request, response)
    } finally {
      // Only a bug of the emulator leaves it open; the client should not wait for it.
      if (!response.writableEnded) response.destroy()
    }
  })
  server.on('upgrade', (request, socket, head) => sockets.handleUpgrade(request, socket, head, (line) => gateway.accept(line)))

  return {
    ...createStage(platform, first),
    ...person,
    origin,
    api: `${origin}/api`,
    world,
    application: first,
    gateway,
    requests: desk.requests,
    violations,
    checksSpecification: desk.specification !== undefined,
    addApplication: (wanted) => addApplication(world, wanted),
    messages: (channel, user) => visibleMessages(channel, user?.id),
    directChannel: (user, application = first) => directChannel(world, application.botId, user.id),
    fault: desk.faults.add,
    clearFaults: desk.faults.clear,
    revokeToken(application = first) {
      application.token = null
      gateway.close(4004)
    },
    invalidRequests: () => desk.requests.filter(({ status, scope }) => [401, 403, 429].includes(status) && scope !== 'shared').length,
    async stop() {
      gateway.drop()
      for (const line of sockets.clients) line.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function serve(desk: Desk, pages: ReturnType<typeof createPages>, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', desk.platform.origin)
  if (!url.pathname.startsWith(`${prefix}/`)) return pages(request, response)
  const read = await readContent(request).catch((refusal: unknown) => {
    if (refusal instanceof Refusal) return refusal
    throw refusal
  })
  const unreadable = read instanceof Refusal ? read : undefined
  const content = read instanceof Refusal ? { body: undefined, files: [] } : read
  const path = decodeURIComponent(url.pathname.slice(prefix.length))
  const { method = 'GET', headers } = request
  const incoming = { ...content, unreadable, method, path, query: url.searchParams, authorization: headers.authorization }
  write(response, await answer(desk, incoming))
}

function write(response: ServerResponse, outgoing: Outgoing): void {
  if (outgoing.kind === 'reset') {
    response.destroy()
    return
  }
  const { status, headers, body } = outgoing
  response.writeHead(status, { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

function addApplication(
  world: World,
  wanted: { readonly name: string; readonly token: string; readonly privilegedIntents?: number },
): Application {
  const { name, token, privilegedIntents = 0 } = wanted
  const bot: User = { id: world.nextId(), name, bot: true, locale: 'en-GB', installed: new Set(), takesMessages: true }
  const application: Application = {
    id: world.nextId(),
    name,
    token,
    botId: bot.id,
    privilegedIntents,
    commands: new Map(),
    creations: new Map(),
  }
  world.users.set(bot.id, bot)
  world.applications.set(application.id, application)
  return application
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('discord: the emulator has no port')
  return address.port
}
