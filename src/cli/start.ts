import { randomUUID } from 'node:crypto'
import { commands } from '../../commands/index.ts'
import type { Settings } from '../../config/settings.ts'
import { startTicks } from '../adapters/jobs/ticks.ts'
import { type Log, openLog } from '../adapters/log/log.ts'
import { openStore } from '../adapters/sql/open-store.ts'
import { serveSite } from '../adapters/web/serve-site.ts'
import { createSite } from '../adapters/web/site.ts'
import type { Chat } from '../app/chat.ts'
import { createApp } from '../app/create-app.ts'
import type { Clock, Store } from '../app/ports.ts'
import { type Environment, readEnvironment } from './environment.ts'
import { type OpenAttache, openAttache } from './open-attache.ts'
import { openPlatforms } from './open-platforms.ts'
import { runRound } from './run-round.ts'

const workspace = 'local'
const deadlineMs = 20_000

/**
 * Runs until it is told to stop: polls, groups, makes briefings on schedule, posts and shows them, and answers commands.
 *
 * @param stopped Resolves when it is time to stop.
 * @throws {Error} In words for the person, where it cannot start.
 */
export async function start(clock: Clock, out: NodeJS.WriteStream, stopped: Promise<string>): Promise<void> {
  const environment = readEnvironment()
  const { settings, schedules } = environment
  const log = openLog(settings.LOG_LEVEL)
  const closing: (() => Promise<void>)[] = []
  try {
    const store = await openStore({ path: settings.ATTACHE_STORE, log: (message) => log.info({}, message) })
    closing.push(() => store.close())
    const url = await openSite(settings, store, log, closing)
    const attache = await openDesk(environment, store, clock)
    closing.push(() => attache.close())
    const chat = chatOver(attache, settings, log)
    const platforms = await openPlatforms({ settings, chat, store, clock, log })
    closing.push(platforms.close)
    out.write(greeting(environment, url, platforms.said))
    for (const schedule of schedules) await attache.welcome(schedule.workspace)
    const ticks = startTicks(
      () => runRound({ environment, attache, app: chat.app, store, clock, platforms, log, out }),
      (error) => log.error({ err: error }, 'a round of work failed; the next begins at the full minute'),
    )
    closing.push(() => ticks.stop())
    log.info({ signal: await stopped }, 'stopping')
  } finally {
    for (const close of closing.toReversed()) await close()
  }
}

async function openSite(settings: Settings, store: Store, log: Log, closing: (() => Promise<void>)[]): Promise<string> {
  const site = createSite({
    store,
    workspace,
    zone: settings.TIME_ZONE,
    ...(settings.PUBLIC_URL === undefined ? {} : { publicUrl: settings.PUBLIC_URL }),
    report: (error, errorId) => log.error({ errorId, err: error }, 'a page could not be made'),
  })
  const served = await serveSite(site, { port: settings.PORT, host: settings.HOST })
  closing.push(served.close)
  return served.url
}

/** The feeds in the config are what the local workspace follows, and what others begin with. */
async function openDesk({ settings, sections, subscriptions }: Environment, store: Store, clock: Clock): Promise<OpenAttache> {
  await store.replaceSubscriptions(
    workspace,
    subscriptions.map((subscription) => ({ ...subscription, workspace })),
  )
  const { ALLOWED_PRIVATE_HOSTS: allowedHosts, CONTACT: contact } = settings
  return openAttache({ store, clock, sections, starter: subscriptions, allowedHosts, deadlineMs, contact })
}

function chatOver(attache: OpenAttache, settings: Settings, log: Log): Chat {
  return {
    commands,
    app: createApp({ ...attache.making, zone: settings.TIME_ZONE }),
    welcome: (seen) => attache.welcome(seen),
    newErrorId: () => randomUUID().slice(0, 8),
    report: (error, errorId, facts) => log.error({ errorId, err: error, ...facts }, 'a command failed'),
  }
}

function greeting({ subscriptions, schedules }: Environment, url: string, said: readonly string[]): string {
  const hours = schedules.map((schedule) => `${schedule.at.join(', ')} (${schedule.zone})`).join('; ')
  return [
    `Attaché follows ${subscriptions.length} feeds and briefs at ${hours}.`,
    `The latest briefing and the archive: ${url}/`,
    ...said,
    'Stop with Ctrl-C.',
    '',
  ].join('\n')
}
