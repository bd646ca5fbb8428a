import { describe, expect, it } from 'vitest'
import type { Config, ConfigItem, NewChange } from '../../../src/app/config/config.ts'
import { starterOf } from '../../../src/app/config/starter.ts'
import { asUsual } from '../../../src/feeds/feed.ts'
import { sectionSchema } from '../../../src/sections/section.ts'
import { allArticles, article, type Open, opened, outlet, port, quay, state, subscription } from './samples.ts'

const europe = sectionSchema.parse({ name: 'europe', title: 'Europe 🇪🇺', letter: 'e', places: ['Europe'] })
const china = sectionSchema.parse({ name: 'china', title: 'China', letter: 'c', places: ['China'] })
const { workspace: _, ...followsQuay } = subscription(quay)
const morning = {
  ...{ name: 'morning', channel: 'news', at: ['07:00'], zone: 'UTC', sections: ['europe'], thread: true },
  days: ['mon' as const],
}
const starter: Config = starterOf({ sections: [europe, china], feeds: [followsQuay], schedules: [morning] })

function change(items: readonly ConfigItem[], given: Partial<NewChange> = {}): NewChange {
  const by = { platform: 'discord', user: 'ana' } as const
  return { workspace: 'one', at: 5, by, what: 'Changed “it”', undoes: null, seen: 0, items, ...given }
}

const zone = (value: string) => ({ kind: 'setting', key: 'zone', value }) as const

export function configFacts(open: Open): void {
  describe('what a workspace has chosen', () => {
    it('is not there until it begins, and then as it was given', async () => {
      const store = await opened(open)
      expect(await store.config('one')).toBeUndefined()
      expect(await store.configRevision('one')).toBeUndefined()
      expect(await store.beginConfig('one', starter)).toBe(true)
      expect(await store.config('one')).toEqual({ config: starter, revision: 0 })
      expect(await store.configRevision('one')).toBe(0)
      expect(await store.config('two')).toBeUndefined()
    })

    it('begins once, and keeps the feeds that it followed before', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions('one', [subscription(port)])
      expect(await store.beginConfig('one', starter)).toBe(true)
      expect(await store.beginConfig('one', { ...starter, sections: [china] })).toBe(false)
      const { workspace, ...own } = subscription(port)
      expect((await store.config(workspace))?.config).toEqual({ ...starter, feeds: [own] })
    })

    it('changes with every change, each kept with who, when, what, before and after', async () => {
      const store = await opened(open)
      await store.beginConfig('one', starter)
      const [first, second] = [
        await store.changeConfig(change([zone('Europe/Berlin')])),
        await store.changeConfig(change([{ kind: 'section', key: 'china', value: null }], { at: 6, seen: 1, undoes: 1 })),
      ]
      const edit = { before: zone('UTC'), after: zone('Europe/Berlin') }
      expect(first).toEqual({
        kind: 'changed',
        change: {
          workspace: 'one',
          revision: 1,
          at: 5,
          by: { platform: 'discord', user: 'ana' },
          what: 'Changed “it”',
          edits: [edit],
          undoes: null,
        },
      })
      const kept = await store.config('one')
      expect(kept?.revision).toBe(2)
      expect(kept?.config.settings.zone).toBe('Europe/Berlin')
      expect(kept?.config.sections).toEqual([europe])
      const changes = await store.changes('one', { limit: 10, before: null })
      expect(changes).toEqual([second, first].map((outcome) => 'change' in outcome && outcome.change))
      expect(await store.changes('one', { limit: 10, before: 2 })).toEqual(changes.slice(1))
      expect(await store.changes('one', { limit: 1, before: null })).toEqual(changes.slice(0, 1))
      expect(await store.changes('two', { limit: 10, before: null })).toEqual([])
    })

    it('is not changed by what says what is there already', async () => {
      const store = await opened(open)
      await store.beginConfig('one', starter)
      const { title, name, ...rest } = europe
      const outcome = await store.changeConfig(change([zone('UTC'), { kind: 'section', key: name, value: { ...rest, title, name } }]))
      expect(outcome).toEqual({ kind: 'nothing' })
      expect(await store.configRevision('one')).toBe(0)
    })

    it('is not changed unseen: who saw an older one is shown what is there now, and nothing is kept', async () => {
      const store = await opened(open)
      await store.beginConfig('one', starter)
      await store.changeConfig(change([zone('Europe/Berlin')]))
      const late = await store.changeConfig(change([zone('Asia/Tokyo'), { kind: 'feed', key: quay, value: null }]))
      expect(late).toMatchObject({ kind: 'outdated', now: [zone('Europe/Berlin'), { kind: 'feed', key: quay }], by: { revision: 1 } })
      expect((await store.config('one'))?.config.feeds).toHaveLength(1)
      expect(await store.changeConfig(change([{ kind: 'feed', key: quay, value: null }]))).toMatchObject({ kind: 'changed' })
      expect(await store.changeConfig(change([{ kind: 'feed', key: quay, value: followsQuay }]))).toMatchObject({ kind: 'outdated' })
      expect(await store.changeConfig(change([zone('Asia/Tokyo')], { seen: 1 }))).toMatchObject({ kind: 'changed' })
    })

    it('is changed by one of two who want the same thing at once, and by both who want different ones', async () => {
      const store = await opened(open)
      await store.beginConfig('one', starter)
      const same = await Promise.all(['Asia/Tokyo', 'Asia/Seoul'].map((to) => store.changeConfig(change([zone(to)]))))
      expect(same.map(({ kind }) => kind).toSorted()).toEqual(['changed', 'outdated'])
      const language = { kind: 'setting', key: 'language', value: 'de' } as const
      const style = { kind: 'setting', key: 'style', value: 'short' } as const
      const different = await Promise.all([language, style].map((item) => store.changeConfig(change([item], { seen: 1 }))))
      expect(different.map(({ kind }) => kind)).toEqual(['changed', 'changed'])
      expect(await store.configRevision('one')).toBe(3)
    })

    it('may be five thousand feeds in one change', async () => {
      const store = await opened(open)
      await store.beginConfig('one', starter)
      const items = Array.from({ length: 5_000 }, (_, index): ConfigItem => {
        const feed = `https://feed${index}.test/`
        return { kind: 'feed', key: feed, value: { ...followsQuay, feed } }
      })
      expect(await store.changeConfig(change(items))).toMatchObject({ kind: 'changed' })
      expect(await store.subscriptions('one')).toHaveLength(5_001)
    })

    it('holds the schedules of every workspace', async () => {
      const store = await opened(open)
      await store.beginConfig('two', { ...starter, schedules: [{ ...morning, paused: true }] })
      await store.beginConfig('one', starter)
      expect(await store.schedules()).toEqual([
        { ...morning, workspace: 'one' },
        { ...morning, workspace: 'two', paused: true },
      ])
    })

    it('remembers what the config files last said', async () => {
      const store = await opened(open)
      expect(await store.appliedItems('one')).toEqual([])
      await store.keepAppliedItems('one', [zone('Asia/Tokyo')])
      await store.keepAppliedItems('one', [zone('Asia/Seoul')])
      expect(await store.appliedItems('one')).toEqual([zone('Asia/Seoul')])
    })
  })

  describe('a subscription', () => {
    const reading = { ...asUsual, weight: 2, fullText: true }

    it('keeps how its feed is to be read, and nothing where that is as usual', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions('one', [subscription(port, { reading: asUsual }), subscription(quay, { reading })])
      const kept = await store.subscriptions('one')
      expect(kept.find(({ feed }) => feed === quay)).toEqual(subscription(quay, { reading }))
      expect(kept.find(({ feed }) => feed === port)).not.toHaveProperty('reading')
    })

    it('that is paused is not polled and brings nothing, but stays', async () => {
      const store = await opened(open)
      await store.replaceSubscriptions('one', [subscription(quay, { reading: { ...asUsual, paused: true } })])
      await store.savePoll(state(quay), [article('a')], 1_000)
      expect(await store.feedStates()).toEqual([])
      expect(await allArticles(store)).toEqual([])
      expect(await store.subscriptions('one')).toHaveLength(1)
    })

    it('that is paused leaves its articles to another feed that lists them', async () => {
      const store = await opened(open)
      const paused = subscription(quay, { reading: { ...asUsual, paused: true } })
      await store.replaceSubscriptions('one', [paused, subscription(port, { outlet: outlet('Port') })])
      await store.savePoll(state(quay), [article('a')], 1_000)
      await store.savePoll(state(port), [article('a')], 1_000)
      expect((await allArticles(store)).map(({ outlet: { name } }) => name)).toEqual(['Port'])
    })

    it('lets through what its filters want, and gives the first lines alone where that is asked for', async () => {
      const store = await opened(open)
      const filters = { ...asUsual.filters, never: ['Sport'] }
      await store.replaceSubscriptions('one', [subscription(quay, { reading: { ...asUsual, filters, teaserOnly: true } })])
      const articles = [article('a', { title: 'Sport today' }), article('b', { title: 'Transport today', text: 'One.\n\nTwo.' })]
      await store.savePoll(state(quay), articles, 1_000)
      expect((await allArticles(store)).map(({ id, text }) => [id, text])).toEqual([['b', 'One.']])
    })
  })
}
