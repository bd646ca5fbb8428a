import type { Desk } from '../stories/desk.ts'
import type { Store } from './ports.ts'

/** How far back stories are open to new articles, milliseconds. */
export const activeWindowMs = 6 * 86_400_000

/** Brings the desk of one workspace up to date with its store, and the store with the desk's decisions. */
export type Grouping = {
  /** Gives the desk every article that it has not seen as it now is, and keeps what it decides. @returns How many articles were given. */
  group(now: number): Promise<number>
}

export function createGrouping(store: Store, workspace: string, desk: Desk): Grouping {
  const known = new Map<string, number | null>()
  let restored = false

  async function restore(from: number, now: number): Promise<void> {
    const stories = await store.stories(workspace, { from, to: now })
    desk.restore(stories)
    for (const article of stories.flatMap((story) => story.articles)) known.set(article.id, article.updatedAt)
    restored = true
  }

  async function groupNow(now: number): Promise<number> {
    const from = now - activeWindowMs
    if (!restored) await restore(from, now)
    const articles = await store.articles(workspace, { from, to: now })
    const fresh = articles.filter((article) => known.get(article.id) !== article.updatedAt)
    desk.expire(now)
    const changes = [...desk.add(fresh), ...desk.review(now)]
    await store.applyStoryChanges(workspace, changes, now)
    known.clear()
    for (const article of articles) known.set(article.id, article.updatedAt)
    return fresh.length
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
