import type { Briefing, Coverage } from '../../briefing/briefing.ts'
import { lateMs } from '../../stories/ranking/came-since.ts'
import type { NewsWindow, Store } from '../ports.ts'

/** A window of news, in a workspace. */
export type NewsAsked = Pick<Briefing, 'workspace' | 'window'> & {
  /** Whether news that was read late belongs to it, as to the briefing that came next: see `lateMs`. Left out: it does not. */
  readonly tellsLate?: boolean
}

/**
 * What is stored about a window, and how its feeds do; its `stories` are not counted here. `owners`: who could report a story
 * independently of the others.
 */
export async function coverageOf(
  { workspace, ...asked }: NewsAsked,
  store: Pick<Store, 'subscriptions' | 'feedStates' | 'articleTally'>,
): Promise<{ readonly coverage: Coverage; readonly owners: number }> {
  const [subscriptions, states, { owners, ...tally }] = await Promise.all([
    store.subscriptions(workspace),
    store.feedStates(),
    store.articleTally(workspace, newsWindow(asked)),
  ])
  const outlets = new Map(subscriptions.map(({ feed, outlet }) => [feed, outlet.name]))
  const followed = states.filter(({ feed }) => outlets.has(feed))
  const coverage = {
    feedsRead: followed.filter(({ failure, polledAt }) => failure === null && polledAt > 0).length,
    feedsFailed: followed.flatMap(({ feed, failure }) => (failure ? [{ feed, outlet: outlets.get(feed) ?? feed, failure }] : [])),
    stories: 0,
    ...tally,
  }
  return { coverage, owners }
}

/** What a store is asked for. */
export function newsWindow({ window, tellsLate = false }: Pick<NewsAsked, 'window' | 'tellsLate'>): NewsWindow {
  return tellsLate ? { ...window, lateFrom: window.from - lateMs } : window
}
