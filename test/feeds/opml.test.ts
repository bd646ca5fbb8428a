import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ListedFeed, readOpml, writeOpml } from '../../src/feeds/opml.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const feedsIn = (text: string) => {
  const reading = readOpml(bytes(text))
  return reading.kind === 'read' ? reading.feeds : reading
}

describe('readOpml', { timeout: 30_000 }, () => {
  it('reads feeds with the folders around them', () => {
    const list = `<?xml version="1.0"?><opml version="2.0"><body>
      <outline text="World"><outline text="Europe"><outline type="rss" text="A" xmlUrl="https://a.test/rss"/></outline>
      <outline type="rss" title="B" text="b" xmlUrl="https://b.test/rss"/></outline>
      <outline text="C" xmlUrl="https://c.test/rss"/></body></opml>`
    expect(feedsIn(list)).toEqual([
      { url: 'https://a.test/rss', title: 'A', folder: ['World', 'Europe'] },
      { url: 'https://b.test/rss', title: 'B', folder: ['World'] },
      { url: 'https://c.test/rss', title: 'C', folder: [] },
    ])
  })

  it('salvages what is broken: bare &, open outlines, names in any case, an end that is missing', () => {
    const list = `<OPML><body><outline text="R&D"><OUTLINE text="A & B" xmlurl="https://a.test/rss?x=1&y=2"><outline TEXT='C' XMLURL='https://c.test/'/><outline text="D" xmlUrl="https://d.t`
    expect(feedsIn(list)).toEqual([
      { url: 'https://a.test/rss?x=1&y=2', title: 'A & B', folder: ['R&D'] },
      { url: 'https://c.test/', title: 'C', folder: ['R&D'] },
    ])
  })

  it('names what is listed twice and what cannot be followed, without its address', () => {
    const list = `<opml><body><outline text="A" xmlUrl="https://a.test/"/><outline text="Again" xmlUrl="https://a.test"/>
      <outline text="Local" xmlUrl="file:///etc/passwd"/><outline xmlUrl="https://me:hunter2@a.test/"/></body></opml>`
    expect(readOpml(bytes(list))).toEqual({
      kind: 'read',
      feeds: [{ url: 'https://a.test/', title: 'A', folder: [] }],
      notes: [
        '"Again" is listed twice',
        '"Local" has no address that can be followed',
        'a feed without a name has no address that can be followed',
      ],
    })
  })

  it.each([
    ['', 'it is empty'],
    ['<rss><channel/></rss>', 'it is not OPML'],
    ['{"feeds":[]}', 'it is not OPML'],
  ])('refuses %j', (text, detail) => {
    expect(readOpml(bytes(text))).toEqual({ kind: 'failed', detail })
  })

  it('survives outlines nested 200,000 deep', () => {
    expect(readOpml(bytes(`<opml>${'<outline text="x">'.repeat(200_000)}`))).toMatchObject({ kind: 'read', feeds: [] })
  })

  it.each([
    ['<opml version="2.0"><body><outline text="Quay"/></body></opml>', []],
    ['<opml version="2.0"/>\n', []],
    ['<opml version="2.0"><body><outline text="Quay"/>', ['the list breaks off, so feeds at its end are missing']],
    ['<opml version="2.0"><body><outline text="Quay" xmlUrl="https://quay.te', ['the list breaks off, so feeds at its end are missing']],
  ])('says whether a list breaks off: %s', (list, notes) => {
    expect(readOpml(bytes(list))).toMatchObject({ kind: 'read', notes })
  })

  it('never throws, whatever the bytes', () => {
    const scraps = fc.array(
      fc.constantFrom('<opml>', '<outline ', 'text="', 'xmlUrl="http://a.test/', '"', '/>', '</outline>', '<!--', ']]>', '&', '\0'),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          scraps.map((list) => bytes(list.join(''))),
        ),
        (wild) => void readOpml(wild),
      ),
    )
  })
})

describe('writeOpml', { timeout: 30_000 }, () => {
  it('writes what readOpml reads back', () => {
    const name = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      .map((text) => text.replace(/[\p{Cc}\p{Cs}\s\ufffe\uffff]+/gu, ' ').trim())
      .filter((text) => text !== '')
    const listed = fc.record({ url: fc.webUrl().map((url) => new URL(url).href), title: name, folder: fc.array(name, { maxLength: 3 }) })
    fc.assert(
      fc.property(fc.uniqueArray(listed, { selector: ({ url }) => url, maxLength: 12 }), (feeds) => {
        const byPlace = (list: readonly ListedFeed[]) => list.toSorted((a, b) => (a.url < b.url ? -1 : 1))
        expect(byPlace(feedsFrom(writeOpml(feeds, 'Feeds')))).toEqual(byPlace(feeds))
      }),
    )
  })

  it('escapes names', () => {
    const written = writeOpml([{ url: 'https://a.test/?b=1&c=2', title: '"A" <B> & C', folder: [] }], 'Feeds')
    expect(written).toContain('&lt;B')
    expect(feedsFrom(written)).toEqual([{ url: 'https://a.test/?b=1&c=2', title: '"A" <B> & C', folder: [] }])
  })
})

function feedsFrom(text: string): readonly ListedFeed[] {
  const reading = readOpml(bytes(text))
  if (reading.kind === 'failed') throw new Error(reading.detail)
  return reading.feeds
}
