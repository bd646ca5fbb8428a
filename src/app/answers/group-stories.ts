import type { FollowedArticle } from '../../articles/article.ts'
import { dayMs } from '../../feeds/milliseconds.ts'
import type { Desk } from '../../stories/desk.ts'
import type { ArticleVersion, Store } from '../ports.ts'
import { storiesLease } from '../running/lease.ts'
import { pause, withPauses } from '../running/pause.ts'
import { type Held, type Leasing, whileLeased } from '../running/while-leased.ts'

/** How far back stories are open to new articles, milliseconds. */
const activeWindowMs = 6 * dayMs

/** Articles given at once: their texts are in memory, and after them others are let in for longer. */
const mostAtOnce = 1_000

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
  const known = new Map<string, ArticleVersion>()
  let restored = false
  let lastFence = 0
  let lastRevision: number | undefined

  function forget(): void {
    desk = newDesk()
    known.clear()
    restored = false
  }

  /**
   * In slices of time, each of about as many articles as are given at once; a story of two slices is restored by the first.
   *
   * @param count How many articles there are from `from` to `now`.
   */
  async function restore(held: Held, from: number, now: number, count: number): Promise<void> {
    const { store } = held
    const slices = Math.max(1, Math.ceil(count / mostAtOnce))
    const strays = await store.strays(workspace)
    const start = (slice: number) => from + Math.floor((slice * (now - from)) / slices)
    for (let slice = 0; slice < slices; slice++) {
      const stories = await store.stories(workspace, { from: start(slice), to: start(slice + 1) })
      await withPauses(desk.restoreInSteps(stories, strays))
      await store.applyStoryChanges(workspace, desk.review(now), now)
      for (const article of stories.flatMap((story) => story.articles)) known.set(article.id, versionOf(article))
      await letOthersRun(held)
    }
    restored = true
  }

  async function groupOver(held: Held, now: number): Promise<number> {
    const { store } = held
    const from = now - activeWindowMs
    const revision = await store.configRevision(workspace)
    const isOtherwise = restored && revision !== lastRevision
    lastRevision = revision
    const versions = await store.articleVersions(workspace, { from, to: now })
    if (!restored) await restore(held, from, now, versions.size)
    removeGone(versions, from)
    desk.expire(now)
    // Filters may hold back what they let through, and the other way round.
    if (isOtherwise) known.clear()
    const changed = [...versions].filter(([id, { updatedAt }]) => known.get(id)?.updatedAt !== updatedAt)
    let given = 0
    for (let at = 0; at === 0 || at < changed.length; at += mostAtOnce) {
      given += await give(store, changed.slice(at, at + mostAtOnce), now)
      await letOthersRun(held)
    }
    return given
  }

  /** Takes off what is followed no longer; what the window has gone past leaves with its story. */
  function removeGone(versions: ReadonlyMap<string, ArticleVersion>, from: number): void {
    const gone = [...known].filter(([id]) => !versions.has(id))
    for (const [id] of gone) known.delete(id)
    desk.remove(gone.filter(([, { publishedAt }]) => publishedAt > from).map(([id]) => id))
  }

  async function give(store: Store, versions: readonly (readonly [id: string, ArticleVersion])[], now: number): Promise<number> {
    const ids = versions.map(([id]) => id)
    const articles = await store.articlesOf(workspace, ids)
    const wanted = new Set(articles.map(({ id }) => id))
    desk.remove(ids.filter((id) => !wanted.has(id)))
    const joined = await withPauses(desk.addInSteps(articles))
    await store.applyStoryChanges(workspace, [...joined, ...desk.review(now)], now)
    for (const [id, version] of versions) known.set(id, version)
    return articles.length
  }

  /** A desk that decided what the store did not take knows better than the store, and one that others wrote behind knows less. */
  async function groupNow(now: number): Promise<number> {
    const isDone = await whileLeased(storiesLease(workspace), leasing, async (held) => {
      if (held.fence !== lastFence + 1) forget()
      lastFence = held.fence
      try {
        return await groupOver(held, now)
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

function versionOf({ publishedAt, updatedAt }: FollowedArticle): ArticleVersion {
  return { publishedAt, updatedAt }
}

/** Between two pieces: holds the lease for longer, and lets whoever waits for an answer have it. */
async function letOthersRun({ keep }: Held): Promise<void> {
  await keep()
  await pause()
}
