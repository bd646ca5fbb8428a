import { startSharedJobs } from '../adapters/jobs/shared-jobs.ts'
import { startTicks, type Ticks } from '../adapters/jobs/ticks.ts'
import type { Roles } from './roles.ts'
import { keepUp, type Round, send, watchAll } from './round.ts'
import { everyFewSeconds, everyHour, sharedWorks } from './shared-works.ts'

/**
 * Begins the work that comes round: alone over a file, or shared with every process over the database. What fails is told of once.
 *
 * @param ended Told, where it is alone, that a round has ended, whatever came of it.
 */
export async function startWork(round: Round, roles: Roles, database: string | undefined, ended: () => void): Promise<Ticks> {
  const works = sharedWorks(round, roles).map((work) => ({ ...work, run: (key: string) => watched(round, work.name, () => work.run(key)) }))
  if (database === undefined) return startAlone(round, ended)
  const { failed, ended: asked } = round.troubles
  return startSharedJobs({ url: database, works }, (error, work) => failed(work, error), asked)
}

/** @throws What the work throws. */
async function watched(round: Round, work: string, run: () => Promise<void>): Promise<void> {
  await run()
  round.troubles.ended(work)
}

function startAlone(round: Round, ended: () => void): Ticks {
  const { troubles } = round
  const rounds = startTicks(
    () => watched(round, 'rounds', () => keepUp(round)).finally(ended),
    (error) => troubles.failed('rounds', error),
  )
  const sends = startTicks(
    () => watched(round, 'sending', () => send(round)),
    (error) => troubles.failed('sending', error),
    everyFewSeconds,
  )
  const watches = startTicks(
    () => watched(round, 'watching', () => watchAll(round)),
    (error) => troubles.failed('watching', error),
    everyHour,
  )
  return {
    async stop() {
      await Promise.all([rounds.stop(), sends.stop(), watches.stop()])
    },
  }
}
