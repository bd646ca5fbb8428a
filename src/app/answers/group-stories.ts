import type { Desk } from '../../stories/desk.ts'
import type { Store } from '../ports.ts'
import { type Leasing, whileLeased } from '../running/while-leased.ts'

/** How far back stories are open to new articles, milliseconds. */
export const activeWindowMs = 6 * 86_400_000

/** Brings the desk of one workspace up to date with its store, and the store with the desk's decisions. */
export type Grouping = {
  /**
   * Gives the desk every article that it has not seen as it now is, and keeps what it decides. Where another process is about it,
   * nothing is done, since that one does the same.
   *
   * @returns How many articles were given.
   */
  group(now: number): Promise<number>
}

/** @param newDesk Makes one that knows nothing: at first, and after another process has written the workspace's stories. */
export function createGrouping(leasing: Leasing, workspace: string, newDesk: () => Desk): Grouping {
  let desk = newDesk()
  const known = new Map<string, number | null>()
  let restored = false
  let lastFence = 0

  function forget(): void {
    desk = newDesk()
    known.clear()
    restored = false
  }

  async function restore(store: Store, from: number, now: number): Promise<void> {
    const stories = await store.stories(workspace, { from, to: now })
    desk.restore(stories)
    for (const article of stories.flatMap((story) => story.articles)) known.set(article.id, article.updatedAt)
    restored = true
  }

  async function groupOver(store: Store, now: number): Promise<number> {
    const from = now - activeWindowMs
    if (!restored) await restore(store, from, now)
    const versions = await store.articleVersions(workspace, { from, to: now })
    const changed = [...versions].filter(([id, updatedAt]) => known.get(id) !== updatedAt)
    const fresh = await store.articlesOf(
      workspace,
      changed.map(([id]) => id),
    )
    desk.expire(now)
    const changes = [...desk.add(fresh), ...desk.review(now)]
    await store.applyStoryChanges(workspace, changes, now)
    for (const id of known.keys()) if (!versions.has(id)) known.delete(id)
    for (const article of fresh) known.set(article.id, article.updatedAt)
    return fresh.length
  }

  /** A desk that decided what the store did not take knows better than the store, and one that others wrote behind knows less. */
  async function groupNow(now: number): Promise<number> {
    const isDone = await whileLeased(`stories ${workspace}`, leasing, async ({ fence, store }) => {
      if (fence !== lastFence + 1) forget()
      lastFence = fence
      try {
        return await groupOver(store, now)
      } catch (error) {
        forget()
        throw error
      }
    })
    return isDone ?? 0
  }

  let last: Promise<unknown> = Promise.resolve()
  return {
    // One at a time: two that read the same articles would both decide about them.
    group(now) {
      const next = last.then(() => groupNow(now))
      last = next.catch(() => undefined)
      return next
    },
  }
}
