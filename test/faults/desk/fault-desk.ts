import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { Schedule } from '../../../src/delivery/schedules/schedule.ts'
import { weekdays } from '../../../src/delivery/schedules/schedule.ts'
import type { Cluster } from '../../postgres/cluster.ts'
import { serveFeeds } from './feed-server.ts'
import { type Line, openLine } from './line.ts'
import { serveNames } from './name-server.ts'
import type { ProgramParts, Said } from './program.ts'
import { openRooms } from './rooms.ts'

export const minuteMs = 60_000
export const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
/** A Monday. */
const firstDay = Date.UTC(2026, 4, 4)

export type FaultDesk = Awaited<ReturnType<typeof openFaultDesk>>
type LogLine = Extract<Said, { kind: 'line' }>

/**
 * Attaché as a program of its own, on a clock that stands until it is moved, and all that it talks with: feeds, a name server and both
 * platforms, each of which can be made to fail. At six each day both channels get a briefing.
 *
 * @param cluster Where its store is; in a file of its own where left out.
 */
export async function openFaultDesk(cluster?: Cluster) {
  const folder = mkdtempSync(join(tmpdir(), 'attache-faults-'))
  mkdirSync(join(folder, 'disk'))
  const postgres = cluster ? await lineToDatabase(cluster) : undefined
  const clock = { at: firstDay + 5 * hourMs, now: () => clock.at }
  const [feeds, names, rooms] = await Promise.all([serveFeeds(clock, firstDay), serveNames(), openRooms(clock)])
  const lines = { discord: await lineTo(rooms.discord.api), slack: await lineTo(rooms.slack.api) }
  const parts: Omit<ProgramParts, 'now'> = {
    store: postgres?.url ?? join(folder, 'disk', 'attache.sqlite'),
    nameServer: names.address,
    feeds: feeds.subscriptions,
    schedules: rooms.places.map(({ workspace, channel }) => daily(workspace, channel)),
    adminsChannels: Object.fromEntries(rooms.places.map(({ workspace, admins }) => [workspace, admins])),
    discord: { api: throughLine(rooms.discord.api, lines.discord), token: rooms.token },
    slack: { api: throughLine(rooms.slack.api, lines.slack), appToken: rooms.slack.app.appToken, botToken: rooms.botToken },
  }
  const log: LogLine[] = []
  let program: ChildProcess | undefined

  /** @returns What it says when it cannot start; undefined where it runs. */
  async function start(): Promise<string | undefined> {
    const child = fork(join(import.meta.dirname, 'program.ts'), [JSON.stringify({ ...parts, now: clock.at })], { execArgv: [] })
    program = child
    child.on('message', (said: Said) => void (said.kind === 'line' && log.push(said)))
    const said = await heard(child, ['ready', 'failed'])
    return said?.kind === 'failed' ? said.words : undefined
  }

  /** One round of work; ends too where the program is killed in it. */
  async function round(): Promise<void> {
    const child = program
    if (!child?.connected) return
    const done = heard(child, ['done'])
    child.send(clock.at)
    await done
  }

  async function kill(signal: NodeJS.Signals = 'SIGKILL'): Promise<void> {
    const child = program
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }

  return {
    ...{ clock, feeds, names, rooms, lines, log, folder, postgres, start, round, kill },
    store: parts.store,
    /** Moves the clock to an hour of a day, the first being 0, with a round of work at each step. */
    async until(day: number, hour: number, everyMs = hourMs): Promise<void> {
      const end = firstDay + day * dayMs + hour * hourMs
      while (clock.at < end) {
        clock.at = Math.min(end, clock.at + everyMs)
        await round()
      }
    },
    at: (day: number, hour: number) => firstDay + day * dayMs + hour * hourMs,
    async close(): Promise<void> {
      await kill()
      await Promise.all([feeds.refuse(), rooms.stop(), lines.discord.close(), lines.slack.close(), postgres?.line.close()])
      names.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function heard(child: ChildProcess, kinds: readonly Said['kind'][]): Promise<Said | undefined> {
  const { promise, resolve } = Promise.withResolvers<Said | undefined>()
  const listen = (said: Said) => void (kinds.includes(said.kind) && resolve(said))
  const gone = () => resolve(undefined)
  child.on('message', listen).once('exit', gone)
  const said = await promise
  child.off('message', listen).off('exit', gone)
  return said
}

function daily(workspace: string, channel: string): Schedule {
  return { ...{ name: 'daily', workspace, channel, at: ['06:00'], days: weekdays, zone: 'UTC', sections: [] }, thread: true }
}

function lineTo(address: string): Promise<Line> {
  return openLine(Number(new URL(address).port))
}

function throughLine(address: string, { port }: Line): string {
  const url = new URL(address)
  url.port = String(port)
  return url.href
}

/** A new database, reached through a line. */
async function lineToDatabase({ url, restart }: Cluster) {
  const name = `f${crypto.randomUUID().replaceAll('-', '')}`
  const client = new pg.Client(url)
  await client.connect()
  await client.query(`create database ${name} template template0`)
  await client.end()
  const line = await lineTo(url)
  return { line, restart, url: Object.assign(new URL(throughLine(url, line)), { pathname: `/${name}` }).href }
}
