import { startTicks, type Ticks } from '../../adapters/jobs/ticks.ts'
import type { Pulse } from '../opening/open-health.ts'
import type { Roles } from '../settings/roles.ts'
import { keepUp, prune, type Round, send, watchAll } from './round.ts'
import { everyFewSeconds, everyHour, sharedWorks } from './shared-works.ts'

/**
 * Begins the work that comes round: alone over a file, or shared with every process over the database. What fails is told of once.
 *
 * @param pulse Watches each round; a shared one is watched where it is done, and that it was asked for wherever that is.
 */
export async function startWork(round: Round, roles: Roles, database: string | undefined, pulse: RoundPulse): Promise<Ticks> {
  if (database === undefined) return startAlone(round, pulse)
  const { startSharedJobs } = await import('../../adapters/jobs/shared-jobs.ts')
  const works = sharedWorks(round, roles).map((work) => ({
    ...work,
    run: (key: string) => pulse.during(() => watched(round, work.name, () => work.run(key))),
  }))
  const failed = (error: unknown, work: string) => {
    pulse.roundEnded()
    round.troubles.failed(work, error)
  }
  return startSharedJobs({ url: database, works }, failed, (work) => {
    pulse.roundEnded()
    round.troubles.ended(work)
  })
}

type RoundPulse = Pick<Pulse, 'during' | 'roundEnded'>

/** @throws What the work throws. */
async function watched(round: Round, work: string, run: () => Promise<void>): Promise<void> {
  await run()
  round.troubles.ended(work)
}

function startAlone(round: Round, pulse: RoundPulse): Ticks {
  const each = (work: string, run: () => Promise<void>, at?: string) =>
    startTicks(
      () => pulse.during(() => watched(round, work, run)),
      (error) => round.troubles.failed(work, error),
      at,
    )
  const ticks = [
    each('rounds', () => keepUp(round)),
    each('sending', () => send(round), everyFewSeconds),
    each('watching', () => watchAll(round), everyHour),
    each('pruning', () => prune(round), everyHour),
  ]
  return {
    async stop() {
      await Promise.all(ticks.map((tick) => tick.stop()))
    },
  }
}
