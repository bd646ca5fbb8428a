import { describe, expect, it } from 'vitest'
import type { ConfigFeed, ConfigItem, Edit } from '../../../src/app/config/config.ts'
import { saidChange, saidValue } from '../../../src/app/config/said-change.ts'
import { asUsual } from '../../../src/feeds/feed.ts'
import { sectionSchema } from '../../../src/sections/section.ts'

const by = { platform: 'terminal', user: 'ana' } as const
const said = (edits: readonly Edit[], undoes: number | null = null) => saidChange({ edits, undoes, by }, 'en')

function feed(name: string, more: Partial<ConfigFeed> = {}): ConfigItem {
  const outlet = { name, country: null, owner: null, stateMedia: false }
  const value = { feed: `https://${name.toLowerCase()}.test/rss`, outlet, language: null, section: null, ...more }
  return { kind: 'feed', key: value.feed, value }
}

function section(name: string): ConfigItem {
  return { kind: 'section', key: name, value: sectionSchema.parse({ name, letter: name[0], title: name.toUpperCase(), phrases: ['x'] }) }
}

const gone = (item: ConfigItem): ConfigItem => ({ ...item, value: null })
const added = (item: ConfigItem): Edit => ({ before: gone(item), after: item })
const removed = (item: ConfigItem): Edit => ({ before: item, after: gone(item) })
const order = (...value: readonly string[]): ConfigItem => ({ kind: 'order', key: '', value })
const paused = feed('Quay', { reading: { ...asUsual, paused: true } })

describe('a change', () => {
  it.each<[string, readonly Edit[]]>([
    ['Added the feed Quay', [added(feed('Quay'))]],
    ['Removed the feed Quay', [removed(feed('Quay'))]],
    ['Paused the feed Quay', [{ before: feed('Quay'), after: paused }]],
    ['Resumed the feed Quay', [{ before: paused, after: feed('Quay') }]],
    ['Changed the feed Quay', [removed(feed('Quay')), added(feed('Quay', { feed: 'https://quay.test/atom' }))]],
    ['Added 2 feeds', [added(feed('Quay')), added(feed('Ledger'))]],
    ['Removed 2 feeds', [removed(feed('Quay')), removed(feed('Ledger'))]],
    ['Added 1 feed and removed 2', [removed(feed('Quay')), removed(feed('Ledger')), added(feed('Tide'))]],
    ['Changed Quay, Ledger', [removed(feed('Quay')), { before: feed('Ledger'), after: feed('Ledger', { language: 'de' }) }]],
    ['Changed A, B, C, D, E and 1 more', [...'abcdef'].map((name): Edit => ({ before: section(name), after: section(name) }))],
    ['Changed A, B', [added(section('a')), added(section('b')), { before: order(), after: order('a', 'b') }]],
  ])('is told as "%s"', (what, edits) => {
    expect(said(edits)).toBe(what)
  })

  it('that takes another back is told the other way round', () => {
    expect(said([removed(feed('Quay'))], 3)).toBe('Took back: Added the feed Quay')
  })

  it('of many things by the config files is theirs, of one what it is', () => {
    const ofFiles = (edits: readonly Edit[]) => saidChange({ edits, undoes: null, by: { platform: 'config', user: '' } }, 'en')
    expect(ofFiles([added(feed('Quay')), added(feed('Ledger'))])).toBe('Applied the config files')
    expect(ofFiles([added(feed('Quay'))])).toBe('Added the feed Quay')
  })
})

it.each([
  [null, 'none'],
  [[], 'none'],
  [true, 'yes'],
  [false, 'no'],
  [['a', 'b'], 'a, b'],
  [{ from: 22, to: 7 }, '22:00 to 7:00'],
  [5, '5'],
])('the value %j is told as "%s"', (value, words) => {
  expect(saidValue(value, 'en')).toBe(words)
})
