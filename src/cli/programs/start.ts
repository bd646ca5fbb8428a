import { randomUUID } from 'node:crypto'
import type { Listening } from '../../adapters/web/listen.ts'
import type { Clock } from '../../app/ports.ts'
import { isLoopbackHost } from '../../app/web/loopback.ts'
import { openQuietPictures } from '../drawing/quiet-pictures.ts'
import { adminPlatforms } from '../opening/admin-platforms.ts'
import { type Closing, closeAll } from '../opening/close-all.ts'
import { type Core, openCore } from '../opening/open-core.ts'
import { type Front, openFront, type Served } from '../opening/open-front.ts'
import { createPulse, openHealth, type Pulse } from '../opening/open-health.ts'
import { ownWorkspace } from '../opening/open-site.ts'
import { type Environment, readEnvironment } from '../settings/environment.ts'
import { allRoles, type Roles, refuseLonelyRoles, type Shards } from '../settings/roles.ts'
import { logLastWords, openProgramLog } from '../terminal/last-words.ts'
import { openRound, poll, type Round } from '../work/round.ts'
import { runSchedule, runWhenAsked, scheduleNamed } from '../work/run-schedule.ts'
import { startWork } from '../work/start-work.ts'
import { greeting } from './greeting.ts'

/** Docker kills after ten seconds what it asked to stop. */
const stopWithinMs = 9_000

/** What of the work a process does. */
export type Part = {
  readonly roles: Roles
  readonly shards?: Shards | undefined
  /** Name of a schedule in the config files whose briefing is made and posted at once. */
  readonly briefNow?: string | undefined
}

/**
 * Runs until it is told to stop: polls, groups, makes briefings on schedule, posts and shows them, and answers commands; or, beside
 * other processes on one database, the part of that which its roles are.
 *
 * @param stopped Resolves when it is time to stop.
 * @throws {Error} In words for the person, where it cannot start.
 */
export async function start(
  clock: Clock,
  out: NodeJS.WriteStream,
  stopped: Promise<string>,
  part: Part = { roles: allRoles },
): Promise<void> {
  const environment = readEnvironment()
  refuseLonelyRoles(part.roles, environment.settings)
  const log = openProgramLog(environment.settings.LOG_LEVEL)
  logLastWords(log)
  const closing: Closing = []
  try {
    const pulse = await openAll({ environment, clock, log }, { ...part, out }, closing)
    log.info({ signal: await stopped }, 'stopping')
    pulse.stopping()
  } finally {
    const failed = (error: unknown) => log.error({ err: error }, 'something could not be closed')
    if (!(await closeAll(closing, stopWithinMs, failed))) log.warn({ withinMs: stopWithinMs }, 'not all that was under way has ended')
  }
}

type Asked = Part & { readonly out: NodeJS.WriteStream }

/** From the store outward: whatever shows or does something begins once all that it needs is there. */
async function openAll(
  parts: Pick<Core, 'environment' | 'clock' | 'log'>,
  { roles, shards, briefNow, out }: Asked,
  closing: Closing,
): Promise<Pulse> {
  const { environment } = parts
  const wanted = scheduleNamed(briefNow, environment.schedules)
  const database = environment.settings.DATABASE_URL
  const holder = database === undefined ? undefined : randomUUID()
  const core = await openCore({ ...parts, holder }, closing)
  const served: Served = {}
  const hasWork = (['poller', 'writer', 'sender'] as const).some((role) => roles.has(role))
  const pulse = createPulse({ now: () => performance.now() }, hasWork)
  const health = await openHealth(environment.settings, pulse, core.metrics, () => pulse.ready(core.store, served.platforms))
  if (health) closing.push(health.close)
  const pictures = openQuietPictures(core.log)
  const front = await openFront({ ...core, pictures, out, roles, shards }, served, closing)
  out.write(await greetingOf(environment, front, health, roles))
  if (roles.has('writer')) await welcomeAll(core)
  const round = openRound({ ...core, pictures, out, platforms: front.platforms, ...(holder === undefined ? {} : { holder }) })
  served.admin = adminPlatforms(front.platforms, (schedule) => runWhenAsked(schedule, round))
  if (wanted) await briefAtOnce(wanted, round)
  const work = await startWork(round, roles, database, pulse)
  closing.push(() => work.stop())
  return pulse
}

async function greetingOf(
  environment: Environment,
  { app, site, platforms }: Front,
  health: Listening | null,
  roles: Roles,
): Promise<string> {
  const operator = { platform: 'web', workspace: ownWorkspace, channel: 'briefing', user: 'operator', language: 'en' } as const
  const entry = site && isLoopbackHost(environment.settings.HOST) ? await app.adminEntry(operator) : null
  const admin = entry?.kind === 'link' ? entry.address : null
  return greeting({ environment, roles, site, health, admin, said: platforms.said })
}

/** The workspaces of the config files, but for those that took Attaché out. */
async function welcomeAll({ environment: { schedules }, attache, store }: Core): Promise<void> {
  const departed = await store.departed()
  for (const { workspace } of schedules) if (!departed.includes(workspace)) await attache.welcome(workspace)
}

async function briefAtOnce(schedule: Parameters<typeof runSchedule>[0], round: Round): Promise<void> {
  await poll(round)
  await runSchedule(schedule, round)
}
