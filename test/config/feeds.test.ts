import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readFeedsConfig, readStateMediaConfig } from '../../config/feeds.ts'
import { readySections } from '../../src/cli/settings/environment.ts'

const shipped = (name: string) => readFileSync(new URL(`../../config/${name}`, import.meta.url), 'utf8')
const feed = { feed: 'https://news.test/rss', outlet: 'News', country: 'fr', language: 'fr', owner: null, section: null }

describe('readFeedsConfig', () => {
  it('gives subscriptions whose outlet is whole', () => {
    expect(readFeedsConfig(JSON.stringify([feed]), 'feeds.json')).toEqual([
      {
        feed: feed.feed,
        language: 'fr',
        section: null,
        outlet: { name: 'News', country: 'fr', owner: null, stateMedia: false },
      },
    ])
  })

  it('names every mistake at once by its place, and prints no value', () => {
    const read = () =>
      readFeedsConfig(JSON.stringify([feed, { ...feed, feed: 'ftp://hunter2.test', language: 'hunter2', tilte: 1 }]), 'feeds.json')
    expect(read).toThrow(/feeds\.json: 1\.feed: .*\nfeeds\.json: 1\.language: .*\nfeeds\.json: 1: has unknown fields \(tilte\)/)
    expect(read).not.toThrow(/hunter2/)
  })

  it('refuses an address with a password, and the same address twice', () => {
    const read = () => readFeedsConfig(JSON.stringify([feed, feed, { ...feed, feed: 'https://me:hunter2@news.test/' }]), 'feeds.json')
    expect(read).toThrow(/1\.feed: The same address as number 0/)
    expect(read).not.toThrow(/hunter2/)
  })

  it('refuses what is not JSON without quoting it', () => {
    expect(() => readFeedsConfig('hunter2', 'feeds.json')).toThrow(/^feeds\.json is not valid JSON\. Correct it and start again\.$/)
  })
})

describe('the feeds that ship', () => {
  const feeds = readFeedsConfig(shipped('feeds.json'), 'feeds.json')

  it('are at least 34, of outlets on every inhabited continent', () => {
    expect(feeds.length).toBeGreaterThanOrEqual(34)
    const countries = new Set(feeds.map(({ outlet }) => outlet.country))
    for (const continent of [
      ['us', 'ca'],
      ['br', 'uy'],
      ['gb', 'fr'],
      ['za', 'ke'],
      ['jp', 'in'],
      ['au', 'nz'],
    ]) {
      expect(
        continent.some((country) => countries.has(country)),
        continent.join(),
      ).toBe(true)
    }
  })

  it('are in several languages, and each default section has ten or more that cover it', () => {
    expect(new Set(feeds.map(({ language }) => language))).toEqual(new Set(['en', 'de', 'fr', 'es', 'zh']))
    for (const name of ['talks', 'europe', 'china']) {
      expect(feeds.filter(({ section }) => section === null || section === name).length, name).toBeGreaterThanOrEqual(10)
    }
  })

  it('stand ready for each section to choose from, and for the economy: three or more, none twice', () => {
    const ready = readFeedsConfig(shipped('ready-feeds.json'), 'ready-feeds.json')
    const names = ['economy', ...readySections().map(({ name }) => name)]
    for (const name of names) expect(ready.filter(({ section }) => section === name).length, name).toBeGreaterThanOrEqual(3)
    expect(ready.filter(({ section }) => !names.includes(section ?? ''))).toEqual([])
    expect(ready.filter(({ feed }) => feeds.some((one) => one.feed === feed))).toEqual([])
    expect(ready.filter(({ outlet }) => outlet.stateMedia)).toEqual([])
  })

  it('mark as held by a state exactly the outlets on the list', () => {
    const held = readStateMediaConfig(shipped('state-media.json'), 'state-media.json').outlets.flatMap(({ domains }) => domains)
    for (const { feed: address, outlet } of feeds) {
      const host = new URL(address).hostname
      expect(
        held.some((domain) => host === domain || host.endsWith(`.${domain}`)),
        address,
      ).toBe(outlet.stateMedia)
    }
  })
})
