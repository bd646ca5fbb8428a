import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalAddress } from '../../../src/articles/copies/canonical-address.ts'

it.each([
  ['https://WWW.Example.org:443/a?utm_source=rss&id=3&utm_medium=x#top', 'https://www.example.org/a?id=3'],
  ['https://example.org/a?at_medium=RSS&amp;at_campaign=rss', 'https://example.org/a'],
  ['https://example.org/a?c_id=1&objectid=2&amp;amp;ref=rss', 'https://example.org/a?c_id=1&objectid=2'],
  ['https://www.youtube.com/watch?v=abc&feature=youtu.be', 'https://www.youtube.com/watch?v=abc'],
  ['http://user:secret@example.org/a', 'http://example.org/a'],
  ['https://example.org/a?ref=main&CMP=share', 'https://example.org/a?ref=main'],
  ['https://example.org/a?ns_mchannel=rss&ito=1490&fbclid=x', 'https://example.org/a'],
  ['https://example.org/a?rss=1&feed=1&id=3', 'https://example.org/a?id=3'],
  ['https://example.org/a?rss=7&feed=2', 'https://example.org/a?rss=7&feed=2'],
  ['  https://example.org  ', 'https://example.org/'],
])('%s becomes %s', (url, canonical) => {
  expect(canonicalAddress(url)).toBe(canonical)
})

it.each(['javascript:alert(1)', '/relative', '', 'ftp://example.org/', 'https://'])('%j is no address of an article', (url) => {
  expect(canonicalAddress(url)).toBeUndefined()
})

it('changes nothing when applied twice', () => {
  const query = fc.string({ unit: fc.constantFrom('?', '&', '&amp;', '=', 'id', 'utm_a', 'rss'), maxLength: 10 })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.webUrl({ withQueryParameters: true, withFragments: true }),
        query.map((all) => `https://a.test/b?${all}`),
      ),
      (url) => {
        const once = canonicalAddress(url)
        return once !== undefined && canonicalAddress(once) === once
      },
    ),
  )
})

it('knows the parameters of an address to which more were put with a second question mark', () => {
  expect(canonicalAddress('https://a.test/b?utm_source=rss&?')).toBe('https://a.test/b')
  expect(canonicalAddress('https://a.test/b?utm_source=rss&?utm_medium=feed&id=5')).toBe('https://a.test/b?id=5')
})

it('is linear in the length of an address', () => {
  expect(canonicalAddress(`https://a.test/b?${'&?utm_a=1'.repeat(20_000)}&id=5`)).toBe('https://a.test/b?id=5')
})
