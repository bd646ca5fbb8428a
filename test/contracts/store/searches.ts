import { describe, expect, it } from 'vitest'
import { searchQuery } from '../../../src/app/answers/search-query.ts'
import { asUsual } from '../../../src/feeds/feed.ts'
import { always, article, joined, type Open, port, quay, state, storeWith, subscription } from './samples.ts'

const texts = [
  article('a', { title: 'New sanctions on ships', text: 'The council agreed.', publishedAt: 100 }),
  article('b', { title: 'Council meets', text: 'Ministers spoke of a sanction and of ships.', publishedAt: 200 }),
  article('c', { title: 'Ships wait off the coast', text: 'A storm held them.', publishedAt: 300 }),
  article('d', { title: '欧盟宣布新的制裁措施', text: '周四。', language: 'zh', publishedAt: 400 }),
]

export function searchFacts(open: Open): void {
  const search = async (words: string, window = always) => {
    const store = await storeWith(open, texts)
    return (await store.search('one', searchQuery(words), window, 10)).map((found) => found.article.id)
  }

  describe('a search', () => {
    it('finds a word in its other forms, the title first', async () => {
      expect(await search('sanctions')).toEqual(['a', 'b'])
      expect(await search('sanction')).toEqual(['a', 'b'])
    })

    it('finds articles with every word, and none with some', async () => {
      expect(await search('ship sanctions')).toEqual(['a', 'b'])
      expect(await search('storm sanctions')).toEqual([])
    })

    it('finds words where no spaces are written', async () => {
      expect(await search('制裁')).toEqual(['d'])
      for (const sign of ['制', '裁', '施', '周']) expect(await search(sign), sign).toEqual(['d'])
      expect(await search('制裁措施')).toEqual(['d'])
      expect(await search('经济')).toEqual([])
    })

    it('keeps to its window, open at the start, and to its limit', async () => {
      expect(await search('ships', { from: 100, to: 200 })).toEqual(['b'])
      const store = await storeWith(open, texts)
      expect(await store.search('one', searchQuery('ships'), always, 2)).toHaveLength(2)
    })

    it('passes over what the filters of a feed keep out, and not over what stands behind it', async () => {
      const store = await storeWith(open, texts)
      const reading = { ...asUsual, filters: { ...asUsual.filters, never: ['sanctions on ships'] } }
      await store.replaceSubscriptions('one', [subscription(quay, { reading }), subscription(port)])
      const found = await store.search('one', searchQuery('sanctions'), always, 1)
      expect(found.map(({ article: { id } }) => id)).toEqual(['b'])
    })

    it('finds nothing where nothing is asked', async () => {
      const store = await storeWith(open, texts)
      expect(await store.search('one', [], always, 10)).toEqual([])
      expect(await store.search('one', [[]], always, 10)).toEqual([])
    })

    it('takes signs of any query language as words', async () => {
      const store = await storeWith(open, texts)
      for (const term of ['"', "'", 'a"b', 'title:', '(', 'NEAR', 'AND', '-', '^x', '%', '_', '\\'])
        expect(await store.search('one', [[[term]]], always, 10)).toEqual([])
    })

    it('gives whole articles with their story and a score above 0', async () => {
      const store = await storeWith(open, texts)
      await store.applyStoryChanges('one', [joined('a', 's')], 1)
      const [found, other] = await store.search('one', searchQuery('sanctions'), always, 10)
      expect(found?.article).toEqual((await store.articles('one', { from: 0, to: 100 }))[0])
      expect([found?.story, other?.story]).toEqual(['s', null])
      expect(found?.score).toBeGreaterThan(other?.score ?? 0)
      expect(other?.score).toBeGreaterThan(0)
    })

    it('finds nothing of what the workspace does not follow', async () => {
      const store = await storeWith(open, texts)
      await store.replaceSubscriptions('two', [subscription(port, { workspace: 'two' })])
      expect(await store.search('two', searchQuery('sanctions'), always, 10)).toEqual([])
    })

    it('finds new words of an article, and no longer the old ones', async () => {
      const store = await storeWith(open, texts)
      await store.savePoll(state(quay), [article('c', { title: 'Ferries wait off the coast', publishedAt: 300 })], 2_000)
      const found = async (words: string) => (await store.search('one', searchQuery(words), always, 10)).map((one) => one.article.id)
      expect(await found('ferry')).toEqual(['c'])
      expect(await found('ships')).toEqual(['a', 'b'])
    })

    it('finds nothing of a forgotten article', async () => {
      const store = await storeWith(open, texts)
      await store.prune(Number.MAX_SAFE_INTEGER)
      expect(await store.search('one', searchQuery('sanctions'), always, 10)).toEqual([])
      expect(await store.termsWith('one', 'sanct', 5)).toEqual([])
    })
  })

  describe('terms', () => {
    it('are those with the beginning, the most frequent first', async () => {
      const store = await storeWith(open, texts)
      expect(await store.termsWith('one', 's', 2)).toEqual(['ship', 'sanction'])
      expect(await store.termsWith('one', 'sanct', 5)).toEqual(['sanction'])
      expect(await store.termsWith('one', 'zz', 5)).toEqual([])
    })
  })

  describe('the tally of articles', () => {
    it('counts what the window holds, and its outlets once', async () => {
      const store = await storeWith(open, texts)
      expect(await store.articleTally('one', { from: 100, to: 300 })).toEqual({ articles: 2, outlets: 1, owners: 1, newestAt: 300 })
      expect(await store.articleTally('one', { from: 900, to: 999 })).toEqual({ articles: 0, outlets: 0, owners: 0, newestAt: null })
      expect(await store.articleTally('two', always)).toEqual({ articles: 0, outlets: 0, owners: 0, newestAt: null })
    })
  })

  describe('placed articles', () => {
    it('say why each is in its story, also under an id that was merged', async () => {
      const store = await storeWith(open, texts)
      await store.applyStoryChanges('one', [joined('b', 't'), joined('a', 't'), { kind: 'merged', from: 't', into: 's', likeness: 1 }], 1)
      for (const id of ['s', 't']) {
        const placed = await store.placedArticles('one', id)
        expect(placed.map((one) => [one.article.id, one.story])).toEqual([
          ['a', { id: 's', likeness: 0.75, reason: { kind: 'shared', words: ['Ana', 'a'], outlet: 'Quay', title: '“\0”' } }],
          ['b', { id: 's', likeness: 0.75, reason: { kind: 'shared', words: ['Ana', 'b'], outlet: 'Quay', title: '“\0”' } }],
        ])
      }
      expect(await store.placedArticles('two', 's')).toEqual([])
    })

    it('are found one by one, grouped or not', async () => {
      const store = await storeWith(open, texts)
      await store.applyStoryChanges('one', [joined('a', 's')], 1)
      expect((await store.placedArticle('one', 'a'))?.story?.id).toBe('s')
      expect((await store.placedArticle('one', 'b'))?.story).toBeNull()
      expect(await store.placedArticle('one', 'none')).toBeUndefined()
      expect(await store.placedArticle('two', 'a')).toBeUndefined()
    })
  })
}
