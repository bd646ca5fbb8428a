import { describe, expect, it } from 'vitest'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { usedSlot } from './briefings.ts'
import { allArticles, article, joined, merged, type Open, quay, shelf, state, storeWith, subscription } from './samples.ts'

/** A store whose feed listed `old` at 1,000 and lists `recent` since 5,000. */
async function storeOverTime(open: Open, old: readonly string[], recent: readonly string[]) {
  const store = await storeWith(
    open,
    old.map((id) => article(id)),
  )
  await store.savePoll(
    state(quay, { succeededAt: 5_000 }),
    recent.map((id) => article(id, { publishedAt: 5_000, seenAt: 5_000 })),
    5_000,
  )
  return store
}

export function pruningFacts(open: Open): void {
  describe('pruning', () => {
    it('forgets articles that were last listed before', async () => {
      const store = await storeOverTime(open, ['a', 'b'], ['c'])
      expect(await store.prune(1_000)).toEqual({ articles: 0, stories: 0 })
      expect(await store.prune(1_001)).toEqual({ articles: 2, stories: 0 })
      expect((await allArticles(store)).map(({ id }) => id)).toEqual(['c'])
      expect(await store.savePoll(state(quay), [article('a')], 6_000)).toEqual(['new'])
    })

    it('keeps what its feed lists still, however old: forgotten, it would come back as new', async () => {
      const store = await storeWith(open, [article('a', { publishedAt: 1, datedBy: 'first-seen' })])
      await store.savePoll(state(quay, { succeededAt: 9_000 }), [], 9_000)
      expect(await store.prune(9_000)).toEqual({ articles: 0, stories: 0 })
      expect(await store.prune(9_001)).toEqual({ articles: 1, stories: 0 })
    })

    it('keeps old articles of a story that lives', async () => {
      const store = await storeOverTime(open, ['a', 'b'], ['c'])
      await store.applyStoryChanges('one', [joined('a', 's'), joined('c', 's'), joined('b', 't')], 1)
      expect(await store.prune(5_000)).toEqual({ articles: 1, stories: 1 })
      expect(await shelf(store)).toEqual({ s: ['a', 'c'] })
    })

    it('keeps an article while any workspace has it in a story that lives', async () => {
      const store = await storeOverTime(open, ['a'], ['c'])
      await store.replaceSubscriptions('two', [subscription(quay, { workspace: 'two' })])
      await store.applyStoryChanges('one', [joined('a', 's')], 1)
      await store.applyStoryChanges('two', [joined('a', 's'), joined('c', 's')], 1)
      expect(await store.prune(5_000)).toEqual({ articles: 0, stories: 1 })
      expect(await shelf(store, 'one')).toEqual({})
      expect(await shelf(store, 'two')).toEqual({ s: ['a', 'c'] })
    })

    it('forgets the ids that led to a dead story, and lets them be used anew', async () => {
      const store = await storeOverTime(open, ['a', 'b'], ['c'])
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 't'), merged('s', 't')], 1)
      expect(await store.prune(5_000)).toEqual({ articles: 2, stories: 1 })
      for (const id of ['s', 't']) expect(await store.story('one', id)).toBeUndefined()
      await store.applyStoryChanges('one', [joined('c', 's')], 2)
      expect(await shelf(store)).toEqual({ s: ['c'] })
    })

    it('leaves subscriptions, feed states, briefings and used slots', async () => {
      const store = await storeOverTime(open, ['a'], ['c'])
      const slot = usedSlot({})
      await store.saveBriefing({ ...sampleBriefing(), workspace: 'one', channel: 'news', madeAt: 1 }, slot)
      const told = await store.toldStories('one', 'news', 9)
      await store.prune(Number.MAX_SAFE_INTEGER)
      expect(await allArticles(store)).toEqual([])
      expect(await store.subscriptions('one')).toEqual([subscription(quay)])
      expect(await store.feedStates()).toEqual([state(quay, { succeededAt: 5_000 })])
      expect(await store.briefings('one', { limit: 9 })).toHaveLength(1)
      expect(await store.usedSlots(0)).toEqual([slot])
      expect(await store.toldStories('one', 'news', 9)).toEqual(told)
    })
  })
}
