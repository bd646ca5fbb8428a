import { describe, expect, it } from 'vitest'
import type { UsedSlot } from '../../../src/app/sending/outbox.ts'
import type { Briefing, Correction } from '../../../src/briefing/briefing.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { article, joined, merged, type Open, opened, split, storeWith } from './samples.ts'

const toldInSample = sampleBriefing().sections.flatMap((section) => section.stories.map(({ story }) => story))

function briefing(id: string, given: Partial<Briefing> = {}): Briefing {
  return { ...sampleBriefing(), id, workspace: 'one', channel: 'news', madeAt: 1_000, ...given }
}

/** A briefing of these stories alone. */
function telling(stories: readonly string[], given: Partial<Briefing>): Briefing {
  const [section] = sampleBriefing().sections
  const [told] = section?.stories ?? []
  if (!section || !told) throw new Error('The sample briefing tells no story')
  const sections = [{ ...section, stories: stories.map((story) => ({ ...told, story })) }]
  return briefing(`b${given.madeAt}`, { ...given, sections })
}

export function usedSlot(given: Partial<UsedSlot>): UsedSlot {
  return { workspace: 'one', schedule: 'daily', key: '2026-11-22T08:00', at: 1_000, outcome: 'made', ...given }
}

export function briefingFacts(open: Open): void {
  describe('briefings', () => {
    it('come back word for word', async () => {
      const store = await opened(open)
      const odd = briefing('b', { title: 'Odd \0 “title” \uD800 📰', madeAt: Number.MAX_SAFE_INTEGER })
      expect(await store.saveBriefing(odd, null)).toBe(true)
      expect(await store.briefing('one', 'b')).toEqual(odd)
      expect(await store.briefing('one', 'c')).toBeUndefined()
    })

    it('are listed newest first, a page at a time', async () => {
      const store = await opened(open)
      for (const madeAt of [300, 100, 200]) await store.saveBriefing(briefing(`b${madeAt}`, { madeAt, title: `At ${madeAt}` }), null)
      const listed = (madeAt: number) => ({
        id: `b${madeAt}`,
        channel: 'news',
        title: `At ${madeAt}`,
        madeAt,
        stories: toldInSample.length,
      })
      expect(await store.briefings('one', { limit: 2 })).toEqual([listed(300), listed(200)])
      expect(await store.briefings('one', { limit: 2, before: listed(200) })).toEqual([listed(100)])
      expect(await store.briefings('one', { limit: 2, before: listed(100) })).toEqual([])
      expect(await store.briefings('one', { limit: 2, before: { madeAt: 300, id: '' } })).toEqual([listed(200), listed(100)])
    })

    it('are each listed on some page, those of the same moment too', async () => {
      const store = await opened(open)
      for (const id of ['b', 'a', 'c']) await store.saveBriefing(briefing(id, { madeAt: 100 }), null)
      const first = await store.briefings('one', { limit: 2 })
      const rest = await store.briefings('one', { limit: 2, before: { madeAt: 100, id: 'b' } })
      expect([...first, ...rest].map(({ id }) => id)).toEqual(['c', 'b', 'a'])
    })

    it('are asked for as the latest of a channel, or of any', async () => {
      const store = await opened(open)
      await store.saveBriefing(briefing('early', { madeAt: 1 }), null)
      await store.saveBriefing(briefing('late', { madeAt: 3 }), null)
      await store.saveBriefing(briefing('elsewhere', { madeAt: 4, channel: 'sport' }), null)
      expect((await store.latestBriefing('one', 'news'))?.id).toBe('late')
      expect((await store.latestBriefing('one', null))?.id).toBe('elsewhere')
      expect(await store.latestBriefing('one', 'quiet')).toBeUndefined()
      expect((await store.briefings('one', { limit: 1, channel: 'news' })).map(({ id }) => id)).toEqual(['late'])
    })

    it('are found by the words that they say, whatever their case, and not by how they are kept', async () => {
      const store = await opened(open)
      await store.saveBriefing(briefing('early', { title: 'Élysée and 100%', madeAt: 1 }), null)
      await store.saveBriefing(briefing('late', { title: 'Morning', madeAt: 3 }), null)
      await store.saveBriefing(briefing('theirs', { title: 'Élysée', workspace: 'two' }), null)
      const found = async (words: string) => (await store.findBriefings('one', words, 9)).map(({ id }) => id)
      expect(await found('')).toEqual(['late', 'early'])
      expect(await found('élysée 100%')).toEqual(['early'])
      expect(await found('KALLAS trump')).toEqual(['late', 'early'])
      expect(await found('shortId')).toEqual([])
      expect(await found("x' or 1=1 --")).toEqual([])
      expect(await store.findBriefings('one', 'kallas', 1)).toEqual([
        { id: 'late', channel: 'news', title: 'Morning', madeAt: 3, stories: expect.any(Number) },
      ])
    })

    it('are found however many came after, in words of any script', async () => {
      const store = await opened(open)
      const small = { sections: [], opening: [], inShort: [], sources: [], leftOut: [] }
      await store.saveBriefing(briefing('old', { ...small, title: 'Der Überfall in 北京', madeAt: 1 }), null)
      for (let after = 0; after < 200; after++) await store.saveBriefing(briefing(`b${after}`, { ...small, madeAt: 2 + after }), null)
      for (const words of ['überfall', 'Überfall', '北京']) {
        const [found] = await store.findBriefings('one', words, 9)
        expect(found?.id, words).toBe('old')
      }
    })

    it('of one workspace are not shown to another, under the same id too', async () => {
      const store = await opened(open)
      await store.saveBriefing(briefing('b', { title: 'Ours' }), null)
      await store.saveBriefing(briefing('b', { title: 'Theirs', workspace: 'two', madeAt: 2_000 }), null)
      await store.saveBriefing(briefing('c', { workspace: 'two' }), null)
      expect((await store.briefing('one', 'b'))?.title).toBe('Ours')
      expect((await store.briefings('one', { limit: 9 })).map(({ title }) => title)).toEqual(['Ours'])
      expect((await store.latestBriefing('one', null))?.title).toBe('Ours')
      expect(await store.briefing('one', 'c')).toBeUndefined()
    })

    it('are never changed by a second one of the same id', async () => {
      const store = await opened(open)
      await store.saveBriefing(briefing('b'), null)
      const slot = usedSlot({ key: '2026-11-22T07:00' })
      await expect(store.saveBriefing(briefing('b', { title: 'Rewritten' }), slot)).rejects.toThrow()
      expect(await store.briefing('one', 'b')).toEqual(briefing('b'))
      expect(await store.usedSlots(0)).toEqual([])
    })
  })

  describe('a slot', () => {
    const slot = usedSlot({})

    it('is used once, and then keeps nothing more', async () => {
      const store = await opened(open)
      expect(await store.usedSlots(0)).toEqual([])
      expect(await store.saveBriefing(briefing('first'), slot)).toBe(true)
      expect(await store.usedSlots(0)).toEqual([slot])
      expect(await store.saveBriefing(briefing('second'), slot)).toBe(false)
      expect(await store.briefing('one', 'second')).toBeUndefined()
      expect(await store.toldStories('one', 'news', 9_999)).toEqual(new Map(toldInSample.map((story) => [story, 1_000])))
    })

    it('is its schedule’s own', async () => {
      const store = await opened(open)
      await store.saveBriefing(briefing('first'), slot)
      expect(await store.saveBriefing(briefing('second'), { ...slot, schedule: 'weekly' })).toBe(true)
      expect(await store.saveBriefing(briefing('third'), { ...slot, key: 'the day after' })).toBe(true)
      expect(await store.saveBriefing(briefing('fourth'), { ...slot, workspace: 'two' })).toBe(true)
    })

    it('has one winner among many at once', async () => {
      const store = await opened(open)
      const tries = Array.from({ length: 10 }, (_, index) => store.saveBriefing(briefing(`b${index}`), slot))
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
      expect(await store.briefings('one', { limit: 99 })).toHaveLength(1)
    })
  })

  describe('told stories', () => {
    it('are those of the channel before the moment, with when first', async () => {
      const store = await opened(open)
      await store.saveBriefing(telling(['s', 't'], { madeAt: 200 }), null)
      await store.saveBriefing(telling(['t', 'u'], { madeAt: 100 }), null)
      await store.saveBriefing(telling(['v'], { madeAt: 300 }), null)
      await store.saveBriefing(telling(['w'], { madeAt: 50, channel: 'sport' }), null)
      await store.saveBriefing(telling(['x'], { madeAt: 50, workspace: 'two' }), null)
      expect(await store.toldStories('one', 'news', 300)).toEqual(
        new Map([
          ['s', 200],
          ['t', 100],
          ['u', 100],
        ]),
      )
      expect(await store.toldStories('one', 'news', 100)).toEqual(new Map())
    })

    it('are kept as they were told last in sentences, up to where they were named last', async () => {
      const store = await opened(open)
      const window = (to: number) => ({ from: to - 10, to })
      const [section] = sampleBriefing().sections
      const [sample] = section?.stories ?? []
      if (!section || !sample) throw new Error('The sample briefing tells no story')
      const running = { ...sample, story: 's', sentences: [], status: { kind: 'running', since: 100 } } as const
      await store.saveBriefing(telling(['s', 't'], { madeAt: 100, window: window(100) }), null)
      await store.saveBriefing(briefing('b200', { madeAt: 200, window: window(200), sections: [{ ...section, stories: [running] }] }), null)
      await store.saveBriefing(telling(['s'], { madeAt: 150, channel: 'sport' }), null)
      const told = await store.tellings('one', 'news', { from: 100, to: 300 })
      expect([...told].map(([id, { briefing: from, madeAt, upTo }]) => [id, from, madeAt, upTo])).toEqual([
        ['s', 'b100', 100, 200],
        ['t', 'b100', 100, 100],
      ])
      expect(told.get('s')?.story.sentences).toEqual(sample.sentences)
      expect([...(await store.tellings('one', 'news', { from: 101, to: 200 })).keys()]).toEqual([])
      const lone = { ...running, status: { kind: 'lone' } } as const
      await store.saveBriefing(briefing('b250', { madeAt: 250, window: window(250), sections: [{ ...section, stories: [lone] }] }), null)
      expect((await store.tellings('one', 'news', { from: 100, to: 300 })).get('s')).toMatchObject({ briefing: 'b100', upTo: 250 })
    })

    it('bear the id of the story that they were merged into since', async () => {
      const store = await storeWith(open, [article('a'), article('b')])
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 't')], 1)
      await store.saveBriefing(telling(['s'], { madeAt: 100 }), null)
      await store.saveBriefing(telling(['t'], { madeAt: 200 }), null)
      await store.applyStoryChanges('one', [merged('s', 't')], 300)
      expect(await store.toldStories('one', 'news', 999)).toEqual(new Map([['t', 100]]))
      expect((await store.tellings('one', 'news', { from: 0, to: 150 })).get('t')?.madeAt).toBe(100)
    })

    it('are told with what was told of the stories that were merged into them, since the one that was left first', async () => {
      const store = await storeWith(open, [article('a'), article('b')])
      await store.applyStoryChanges('one', [joined('a', 's'), joined('b', 't')], 1)
      await store.saveBriefing(telling(['s'], { madeAt: 100, window: { from: 0, to: 100 } }), null)
      await store.saveBriefing(telling(['t'], { madeAt: 200, window: { from: 100, to: 200 } }), null)
      await store.applyStoryChanges('one', [merged('s', 't')], 300)
      const told = await store.tellings('one', 'news', { from: 0, to: 999 })
      expect([...told.keys()]).toEqual(['t'])
      expect(told.get('t')).toMatchObject({ briefing: 'b200', madeAt: 200, upTo: 100, story: { story: 't' }, others: [{ story: 's' }] })
    })

    it('are also those that were split off a story since, if an article of theirs was cited', async () => {
      const store = await storeWith(open, [article('a'), article('b'), article('c')])
      await store.applyStoryChanges('one', [joined('a', 'sa'), joined('b', 'sa'), joined('c', 'sa')], 1)
      const told = telling(['sa'], { madeAt: 100 })
      const citing = told.sections.map((section) => ({
        ...section,
        stories: section.stories.map((story) => ({
          ...story,
          sentences: [{ text: 'It sank.', language: 'en', citations: [{ source: 1, article: 'b', passage: 'It sank.' }] as const }],
        })),
      }))
      await store.saveBriefing({ ...told, sections: citing }, null)
      await store.applyStoryChanges('one', [split('sa', 'sb-1', ['b']), split('sa', 'sc-1', ['c'])], 300)
      const now = await store.tellings('one', 'news', { from: 0, to: 999 })
      expect([...now].map(([id, { story }]) => [id, story.story])).toEqual([
        ['sa', 'sa'],
        ['sb-1', 'sa'],
      ])
    })
  })

  describe('corrections', () => {
    const correction = (id: string, foundAt: number, of: string): Correction => ({
      ...{ id, briefing: of, toldAt: 1, foundAt, shortId: 'e1', headline: 'A ferry sinks', text: '14 were killed.', language: 'en' },
      ...{ outlet: 'Northern Wire', url: 'https://northern.example/a', now: null },
      reason: 'rewritten',
    })

    it('are kept once, as they were found first, for their briefing and their channel', async () => {
      const store = await opened(open)
      await store.saveBriefing(briefing('b'), null)
      await store.saveBriefing(briefing('c', { channel: 'sport' }), null)
      await store.addCorrections('one', 'news', [correction('x', 100, 'b'), correction('y', 200, 'b')])
      await store.addCorrections('one', 'news', [correction('x', 300, 'b')])
      await store.addCorrections('one', 'sport', [correction('z', 150, 'c')])
      const ids = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id)
      expect(await store.corrections('one', 'b')).toEqual([correction('x', 100, 'b'), correction('y', 200, 'b')])
      expect(ids(await store.correctionsFound('one', 'news', { from: 100, to: 200 }))).toEqual(['y'])
      expect(ids(await store.correctionsFound('one', 'news', { from: 0, to: 100 }))).toEqual(['x'])
      expect(await store.corrections('two', 'b')).toEqual([])
    })
  })
}
