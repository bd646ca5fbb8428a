import { describe, expect, it } from 'vitest'
import type { Store } from '../../../src/app/ports.ts'
import { asUsual } from '../../../src/feeds/feed.ts'
import { allArticles, article, type Open, opened, port, quay, state, subscription } from './samples.ts'

const withPages = { reading: { ...asUsual, fullText: true } }
const window = { since: 0, now: 5_000 }
const taken = (text: string) => ({ kind: 'taken', text, etag: '"p1"', lastModified: 'Wed' }) as const
const left = (reason: 'failed' | 'robots' | 'whole', retryAt: number | null = null) => ({ kind: 'left', reason, retryAt }) as const

/** A store in which one workspace follows a feed and allows its pages, and the feed brought these articles. */
async function allowing(open: Open, ...ids: readonly string[]): Promise<Store> {
  const store = await opened(open)
  await store.replaceSubscriptions('one', [subscription(quay, withPages)])
  await store.savePoll(
    state(quay),
    ids.map((id) => article(id)),
    1_000,
  )
  return store
}

const dueIds = async (store: Store, at = window) => (await store.dueFullTexts(at, 10)).map(({ id }) => id)
const words = async (store: Store) => (await allArticles(store)).map(({ title, text }) => [title, text])

export function fullTextFacts(open: Open): void {
  describe('pages of articles', () => {
    it('are due where a subscription allows them, the latest first', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions('one', [subscription(quay), subscription(port)])
      await store.replaceSubscriptions('two', [subscription(quay, { workspace: 'two', ...withPages })])
      await store.savePoll(state(quay), [article('a'), article('b', { publishedAt: 2_000 })], 1_000)
      await store.savePoll(state(port), [article('c', { feed: port })], 1_000)
      expect(await store.dueFullTexts(window, 10)).toMatchObject([
        { id: 'b' },
        { id: 'a', url: 'https://quay.test/a', title: 'Title of a', teaser: 'Text of a.', language: 'en', etag: null, tries: 0 },
      ])
      expect(await store.dueFullTexts(window, 1)).toHaveLength(1)
      expect(await dueIds(store, { since: 1_001, now: 5_000 })).toEqual([])
    })

    it('are not due where who allowed them has left, until they are back', async () => {
      const store = await allowing(open, 'a')
      await store.replaceSubscriptions('two', [subscription(quay, { workspace: 'two' })])
      await store.markDeparted('one', 2_000)
      expect(await dueIds(store)).toEqual([])
      await store.markBack('one')
      expect(await dueIds(store)).toEqual(['a'])
    })

    it('are not due again once they were read, or left for good', async () => {
      const store = await allowing(open, 'a', 'b', 'c')
      await store.saveFullText('a', taken('All of it.'), 2_000)
      await store.saveFullText('b', left('robots'), 2_000)
      await store.saveFullText('c', left('failed', 4_000), 2_000)
      expect(await dueIds(store, { since: 0, now: 3_999 })).toEqual([])
      expect(await store.dueFullTexts({ since: 0, now: 4_000 }, 10)).toMatchObject([{ id: 'c', tries: 1 }])
    })

    it('take the place of the teaser, are found by their words, and are undone by no later poll', async () => {
      const store = await allowing(open, 'a')
      await store.saveFullText('a', taken('All about zeppelins.'), 2_000)
      expect(await store.savePoll(state(quay), [article('a')], 3_000)).toEqual(['known'])
      expect(await allArticles(store)).toMatchObject([{ text: 'All about zeppelins.', updatedAt: null }])
      expect(await store.search('one', [[['zeppelin']]], { from: 0, to: 9_000 }, 5)).toHaveLength(1)
    })

    it('are due again where the feed changes its words, and stay until they were asked again', async () => {
      const store = await allowing(open, 'a')
      await store.saveFullText('a', taken('All of it.'), 2_000)
      expect(await store.savePoll(state(quay), [article('a', { title: 'Corrected', text: 'New teaser.' })], 3_000)).toEqual(['changed'])
      expect(await words(store)).toEqual([['Corrected', 'All of it.']])
      expect(await store.dueFullTexts(window, 10)).toMatchObject([{ id: 'a', teaser: 'New teaser.', etag: '"p1"', lastModified: 'Wed' }])
      await store.saveFullText('a', { kind: 'unchanged' }, 4_000)
      expect(await dueIds(store)).toEqual([])
      expect(await store.savePoll(state(quay), [article('a', { title: 'Corrected', text: 'New teaser.' })], 5_000)).toEqual(['known'])
      expect(await words(store)).toEqual([['Corrected', 'All of it.']])
    })

    it('stay where asking again fails, and give the teaser back where the publisher reserves its text', async () => {
      const store = await allowing(open, 'a')
      await store.saveFullText('a', taken('All of it.'), 2_000)
      await store.saveFullText('a', left('failed'), 3_000)
      expect(await words(store)).toEqual([['Title of a', 'All of it.']])
      await store.saveFullText('a', left('robots'), 4_000)
      expect(await words(store)).toEqual([['Title of a', 'Text of a.']])
      expect(await store.savePoll(state(quay), [article('a')], 5_000)).toEqual(['known'])
    })

    it('of an article that is forgotten are forgotten with it', async () => {
      const store = await allowing(open, 'a')
      await store.saveFullText('a', taken('All of it.'), 2_000)
      await store.savePoll(state(quay), [article('b')], 9_000)
      expect(await store.prune(5_000)).toMatchObject({ articles: 1 })
      await store.saveFullText('a', taken('All of it.'), 2_000)
      expect(await words(store)).toEqual([['Title of b', 'Text of b.']])
    })
  })
}
