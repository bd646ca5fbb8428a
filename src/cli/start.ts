import { startTicks } from '../adapters/jobs/ticks.ts'
import { openLog } from '../adapters/log/log.ts'
import { openStore } from '../adapters/sql/open-store.ts'
import { serveSite } from '../adapters/web/serve-site.ts'
import { createSite } from '../adapters/web/site.ts'
import { keepSchedules } from '../app/keep-schedules.ts'
import type { Clock, Store } from '../app/ports.ts'
import type { Briefing } from '../briefing/briefing.ts'
import { briefingView } from '../delivery/briefing-view.ts'
import type { Schedule } from '../delivery/schedule.ts'
import { type Environment, readEnvironment } from './environment.ts'
import { type OpenAttache, openAttache } from './open-attache.ts'
import { rendered } from './print.ts'

const workspace = 'local'
const deadlineMs = 20_000
const dayMs = 86_400_000

/**
 * Runs until it is told to stop: polls, groups, makes briefings on schedule, shows the latest.
 *
 * @param stopped Resolves when it is time to stop.
 * @throws {Error} In words for the person, where it cannot start.
 */
export async function start(clock: Clock, out: NodeJS.WriteStream, stopped: Promise<string>): Promise<void> {
  const environment = readEnvironment()
  const { settings } = environment
  const log = openLog(settings.LOG_LEVEL)
  const store = await openStore({ path: settings.ATTACHE_STORE, log: (message) => log.info({}, message) })
  const closing: (() => Promise<void>)[] = [() => store.close()]
  try {
    await store.replaceSubscriptions(
      workspace,
      environment.subscriptions.map((subscription) => ({ ...subscription, workspace })),
    )
    const site = createSite({
      store,
      workspace,
      zone: settings.TIME_ZONE,
      ...(settings.PUBLIC_URL === undefined ? {} : { publicUrl: settings.PUBLIC_URL }),
      report: (error, errorId) => log.error({ errorId, err: error }, 'a page could not be made'),
    })
    const served = await serveSite(site, { port: settings.PORT, host: settings.HOST })
    closing.push(served.close)
    const attache = await openAttache({
      store,
      clock,
      sections: environment.sections,
      workspace,
      allowedHosts: settings.ALLOWED_PRIVATE_HOSTS,
      deadlineMs,
      contact: settings.CONTACT,
    })
    closing.push(() => attache.close())
    out.write(greeting(environment, served.url))
    const ticks = startTicks(
      () => round({ environment, attache, store, clock, log, out }),
      (error) => log.error({ err: error }, 'a round of work failed; the next begins at the full minute'),
    )
    closing.push(() => ticks.stop())
    log.info({ signal: await stopped }, 'stopping')
  } finally {
    for (const close of closing.toReversed()) await close()
  }
}

type Round = {
  readonly environment: Environment
  readonly attache: OpenAttache
  readonly store: Store
  readonly clock: Clock
  readonly log: ReturnType<typeof openLog>
  readonly out: NodeJS.WriteStream
}

async function round({ environment, attache, store, clock, log, out }: Round): Promise<void> {
  const results = await attache.readNews()
  for (const result of results) {
    if (result.kind === 'failed') log.warn({ feed: result.feed, ...result.failure }, 'a feed could not be read')
  }
  if (results.length > 0) log.info(tally(results), 'feeds polled')
  const make = (schedule: Schedule, window: Briefing['window']) => briefFor(schedule, window, environment, attache)
  const made = await keepSchedules(environment.schedules, store, clock.now(), make)
  for (const { briefing } of made) out.write(rendered(briefingView(briefing), 'text', out))
  if (made.length === 0) await makeFirst(environment, attache, store, clock, out)
  await store.prune(clock.now() - environment.settings.RETENTION_DAYS * dayMs)
}

function tally(results: readonly { readonly kind: string }[]) {
  const count = (kind: string) => results.filter((result) => result.kind === kind).length
  return { read: count('read'), unchanged: count('unchanged'), failed: count('failed') }
}

/** A new installation shows something at once, and not only when its first hour comes. */
async function makeFirst(
  environment: Environment,
  attache: OpenAttache,
  store: Store,
  clock: Clock,
  out: NodeJS.WriteStream,
): Promise<void> {
  const [schedule] = environment.schedules
  if (!schedule || (await store.latestBriefing(workspace, null))) return
  const now = clock.now()
  const briefing = await briefFor(schedule, { from: now - dayMs, to: now }, environment, attache)
  if (await store.saveBriefing(briefing, null)) out.write(rendered(briefingView(briefing), 'text', out))
}

function briefFor(schedule: Schedule, window: Briefing['window'], environment: Environment, attache: OpenAttache): Promise<Briefing> {
  const sections = schedule.sections.length > 0 ? schedule.sections : environment.sections.map(({ name }) => name)
  return attache.brief({ channel: schedule.channel, window, sections, zone: schedule.zone, language: 'en', title: 'Daily briefing' })
}

function greeting({ subscriptions, schedules }: Environment, url: string): string {
  const hours = schedules.map((schedule) => `${schedule.at.join(', ')} (${schedule.zone})`).join('; ')
  return [
    `Attaché follows ${subscriptions.length} feeds and briefs at ${hours}.`,
    `The latest briefing and the archive: ${url}/`,
    'Discord: not connected. Slack: not connected. This version speaks on the terminal and the web page; both chats come next.',
    'Stop with Ctrl-C.',
    '',
  ].join('\n')
}
