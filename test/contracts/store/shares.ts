import { describe, expect, it } from 'vitest'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { type Open, opened } from './samples.ts'

function briefing(id: string, given: Partial<Briefing> = {}): Briefing {
  return { ...sampleBriefing(), id, workspace: 'one', channel: 'news', madeAt: 1_000, ...given }
}

export function shareFacts(open: Open): void {
  describe('a share', () => {
    it('has one key that cannot be guessed, and which opens its channel alone', async () => {
      const store = await opened(open)
      const key = await store.shareKey('one', 'news', false)
      expect(key).toMatch(/^[\w-]{43}$/)
      expect(await store.shareKey('one', 'news', false)).toBe(key)
      expect(await store.share(key)).toEqual({ workspace: 'one', channel: 'news' })
      expect(await store.shareKey('one', 'sport', false)).not.toBe(key)
      expect(await store.shareKey('two', 'news', false)).not.toBe(key)
      expect(await store.share('x'.repeat(43))).toBeUndefined()
    })

    it('opens nothing by its old key once it is renewed', async () => {
      const store = await opened(open)
      const old = await store.shareKey('one', 'news', false)
      const fresh = await store.shareKey('one', 'news', true)
      expect(fresh).not.toBe(old)
      expect(await store.share(old)).toBeUndefined()
      expect(await store.share(fresh)).toEqual({ workspace: 'one', channel: 'news' })
    })

    it('has one key among many who ask at once', async () => {
      const store = await opened(open)
      const keys = await Promise.all(Array.from({ length: 10 }, () => store.shareKey('one', 'news', false)))
      expect(new Set(keys).size).toBe(1)
    })

    it('shows what was posted in its channel, newest first, and no answer to a person', async () => {
      const store = await opened(open)
      await store.saveBriefing(briefing('early', { madeAt: 1 }), null)
      await store.saveBriefing(briefing('late', { madeAt: 3 }), null)
      await store.saveBriefing(briefing('elsewhere', { channel: 'sport' }), null)
      await store.saveBriefing(briefing('theirs', { workspace: 'two' }), null)
      await store.keepAnswer(briefing('asked', { madeAt: 4 }))
      const shown = async (limit: number) => (await store.briefingsOf({ workspace: 'one', channel: 'news' }, limit)).map(({ id }) => id)
      expect(await shown(9)).toEqual(['late', 'early'])
      expect(await shown(1)).toEqual(['late'])
    })
  })
}
