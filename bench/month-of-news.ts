import { createHash } from 'node:crypto'
import type { Store } from '../src/app/ports.ts'
import type { FollowedArticle } from '../src/articles/article.ts'
import type { SampleDesk } from '../src/cli/demo/sample-desk.ts'
import { dayMs } from '../src/feeds/milliseconds.ts'
import type { Story } from '../src/stories/story.ts'
import { newFeedState } from '../test/fakes/feed-states.ts'

const wantedArticles = 20_000
const days = 30

/**
 * Fills a store with the sample newsroom over and over, as many copies a day as fill 30 days.
 *
 * @param desk Whose stories and subscriptions are copied.
 * @param from The workspace of the desk.
 * @param workspaces Who follows all of it.
 * @returns Articles stored: 20,000, or a few more.
 */
export async function fillMonth(
  store: Store,
  desk: SampleDesk,
  { from, workspaces }: { readonly from: string; readonly workspaces: readonly string[] },
): Promise<number> {
  const sample = await desk.store.stories(from, { from: 0, to: desk.clock.now() })
  const followed = await desk.store.subscriptions(from)
  for (const workspace of workspaces)
    await store.replaceSubscriptions(
      workspace,
      followed.map((one) => ({ ...one, workspace })),
    )
  const perCopy = sample.reduce((total, { articles }) => total + articles.length, 0)
  const copies = Math.ceil(wantedArticles / perCopy)
  for (let copy = 0; copy < copies; copy++) {
    const stories = sample.map((story) => copied(story, copy, copies))
    await saveArticles(store, stories, desk.clock.now())
    for (const workspace of workspaces) await saveStories(store, workspace, stories, desk.clock.now())
  }
  return copies * perCopy
}

/** A story like another, on another day of the month before. */
function copied(story: Story, copy: number, copies: number): Story {
  const shift = Math.floor((copy * days) / copies) * dayMs
  const articles = story.articles.map((article): FollowedArticle => {
    const id = createHash('sha256').update(`${copy} ${article.id}`).digest('hex').slice(0, 16)
    return { ...article, id, url: `${article.url}&copy=${copy}`, publishedAt: article.publishedAt - shift, seenAt: article.seenAt - shift }
  })
  return { id: `s${articles[0]?.id}`, articles }
}

async function saveArticles(store: Store, stories: readonly Story[], now: number): Promise<void> {
  const feeds = Map.groupBy(
    stories.flatMap(({ articles }) => articles),
    ({ feed }) => feed,
  )
  for (const [feed, articles] of feeds) {
    const state = { ...newFeedState(feed), polledAt: 1, nextPollAt: 1, succeededAt: 1 }
    await store.savePoll(state, articles, now)
  }
}

async function saveStories(store: Store, workspace: string, stories: readonly Story[], now: number): Promise<void> {
  const joined = stories.flatMap(({ id, articles }) =>
    articles.map((article) => ({
      kind: 'joined' as const,
      article: article.id,
      story: id,
      likeness: 0.5,
      reason: { kind: 'first' as const },
    })),
  )
  await store.applyStoryChanges(workspace, joined, now)
}
