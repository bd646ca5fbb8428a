import { startSharedJobs } from '../adapters/jobs/shared-jobs.ts'
import { startTicks, type Ticks } from '../adapters/jobs/ticks.ts'
import type { Log } from '../adapters/log/log.ts'
import type { Roles } from './roles.ts'
import { keepUp, type Round, send } from './round.ts'
import { everyFewSeconds, sharedWorks } from './shared-works.ts'

/**
 * Begins the work that comes round: alone over a file, or shared with every process over the database.
 *
 * @param ended Told, where it is alone, that a round has ended, whatever came of it.
 */
export async function startWork(round: Round, roles: Roles, database: string | undefined, log: Log, ended: () => void): Promise<Ticks> {
  if (database === undefined) return startAlone(round, log, ended)
  return startSharedJobs({ url: database, works: sharedWorks(round, roles) }, (error, work) =>
    log.error({ err: error, work }, 'a round of work failed; it comes round again'),
  )
}

function startAlone(round: Round, log: Log, ended: () => void): Ticks {
  const rounds = startTicks(
    () => keepUp(round).finally(ended),
    (error) => log.error({ err: error }, 'a round of work failed; the next begins at the full minute'),
  )
  const sends = startTicks(
    () => send(round),
    (error) => log.error({ err: error }, 'sending failed; it is tried again in seconds'),
    everyFewSeconds,
  )
  return {
    async stop() {
      await Promise.all([rounds.stop(), sends.stop()])
    },
  }
}
