import type { Log } from '../adapters/log/log.ts'
import type { App } from '../app/app.ts'
import { deliverNotices } from '../app/deliver-notices.ts'
import { followNews } from '../app/follow-news.ts'
import { keepSchedules } from '../app/keep-schedules.ts'
import type { Clock, Notices, Pictures, Store } from '../app/ports.ts'
import type { Briefing } from '../briefing/briefing.ts'
import type { Schedule } from '../delivery/schedule.ts'
import { coveragePicture } from './coverage-picture.ts'
import type { Environment } from './environment.ts'
import type { OpenAttache } from './open-attache.ts'
import type { Platforms } from './open-platforms.ts'
import { postBriefing } from './post-briefing.ts'
import { rendered } from './print.ts'

export type Round = {
  readonly environment: Environment
  readonly attache: OpenAttache
  readonly app: App
  readonly store: Store
  readonly clock: Clock
  readonly platforms: Platforms
  readonly pictures: Pictures
  readonly log: Log
  readonly out: NodeJS.WriteStream
}

const dayMs = 86_400_000

/** What is done every minute: read what is due, brief whom it is time to brief, tell who follows something, forget what is old. */
export async function runRound(round: Round): Promise<void> {
  const { environment, store, clock, platforms, pictures, log, out } = round
  await readNews(round)
  const schedules = await store.schedules()
  const made = await keepSchedules(schedules, store, clock.now(), (schedule, window) => briefFor(schedule, window, round))
  const local = schedules.find(({ workspace }) => workspace === 'local')
  const first = made.length === 0 && local ? await makeFirst(local, round) : undefined
  for (const { schedule, briefing } of [...made, ...(first ? [first] : [])]) {
    const chart = schedule.workspace === 'local' ? null : await coveragePicture(briefing, store, pictures, log)
    await postBriefing(schedule, briefing, chart, platforms, out, log)
  }
  await followNews({ store, starter: environment.starter }, clock.now())
  await deliverNotices(store, waysOf(round), clock.now())
  await store.prune(clock.now() - environment.settings.RETENTION_DAYS * dayMs)
}

async function readNews({ attache, log }: Round): Promise<void> {
  const results = await attache.readNews()
  for (const result of results) if (result.kind === 'failed') log.warn({ feed: result.feed, ...result.failure }, 'a feed could not be read')
  const count = (kind: string) => results.filter((result) => result.kind === kind).length
  if (results.length > 0) log.info({ read: count('read'), unchanged: count('unchanged'), failed: count('failed') }, 'feeds polled')
}

/** A new installation shows something at once, and not only when its first hour comes. */
async function makeFirst(
  schedule: Schedule,
  round: Round,
): Promise<{ readonly schedule: Schedule; readonly briefing: Briefing } | undefined> {
  const { store, clock } = round
  if (await store.latestBriefing(schedule.workspace, null)) return undefined
  const briefing = await briefFor(schedule, { from: clock.now() - dayMs, to: clock.now() }, round)
  return (await store.saveBriefing(briefing, null)) ? { schedule, briefing } : undefined
}

async function briefFor(
  { workspace, channel, zone, sections, language }: Schedule,
  window: Briefing['window'],
  { attache, app }: Round,
): Promise<Briefing> {
  const { config } = await app.config(workspace)
  const wanted = sections.length > 0 ? sections : config.sections.map(({ name }) => name)
  const spoken = language ?? config.settings.language
  return attache.brief({ workspace, channel, window, sections: wanted, zone, language: spoken, title: 'Daily briefing' })
}

/** What a notice to the terminal says stands on the terminal. */
function waysOf({ platforms: { discord, slack }, out }: Round): Parameters<typeof deliverNotices>[1] {
  const terminal: Notices = {
    async deliver({ reply }) {
      out.write(rendered(reply, 'text', out))
      return 'delivered'
    },
  }
  return { terminal, ...(discord ? { discord } : {}), ...(slack ? { slack } : {}) }
}
