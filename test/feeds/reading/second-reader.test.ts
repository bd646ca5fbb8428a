import { expect, it } from 'vitest'
import { readAgain } from '../../../src/feeds/reading/second-reader.ts'

const base = 'https://news.test/feeds/world.xml'
const common = {
  url: 'https://news.test/1',
  titleHtml: 'One',
  publishedAt: Date.UTC(2026, 4, 6, 10),
  authors: ['Ann'],
  categories: ['World'],
}

it('reads RSS', () => {
  const text = `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>News</title><language>en-gb</language><ttl>30</ttl>
    <item><title>One</title><link>/1</link><guid isPermaLink="false">g</guid><description>Short</description><content:encoded>Long</content:encoded>
    <pubDate>Wed, 06 May 2026 06:00:00 EDT</pubDate><dc:creator>Ann</dc:creator><category>World</category></item></channel></rss>`
  expect(readAgain(text, base, 10)).toMatchObject({
    format: 'rss',
    title: 'News',
    language: 'en-GB',
    refreshMinutes: 30,
    entries: [{ ...common, guid: 'g', summaryHtml: 'Short', contentHtml: 'Long' }],
  })
})

it('reads Atom', () => {
  const text = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>One</title><id>g</id><link rel="self" href="/self"/><link href="/1"/>
    <published>2026-05-06T10:00:00Z</published><updated>2026-05-07T10:00:00Z</updated><author><name>Ann</name></author><category term="w" label="World"/>
    <summary>Short</summary><content>Long</content></entry></feed>`
  expect(readAgain(text, base, 10)).toMatchObject({
    format: 'atom',
    title: 'News',
    entries: [{ ...common, guid: 'g', summaryHtml: 'Short', contentHtml: 'Long', updatedAt: Date.UTC(2026, 4, 7, 10) }],
  })
})

it('reads RDF', () => {
  const text = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel><title>News</title></channel><item rdf:about="https://news.test/1"><title>One</title><link>https://news.test/1</link><description>Short</description>
    <dc:date>2026-05-06T10:00:00Z</dc:date><dc:creator>Ann</dc:creator><dc:subject>World</dc:subject></item></rdf:RDF>`
  expect(readAgain(text, base, 10)).toMatchObject({
    format: 'rdf',
    title: 'News',
    entries: [{ ...common, guid: 'https://news.test/1', summaryHtml: 'Short' }],
  })
})

it('keeps no more items than it may, and gives null for what is no feed', () => {
  expect(
    readAgain(`<rss version="2.0"><channel>${'<item><title>x</title></item>'.repeat(20)}</channel></rss>`, base, 10)?.entries,
  ).toHaveLength(10)
  expect(readAgain('<html><body>x</body></html>', base, 10)).toBeNull()
})
