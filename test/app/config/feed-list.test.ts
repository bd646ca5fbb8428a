import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { ConfigFeed } from '../../../src/app/config/config.ts'
import { feedList, sectionOfFolder } from '../../../src/app/config/feed-list.ts'
import { readOpml, writeOpml } from '../../../src/feeds/opml.ts'
import { sectionSchema } from '../../../src/sections/section.ts'

const letters = 'abcdefghijkl'
/** Titles that are other sections' names among them. */
const titles = fc.constantFrom('Europe', 'China', 'Talks & treaties', '<Asia>', 'a', 'b', 'Europe ', 'Économie', '中国')
const sections = fc
  .uniqueArray(fc.constantFrom(...letters), { maxLength: 6 })
  .chain((names) =>
    fc.tuple(...names.map((name) => titles.map((title) => sectionSchema.parse({ name, letter: name, title, phrases: ['x'] })))),
  )
const outlet = fc
  .oneof(fc.constantFrom('BBC News', '东方商报', 'A "B" & <C>', '0'), fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 60 }))
  .map((name) => name.replace(/\s+/g, ' ').trim())
  .filter((name) => name !== '')
const address = fc.nat({ max: 99_999 }).map((number) => `https://feeds.test/${number}?a=1&b="2"`)

it('what is exported is imported as it was: address, name and section of every feed', () => {
  fc.assert(
    fc.property(
      sections,
      fc.uniqueArray(fc.tuple(address, outlet, fc.nat()), { selector: ([url]) => url, minLength: 1, maxLength: 30 }),
      (all, given) => {
        const feeds = given.map(([feed, name, index]): ConfigFeed => {
          const section = all[index % (all.length + 1)]?.name ?? null
          return { feed: new URL(feed).href, outlet: { name, country: null, owner: null, stateMedia: false }, language: null, section }
        })
        const read = readOpml(new TextEncoder().encode(writeOpml(feedList({ feeds, sections: all }), 'Feeds')))
        if (read.kind !== 'read') throw new Error(read.detail)
        expect(read.notes).toEqual([])
        const imported = read.feeds.map(({ url, title, folder }) => [url, title, sectionOfFolder(folder, all)])
        const known = feeds.map(({ feed, outlet: { name }, section }) => [feed, name, section])
        expect(imported.toSorted()).toEqual(known.toSorted())
      },
    ),
  )
})

it('a feed whose address is a secret is left out', () => {
  const outletOf = (name: string) => ({ name, country: null, owner: null, stateMedia: false })
  const feed = (address: string) => ({ feed: address, outlet: outletOf('One'), language: null, section: null })
  const feeds = [feed('https://one.test/rss'), feed('private://two.test/0123456789abcdef.a1'), feed('https://three.test/rss?token=abc')]
  expect(feedList({ feeds, sections: [] }).map(({ url }) => url)).toEqual(['https://one.test/rss'])
})

it('a feed that leans to a section that is no more stands in no folder', () => {
  const feeds = [
    {
      feed: 'https://one.test/rss',
      outlet: { name: 'One', country: null, owner: null, stateMedia: false },
      language: null,
      section: 'gone',
    },
  ]
  expect(feedList({ feeds, sections: [] })).toEqual([{ url: 'https://one.test/rss', title: 'One', folder: [] }])
})
