import { describe, expect, it } from 'vitest'
import { searchQuery } from '../../../src/app/answers/search-query.ts'
import { privateTerm } from '../../../src/app/answers/search-terms.ts'
import { scopeOf } from '../../../src/app/polling/private-feeds.ts'
import { privateFeed } from '../../../src/feeds/private-feed.ts'
import { allArticles, always, article, joined, type Open, opened, quay, shelf, state, subscription } from './samples.ts'

const own = privateFeed('quay.test', scopeOf('one'), 'a1')

export function privateFeedFacts(open: Open): void {
  /** Workspace one follows a public and a private feed that list an article under the same address; two follows the public one. */
  async function desk() {
    const store = await opened(open)
    await store.replaceSubscriptions('one', [subscription(quay), subscription(own, { sealedAddress: 'sealed' })])
    await store.replaceSubscriptions('two', [subscription(quay, { workspace: 'two' })])
    await store.savePoll(state(quay), [article('p', { title: 'Harbour opens', text: 'The harbour opened.' })], 1)
    await store.savePoll(state(own), [article('q', { feed: own, title: 'Harlequin memo', text: 'A zeppelin was ordered.' })], 1)
    for (const [workspace, ids] of [
      ['one', ['p', 'q']],
      ['two', ['p']],
    ] as const)
      await store.applyStoryChanges(
        workspace,
        ids.map((id) => joined(id, 's')),
        1,
      )
    return store
  }

  describe('a private feed', () => {
    it('is followed by its workspace, with its sealed address', async () => {
      const store = await desk()
      expect((await store.subscriptions('one')).find(({ feed }) => feed === own)).toMatchObject({ sealedAddress: 'sealed' })
      expect(await store.sealedAddress(own)).toEqual({ workspace: 'one', sealed: 'sealed' })
      expect(await store.sealedAddress(quay)).toBeUndefined()
    })

    it.each([
      ['by another workspace', 'two', own, 'sealed'],
      ['without a sealed address', 'one', own, undefined],
      ['by an address that holds a secret', 'one', 'https://quay.test/?token=s3cret', undefined],
      ['where it is a public one', 'one', quay, 'sealed'],
    ])('cannot be followed %s', async (_, workspace, feed, sealed) => {
      const store = await opened(open)
      const wanted = subscription(feed, { workspace, ...(sealed === undefined ? {} : { sealedAddress: sealed }) })
      const refused = await store.replaceSubscriptions(workspace, [wanted]).catch((error: unknown) => error)
      expect(refused).toBeInstanceOf(RangeError)
      expect(String(refused)).not.toContain('s3cret')
      expect(await store.subscriptions(workspace)).toEqual([])
    })

    it('has articles for its workspace alone, in every answer', async () => {
      const store = await desk()
      expect((await allArticles(store, 'one')).map(({ id }) => id)).toEqual(['p', 'q'])
      expect((await allArticles(store, 'two')).map(({ id }) => id)).toEqual(['p'])
      expect(await shelf(store, 'one')).toEqual({ s: ['p', 'q'] })
      expect(await shelf(store, 'two')).toEqual({ s: ['p'] })
      expect(await store.placedArticle('two', 'q')).toBeUndefined()
      expect(await store.articleTally('two', always)).toMatchObject({ articles: 1 })
    })

    it('is searched by its workspace alone, together with the public ones', async () => {
      const store = await desk()
      const found = async (workspace: string, words: string) =>
        (await store.search(workspace, searchQuery(words), always, 9)).map((one) => one.article.id)
      expect(await found('one', 'zeppelin')).toEqual(['q'])
      expect(await found('one', 'harlequin memo')).toEqual(['q'])
      expect(await found('two', 'zeppelin')).toEqual([])
      expect(await found('one', 'harbour')).toEqual(['p'])
    })

    it('gives its words to no other workspace', async () => {
      const store = await desk()
      expect(await store.termsWith('one', 'zep', 9)).toEqual(['zeppelin'])
      expect(await store.termsWith('two', 'zep', 9)).toEqual([])
      for (const typed of [privateTerm('', scopeOf('one')), privateTerm('', '')])
        for (const workspace of ['one', 'two']) expect(await store.termsWith(workspace, typed, 99)).toEqual([])
      expect(await store.termsWith('two', '', 99)).not.toContainEqual(expect.stringContaining('zeppelin'))
    })

    it('keeps its articles’ words in the index when they change', async () => {
      const store = await desk()
      await store.savePoll(state(own), [article('q', { feed: own, title: 'Harlequin memo', text: 'A balloon was ordered.' })], 2)
      expect(await store.search('one', searchQuery('zeppelin'), always, 9)).toEqual([])
      expect(await store.search('one', searchQuery('balloon'), always, 9)).toHaveLength(1)
      expect(await store.search('two', searchQuery('balloon'), always, 9)).toEqual([])
    })
  })
}
