import { randomUUID } from 'node:crypto'
import type { Log } from '../adapters/log/log.ts'
import { openMetrics } from '../adapters/metrics/open-metrics.ts'
import type { ServedHealth } from '../adapters/metrics/serve-health.ts'
import { openPictures } from '../adapters/pictures/open-pictures.ts'
import { renderMarkdown } from '../adapters/terminal/render-markdown.ts'
import { playground, playgroundAddress } from '../adapters/web/playground.ts'
import { newOneTimeKey } from '../adapters/web/playground-door.ts'
import { serveSite } from '../adapters/web/serve-site.ts'
import { createSite, type SiteOptions } from '../adapters/web/site.ts'
import type { Chat } from '../app/chat.ts'
import { type AdminPlatforms, createApp } from '../app/create-app.ts'
import { measuredCommands, measuredStore } from '../app/measured.ts'
import type { Metrics } from '../app/metrics.ts'
import type { Clock, Store } from '../app/ports.ts'
import { withPrivateFeeds } from '../app/private-feeds.ts'
import { adminPlatforms } from './admin-platforms.ts'
import { applyConfig } from './apply-config.ts'
import { chatOver } from './chat-over.ts'
import { closeAll } from './close-all.ts'
import { type Environment, readEnvironment, readySections } from './environment.ts'
import { logLastWords, openProgramLog } from './last-words.ts'
import { openAdmin } from './open-admin.ts'
import { type OpenAttache, openAttache, version } from './open-attache.ts'
import { createPulse, openHealth } from './open-health.ts'
import { openPlatforms, type Platforms } from './open-platforms.ts'
import { openSetStore } from './open-set-store.ts'
import { previews } from './previews.ts'
import { allRoles, type Roles, refuseLonelyRoles, type Shards } from './roles.ts'
import { openRound, poll } from './round.ts'
import { runSchedule, scheduleNamed } from './run-schedule.ts'
import { privateFeedParts, sealingOf } from './sealing-of.ts'
import { startWork } from './start-work.ts'
import { timelineDrawing } from './timeline-drawing.ts'

const workspace = 'local'
const deadlineMs = 20_000
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
  { roles, shards, briefNow }: Part = { roles: allRoles },
): Promise<void> {
  const environment = readEnvironment()
  const { settings, schedules } = environment
  refuseLonelyRoles(roles, settings)
  const wanted = scheduleNamed(briefNow, schedules)
  const database = settings.DATABASE_URL
  const holder = database === undefined ? undefined : randomUUID()
  const log = openProgramLog(settings.LOG_LEVEL)
  logLastWords(log)
  const closing: (() => Promise<void>)[] = []
  try {
    const opened = await openSetStore(settings, (message) => log.info({}, message))
    closing.push(() => opened.close())
    const metrics = openMetrics(version(), async () => ({
      ...(await opened.totals()),
      deliveries: await opened.deliveryCounts(clock.now()),
    }))
    const store = withPrivateFeeds(measuredStore(opened, metrics), privateFeedParts(sealingOf(settings.ATTACHE_KEY)))
    const pulse = createPulse(clock, database === undefined)
    const served: { site?: OpenSite; platforms?: Platforms; admin?: AdminPlatforms } = {}
    const health = await openHealth(settings, pulse, metrics, () => pulse.ready(store, served.platforms))
    if (health) closing.push(health.close)
    const attache = await openDesk(environment, store, clock, metrics, holder)
    closing.push(() => attache.close())
    await applyConfig(environment, attache.making, log)
    const pictures = openPictures()
    const app = createApp({
      ...attache.making,
      web: { site: () => settings.PUBLIC_URL ?? served.site?.url, newSecret: newOneTimeKey },
      drawTimeline: timelineDrawing(pictures, log),
      outside: attache,
      readySections: readySections(),
      platforms: () => served.admin,
      forget: attache.forget,
    })
    const open = chatOver(app, log, presenceIn(attache))
    const chat = { ...open, commands: measuredCommands(open.commands, metrics, clock) }
    const admin = openAdmin({ store, clock, chat, publicUrl: settings.PUBLIC_URL, platforms: () => served.platforms })
    const site = roles.has('web') ? await openSite({ environment, store, chat, log, out, admin }) : undefined
    if (site) {
      served.site = site
      closing.push(site.close)
    }
    const platforms = await openPlatforms({ settings, chat, store, clock, log, roles, shards })
    served.platforms = platforms
    closing.push(platforms.close)
    const local = { platform: 'web', workspace, channel: 'briefing', user: 'operator', language: 'en' } as const
    const entry = site && isLoopback(settings.HOST) ? await app.adminEntry(local) : null
    out.write(greeting(environment, roles, site, health, entry?.kind === 'link' ? entry.address : null, platforms.said))
    const departed = await store.departed()
    if (roles.has('writer')) for (const { workspace: named } of schedules) if (!departed.includes(named)) await attache.welcome(named)
    const round = openRound({
      environment,
      attache,
      store,
      clock,
      platforms,
      pictures,
      log,
      out,
      ...(holder === undefined ? {} : { holder }),
    })
    served.admin = adminPlatforms(platforms, (schedule) => runSchedule(schedule, round))
    if (wanted) {
      await poll(round)
      await runSchedule(wanted, round)
    }
    const work = await startWork(round, roles, database, pulse.roundEnded)
    closing.push(() => work.stop())
    log.info({ signal: await stopped }, 'stopping')
    pulse.stopping()
  } finally {
    const failed = (error: unknown) => log.error({ err: error }, 'something could not be closed')
    if (!(await closeAll(closing, stopWithinMs, failed))) log.warn({ withinMs: stopWithinMs }, 'not all that was under way has ended')
  }
}

type SiteParts = {
  readonly environment: Environment
  readonly store: Store
  readonly chat: Chat
  readonly log: Log
  readonly out: NodeJS.WriteStream
  readonly admin: SiteOptions['admin']
}
type OpenSite = { readonly url: string; readonly playground: string | null; close(): Promise<void> }

/** The page, and the playground where this machine alone can reach it and it is no production. */
async function openSite({ environment, store, chat, log, out, admin }: SiteParts): Promise<OpenSite> {
  const { settings, schedules } = environment
  const isProduction = settings.NODE_ENV === 'production'
  const oneTimeKey = isProduction || !isLoopback(settings.HOST) ? undefined : newOneTimeKey()
  const channel = schedules.find((schedule) => schedule.workspace === workspace)?.channel ?? 'briefing'
  const print = (address: string) => out.write(`Playground: ${address}\n`)
  const site = createSite({
    store,
    shared: { store, markdown: renderMarkdown },
    workspace,
    zone: settings.TIME_ZONE,
    ...(settings.PUBLIC_URL === undefined ? {} : { publicUrl: settings.PUBLIC_URL }),
    report: (error, errorId) => log.error({ errorId, err: error }, 'a page could not be made'),
    ...(admin === undefined ? {} : { admin }),
    playground: playground({ chat, oneTimeKey, isProduction, workspace, channel, print, previews: previews(chat.commands) }),
  })
  const served = await serveSite(site, { port: settings.PORT, host: settings.HOST })
  return { ...served, playground: oneTimeKey === undefined ? null : playgroundAddress(served.url, oneTimeKey) }
}

function presenceIn({ welcome, leave, comeBack }: OpenAttache): Pick<Chat, 'welcome' | 'left' | 'back'> {
  return { welcome, left: leave, back: comeBack }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

async function openDesk(
  { settings, starter }: Environment,
  store: Store,
  clock: Clock,
  metrics: Metrics,
  holder: string | undefined,
): Promise<OpenAttache> {
  const { ALLOWED_PRIVATE_HOSTS: allowedHosts, CONTACT: contact, ATTACHE_KEY: keys } = settings
  const parts = { store, clock, starter, allowedHosts, ownHosts: ownHosts(settings), deadlineMs, contact, metrics }
  return openAttache({ ...parts, sealing: sealingOf(keys), ...(holder === undefined ? {} : { holder }) })
}

function ownHosts({ PUBLIC_URL: address }: Environment['settings']): ReadonlySet<string> {
  return new Set(address === undefined ? [] : [new URL(address).hostname])
}

function greeting(
  { starter, schedules }: Environment,
  roles: Roles,
  site: OpenSite | undefined,
  health: ServedHealth | null,
  admin: string | null,
  said: readonly string[],
): string {
  const hours = schedules.map((schedule) => `${schedule.at.join(', ')} (${schedule.zone})`).join('; ')
  return [
    `Attaché follows ${starter.feeds.length} feeds and briefs at ${hours}.`,
    ...(roles.size === allRoles.size ? [] : [`This process does a part of the work: ${[...roles].join(', ')}.`]),
    ...(site ? [`The latest briefing and the archive: ${site.url}/`] : []),
    ...(site === undefined || site.playground === null
      ? []
      : [`Commands in the browser (opens once, within ten minutes): ${site.playground}`]),
    ...(admin === null ? [] : [`Admin page (opens once, within ten minutes): ${admin}`]),
    ...(health === null ? [] : [`Health and metrics, for machines: ${health.url}/healthz, /readyz, /metrics`]),
    ...said,
    'Stop with Ctrl-C.',
    '',
  ].join('\n')
}
