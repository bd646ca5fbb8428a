import { describe, expect, it } from 'vitest'
import type { Destination, Follow } from '../../../src/app/following/follow.ts'
import type { Store } from '../../../src/app/ports.ts'
import { delivery } from '../../fakes/outbox.ts'
import { article, type Open, opened, storeWith } from './samples.ts'

const ana: Destination = { kind: 'person', user: 'ana' }
const news: Destination = { kind: 'channel', channel: 'news' }

function follow(id: string, given: Partial<Follow> = {}): Follow {
  return {
    id,
    platform: 'slack',
    workspace: 'one',
    destination: ana,
    user: 'ana',
    followed: { kind: 'words', words: 'chips “in” Taiwan 芯片' },
    label: '“chips”',
    quiet: { from: 22, to: 7 },
    zone: 'Europe/Berlin',
    language: 'en',
    madeAt: 1,
    ...given,
  }
}

function notice(id: string, place: Destination = ana) {
  const said = { summary: `New ${id}`, parts: [], audience: 'caller', language: 'en-GB' } as const
  return { ...delivery({ id, workspace: 'one', reply: said }, 1), purpose: { kind: 'notice' }, place } as const
}

export function followingFacts(open: Open): void {
  describe('follows', () => {
    it('come back as they were kept, oldest first, of one workspace or of all', async () => {
      const store = await opened(open)
      const kept = [follow('b', { madeAt: 2 }), follow('a'), follow('c', { workspace: 'two', madeAt: 3 })]
      for (const one of kept) await store.addFollow(one, [])
      expect(await store.follows('one')).toEqual([kept[1], kept[0]])
      expect(await store.follows(null)).toEqual([kept[1], kept[0], kept[2]])
    })

    it('of the same id take the place of the first', async () => {
      const store = await opened(open)
      await store.addFollow(follow('a'), [])
      await store.addFollow(follow('a', { quiet: null }), [])
      expect(await store.follows('one')).toEqual([follow('a', { quiet: null })])
    })

    it('end once, in their own workspace', async () => {
      const store = await opened(open)
      await store.addFollow(follow('a'), [])
      expect(await store.removeFollow('two', 'a')).toBe(false)
      expect(await store.removeFollow('one', 'a')).toBe(true)
      expect(await store.removeFollow('one', 'a')).toBe(false)
      expect(await store.follows(null)).toEqual([])
    })

    it('know some articles from the start', async () => {
      const store = await opened(open)
      await store.addFollow(follow('a'), ['x', 'y'])
      expect(await store.untold('one', ana, ['x', 'z', 'y'])).toEqual(['z'])
      expect(await store.untold('one', news, ['x'])).toEqual(['x'])
      expect(await store.untold('two', ana, ['x'])).toEqual(['x'])
    })
  })

  describe('notices', () => {
    const waiting = async (store: Store) => (await store.deliveries('one', ['waiting'], 9)).map(({ delivery: { id } }) => id).toSorted()

    it('mark their articles as told to their destination, and are not kept a second time', async () => {
      const store = await opened(open)
      expect(await store.addNotice(notice('n'), ['x', 'y'])).toBe(true)
      expect(await store.untold('one', ana, ['x', 'y', 'z'])).toEqual(['z'])
      expect(await store.addNotice(notice('m'), ['z', 'y'])).toBe(false)
      expect(await store.untold('one', ana, ['z'])).toEqual(['z'])
      expect(await waiting(store)).toEqual(['n'])
      expect(await store.addNotice(notice('m', news), ['z', 'y'])).toBe(true)
      expect(await waiting(store)).toEqual(['m', 'n'])
    })

    it('have one winner among many at once', async () => {
      const store = await opened(open)
      const tries = Array.from({ length: 10 }, (_, index) => store.addNotice(notice(`n${index}`), ['x']))
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
    })

    it('are remembered no longer than their articles', async () => {
      const store = await storeWith(open, [article('x')])
      await store.addNotice(notice('n'), ['x'])
      await store.prune(0)
      expect(await store.untold('one', ana, ['x'])).toEqual([])
      await store.prune(Number.MAX_SAFE_INTEGER)
      expect(await store.untold('one', ana, ['x'])).toEqual(['x'])
    })
  })
}
