import { onTestFinished } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import type { Article } from '../../../src/articles/article.ts'
import type { FeedState, Outlet, Subscription } from '../../../src/feeds/feed.ts'
import type { StoryChange } from '../../../src/stories/story.ts'
import { newFeedState } from '../../fakes/feed-states.ts'

export type Open = () => Promise<Store>

/** A new store that is closed when the test ends. */
export async function opened(open: Open): Promise<Store> {
  const store = await open()
  onTestFinished(() => store.close())
  return store
}

export const quay = 'https://quay.test/rss'
export const port = 'https://port.test/feed.xml?edition=é&x=1'

export function outlet(name: string): Outlet {
  return { name, country: 'fr', owner: `${name} "Holding" 📰`, stateMedia: name === 'State' }
}

export function subscription(feed: string, given: Partial<Subscription> = {}): Subscription {
  return { workspace: 'one', feed, outlet: outlet('Quay'), language: null, section: null, ...given }
}

export function state(feed: string, given: Partial<FeedState> = {}): FeedState {
  return { ...newFeedState(feed), fetchedAt: 1, polledAt: 1, nextPollAt: 2, succeededAt: 1, ...given }
}

export function article(id: string, given: Partial<Article> = {}): Article {
  return {
    id,
    url: `https://quay.test/${id}`,
    feed: quay,
    title: `Title of ${id}`,
    text: `Text of ${id}.`,
    language: 'en',
    authors: ['Ana Ümit', `O'Neil "Ned"`],
    publishedAt: 1_000,
    datedBy: 'feed',
    updatedAt: null,
    seenAt: 1_000,
    ...given,
  }
}

/** Every article that the workspace follows, whenever it was published. */
export function allArticles(store: Store, workspace = 'one') {
  return store.articles(workspace, always)
}

export const always = { from: -1, to: Number.MAX_SAFE_INTEGER }

export function joined(id: string, story: string): StoryChange {
  return {
    kind: 'joined',
    article: id,
    story,
    likeness: 0.75,
    reason: { kind: 'shared', words: ['Ana', id], outlet: 'Quay', title: '“\0”' },
  }
}

/** That an article stands alone, and its story lives. */
export function founded(id: string, story: string): StoryChange {
  return { kind: 'joined', article: id, story, likeness: 0, reason: { kind: 'first' } }
}

export function merged(from: string, into: string): StoryChange {
  return { kind: 'merged', from, into, likeness: 0.5 }
}

export function split(from: string, into: string, articles: readonly string[]): StoryChange {
  return { kind: 'split', from, into, articles }
}

/** A store in which workspace `one` follows a feed that brought these articles. */
export async function storeWith(open: Open, articles: readonly Article[]): Promise<Store> {
  const store = await opened(open)
  await store.replaceSubscriptions('one', [subscription(quay)])
  await store.savePoll(state(quay), articles, 1_000)
  return store
}

/** Which articles each story holds. */
export async function shelf(store: Store, workspace = 'one'): Promise<Record<string, string[]>> {
  const stories = await store.stories(workspace, always)
  return Object.fromEntries(stories.map((story) => [story.id, story.articles.map(({ id }) => id)]))
}
