import { createServer } from 'node:http'
import { WebSocketServer } from 'ws'
import type { Clock } from '../../../src/app/ports.ts'
import { challenge, type DeliveryRecord, type Post } from './deliver.ts'
import { createEvents } from './events.ts'
import { createFaults, type Fault } from './faults.ts'
import { answerWithinMs } from './interaction.ts'
import { threadMessages, visibleMessages } from './messages.ts'
import { installThrough } from './oauth.ts'
import { createPerson, type Person } from './person.ts'
import type { Platform } from './platform.ts'
import { createRates, type RateLimits, usualRates } from './rates.ts'
import type { RequestRecord } from './requests.ts'
import { type Desk, methodTable } from './router.ts'
import { serve } from './server.ts'
import { createSockets } from './sockets.ts'
import { readSpecification, specificationPath } from './specification.ts'
import { createStage, type Stage } from './stage.ts'
import type { Violation } from './violations.ts'
import {
  type App,
  type Channel,
  createWorld,
  directChannel,
  type Install,
  installOf,
  type Message,
  type Team,
  type User,
  type World,
} from './world.ts'

export type AppOptions = {
  readonly name?: string
  readonly appToken?: string
  readonly signingSecret?: string
  readonly scopes?: readonly string[]
  /** Any where left out. */
  readonly commands?: readonly string[]
  readonly events?: readonly string[]
  readonly commercial?: boolean
}

export type SlackOptions = {
  /** The world's time; the real one where left out. Rate limits, repeats and waiting always run in real time. */
  readonly clock?: Clock
  /** 0, or left out, takes a free one. */
  readonly port?: number
  readonly app?: AppOptions
  readonly rates?: Partial<RateLimits>
  /** Real milliseconds that Slack waits for an acknowledgement; 3,000 where left out. */
  readonly acknowledgeWithinMs?: number
  /** Real milliseconds that a person waits for an answer. */
  readonly patienceMs?: number
  /** Real milliseconds before each repeat of an event. */
  readonly retryDelaysMs?: readonly number[]
  /** For faults that strike by chance. */
  readonly seed?: number
  /** The folder of descriptions; the one beside the checkout where left out, none where null. */
  readonly specification?: string | null
}

/** A Slack on loopback, for real apps. */
export type SlackEmulator = Stage &
  Person & {
    /** `http://127.0.0.1:PORT`: the page of channels. */
    readonly origin: string
    /** What goes into Bolt as `clientOptions.slackApiUrl`. */
    readonly api: string
    /** What goes into Bolt as `installerOptions.authorizationUrl`. */
    readonly authorizationUrl: string
    readonly world: World
    readonly app: App
    readonly requests: readonly RequestRecord[]
    /** Everything that apps were sent, once its outcome is known. */
    readonly deliveries: readonly DeliveryRecord[]
    readonly violations: readonly Violation[]
    /** Whether arguments and blocks are checked against the descriptions too. */
    readonly checksSpecification: boolean
    addApp(options: AppOptions): App
    /** Sends an app's deliveries to this address from now on, once it has proved that it is the app's. */
    connectHttp(address: string, app?: App): Promise<void>
    /** Goes through an installation as a browser does, from the app's install page. */
    installThrough(address: string, team: Team, user: User): Promise<{ readonly status: number; readonly text: string }>
    /** What everyone sees in a channel, oldest first; with `user`, what only that person sees too. */
    messages(channel: Channel, user?: User): readonly Message[]
    /** The message and its replies, oldest first. */
    thread(message: Message, user?: User): readonly Message[]
    /** What only that person sees in a channel. */
    ephemeral(user: User, channel: Channel): readonly Message[]
    directChannel(user: User, app?: App): Channel
    fault(fault: Fault): void
    clearFaults(): void
    /** How many sockets an app has open. */
    sockets(app?: App): number
    /** Cuts an app's sockets without a word. */
    dropSockets(app?: App): void
    /** Asks an app to renew its sockets. */
    refreshSockets(app?: App): void
    /** Waits until every event was acknowledged or given up. */
    eventsSettled(): Promise<void>
    stop(): Promise<void>
  }

/** https://docs.slack.dev/apis/events-api#retries */
const usualRetryDelaysMs = [0, 60_000, 300_000]

/** Starts the platform on loopback. */
export async function startSlack(options: SlackOptions = {}): Promise<SlackEmulator> {
  const { clock = { now: () => Date.now() }, seed = 1, retryDelaysMs = usualRetryDelaysMs } = options
  const { acknowledgeWithinMs = answerWithinMs, patienceMs = 5_000 } = options
  const world = createWorld(clock)
  const violations: Violation[] = []
  const deliveries: DeliveryRecord[] = []
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${portOf(server.address())}`
  const platform: Platform = {
    world,
    origin,
    report: (rule, where, detail) => violations.push({ rule, where, detail }),
    emit: (event) => events.emit(event),
  }
  const faults = createFaults(seed)
  const lines = createSockets(platform)
  const post: Post = { world, deliveries, sockets: lines, acknowledgeWithinMs, strike: faults.strikeDelivery }
  const events = createEvents(post, retryDelaysMs)
  const first = addApp(world, options.app ?? {})
  const person = createPerson({ platform, post, patienceMs }, first)
  const folder = options.specification === undefined ? specificationPath() : options.specification
  const desk: Desk = {
    platform,
    faults,
    rates: createRates({ ...usualRates, ...options.rates }, () => performance.now()),
    specification: folder ? readSpecification(folder) : undefined,
    requests: [],
    methods: methodTable(lines),
  }
  const sockets = new WebSocketServer({ noServer: true })
  server.on('request', async (request, response) => {
    try {
      await serve(desk, person, request, response)
    } finally {
      // Only a bug of the emulator leaves it open; the client should not wait for it.
      if (!response.writableEnded) response.destroy()
    }
  })
  server.on('upgrade', (request, socket, head) =>
    sockets.handleUpgrade(request, socket, head, (line) => lines.accept(line, new URL(request.url ?? '/', origin))),
  )
  return {
    ...createStage(platform, first),
    ...person,
    origin,
    api: `${origin}/api/`,
    authorizationUrl: `${origin}/oauth/v2/authorize`,
    world,
    app: first,
    requests: desk.requests,
    deliveries,
    violations,
    checksSpecification: desk.specification !== undefined,
    addApp: (wanted) => addApp(world, wanted),
    async connectHttp(address, app = first) {
      if (!(await challenge(app, address))) throw new Error(`slack: ${address} does not answer the challenge`)
      app.requestUrl = address
    },
    installThrough: (address, team, user) => installThrough(platform, address, team, user),
    messages: (channel, user) => visibleMessages(channel, user?.id),
    thread: (message, user) => {
      const channel = world.channels.get(message.channelId)
      return channel ? threadMessages(channel, message.threadTs ?? message.ts, user?.id) : []
    },
    ephemeral: (user, channel) => channel.messages.filter(({ visibleTo, deleted }) => visibleTo === user.id && !deleted),
    directChannel(user, app = first) {
      const install: Install | undefined = installOf(world, app.id, user.teamId)
      if (!install) throw new RangeError(`slack: ${app.name} is not installed in ${user.teamId}`)
      return directChannel(world, user.teamId, install.botUserId, user.id)
    },
    fault: faults.add,
    clearFaults: faults.clear,
    sockets: (app = first) => lines.lines(app),
    dropSockets: (app = first) => lines.drop(app),
    refreshSockets: (app = first) => lines.refresh(app),
    eventsSettled: events.settled,
    async stop() {
      events.stop()
      for (const line of sockets.clients) line.terminate()
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** What our own manifest asks for. */
const usualScopes = [
  'chat:write',
  'chat:write.public',
  'commands',
  'channels:read',
  'groups:read',
  'im:write',
  'files:write',
  'users:read',
  'app_mentions:read',
  'im:history',
]
const usualEvents = [
  'app_home_opened',
  'app_mention',
  'message.im',
  'app_uninstalled',
  'tokens_revoked',
  'channel_archive',
  'channel_unarchive',
  'channel_deleted',
  'channel_left',
  'channel_rename',
  'group_archive',
  'group_deleted',
  'group_left',
]

function addApp(world: World, options: AppOptions): App {
  const number = world.apps.size + 1
  const app: App = {
    id: world.ids.next('A'),
    name: options.name ?? 'Attaché',
    appToken: options.appToken ?? `xapp-${number}-test`,
    signingSecret: options.signingSecret ?? `signing-secret-${number}`,
    clientId: `client-${number}`,
    clientSecret: `client-secret-${number}`,
    scopes: options.scopes ?? usualScopes,
    commands: options.commands ?? null,
    events: options.events ?? usualEvents,
    commercial: options.commercial ?? false,
    requestUrl: null,
  }
  world.apps.set(app.id, app)
  return app
}

function portOf(address: ReturnType<ReturnType<typeof createServer>['address']>): number {
  if (address === null || typeof address === 'string') throw new Error('slack: the emulator has no port')
  return address.port
}
