import { describe, expect, it } from 'vitest'
import { never } from '../../../src/feeds/polling/feed-state.ts'
import { newFeedState } from '../../fakes/feed-states.ts'
import { type Open, opened, outlet, port, quay, state, subscription } from './samples.ts'

export function feedFacts(open: Open): void {
  describe('subscriptions', () => {
    it('are kept as they were given, by address', async () => {
      const store = await opened(open)
      const given = [
        subscription(quay, {
          outlet: { name: 'L’Écho 🗞️', country: null, owner: null, stateMedia: true },
          language: 'fr',
          section: 'europe',
        }),
        subscription(port),
      ]
      await store.replaceSubscriptions('one', given)
      expect(await store.subscriptions('one')).toEqual([given[1], given[0]])
    })

    it('are exactly the ones last given', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions('one', [subscription(quay), subscription(port)])
      await store.replaceSubscriptions('one', [subscription(port, { section: 'china' })])
      expect(await store.subscriptions('one')).toEqual([subscription(port, { section: 'china' })])
      await store.replaceSubscriptions('one', [])
      expect(await store.subscriptions('one')).toEqual([])
    })

    it('say the language of a feed, for who has not left', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions('one', [subscription(quay, { language: 'fr' }), subscription(port)])
      await store.replaceSubscriptions('two', [subscription(port, { workspace: 'two', language: 'uk' })])
      expect(await store.feedLanguages()).toEqual(
        new Map([
          [quay, 'fr'],
          [port, 'uk'],
        ]),
      )
      await store.markDeparted('two', 5)
      expect(await store.feedLanguages()).toEqual(new Map([[quay, 'fr']]))
    })

    it('of one workspace are not another’s, and stay when another’s change', async () => {
      const store = await opened(open)
      const theirs = subscription(quay, { workspace: 'two', outlet: outlet('Their name for it') })
      await store.replaceSubscriptions('one', [subscription(quay)])
      await store.replaceSubscriptions('two', [theirs])
      await store.replaceSubscriptions('one', [])
      expect(await store.subscriptions('one')).toEqual([])
      expect(await store.subscriptions('two')).toEqual([theirs])
    })

    it('to a feed named twice are one, the last', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions('one', [subscription(quay), subscription(quay, { section: 'talks' })])
      expect(await store.subscriptions('one')).toEqual([subscription(quay, { section: 'talks' })])
    })

    it('may be a thousand', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions(
        'one',
        Array.from({ length: 1_000 }, (_, index) => subscription(`https://feed${index}.test/`)),
      )
      expect(await store.subscriptions('one')).toHaveLength(1_000)
    })
  })

  describe('feed states', () => {
    it('tell of a followed feed that was never polled', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions('one', [subscription(quay)])
      expect(await store.feedStates()).toEqual([newFeedState(quay)])
    })

    it('come back as the last poll left them', async () => {
      const store = await opened(open)
      const failed = state(quay, {
        etag: 'W/"a\'b"',
        lastModified: 'Sun, 22 Nov 2026 10:00:00 GMT',
        polledAt: Number.MAX_SAFE_INTEGER - 1,
        nextPollAt: Number.MAX_SAFE_INTEGER,
        failures: 7,
        failingSince: 5,
        failure: { reason: 'http-status', detail: '503 “busy” \0' },
        wishes: { refreshMinutes: 60, skipHours: [0, 23], skipDays: [6], maxAgeSeconds: 300 },
        rhythm: { everyMs: 3_600_000, newestAt: 4 },
        movedTo: 'https://quay.test/new',
        moving: { to: 'https://quay.test/newer', times: 2, since: 3 },
      })
      await store.replaceSubscriptions('one', [subscription(quay)])
      await store.savePoll(state(quay), [], 1)
      await store.savePoll(failed, [], 2)
      expect(await store.feedStates()).toEqual([failed])
    })

    it('tell of each feed once, however many follow it, and of none that nobody follows', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions('one', [subscription(quay)])
      await store.replaceSubscriptions('two', [subscription(quay, { workspace: 'two' })])
      await store.savePoll(state(port), [], 1)
      expect((await store.feedStates()).map(({ feed }) => feed)).toEqual([quay])
    })

    it('are remembered while nobody follows the feed', async () => {
      const store = await opened(open)
      await store.savePoll(state(quay, { etag: '"7"' }), [], 1)
      await store.replaceSubscriptions('one', [subscription(quay)])
      expect(await store.feedStates()).toEqual([state(quay, { etag: '"7"' })])
    })
  })
  describe('feeds whose time has come', () => {
    it('are taken once, known or not, and come back when their time is up', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions('one', [subscription(quay), subscription(port)])
      await store.savePoll(state(quay, { etag: '"7"', nextPollAt: 100 }), [], 1)
      expect(await store.takeDueFeeds(99, 200)).toEqual([{ ...newFeedState(port), nextPollAt: 200 }])
      expect(await store.takeDueFeeds(100, 200)).toEqual([state(quay, { etag: '"7"', nextPollAt: 200 })])
      expect(await store.takeDueFeeds(199, 300)).toEqual([])
      expect((await store.takeDueFeeds(200, 300)).map(({ feed }) => feed)).toEqual([port, quay])
    })

    it('are those too that a clock which was ahead put off for longer than any feed waits', async () => {
      const store = await opened(open)
      const hourMs = 3_600_000
      await store.replaceSubscriptions('one', [subscription(quay), subscription(port)])
      await store.savePoll(state(quay, { nextPollAt: 24 * hourMs }), [], 1)
      await store.savePoll(state(port, { nextPollAt: 72 * hourMs }), [], 1)
      expect((await store.takeDueFeeds(1, 2)).map(({ feed }) => feed)).toEqual([port])
    })

    it('go each to one of those who ask at once', async () => {
      const store = await opened(open)
      const feeds = Array.from({ length: 300 }, (_, index) => subscription(`https://feed${index}.test/`))
      await store.replaceSubscriptions('one', feeds)
      const taken = await Promise.all([1, 2, 3].map(() => store.takeDueFeeds(10, 20)))
      expect(taken.flat()).toHaveLength(300)
    })

    it('are none that nobody follows, and none that was given up', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions('one', [subscription(quay)])
      await store.savePoll(state(port), [], 1)
      await store.savePoll(state(quay, { nextPollAt: never }), [], 1)
      expect(await store.takeDueFeeds(Date.UTC(2200, 0), Date.UTC(2201, 0))).toEqual([])
    })
  })
}
