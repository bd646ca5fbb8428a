import { randomUUID } from 'node:crypto'
import type { WebSocket } from 'ws'
import { z } from 'zod'
import { guildPayload, userFor } from './payloads.ts'
import { type GatewayEvent, intent, type Platform, privilegedIntents } from './platform.ts'
import { shardOf } from './snowflake.ts'
import type { Application, Guild } from './world.ts'

/** Frames a client may send in a minute. https://discord.com/developers/docs/events/gateway#rate-limiting */
const framesPerMinute = 120
const minuteMs = 60_000
const knownIntents = 0x3ff_ffff

const frame = z.object({ op: z.int(), d: z.unknown() })
const identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.object({ os: z.string() }),
  shard: z.tuple([z.int(), z.int().min(1)]).optional(),
})
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() })

/** A bot's session outlives its socket: what happens meanwhile is kept for when it resumes. */
type Session = {
  readonly id: string
  readonly application: Application
  readonly intents: number
  readonly shard: readonly [number, number]
  readonly events: string[]
  socket: WebSocket | null
}
/** A close code and why. */
type Ending = readonly [number, string]
type Line = { session: Session | null; readonly frames: number[] }

export type Gateway = {
  accept(socket: WebSocket): void
  emit(event: GatewayEvent): void
  /** Cuts every connection without a word. */
  drop(): void
  /** Closes every connection with one of Discord's codes, such as 4004. */
  close(code: number): void
  /** Asks every client to reconnect (op 7). */
  askToReconnect(): void
  /** Tells every client that its session is gone (op 9), and forgets it where it cannot be resumed. */
  invalidate(resumable: boolean): void
  /** Forgets sessions silently: a client that resumes is told that it cannot. */
  forget(): void
  /** While true, heartbeats stay unanswered, as on a connection that died unseen. */
  silent: boolean
  /** How many bots are connected now. */
  connected(): number
  /** How often anyone identified anew, and how often a session was resumed. */
  readonly counts: { identified: number; resumed: number }
}

/** @param heartbeatMs How often clients are told to beat, in real milliseconds. */
export function createGateway(platform: Platform, heartbeatMs: number): Gateway {
  const { world } = platform
  const sessions = new Map<string, Session>()
  const gateway: Gateway = {
    accept,
    emit,
    drop() {
      for (const socket of sockets()) socket.terminate()
    },
    close(code) {
      for (const socket of sockets()) socket.close(code)
    },
    askToReconnect() {
      for (const socket of sockets()) write(socket, { op: 7, d: null })
    },
    invalidate(resumable) {
      const open = sockets()
      if (!resumable) sessions.clear()
      for (const socket of open) write(socket, { op: 9, d: resumable })
    },
    forget: () => sessions.clear(),
    silent: false,
    connected: () => sockets().length,
    counts: { identified: 0, resumed: 0 },
  }
  return gateway

  function sockets(): readonly WebSocket[] {
    return [...sessions.values()].flatMap(({ socket }) => socket ?? [])
  }

  function accept(socket: WebSocket): void {
    const line: Line = { session: null, frames: [] }
    write(socket, { op: 10, d: { heartbeat_interval: heartbeatMs } })
    socket.on('message', (bytes) => {
      const ending = hear(socket, line, String(bytes))
      if (!ending) return
      const [code, reason] = ending
      platform.report('gateway', `close ${code}`, reason)
      socket.close(code, reason)
    })
    socket.on('error', () => socket.terminate())
    socket.on('close', (code) => {
      if (line.session?.socket !== socket) return
      line.session.socket = null
      // A client that says goodbye ends its session. Any other end leaves it to be resumed.
      if (code === 1000 || code === 1001) sessions.delete(line.session.id)
    })
  }

  function hear(socket: WebSocket, line: Line, said: string): Ending | undefined {
    if (isFlood(line)) return [4008, 'too many frames']
    const read = frame.safeParse(parsed(said))
    if (!read.success) return [4002, 'no frame']
    const { op, d } = read.data
    switch (op) {
      case 1:
        if (!gateway.silent) write(socket, { op: 11, d: null })
        return undefined
      case 2:
        return line.session ? [4005, 'identified twice'] : begin(socket, line, d)
      case 6:
        return line.session ? [4005, 'resumed twice'] : goOn(socket, line, d)
      // Presence, voice and member requests are heard and change nothing here.
      case 3:
      case 4:
      case 8:
        return line.session ? undefined : [4003, `op ${op} before identify`]
    }
    return line.session ? [4001, `op ${op}`] : [4003, `op ${op} before identify`]
  }

  function begin(socket: WebSocket, line: Line, d: unknown): Ending | undefined {
    const read = identify.safeParse(d)
    if (!read.success) return [4002, 'no identify']
    const { token, intents, shard = [0, 1] as const } = read.data
    const application = applicationOf(token)
    if (!application) return [4004, 'Authentication failed.']
    if (shard[0] >= shard[1]) return [4010, 'Invalid shard.']
    if (intents & ~knownIntents) return [4013, 'Invalid intent(s).']
    if (intents & privilegedIntents & ~application.privilegedIntents) return [4014, 'Disallowed intent(s).']

    const session: Session = { id: randomUUID(), application, intents, shard, events: [], socket }
    sessions.set(session.id, session)
    line.session = session
    gateway.counts.identified += 1
    welcome(session)
    return undefined
  }

  function welcome(session: Session): void {
    const { application, shard } = session
    const guilds = [...world.guilds.values()].filter((guild) => hears(session, guild))
    dispatch(session, 'READY', {
      v: 10,
      user: userFor(world, application),
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: platform.origin.replace('http:', 'ws:'),
      shard,
      application: { id: application.id, flags: 0 },
    })
    if (session.intents & intent.guilds) for (const guild of guilds) dispatch(session, 'GUILD_CREATE', guildPayload(world, guild))
  }

  function goOn(socket: WebSocket, line: Line, d: unknown): Ending | undefined {
    const read = resume.safeParse(d)
    if (!read.success) return [4002, 'no resume']
    const { token, session_id, seq } = read.data
    const session = sessions.get(session_id)
    if (!applicationOf(token)) return [4004, 'Authentication failed.']
    if (!session || session.application.token !== token.replace(/^Bot /, '')) {
      write(socket, { op: 9, d: false })
      return undefined
    }
    if (seq > session.events.length) return [4007, 'Invalid seq.']

    session.socket = socket
    line.session = session
    gateway.counts.resumed += 1
    for (const missed of session.events.slice(seq)) socket.send(missed)
    dispatch(session, 'RESUMED', {})
    return undefined
  }

  function applicationOf(token: string): Application | undefined {
    const bare = token.replace(/^Bot /, '')
    return [...world.applications.values()].find((application) => application.token === bare)
  }

  function emit(event: GatewayEvent): void {
    for (const session of sessions.values()) {
      if (event.applicationId !== undefined && event.applicationId !== session.application.id) continue
      if (event.intents !== 0 && !(event.intents & session.intents)) continue
      if (!isAddressed(session, event)) continue
      dispatch(session, event.name, event.payload(session.application))
    }
  }

  function isAddressed(session: Session, { guildId, applicationId }: GatewayEvent): boolean {
    const [shard, count] = session.shard
    if (guildId === null) return shard === 0
    if (shardOf(guildId, count) !== shard) return false
    const guild = world.guilds.get(guildId)
    return applicationId !== undefined || guild?.members.has(session.application.botId) === true
  }

  function hears(session: Session, guild: Guild): boolean {
    return guild.members.has(session.application.botId) && shardOf(guild.id, session.shard[1]) === session.shard[0]
  }

  function dispatch(session: Session, name: string, payload: object): void {
    const event = JSON.stringify({ op: 0, t: name, s: session.events.length + 1, d: payload })
    session.events.push(event)
    session.socket?.send(event)
  }
}

function write(socket: WebSocket, content: object): void {
  socket.send(JSON.stringify(content))
}

function isFlood({ frames }: Line): boolean {
  const now = performance.now()
  frames.push(now)
  while (frames[0] !== undefined && frames[0] < now - minuteMs) frames.shift()
  return frames.length > framesPerMinute
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
