import { dayMs } from '../../feeds/milliseconds.ts'
import type { Clock, Store } from '../ports.ts'
import { createGathering } from '../running/gathering.ts'
import { type ActionTarget, actionKey } from './action-key.ts'

/** Keys remembered as kept; past this many all are kept anew. */
const mostRemembered = 50_000

/**
 * Keeps actions in the store, each at most once a day: many people look at the same briefing.
 *
 * @returns Keeps those of a workspace; resolves when all of them are in the store.
 */
export function createKeptActions(
  store: Pick<Store, 'keepActions'>,
  clock: Clock,
): (workspace: string, actions: readonly ActionTarget[]) => Promise<void> {
  const kept = new Map<string, number>()
  const keep = createGathering<ActionTarget>((workspace, fresh) => store.keepActions(workspace, fresh, clock.now()))
  return async (workspace, actions) => {
    const now = clock.now()
    if (kept.size > mostRemembered) kept.clear()
    const fresh = new Map<string, ActionTarget>()
    for (const action of actions) {
      const key = actionKey(action)
      if ((kept.get(`${workspace}\n${key}`) ?? Number.NEGATIVE_INFINITY) <= now - dayMs) fresh.set(key, action)
    }
    if (fresh.size === 0) return
    await Promise.all([...fresh].map(([key, target]) => keep(workspace, key, target)))
    for (const key of fresh.keys()) kept.set(`${workspace}\n${key}`, now)
  }
}
