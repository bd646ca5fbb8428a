import { describe, expect, it } from 'vitest'
import type { Feedback } from '../../../src/app/people/feedback.ts'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'
import { type Open, opened } from './samples.ts'

const dayMs = 86_400_000

function briefing(id: string, given: Partial<Briefing> = {}): Briefing {
  return { ...sampleBriefing(), id, workspace: 'one', channel: 'news', madeAt: 1_000, ...given }
}

export function askingFacts(open: Open): void {
  describe('answers', () => {
    it('are found by their id, and are in no list', async () => {
      const store = await opened(open)
      await store.keepAnswer(briefing('a'))
      expect(await store.briefing('one', 'a')).toEqual(briefing('a'))
      expect(await store.briefing('two', 'a')).toBeUndefined()
      expect(await store.briefings('one', { limit: 9 })).toEqual([])
      expect(await store.latestBriefing('one', 'news')).toBeUndefined()
      expect(await store.toldStories('one', 'news', 9_999)).toEqual(new Map())
    })

    it('are what a channel was last shown, where nothing newer was posted', async () => {
      const store = await opened(open)
      expect(await store.latestShown('one', 'news')).toBeUndefined()
      await store.saveBriefing(briefing('posted', { madeAt: 2 }), null)
      await store.keepAnswer(briefing('asked'))
      await store.keepAnswer(briefing('theirs', { workspace: 'two' }))
      expect((await store.latestShown('one', 'news'))?.id).toBe('posted')
      await store.keepShown('one', new Map([['news', { answer: 'asked', at: 2 }]]))
      await store.keepShown('two', new Map([['news', { answer: 'theirs', at: 9 }]]))
      expect((await store.latestShown('one', 'news'))?.id).toBe('asked')
      await store.saveBriefing(briefing('posted later', { madeAt: 4 }), null)
      expect((await store.latestShown('one', 'news'))?.id).toBe('posted later')
    })

    it('are seen with what was posted before them, and not behind it', async () => {
      const store = await opened(open)
      const seen = async () => (await store.latestSeen('one', 'news')).map(({ id }) => id)
      expect(await seen()).toEqual([])
      await store.keepAnswer(briefing('asked'))
      await store.keepShown('one', new Map([['news', { answer: 'asked', at: 2 }]]))
      expect(await seen()).toEqual(['asked'])
      await store.saveBriefing(briefing('posted', { madeAt: 2 }), null)
      expect(await seen()).toEqual(['asked', 'posted'])
      await store.saveBriefing(briefing('posted later', { madeAt: 4 }), null)
      expect(await seen()).toEqual(['posted later'])
    })

    it('may be shown in many channels, each of which keeps its last', async () => {
      const store = await opened(open)
      for (const id of ['first', 'second']) await store.keepAnswer(briefing(id))
      const channels = Array.from({ length: 250 }, (_, index) => `channel ${index}`)
      await store.keepShown('one', new Map(channels.map((channel) => [channel, { answer: 'first', at: 3 }])))
      await store.keepShown('one', new Map([['channel 7', { answer: 'second', at: 4 }]]))
      const last = await Promise.all(['channel 7', 'channel 249', 'channel 250'].map((channel) => store.latestShown('one', channel)))
      expect(last.map((one) => one?.id)).toEqual(['second', 'first', undefined])
    })

    it('are shown no longer once they are forgotten, and cannot be where they were never kept', async () => {
      const store = await opened(open)
      await store.keepAnswer(briefing('a', { madeAt: 4 }))
      await store.keepShown(
        'one',
        new Map([
          ['news', { answer: 'a', at: 6 }],
          ['sport', { answer: 'b', at: 6 }],
        ]),
      )
      await store.prune(5)
      expect(await store.latestShown('one', 'news')).toBeUndefined()
      expect(await store.latestShown('one', 'sport')).toBeUndefined()
    })

    it('may be kept twice', async () => {
      const store = await opened(open)
      await store.keepAnswer(briefing('a'))
      await store.keepAnswer(briefing('a', { title: 'Other' }))
      expect((await store.briefing('one', 'a'))?.title).toBe(sampleBriefing().title)
    })

    it('are forgotten with the articles of their time, unlike what was posted', async () => {
      const store = await opened(open)
      await store.keepAnswer(briefing('old', { madeAt: 4 }))
      await store.keepAnswer(briefing('new', { madeAt: 5 }))
      await store.saveBriefing(briefing('posted', { madeAt: 1 }), null)
      await store.prune(5)
      const kept = await Promise.all(['old', 'new', 'posted'].map((id) => store.briefing('one', id)))
      expect(kept.map((one) => one?.id)).toEqual([undefined, 'new', 'posted'])
    })
  })

  describe('actions', () => {
    const target = { command: 'story', options: { id: 'e1', note: 'Odd “text” 📰' } }

    it('come back as they were kept, in their own workspace', async () => {
      const store = await opened(open)
      await store.keepActions('one', new Map([['k', target]]), 1)
      expect(await store.action('one', 'k')).toEqual(target)
      expect(await store.action('two', 'k')).toBeUndefined()
      expect(await store.action('one', 'l')).toBeUndefined()
    })

    it('are kept for 400 days after they were last kept', async () => {
      const store = await opened(open)
      await store.keepActions(
        'one',
        new Map([
          ['k', target],
          ['l', target],
        ]),
        0,
      )
      await store.keepActions('one', new Map([['k', target]]), dayMs)
      await store.keepActions('one', new Map(), 400 * dayMs)
      expect(await store.action('one', 'k')).toEqual(target)
      expect(await store.action('one', 'l')).toBeUndefined()
    })

    it('may be many at once', async () => {
      const store = await opened(open)
      await store.keepActions('one', new Map(Array.from({ length: 1_000 }, (_, index) => [`k${index}`, target] as const)), 1)
      expect(await store.action('one', 'k999')).toEqual(target)
    })
  })

  describe('feedback', () => {
    const given: Feedback = { workspace: 'one', briefing: 'b', story: 's', headline: 'A “headline”', kind: 'wrong', user: 'ana', at: 1 }

    it('is listed newest first, each workspace’s own', async () => {
      const store = await opened(open)
      const others: Feedback[] = [
        { ...given, user: 'bo', at: 3 },
        { ...given, kind: 'duplicate', at: 2 },
      ]
      for (const one of [given, ...others, { ...given, workspace: 'two' }]) await store.giveFeedback(one)
      expect(await store.feedback('one', 9)).toEqual([...others, given])
      expect(await store.feedback('one', 1)).toEqual([others[0]])
    })

    it('of the same person, kind and story is the last one given', async () => {
      const store = await opened(open)
      const again = { ...given, at: 2, briefing: 'c' }
      for (const one of [given, again]) await store.giveFeedback(one)
      expect(await store.feedback('one', 9)).toEqual([again])
    })
  })
}
