import { describe, expect, it } from 'vitest'
import { LeaseLost } from '../../../src/app/running/lease.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { article, joined, type Open, opened, shelf, storeWith } from './samples.ts'

export function leaseFacts(open: Open): void {
  describe('a lease', () => {
    it('is one holder’s until its time is over, or until it is ended', async () => {
      const store = await opened(open)
      expect(await store.takeLease('work', 'ana', 0, 100)).toEqual({ name: 'work', fence: 1 })
      expect(await store.takeLease('work', 'bo', 99, 200)).toBeUndefined()
      const later = await store.takeLease('work', 'bo', 100, 200)
      expect(later).toEqual({ name: 'work', fence: 2 })
      if (later) await store.endLease(later)
      expect(await store.takeLease('work', 'ana', 101, 200)).toEqual({ name: 'work', fence: 3 })
    })

    it('counts for nothing where a clock that was ahead took it', async () => {
      const store = await opened(open)
      await store.takeLease('work', 'ana', 1_000_000, 1_000_100)
      expect(await store.takeLease('work', 'bo', 0, 100)).toEqual({ name: 'work', fence: 2 })
      // Two machines are never quite of one time.
      expect(await store.takeLease('work', 'ana', -90, 10)).toBeUndefined()
    })

    it('is its name’s own', async () => {
      const store = await opened(open)
      await store.takeLease('one', 'ana', 0, 100)
      expect(await store.takeLease('two', 'bo', 0, 100)).toEqual({ name: 'two', fence: 1 })
    })

    it('is taken once more by its own holder, who may have been started again', async () => {
      const store = await opened(open)
      await store.takeLease('work', 'ana', 0, 100)
      expect(await store.takeLease('work', 'ana', 1, 100)).toEqual({ name: 'work', fence: 2 })
    })

    it('is held for longer as long as nobody took it', async () => {
      const store = await opened(open)
      const lease = { name: 'work', fence: 1 }
      await store.takeLease('work', 'ana', 0, 100)
      expect(await store.keepLease(lease, 300)).toBe(true)
      expect(await store.takeLease('work', 'bo', 200, 400)).toBeUndefined()
      expect(await store.takeLease('work', 'bo', 300, 400)).toBeDefined()
      expect(await store.keepLease(lease, 500)).toBe(false)
      await store.endLease(lease)
      expect(await store.takeLease('work', 'ana', 399, 500)).toBeUndefined()
    })

    it('has one winner among many at once', async () => {
      const store = await opened(open)
      const tries = Array.from({ length: 10 }, (_, index) => store.takeLease('work', `h${index}`, 0, 100))
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
    })

    it('lets its holder write, and nobody who lost it', async () => {
      const store = await storeWith(open, [article('a'), article('b')])
      const mine = await store.takeLease('work', 'ana', 0, 100)
      if (!mine) throw new Error('nobody holds it')
      const held = store.under(mine)
      await held.applyStoryChanges('one', [joined('a', 's')], 1)
      await store.takeLease('work', 'bo', 100, 200)
      await expect(held.applyStoryChanges('one', [joined('b', 't')], 2)).rejects.toThrow(LeaseLost)
      await expect(held.saveBriefing(sampleBriefing(), null)).rejects.toThrow(LeaseLost)
      expect(await shelf(store)).toEqual({ s: ['a'] })
      expect(await held.story('one', 's')).toBeDefined()
    })
  })

  describe('an event', () => {
    it('is new once, for one of many who ask at once', async () => {
      const store = await opened(open)
      const asked = await Promise.all(Array.from({ length: 10 }, () => store.isNewEvent('e1', 1)))
      expect(asked.filter(Boolean)).toHaveLength(1)
      expect(await store.isNewEvent('e2', 1)).toBe(true)
    })

    it('is forgotten after a day', async () => {
      const store = await opened(open)
      await store.isNewEvent('e1', 1)
      await store.forgetEvents(86_400_001)
      expect(await store.isNewEvent('e1', 2)).toBe(false)
      await store.forgetEvents(86_400_002)
      expect(await store.isNewEvent('e1', 3)).toBe(true)
    })
  })
}
