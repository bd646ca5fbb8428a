import { describe, expect, it } from 'vitest'
import { allArticles, article, type Open, opened, port, quay, state, storeWith, subscription } from './samples.ts'

export function pollFacts(open: Open): void {
  describe('a poll', () => {
    it('tells new articles from known ones and keeps each once', async () => {
      const store = await storeWith(open, [article('a')])
      expect(await store.savePoll(state(quay), [article('b'), article('a')], 2_000)).toEqual(['new', 'known'])
      expect(await store.savePoll(state(quay), [article('b'), article('a')], 3_000)).toEqual(['known', 'known'])
      expect((await allArticles(store)).map(({ id }) => id)).toEqual(['a', 'b'])
    })

    it('keeps changed words, and when and where the article was first seen', async () => {
      const store = await storeWith(open, [article('a')])
      const later = article('a', {
        title: 'Corrected',
        text: 'New text.',
        language: 'fr',
        authors: [],
        publishedAt: 1_500,
        datedBy: 'clamped',
        seenAt: 2_000,
      })
      expect(await store.savePoll(state(quay), [later], 2_000)).toEqual(['changed'])
      const [kept] = await allArticles(store)
      expect(kept).toMatchObject(article('a', { title: 'Corrected', text: 'New text.', language: 'fr', authors: [], updatedAt: 2_000 }))
    })

    it('of another feed leaves the words alone, so that two feeds cannot take turns at changing them', async () => {
      const store = await storeWith(open, [article('a')])
      const shorter = article('a', { feed: port, title: 'Teaser', text: '' })
      expect(await store.savePoll(state(port), [shorter], 2_000)).toEqual(['known'])
      expect(await allArticles(store)).toMatchObject([article('a')])
    })

    it('may list one article twice', async () => {
      const store = await storeWith(open, [])
      const listed = [article('a'), article('a'), article('a', { text: 'Other.' })]
      expect(await store.savePoll(state(quay), listed, 2_000)).toEqual(['new', 'known', 'known'])
      expect(await allArticles(store)).toMatchObject([article('a')])
    })

    it('takes the first of several entries at one address, so that they do not change its words at every poll', async () => {
      const store = await storeWith(open, [])
      const listed = [article('a', { title: '12:40 The vote is over' }), article('a', { title: '12:05 The vote begins' })]
      await store.savePoll(state(quay), listed, 2_000)
      expect(await store.savePoll(state(quay), listed, 3_000)).toEqual(['known', 'known'])
      const later = [article('a', { title: '13:00 The count is in' }), ...listed]
      expect(await store.savePoll(state(quay), later, 4_000)).toEqual(['changed', 'known', 'known'])
      expect(await allArticles(store)).toMatchObject([{ title: '13:00 The count is in', updatedAt: 4_000 }])
    })

    it('may bring a thousand articles, told of in their order', async () => {
      const store = await storeWith(open, [])
      const many = Array.from({ length: 1_000 }, (_, index) => article(`id${index}`, { publishedAt: index }))
      await store.savePoll(
        state(quay),
        many.filter((_, index) => index % 3 === 0),
        2_000,
      )
      const saved = await store.savePoll(state(quay), many, 3_000)
      expect(saved).toEqual(many.map((_, index) => (index % 3 === 0 ? 'known' : 'new')))
      expect((await allArticles(store)).map(({ id }) => id)).toEqual(many.map(({ id }) => id))
    })

    it('keeps text of any length and kind', async () => {
      const odd = article('odd', {
        title: `"'); drop table articles; -- ? $1 :x @y 👩‍👩‍👧 العربية 中文`,
        text: 'é👍\n\n'.repeat(250_000),
        authors: ['', 'A\0B', '\uD800'],
        publishedAt: Number.MAX_SAFE_INTEGER,
        seenAt: Number.MAX_SAFE_INTEGER,
      })
      const store = await storeWith(open, [odd])
      expect(await allArticles(store)).toMatchObject([odd])
      expect(await store.savePoll(state(quay), [odd], 2_000)).toEqual(['known'])
    })

    it('keeps characters that no database takes as U+FFFD, and knows the article again', async () => {
      const broken = article('broken', { title: 'A\0B', text: 'half of \uD83D a pair' })
      const store = await storeWith(open, [broken])
      expect(await allArticles(store)).toMatchObject([{ title: 'A\uFFFDB', text: 'half of \uFFFD a pair' }])
      expect(await store.savePoll(state(quay), [broken], 2_000)).toEqual(['known'])
    })

    it('that cannot be kept whole is not kept at all', async () => {
      const store = await storeWith(open, [article('a')])
      const many = Array.from({ length: 500 }, (_, index) => article(`id${index}`))
      const impossible = article('z', { publishedAt: Number.NaN })
      await expect(store.savePoll(state(quay, { etag: 'new' }), [...many, impossible], 2_000)).rejects.toThrow()
      expect((await allArticles(store)).map(({ id }) => id)).toEqual(['a'])
      expect(await store.feedStates()).toEqual([state(quay)])
    })

    it('may be saved while others are', async () => {
      const store = await opened(open)
      const feeds = Array.from({ length: 20 }, (_, index) => `https://feed${index}.test/`)
      await store.replaceSubscriptions(
        'one',
        feeds.map((feed) => subscription(feed)),
      )
      await Promise.all(feeds.map((feed) => store.savePoll(state(feed), [article('shared', { feed }), article(feed, { feed })], 2_000)))
      expect(await allArticles(store)).toHaveLength(21)
    })
  })
}
