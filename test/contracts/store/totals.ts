import { describe, expect, it } from 'vitest'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { article, joined, merged, type Open, opened, port, quay, state, subscription } from './samples.ts'

export function totalFacts(open: Open): void {
  describe('totals', () => {
    it('are nothing at first', async () => {
      const none = { workspaces: 0, articles: 0, stories: 0, briefings: 0, follows: 0 }
      expect(await (await opened(open)).totals()).toEqual({ ...none, feeds: { read: 0, failing: 0, unread: 0 } })
    })

    it('count what is stored of all workspaces', async () => {
      const store = await opened(open)
      const third = 'https://third.test/'
      await store.replaceSubscriptions('one', [subscription(quay), subscription(port), subscription(third)])
      await store.replaceSubscriptions('two', [subscription(quay, { workspace: 'two' })])
      await store.savePoll(state(quay), [article('a'), article('b')], 1)
      await store.savePoll(state(port, { failure: { reason: 'timeout', detail: '' } }), [], 1)
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 't'), merged('s', 't')], 1)
      await store.applyStoryChanges('two', [joined('a', 's')], 1)
      await store.saveBriefing(sampleBriefing(), null)
      expect(await store.totals()).toMatchObject({
        ...{ workspaces: 2, articles: 2, stories: 2, briefings: 1 },
        feeds: { read: 1, failing: 1, unread: 1 },
      })
    })
  })
}
