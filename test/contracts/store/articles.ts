import { describe, expect, it } from 'vitest'
import { allArticles, article, type Open, opened, outlet, port, quay, state, storeWith, subscription } from './samples.ts'

export function articleFacts(open: Open): void {
  describe('articles', () => {
    it('come back as they were saved, with what the subscription says of them', async () => {
      const store = await opened(open)
      const saved = article('a', { updatedAt: 900, datedBy: 'first-seen' })
      await store.replaceSubscriptions('one', [subscription(quay, { outlet: outlet('State'), section: 'china' })])
      await store.savePoll(state(quay), [saved], 1_000)
      expect(await allArticles(store)).toEqual([{ ...saved, outlet: outlet('State'), section: 'china' }])
    })

    it('are those published after the start of the window, up to and with its end, oldest first', async () => {
      const times = [300, 100, 201, 200, 101]
      const store = await storeWith(
        open,
        times.map((publishedAt) => article(`at${publishedAt}`, { publishedAt })),
      )
      const found = await store.articles('one', { from: 100, to: 201 })
      expect(found.map(({ publishedAt }) => publishedAt)).toEqual([101, 200, 201])
    })

    it('of one moment stand in the order of their ids', async () => {
      const store = await storeWith(
        open,
        ['c', 'a', 'b'].map((id) => article(id)),
      )
      expect((await allArticles(store)).map(({ id }) => id)).toEqual(['a', 'b', 'c'])
    })

    it('are only those of feeds that the workspace follows', async () => {
      const store = await storeWith(open, [article('a')])
      await store.replaceSubscriptions('two', [subscription(port, { workspace: 'two' })])
      await store.savePoll(state(port), [article('b', { feed: port })], 1_000)
      expect((await allArticles(store, 'one')).map(({ id }) => id)).toEqual(['a'])
      expect((await allArticles(store, 'two')).map(({ id }) => id)).toEqual(['b'])
      expect(await allArticles(store, 'three')).toEqual([])
    })

    it('of a feed that is no longer followed are no longer shown', async () => {
      const store = await storeWith(open, [article('a')])
      await store.replaceSubscriptions('one', [])
      expect(await allArticles(store)).toEqual([])
    })

    it('bear each workspace’s own name for the outlet', async () => {
      const store = await storeWith(open, [article('a')])
      await store.replaceSubscriptions('two', [subscription(quay, { workspace: 'two', outlet: outlet('Theirs') })])
      expect((await allArticles(store, 'one')).map((each) => each.outlet.name)).toEqual(['Quay'])
      expect((await allArticles(store, 'two')).map((each) => each.outlet.name)).toEqual(['Theirs'])
    })

    it('listed by several followed feeds appear once, by the feed that they were first seen in', async () => {
      const store = await opened(open)
      const follow = (feed: string) => subscription(feed, { outlet: outlet(feed) })
      const seenFirst = 'https://m.test/'
      await store.replaceSubscriptions('one', ['https://z.test/', seenFirst, 'https://b.test/'].map(follow))
      for (const feed of [seenFirst, 'https://z.test/', 'https://b.test/']) {
        await store.savePoll(state(feed), [article('a', { feed })], 1_000)
      }
      expect((await allArticles(store)).map((each) => each.outlet.name)).toEqual([seenFirst])
      await store.replaceSubscriptions('one', ['https://z.test/', 'https://b.test/'].map(follow))
      expect((await allArticles(store)).map((each) => each.outlet.name)).toEqual(['https://b.test/'])
    })

    it('of a window are told by id, date and last change, and each is read by its id', async () => {
      const store = await storeWith(open, [
        article('late', { publishedAt: 201 }),
        article('changed', { publishedAt: 200, updatedAt: 900 }),
        article('early', { publishedAt: 100 }),
        article('first', { publishedAt: 101 }),
      ])
      expect([...(await store.articleVersions('one', { from: 100, to: 200 }))]).toEqual([
        ['first', { publishedAt: 101, updatedAt: null }],
        ['changed', { publishedAt: 200, updatedAt: 900 }],
      ])
      const all = await allArticles(store)
      expect(await store.articlesOf('one', ['changed', 'nobody'])).toEqual(all.filter(({ id }) => id === 'changed'))
      expect(await store.articlesOf('two', ['changed'])).toEqual([])
    })
  })
}
