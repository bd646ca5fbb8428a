import { commands } from '../../../commands/index.ts'
import { configOf } from '../../app/config/starter.ts'
import { followNews } from '../../app/following/follow-news.ts'
import { watchHealth } from '../../app/health/watch-health.ts'
import { type Keeping, type Kept, keepSchedules } from '../../app/keep-schedules.ts'
import type { Log } from '../../app/log.ts'
import type { Clock, QuietPictures, Store } from '../../app/ports.ts'
import { healthLease, schedulesLease } from '../../app/running/lease.ts'
import { allOneByOne } from '../../app/running/one-by-one.ts'
import { type Held, whileLeased } from '../../app/running/while-leased.ts'
import { type Sending, sendDeliveries } from '../../app/sending/send-deliveries.ts'
import type { Schedule } from '../../delivery/schedules/schedule.ts'
import { dayMs } from '../../feeds/milliseconds.ts'
import { coveragePicture } from '../drawing/coverage-picture.ts'
import { dividersFor } from '../opening/dividers.ts'
import type { OpenAttache } from '../opening/open-attache.ts'
import { openSending, type SendingParts } from '../opening/open-sending.ts'
import type { Environment } from '../settings/environment.ts'
import { adminsPlaceIn } from './admins-place.ts'
import { runSchedule } from './run-schedule.ts'
import { createTroubles, type Troubles } from './troubles.ts'

export type RoundParts = SendingParts & {
  readonly environment: Environment
  readonly attache: OpenAttache
  readonly pictures: QuietPictures
  /** All that are to be kept now; those of the store where left out. */
  readonly schedules?: () => Promise<readonly Schedule[]>
  /** Left out where the process is alone. */
  readonly holder?: string
}

/** The work that comes round, in four parts that need no order among them and may run in several processes. */
export type Round = {
  readonly environment: Environment
  readonly attache: OpenAttache
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly troubles: Troubles
  readonly keeping: Keeping
  readonly sending: Sending
  /** Names this process among those that share the store. */
  readonly holder: string
  schedules(): Promise<readonly Schedule[]>
}

/** Deliveries that ended, and slots, are remembered so long for whoever looks into what was sent. */
const endedKeptMs = 60 * dayMs

export function openRound(parts: RoundParts): Round {
  const { environment, attache, store, clock, log, schedules = () => store.schedules(), holder = 'the only process' } = parts
  const keeping = keepingOf(parts)
  const sending = openSending({ ...parts, adminsPlace: keeping.adminsPlace, languageOf: keeping.languageOf })
  return { environment, attache, store, clock, log, schedules, keeping, sending, holder, troubles: createTroubles(log) }
}

function keepingOf({ attache, store, pictures, adminsPlace }: RoundParts): Keeping {
  const settingsOf = async (workspace: string) => (await configOf(workspace, attache.making)).config.settings
  return {
    ...{ store, settingsOf, dividers: dividersFor(commands), adminsPlace: adminsPlace ?? adminsPlaceIn(settingsOf) },
    languageOf: async (workspace) => (await settingsOf(workspace)).language,
    async make({ workspace, channel, zone, language, sections }, window, title) {
      const { config } = await configOf(workspace, attache.making)
      const wanted = sections.length > 0 ? sections : config.sections.map(({ name }) => name)
      return attache.brief({ workspace, channel, window, sections: wanted, zone, language, title, tellsLate: true })
    },
    draw: async (briefing) => (briefing.workspace === 'local' ? null : coveragePicture(briefing, store, pictures)),
  }
}

/** All that is done every minute, once, but sending: feeds that cannot be read, or a workspace whose news cannot be grouped, hold up no briefing. */
export async function keepUp(round: Round): Promise<void> {
  await allOneByOne([poll, make], (part) => part(round))
}

/** Reads the feeds whose time has come, and groups what is new for every workspace. */
export async function poll({ attache, log }: Round): Promise<void> {
  tellOfPolls(await attache.readNews(), log)
}

/** Reads the feeds whose time has come. */
export async function readFeeds({ attache, log }: Round): Promise<void> {
  tellOfPolls(await attache.pollNews(), log)
}

/** Groups what is new to a workspace. */
export async function group({ attache }: Round, workspace: string): Promise<void> {
  await attache.groupNews(workspace)
}

function tellOfPolls(results: Awaited<ReturnType<OpenAttache['readNews']>>, log: Log): void {
  for (const result of results) if (result.kind === 'failed') log.warn({ feed: result.feed, ...result.failure }, 'a feed could not be read')
  const count = (kind: string) => results.filter((result) => result.kind === kind).length
  if (results.length > 0) log.info({ read: count('read'), unchanged: count('unchanged'), failed: count('failed') }, 'feeds polled')
}

/** Makes the briefings whose time has come and the notices of what is followed, and writes their deliveries down. */
export async function make(round: Round): Promise<void> {
  const { store, clock, holder } = round
  await whileLeased(schedulesLease, { store, clock, holder }, (held) => makeHeld(round, held))
}

/** Whatever is written here is refused once another process took over. */
async function makeHeld(round: Round, { store, keep }: Held): Promise<void> {
  const { environment, clock, log, troubles } = round
  const keeping: Keeping = {
    ...round.keeping,
    store,
    async make(...asked) {
      await keep()
      return round.keeping.make(...asked)
    },
  }
  const schedules = await round.schedules()
  const local = schedules.find(({ workspace }) => workspace === 'local')
  const parts = [
    async () => {
      for (const kept of await keepSchedules(schedules, keeping, clock.now())) write(kept, log, troubles)
    },
    async () => local && makeFirst(local, { clock, keeping, store }),
    () => followNews({ store, starter: environment.starter, dividers: keeping.dividers }, clock.now()),
  ]
  await allOneByOne<() => Promise<unknown>>(parts, (part) => part())
}

/** Looks how every workspace does, and writes down what its admins should know. */
export async function watchAll(round: Round): Promise<void> {
  await allOneByOne(await round.store.workspaces(), (workspace) => watch(round, workspace))
}

/** Looks how one workspace does. */
export async function watch({ environment, keeping, store, clock, holder, log }: Round, workspace: string): Promise<void> {
  await whileLeased(healthLease(workspace), { store, clock, holder }, async (held) => {
    const watching = { ...keeping, store: held.store, starter: environment.starter }
    const told = await watchHealth(workspace, watching, clock.now())
    if (told.length > 0) log.warn({ workspace, of: told.map(({ facts }) => facts.kind) }, 'admins are told')
  })
}

/** Brings what is written down. */
export async function send({ sending }: Round): Promise<void> {
  await sendDeliveries(sending)
}

/** Forgets what is old; it goes through every article, so not each minute. */
export async function prune({ environment, attache, store, clock, log }: Round): Promise<void> {
  for (const workspace of await attache.forgetDeparted()) log.warn({ workspace }, 'who left 30 days ago is forgotten')
  await store.prune(clock.now() - environment.settings.RETENTION_DAYS * dayMs)
  await store.forgetEvents(clock.now())
  await store.pruneDeliveries(clock.now() - endedKeptMs)
}

/** A new installation shows something at once, and not only when its first hour comes. */
async function makeFirst(schedule: Schedule, parts: Pick<Round, 'store' | 'clock' | 'keeping'>): Promise<void> {
  if (!(await parts.store.latestBriefing(schedule.workspace, null))) await runSchedule(schedule, parts)
}

function write(kept: Kept, log: Log, troubles: Troubles): void {
  const facts = { workspace: kept.schedule.workspace, schedule: kept.schedule.name }
  const work = `schedule ${JSON.stringify(facts)}`
  if (kept.kind === 'failed') {
    troubles.failed(work, kept.error, facts)
    return
  }
  troubles.ended(work)
  switch (kept.kind) {
    case 'made':
      log.info({ ...facts, briefing: kept.briefing.id, late: kept.late }, 'a briefing was made')
      return
    case 'nothing-new':
      log.info(facts, 'there was nothing new, and the schedule wants silence then')
      return
    case 'missed':
      log.warn({ ...facts, missed: kept.slots.map(({ key }) => key) }, 'nobody was there at these times')
      return
  }
}
