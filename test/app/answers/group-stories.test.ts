import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { storyThresholds } from '../../../config/thresholds.ts'
import { openStore } from '../../../src/adapters/sql/open-store.ts'
import { createGrouping } from '../../../src/app/answers/group-stories.ts'
import { starterOf } from '../../../src/app/config/starter.ts'
import type { Store } from '../../../src/app/ports.ts'
import { asUsual } from '../../../src/feeds/feed.ts'
import { createDesk } from '../../../src/stories/desk.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article, opened, port, quay, shelf, state, subscription } from '../../contracts/store/samples.ts'

const now = Date.UTC(2026, 1, 14, 12)
const background = JSON.parse(readFileSync('config/document-frequencies.json', 'utf8'))
const truce = 'Negotiators from Norland and Sudmark signed a truce in Port Quay on Friday after nine days of talks, officials said.'

function processOn(store: Store, holder: string) {
  const newDesk = () => createDesk({ frequencies: createDocumentFrequencies(background), thresholds: storyThresholds })
  const clock = { at: now, now: () => clock.at }
  return { clock, ...createGrouping({ store, clock, holder }, 'one', newDesk) }
}

async function storeThatFollows(): Promise<Store> {
  const store = await opened(() => openStore({ path: ':memory:' }))
  await store.replaceSubscriptions('one', [subscription(quay)])
  return store
}

function publish(store: Store, ...ids: readonly string[]) {
  const articles = ids.map((id) =>
    article(id, { title: 'Norland and Sudmark sign truce in Port Quay', text: truce, publishedAt: now - 1_000 }),
  )
  return store.savePoll(state(quay), articles, now)
}

it('goes on from the stories of another process that grouped in between', async () => {
  const store = await storeThatFollows()
  const [ana, bo] = [processOn(store, 'ana'), processOn(store, 'bo')]
  await publish(store, 'a')
  expect(await ana.group(now)).toBe(1)
  await publish(store, 'b')
  expect(await bo.group(now)).toBe(1)
  await publish(store, 'c')
  expect(await ana.group(now)).toBe(1)
  expect(Object.values(await shelf(store))).toEqual([['a', 'b', 'c']])
})

it('leaves the workspace to a process that is about it, and to the next one when that died', async () => {
  const store = await storeThatFollows()
  const bo = processOn(store, 'bo')
  await publish(store, 'a')
  await store.takeLease('stories one', 'ana', now, now + 60_000)
  expect(await bo.group(now)).toBe(0)
  expect(await shelf(store)).toEqual({})
  bo.clock.at = now + 60_000
  expect(await bo.group(now)).toBe(1)
})

/** The store, and of which articles it was asked for the texts, each time. */
function watchedForTexts(store: Store) {
  const read: (readonly string[])[] = []
  const watched: Store = {
    ...store,
    under: (lease) => ({
      ...store.under(lease),
      articlesOf(workspace, ids) {
        read.push(ids)
        return store.articlesOf(workspace, ids)
      },
    }),
  }
  return { watched, read }
}

it('reads the text of an article once, and again when it changed', async () => {
  const store = await storeThatFollows()
  const { watched, read } = watchedForTexts(store)
  const ana = processOn(watched, 'ana')
  await publish(store, 'a', 'b')
  await ana.group(now)
  await ana.group(now)
  await store.savePoll(state(quay), [article('b', { text: 'Other words.', publishedAt: now - 1_000 })], now)
  await ana.group(now)
  expect(read).toEqual([['a', 'b'], [], ['b']])
})

it('reads what the filters of a feed hold back once, and again when they were changed', async () => {
  const store = await opened(() => openStore({ path: ':memory:' }))
  const filtered = (never: readonly string[]) => {
    const { workspace: _, ...feed } = subscription(quay, { reading: { ...asUsual, filters: { ...asUsual.filters, never: [...never] } } })
    return feed
  }
  await store.beginConfig('one', starterOf({ sections: [], feeds: [filtered(['truce'])] }))
  const change = async (never: readonly string[]) => {
    const items = [{ kind: 'feed', key: quay, value: filtered(never) } as const]
    const seen = (await store.configRevision('one')) ?? 0
    await store.changeConfig({
      workspace: 'one',
      at: now,
      by: { platform: 'terminal', user: 'ana' },
      what: 'Set',
      undoes: null,
      items,
      seen,
    })
  }
  const { watched, read } = watchedForTexts(store)
  const ana = processOn(watched, 'ana')
  await publish(store, 'a')
  for (const _ of [1, 2, 3]) expect(await ana.group(now)).toBe(0)
  expect(read).toEqual([['a'], [], []])
  await change([])
  expect(await ana.group(now)).toBe(1)
  expect(await shelf(store)).toEqual({ sa: ['a'] })
  await change(['truce'])
  expect(await ana.group(now)).toBe(0)
  await change([])
  await publish(store, 'b')
  await ana.group(now)
  expect(await shelf(store)).toEqual({ sa: ['a', 'b'] })
})

it('takes what is followed no longer off the desk, and back when it is followed again', async () => {
  const store = await storeThatFollows()
  const [own, other] = [subscription(quay), subscription(port)]
  await store.replaceSubscriptions('one', [own, other])
  const grouping = processOn(store, 'ana')
  await publish(store, 'b')
  const elsewhere = article('a', { title: 'Truce in Port Quay', text: truce, feed: port, publishedAt: now - 2_000 })
  await store.savePoll(state(port), [elsewhere], now)
  await grouping.group(now)
  expect(Object.values(await shelf(store))).toEqual([['a', 'b']])
  await store.replaceSubscriptions('one', [own])
  await grouping.group(now)
  await publish(store, 'c')
  await grouping.group(now)
  expect((await store.placedArticle('one', 'c'))?.story?.reason).toMatchObject({ title: 'Norland and Sudmark sign truce in Port Quay' })
  await store.replaceSubscriptions('one', [own, other])
  expect(await grouping.group(now)).toBe(1)
  expect(Object.values(await shelf(store))).toEqual([['a', 'b', 'c']])
})

it('puts nobody with a story that an article was part of while its feed was followed before', async () => {
  const store = await storeThatFollows()
  await publish(store, 'x')
  const egg = { title: 'Hen lays egg of nine ounces', text: 'A hen in Upper Dale laid an egg of nine ounces, its owner said.', feed: port }
  await store.replaceSubscriptions('one', [subscription(quay), subscription(port)])
  await store.savePoll(state(port), [article('a', { ...egg, publishedAt: now - 1_000 })], now)
  await processOn(store, 'ana').group(now)
  await store.applyStoryChanges('one', [{ kind: 'merged', from: 'sa', into: 'sx', likeness: 1 }], now)
  await store.replaceSubscriptions('one', [subscription(quay)])
  const grouping = processOn(store, 'bo')
  await grouping.group(now)
  await store.replaceSubscriptions('one', [subscription(quay), subscription(port)])
  await store.savePoll(state(port), [article('b', { ...egg, publishedAt: now - 1_000 })], now)
  await grouping.group(now)
  expect(await shelf(store)).toEqual({ sx: ['x'], sa: ['a', 'b'] })
})

it('takes in a long backlog in pieces, oldest first, and writes each down', async () => {
  const store = await storeThatFollows()
  const written: number[] = []
  const watched: Store = {
    ...store,
    under: (lease) => ({
      ...store.under(lease),
      applyStoryChanges(workspace, changes, at) {
        written.push(changes.filter(({ kind }) => kind === 'joined').length)
        return store.applyStoryChanges(workspace, changes, at)
      },
    }),
  }
  const backlog = Array.from({ length: 1_001 }, (_, i) => article(`a${i}`, { title: `Title ${i}`, text: '', publishedAt: now - 2_000 + i }))
  await store.savePoll(state(quay), backlog, now)
  expect(await processOn(watched, 'ana').group(now)).toBe(1_001)
  expect(written.filter((joined) => joined > 0)).toEqual([1_000, 1])
})

it('takes up a long past in pieces, each story whole', async () => {
  const store = await storeThatFollows()
  const day = 86_400_000
  const past = Array.from({ length: 1_500 }, (_, i) => article(`a${i}`, { title: `Title ${i}`, text: '', publishedAt: now - 5 * day + i }))
  await store.savePoll(state(quay), past, now)
  await processOn(store, 'ana').group(now)
  await store.applyStoryChanges('one', [{ kind: 'merged', from: 'sa1499', into: 'sa0', likeness: 1 }], now)
  const told: number[] = []
  let listed = 0
  const watched: Store = {
    ...store,
    under: (lease) => ({
      ...store.under(lease),
      articleVersions(...rest) {
        listed += 1
        return store.articleVersions(...rest)
      },
      async stories(workspace, window) {
        const stories = await store.stories(workspace, window)
        told.push(stories.length)
        return stories
      },
    }),
  }
  await publish(store, 'b')
  expect(await processOn(watched, 'bo').group(now)).toBe(1)
  expect(told).toHaveLength(2)
  expect(listed, 'articles are listed once a round').toBe(1)
  expect(Object.values(await shelf(store)).filter((articles) => articles.includes('b'))).toEqual([['b']])
})

it('finds its stories after a restart as it left them, and looks again at what was rewritten meanwhile', async () => {
  const store = await storeThatFollows()
  await publish(store, 'a', 'b', 'c')
  await processOn(store, 'ana').group(now)
  const together = await shelf(store)
  expect(Object.values(together)).toEqual([['a', 'b', 'c']])
  // Of another mind than the desk, which must not be asked.
  await store.applyStoryChanges('one', [{ kind: 'split', from: 'sa', into: 'sc', articles: ['c'] }], now)
  const apart = await shelf(store)
  await processOn(store, 'ana').group(now)
  expect(await shelf(store)).toEqual(apart)
  await store.savePoll(
    state(quay),
    [article('b', { text: 'A hen laid an egg of nine ounces.', title: 'Egg', publishedAt: now - 1_000 })],
    now,
  )
  await processOn(store, 'ana').group(now)
  expect(Object.values(await shelf(store))).toEqual(expect.arrayContaining([['b']]))
})

it('writes nothing once another process took over, and takes up what that one wrote', async () => {
  const store = await storeThatFollows()
  const [slow, quick] = [processOn(stalling(store), 'slow'), processOn(store, 'quick')]
  quick.clock.at = now + 60_000
  await publish(store, 'a')
  const stalled = slow.group(now)
  await waiting
  expect(await quick.group(now)).toBe(1)
  const before = await shelf(store)
  goOn()
  expect(await stalled).toBe(0)
  expect(await shelf(store)).toEqual(before)
  slow.clock.at = now + 120_000
  await publish(store, 'b')
  await slow.group(now)
  expect(Object.values(await shelf(store))).toEqual([['a', 'b']])
})

it('takes up from the store where it could not write', async () => {
  const store = await storeThatFollows()
  let isFull = true
  const failing: Store = {
    ...store,
    under: (lease) => ({
      ...store.under(lease),
      applyStoryChanges: (...change) => (isFull ? Promise.reject(new Error('full')) : store.under(lease).applyStoryChanges(...change)),
    }),
  }
  const grouping = processOn(failing, 'ana')
  await publish(store, 'a')
  await expect(grouping.group(now)).rejects.toThrow('full')
  isFull = false
  expect(await grouping.group(now)).toBe(1)
  expect(Object.values(await shelf(store))).toEqual([['a']])
})

const { promise: waiting, resolve: arrived } = Promise.withResolvers<void>()
const { promise: going, resolve: goOn } = Promise.withResolvers<void>()

/** A process that stands still between reading and writing, the first time. */
function stalling(store: Store): Store {
  return {
    ...store,
    under: (lease) => ({
      ...store.under(lease),
      async applyStoryChanges(...change) {
        arrived()
        await going
        return store.under(lease).applyStoryChanges(...change)
      },
    }),
  }
}

it('lets others run while it reads what many feeds brought', async () => {
  const store = await storeThatFollows()
  const ids = Array.from({ length: 400 }, (_, i) => `many ${i}`)
  await publish(store, ...ids)
  const ana = processOn(store, 'ana')
  let turns = 0
  const grouping = ana.group(now).finally(() => clearInterval(counting))
  const counting = setInterval(() => turns++, 0)
  expect(await grouping).toBe(400)
  expect(turns).toBeGreaterThan(8)
})
