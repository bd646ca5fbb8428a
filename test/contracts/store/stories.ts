import { describe, expect, it } from 'vitest'
import {
  allArticles,
  always,
  article,
  founded,
  joined,
  merged,
  type Open,
  port,
  quay,
  shelf,
  split,
  state,
  storeWith,
  subscription,
} from './samples.ts'

const articles = ['a', 'b', 'c', 'd'].map((id, index) => article(id, { publishedAt: 100 * (index + 1) }))

export function storyFacts(open: Open): void {
  describe('stories', () => {
    it('hold the articles that joined them, oldest first, whole', async () => {
      const store = await storeWith(open, articles)
      await store.applyStoryChanges('one', [joined('c', 's'), joined('a', 's'), joined('b', 't')], 1)
      const [a, b, c] = await allArticles(store)
      expect(await store.stories('one', always)).toEqual([
        { id: 's', articles: [a, c] },
        { id: 't', articles: [b] },
      ])
      expect(await store.story('one', 't')).toEqual({ id: 't', articles: [b] })
      expect(await store.story('one', 'none')).toBeUndefined()
    })

    it('are those with an article in the window, each with all its articles', async () => {
      const store = await storeWith(open, articles)
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 's'), joined('c', 't'), joined('d', 'u')], 1)
      const found = await store.stories('one', { from: 100, to: 300 })
      expect(found.map((story) => story.articles.map(({ id }) => id))).toEqual([['a', 'b'], ['c']])
      expect(await store.stories('one', { from: 200, to: 200 })).toEqual([])
    })

    it('are also those with an article that was read late, in a feed that was read before', async () => {
      const late = { publishedAt: 900, seenAt: 1_500 }
      const store = await storeWith(open, [
        article('known', { publishedAt: 100, seenAt: 200 }),
        article('late', late),
        article('too-late', { ...late, publishedAt: 500 }),
        article('in-time', { publishedAt: 900, seenAt: 1_000 }),
        article('later', { ...late, seenAt: 2_001 }),
        article('new-feed', { ...late, feed: port }),
      ])
      const ids = ['late', 'too-late', 'in-time', 'later', 'new-feed']
      await store.applyStoryChanges(
        'one',
        ids.map((id) => joined(id, id)),
        1,
      )
      const window = { from: 1_000, to: 2_000, lateFrom: 500 }
      expect((await store.stories('one', window)).map(({ id }) => id)).toEqual(['late'])
      expect((await store.articleTally('one', window)).articles).toBe(1)
      expect(await store.stories('one', { from: 1_000, to: 2_000 })).toEqual([])
    })

    it('are not those of which only an article is of the window that is no longer followed', async () => {
      const store = await storeWith(open, [article('unfollowed', { publishedAt: 1_500, seenAt: 1_500 })])
      await store.savePoll(state(port), [article('new-feed', { publishedAt: 900, seenAt: 1_500, feed: port })], 1_500)
      await store.applyStoryChanges('one', [joined('unfollowed', 's'), joined('new-feed', 's')], 1)
      const window = { from: 1_000, to: 2_000, lateFrom: 500 }
      expect(await store.stories('one', window)).toHaveLength(1)
      await store.replaceSubscriptions('one', [subscription(port)])
      expect((await store.articleTally('one', window)).articles).toBe(0)
      expect(await store.stories('one', window)).toEqual([])
    })

    it('know which articles strayed into them, until they are settled or join another', async () => {
      const store = await storeWith(open, articles)
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 's'), joined('c', 's'), joined('d', 't')], 1)
      expect(await store.strays('one')).toEqual(new Set())
      await store.applyStoryChanges('one', [merged('t', 's'), { kind: 'strayed', articles: ['b', 'c', 'd', 'none'] }], 2)
      expect(await store.strays('one')).toEqual(new Set(['b', 'c', 'd']))
      expect(await store.strays('two')).toEqual(new Set())
      await store.applyStoryChanges('one', [joined('b', 't'), { kind: 'settled', articles: ['c'] }], 3)
      expect(await store.strays('one')).toEqual(new Set(['d']))
    })

    it('give up an article that joins another, and end with their last', async () => {
      const store = await storeWith(open, articles)
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 's')], 1)
      await store.applyStoryChanges('one', [joined('a', 't')], 2)
      expect(await shelf(store)).toEqual({ s: ['b'], t: ['a'] })
      await store.applyStoryChanges('one', [joined('b', 't')], 3)
      expect(await shelf(store)).toEqual({ t: ['a', 'b'] })
      expect(await store.story('one', 's')).toBeUndefined()
    })

    it('that merge become one, found by every id it ever had', async () => {
      const store = await storeWith(open, articles)
      await store.applyStoryChanges(
        'one',
        articles.map(({ id }) => joined(id, `of-${id}`)),
        1,
      )
      await store.applyStoryChanges('one', [merged('of-a', 'of-b'), merged('of-b', 'of-c')], 2)
      expect(await shelf(store)).toEqual({ 'of-c': ['a', 'b', 'c'], 'of-d': ['d'] })
      for (const id of ['of-a', 'of-b', 'of-c']) expect((await store.story('one', id))?.id).toBe('of-c')
    })

    it('that merge in a circle become one', async () => {
      const store = await storeWith(open, articles)
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 't'), merged('s', 't'), merged('t', 's'), merged('t', 't')], 1)
      expect(await shelf(store)).toEqual({ t: ['a', 'b'] })
      expect((await store.story('one', 's'))?.id).toBe('t')
    })

    it('are joined, merged and split by an id that redirects', async () => {
      const store = await storeWith(open, articles)
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 't'), merged('s', 't'), joined('c', 's'), joined('d', 'u')], 1)
      expect(await shelf(store)).toEqual({ t: ['a', 'b', 'c'], u: ['d'] })
      await store.applyStoryChanges('one', [split('s', 'v', ['c'])], 2)
      expect(await shelf(store)).toEqual({ t: ['a', 'b'], v: ['c'], u: ['d'] })
      await store.applyStoryChanges('one', [merged('u', 's')], 3)
      expect(await shelf(store)).toEqual({ t: ['a', 'b', 'd'], v: ['c'] })
    })

    it('that split keep their id and the articles not named', async () => {
      const store = await storeWith(open, articles)
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 's'), joined('c', 's'), joined('d', 't')], 1)
      await store.applyStoryChanges('one', [split('s', 'u', ['b', 'd', 'unknown'])], 2)
      expect(await shelf(store)).toEqual({ s: ['a', 'c'], u: ['b'], t: ['d'] })
    })

    it('live again when they are split off what they were merged into', async () => {
      const store = await storeWith(open, articles)
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 't'), merged('s', 't'), split('t', 's', ['a'])], 1)
      expect(await shelf(store)).toEqual({ s: ['a'], t: ['b'] })
      expect((await store.story('one', 's'))?.id).toBe('s')
    })

    it('live again when an article founds them anew', async () => {
      const store = await storeWith(open, articles)
      await store.applyStoryChanges('one', [founded('a', 's'), joined('b', 't'), merged('s', 't')], 1)
      await store.applyStoryChanges('one', [founded('a', 's'), joined('c', 's')], 2)
      expect(await shelf(store)).toEqual({ s: ['a', 'c'], t: ['b'] })
      expect((await store.story('one', 's'))?.id).toBe('s')
    })

    it('of one workspace are untouched by another’s of the same id', async () => {
      const store = await storeWith(open, articles)
      await store.replaceSubscriptions('two', [subscription(quay, { workspace: 'two' })])
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 't')], 1)
      await store.applyStoryChanges('two', [joined('a', 's'), joined('c', 's'), joined('d', 't')], 1)
      await store.applyStoryChanges('two', [merged('t', 's')], 2)
      expect(await shelf(store, 'one')).toEqual({ s: ['a'], t: ['b'] })
      expect(await shelf(store, 'two')).toEqual({ s: ['a', 'c', 'd'] })
      expect((await store.story('one', 't'))?.id).toBe('t')
      expect(await store.story('three', 's')).toBeUndefined()
    })

    it('show only articles that the workspace follows', async () => {
      const store = await storeWith(open, articles)
      await store.savePoll(state(port), [article('p', { feed: port, publishedAt: 900 })], 1_000)
      await store.applyStoryChanges('one', [joined('a', 's'), joined('p', 's')], 1)
      expect(await shelf(store)).toEqual({ s: ['a'] })
      expect(await store.stories('one', { from: 800, to: 900 })).toEqual([])
    })

    it('are all changed or none', async () => {
      const store = await storeWith(open, articles)
      await store.applyStoryChanges('one', [joined('a', 's')], 1)
      await expect(
        store.applyStoryChanges('one', [joined('b', 's'), merged('s', 't'), joined('no such article', 's')], 2),
      ).rejects.toThrow()
      expect(await shelf(store)).toEqual({ s: ['a'] })
    })
  })
}
