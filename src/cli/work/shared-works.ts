import type { Role } from '../../../config/roles.ts'
import type { SharedWork } from '../../adapters/jobs/shared-jobs.ts'
import { group, make, prune, type Round, readFeeds, send, watch } from './round.ts'

/** The work that comes round, for each role that does some of it. Times as node-cron reads them. */
export function sharedWorks(round: Round, roles: ReadonlySet<Role>): readonly SharedWork[] {
  const all: readonly (SharedWork & { readonly role: Role })[] = [
    { role: 'poller', name: 'poll', at: everyMinute, everySeconds: 60, isParallel: false, run: () => readFeeds(round) },
    { role: 'poller', name: 'prune', at: everyHour, everySeconds: 3_600, isParallel: false, run: () => prune(round) },
    {
      ...{ role: 'writer', name: 'group', at: everyMinute, everySeconds: 60, isParallel: false },
      keys: () => round.store.workspaces(),
      run: (workspace) => group(round, workspace),
    },
    { role: 'writer', name: 'make', at: everyMinute, everySeconds: 60, isParallel: false, run: () => make(round) },
    {
      ...{ role: 'writer', name: 'watch', at: everyHour, everySeconds: 3_600, isParallel: false },
      keys: () => round.store.workspaces(),
      run: (workspace) => watch(round, workspace),
    },
    { role: 'sender', name: 'send', at: everyFewSeconds, everySeconds: 5, isParallel: true, run: () => send(round) },
  ]
  return all.filter(({ role }) => roles.has(role))
}

export const everyFewSeconds = '*/5 * * * * *'
/** A quarter past, when the briefings of most hours are made. */
export const everyHour = '15 * * * *'
const everyMinute = '* * * * *'
