import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { FeedDocument } from '../../../src/feeds/feed.ts'
import { readFeed } from '../../../src/feeds/reading/read-feed.ts'
import { cpuMs } from '../../cpu-ms.ts'

const origin = { url: 'https://news.test/feeds/world.xml', contentType: '' }
const bytes = (text: string) => new TextEncoder().encode(text)
const read = async (text: string): Promise<FeedDocument> => {
  const reading = await readFeed(bytes(text), origin)
  if (reading.kind === 'failed') throw new Error(`${reading.failure.reason}: ${reading.failure.detail}`)
  return reading.document
}
const titles = async (text: string) => (await read(text)).entries.map(({ titleHtml }) => titleHtml)
const rss = (items: string, attributes = 'version="2.0"') =>
  `<?xml version="1.0"?><rss ${attributes}><channel><title>News</title>${items}</channel></rss>`
const firstOf = async (text: string) => {
  const [entry] = (await read(text)).entries
  if (!entry) throw new Error('no entry')
  return entry
}

describe('readFeed reads', () => {
  it('RSS 2.0 whole', async () => {
    const document = await read(`<?xml version="1.0"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>World &amp; News</title><link>https://news.test/</link><language>en-gb</language><ttl>15</ttl>
      <skipHours><hour>1</hour><hour>23</hour></skipHours><skipDays><day>Sunday</day></skipDays>
      <image><title>Logo</title><link>https://news.test/logo</link></image>
      <item><title>Ministers &lt;i&gt;meet&lt;/i&gt; &amp;amp; talk</title><link>https://news.test/1?a=1&amp;b=2</link>
        <guid isPermaLink="false">tag-1</guid><pubDate>Wed, 06 May 2026 13:00:00 EDT</pubDate>
        <description><![CDATA[<p>Short</p>]]></description><content:encoded><![CDATA[<p>Long & <b>whole</b></p>]]></content:encoded>
        <dc:creator>Ann</dc:creator><author>bob@news.test (Bob)</author><category>World</category><category domain="x">Talks</category></item>
      </channel></rss>`)
    expect(document).toEqual({
      format: 'rss',
      title: 'World & News',
      language: 'en-GB',
      refreshMinutes: 15,
      skipHours: [1, 23],
      skipDays: [0],
      notes: [],
      entries: [
        {
          guid: 'tag-1',
          url: 'https://news.test/1?a=1&b=2',
          titleHtml: 'Ministers <i>meet</i> &amp; talk',
          summaryHtml: '<p>Short</p>',
          contentHtml: '<p>Long & <b>whole</b></p>',
          publishedAt: Date.UTC(2026, 4, 6, 17),
          updatedAt: null,
          authors: ['Ann', 'Bob'],
          categories: ['World', 'Talks'],
        },
      ],
    })
  })

  it('Atom 1.0 whole', async () => {
    const document = await read(`<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de" xml:base="https://cdn.test/root/">
      <title>Nachrichten</title><link rel="self" href="feed.atom"/>
      <entry xml:base="2026/"><title>Plus &amp; 3 &lt; 4</title><id>tag:news.test,2026:1</id>
        <link rel="self" href="self"/><link href="one"/><link rel="enclosure" href="sound.mp3"/>
        <published>2026-05-06T10:00:00+02:00</published><updated>next week</updated>
        <author><name>Ann</name><email>ann@news.test</email></author><author><name>Bob</name></author>
        <category term="eu" label="Europe"/><source><title>Elsewhere</title><id>x</id></source>
        <summary type="html">&lt;p&gt;Kurz&lt;/p&gt;</summary>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b> three &amp; four</p><br/></div></content></entry></feed>`)
    expect(document).toMatchObject({ format: 'atom', title: 'Nachrichten', language: 'de' })
    expect(document.entries).toEqual([
      {
        guid: 'tag:news.test,2026:1',
        url: 'https://cdn.test/root/2026/one',
        titleHtml: 'Plus & 3 &lt; 4',
        summaryHtml: '<p>Kurz</p>',
        contentHtml: '<div xmlns="http://www.w3.org/1999/xhtml"><p>One <b>two</b> three &amp; four</p><br></div>',
        publishedAt: Date.UTC(2026, 4, 6, 8),
        updatedAt: null,
        authors: ['Ann', 'Bob'],
        categories: ['Europe'],
      },
    ])
  })

  it('Atom 0.3', async () => {
    const entry =
      await firstOf(`<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry><title mode="escaped">A &lt;b&gt;b&lt;/b&gt;</title>
      <link rel="alternate" type="text/html" href="https://news.test/1"/><issued>2004-05-06T10:00:00Z</issued><modified>2004-05-07T10:00:00Z</modified></entry></feed>`)
    expect(entry).toMatchObject({
      titleHtml: 'A <b>b</b>',
      url: 'https://news.test/1',
      publishedAt: Date.UTC(2004, 4, 6, 10),
      updatedAt: Date.UTC(2004, 4, 7, 10),
    })
  })

  it('RSS 1.0 (RDF) with items beside the channel', async () => {
    const document =
      await read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:d="http://purl.org/dc/elements/1.1/"
      xmlns:s="http://purl.org/rss/1.0/modules/syndication/"><channel rdf:about="https://news.test/"><title>News</title><d:language>fr</d:language>
      <s:updatePeriod>hourly</s:updatePeriod><s:updateFrequency>2</s:updateFrequency></channel>
      <item rdf:about="https://news.test/1"><title>One</title><d:date>2026-05-06</d:date><d:subject>World</d:subject></item></rdf:RDF>`)
    expect(document).toMatchObject({ format: 'rdf', language: 'fr', refreshMinutes: 30 })
    expect(document.entries).toMatchObject([
      { titleHtml: 'One', url: 'https://news.test/1', publishedAt: Date.UTC(2026, 4, 6), categories: ['World'] },
    ])
  })

  it('RSS 0.9x and RSS of no version at all', async () => {
    expect(await titles(rss('<item><title>One</title></item>', 'version="0.91"'))).toEqual(['One'])
    expect(await titles(rss('<item><title>One</title></item>', ''))).toEqual(['One'])
    expect(
      await titles(
        '<RDF xmlns="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><channel xmlns="http://my.netscape.com/rdf/simple/0.9/"><title>N</title></channel><item xmlns="http://my.netscape.com/rdf/simple/0.9/"><title>One</title></item></RDF>',
      ),
    ).toEqual(['One'])
  })

  it('what a video is about, and not what a picture shows', async () => {
    const media = 'xmlns:media="http://search.yahoo.com/mrss/"'
    const video =
      await firstOf(`<feed xmlns="http://www.w3.org/2005/Atom" ${media}><title>Channel</title><entry><title>Flood in Lima</title>
      <link rel="alternate" href="https://video.test/1"/><media:group><media:title>Flood</media:title>
      <media:description>The river Rímac rose &amp;amp; broke its banks.</media:description></media:group></entry></feed>`)
    expect(video).toMatchObject({ titleHtml: 'Flood in Lima', summaryHtml: 'The river Rímac rose &amp;amp; broke its banks.' })
    const picture = '<media:content url="https://news.test/1.jpg"><media:description>A bridge at dusk</media:description></media:content>'
    expect(await firstOf(rss(`<item><title>Flood</title>${picture}</item>`, `version="2.0" ${media}`))).toMatchObject({ summaryHtml: '' })
    const both = `<item><title>Flood</title><description>It rained.</description><media:group><media:description>A river.</media:description></media:group></item>`
    expect(await firstOf(rss(both))).toMatchObject({ summaryHtml: 'It rained.' })
  })

  it('JSON Feed', async () => {
    const document = await read(
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'News',
        language: 'es',
        items: [
          {
            id: 'https://news.test/1',
            title: 'A < B',
            content_text: 'x & y',
            date_published: '2026-05-06T10:00:00+02:00',
            authors: [{ name: 'Ann' }],
            tags: ['World'],
          },
          { id: 2, url: 'javascript:alert(1)' },
        ],
      }),
    )
    expect(document).toMatchObject({ format: 'json', title: 'News', language: 'es' })
    expect(document.entries).toMatchObject([
      {
        guid: 'https://news.test/1',
        url: 'https://news.test/1',
        titleHtml: 'A &lt; B',
        contentHtml: 'x &amp; y',
        publishedAt: Date.UTC(2026, 4, 6, 8),
        authors: ['Ann'],
        categories: ['World'],
      },
      { guid: '2', url: null },
    ])
  })
})

describe('readFeed puts right', () => {
  it('prefixes of any name, declared or not', async () => {
    expect(await titles('<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:title>One</a:title></a:entry></a:feed>')).toEqual([
      'One',
    ])
    const entry = await firstOf(
      rss(
        '<item><title>One</title><media:title>Picture</media:title><m:encoded xmlns:m="http://purl.org/rss/1.0/modules/content/">Long</m:encoded><dc:creator>Ann</dc:creator></item>',
      ),
    )
    expect(entry).toMatchObject({ titleHtml: 'One', contentHtml: 'Long', authors: ['Ann'] })
  })

  it('bare ampersands, entities that XML does not know, NUL and control characters', async () => {
    expect(await titles(rss('<item><title>AT&T\0 &nbsp;caf&eacute;\x0b R&D</title></item>'))).toEqual(['AT&T &nbsp;caf&eacute; R&D'])
  })

  it('text before the XML, and says so', async () => {
    const document = await read(`\n<br />Warning: something in feed.php\n${rss('<item><title>One</title></item>')}`)
    expect(document.entries).toHaveLength(1)
    expect(document.notes).toEqual(['text before the XML left out'])
  })

  it('items and texts that were left open', async () => {
    expect(
      await titles(
        rss('<item><title>One<link>https://news.test/1</link><item><title>Two</title><description>x<item><title>Three</title></item>'),
      ),
    ).toEqual(['One', 'Two', 'Three'])
  })

  it('CDATA and comments that never end', async () => {
    const items =
      '<item><title><![CDATA[One</title></item><item><title><![CDATA[Two]]></title></item><!-- oops <item><title>Three</title></item><!-- <item><title>Withdrawn</title></item> --><item><title>Four</title></item>'
    expect(await titles(rss(items))).toEqual(['One', 'Two', 'Three', 'Four'])
  })

  it('a text that breaks off: whole items stay, half a title is not shown', async () => {
    const document = await read(
      '<rss><channel><title>N</title><item><title>One</title><link>https://news.test/1</link></item><item><title>Two</title><description>begins and</descr',
    )
    expect(document.entries).toMatchObject([{ titleHtml: 'One' }, { titleHtml: 'Two', summaryHtml: '' }])
    expect(document.notes).toEqual(['the text breaks off'])
    expect(await titles('<rss><channel><title>N</title><item><title>One</title></item><item><title>Pope resi')).toEqual(['One'])
  })

  it('one unreadable date, which costs no more than itself', async () => {
    const document = await read(
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title><entry><title>One</title><published>soon</published></entry><entry><title>Two</title><updated>2026-05-06T10:00:00Z</updated></entry></feed>',
    )
    expect(document.entries).toMatchObject([{ publishedAt: null }, { publishedAt: Date.UTC(2026, 4, 6, 10) }])
  })

  it('HTML that stands unescaped in a description', async () => {
    expect(
      await firstOf(rss('<item><title>One</title><description>A <b class="x">bold</b><br>word &amp; more</description></item>')),
    ).toMatchObject({ summaryHtml: 'A <b class="x">bold</b><br>word & more' })
  })

  it('Atom text that is HTML and does not say so', async () => {
    expect(
      await firstOf(
        '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>One</title><summary>&lt;p&gt;Short&lt;/p&gt;</summary></entry></feed>',
      ),
    ).toMatchObject({ summaryHtml: '<p>Short</p>' })
  })

  it('links: the original before a tracker, the guid where there is none, none where the guid is no permalink', async () => {
    const items = `<item><title>1</title><link>https://track.test/x</link><f:origLink xmlns:f="http://rssnamespace.org/feedburner/ext/1.0">https://news.test/1</f:origLink></item>
      <item><title>2</title><guid>https://news.test/2</guid></item><item><title>3</title><guid isPermaLink="false">https://news.test/3</guid></item>
      <item><title>4</title><link></link><guid isPermaLink="true">/4</guid></item>`
    expect((await read(rss(items))).entries.map(({ url }) => url)).toEqual(['https://news.test/1', 'https://news.test/2', null, null])
  })
})

describe('readFeed refuses', () => {
  it.each([
    ['', 'empty', 'the answer was empty'],
    [' \n ', 'empty', 'the answer was empty'],
    ['<!DOCTYPE html><html><body>Log in</body></html>', 'not-a-feed', 'a web page, not a feed'],
    ['{"error":"no"}', 'not-a-feed', 'JSON, but not a JSON Feed'],
    ['{"version":"https://jsonfeed.org/version/1.1","items":[', 'damaged', 'begins like JSON but cannot be read'],
    ['<?xml version="1.0"?><opml><body/></opml>', 'not-a-feed', 'another kind of XML, not a feed'],
    ['Not found', 'not-a-feed', 'something else, not a feed'],
    ['<rss version="2.0"><chan', 'damaged', 'begins like a feed but cannot be read'],
  ])('%j', async (text, reason, detail) => {
    expect(await readFeed(bytes(text), origin)).toEqual({ kind: 'failed', failure: { reason, detail } })
  })

  it('bytes that are no text', async () => {
    const image = Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 256)
    expect(await readFeed(image, origin)).toMatchObject({ kind: 'failed', failure: { reason: 'not-a-feed' } })
  })

  it('50 MB', async () => {
    expect(await readFeed(new Uint8Array(50_000_000), origin)).toMatchObject({
      failure: { reason: 'too-large', detail: 'more than 10 MB' },
    })
  })

  it('no feed that only has nothing to say', async () => {
    expect(await read(rss(''))).toMatchObject({ title: 'News', entries: [] })
  })
})

describe('a hostile feed', { timeout: 30_000 }, () => {
  it('keeps its first 500 items and says how many were left out', async () => {
    const document = await read(rss('<item><title>x</title></item>'.repeat(1_000)))
    expect(document.entries).toHaveLength(500)
    expect(document.notes).toEqual(['500 items beyond the first 500 left out'])
  })

  it('of a million items is read within seconds', async () => {
    const document = await read(`<rss><channel>${'<item/>'.repeat(1_000_000)}`)
    expect(document).toMatchObject({ entries: { length: 500 }, notes: ['999500 items beyond the first 500 left out'] })
  })

  it('cannot have a title of a megabyte: it ends after a whole word', async () => {
    const [title = ''] = await titles(rss(`<item><title>${'ministers talk '.repeat(70_000)}</title></item>`))
    expect(title.length).toBeLessThanOrEqual(512)
    expect(title).toMatch(/^(?:ministers talk )+(?:ministers|ministers talk)…$/)
  })

  it('keeps a long title whole where only its markup is long', async () => {
    const [title] = await titles(
      rss(`<item><title>&lt;a href="https://news.test/${'x'.repeat(900)}"&gt;Ministers &amp;amp; talks&lt;/a&gt;</title></item>`),
    )
    expect(title).toBe('Ministers &amp; talks')
  })

  it('never cuts a character in two', async () => {
    const [title = ''] = await titles(rss(`<item><title>${'👩‍👩‍👧‍👦'.repeat(200)}</title></item>`))
    expect(title.length).toBeLessThanOrEqual(512)
    expect(title).toMatch(/^(?:👩‍👩‍👧‍👦)+…$/u)
  })

  it('cannot make links of anything but http and https', async () => {
    const items = ['javascript:alert(1)', 'data:text/html,x', 'https://me:secret@news.test/', 'file:///etc/passwd'].map(
      (link) => `<item><title>x</title><link>${link}</link></item>`,
    )
    expect((await read(rss(items.join('')))).entries.map(({ url }) => url)).toEqual([null, null, null, null])
  })

  it('has its mentions and its markup kept as text, for others to escape', async () => {
    expect(await titles(rss('<item><title><![CDATA[@everyone <!channel> <@1> **bold** ]]]]><![CDATA[> end]]></title></item>'))).toEqual([
      '@everyone <!channel> <@1> **bold** ]]> end',
    ])
  })

  it('has no entity of its own expanded', async () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>&b; &x;</title></item>').slice(21)}`
    const document = await read(bomb)
    expect(document.entries).toMatchObject([{ titleHtml: '&b; &x;' }])
    expect(document.notes).toEqual(['its own entities not expanded'])
  })

  it('cannot hang the reader with 100,000 open tags in a description', async () => {
    const tags = rss(`<item><title>x</title><description><![CDATA[${'<a '.repeat(100_000)}]]></description></item>`)
    expect(await cpuMs(async () => expect((await read(tags)).entries).toHaveLength(1))).toBeLessThan(5_000)
  })

  it.each([
    ['elements nested a million deep', `<rss><channel><title>N</title><item><title>One</title></item>${'<a>'.repeat(1_000_000)}`],
    [
      '200,000 attributes',
      `<rss><channel><title>N</title><item ${Array.from({ length: 200_000 }, (_, index) => `a${index}="1"`).join(' ')}><title>One</title></item>`,
    ],
    [
      '50,000 namespaces',
      `<rss ${Array.from({ length: 50_000 }, (_, index) => `xmlns:a${index}="u"`).join(' ')}><channel><title>N</title><item><title>One</title></item>`,
    ],
    [
      'an attribute of a megabyte',
      `<rss><channel><title>N</title><item><title>One</title><link href="https://news.test/${'x'.repeat(1_000_000)}"/></item>`,
    ],
    ['100,000 comments that never end', `<rss><channel><title>N</title><item><title>One</title></item>${'<!-- '.repeat(100_000)}`],
    [
      '100,000 CDATA sections that never end',
      `<rss><channel><title>N</title><item><title>One</title></item>${'<x><![CDATA['.repeat(100_000)}`,
    ],
    [
      "names of objects' insides",
      '<rss><channel><title>N</title><item><title>One</title><__proto__>x</__proto__><constructor/><toString/></item>',
    ],
  ])(
    'with %s is read all the same',
    async (_, text) => {
      expect(await titles(text)).toEqual(['One'])
    },
    15_000,
  )
})

describe('whatever the bytes', { timeout: 30_000 }, () => {
  it('readFeed never throws', async () => {
    const scraps = fc.array(
      fc.constantFrom(
        '<rss>',
        '<rss version="2.0">',
        '<channel>',
        '<item>',
        '</item>',
        '<title>',
        '</title>',
        '<link>',
        '<![CDATA[',
        ']]>',
        '<!--',
        '-->',
        '<feed xmlns="http://www.w3.org/2005/Atom">',
        '<entry>',
        '</entry>',
        '<?xml',
        '?>',
        '&#0;',
        '&#xD800;',
        '&',
        '<',
        '"',
        '\0',
        'é',
        ' x ',
        '<link href="',
        '<author><name>',
        '<content type="xhtml">',
        '<rdf:RDF>',
        '{',
        '[',
        '"items":',
      ),
      { maxLength: 60 },
    )
    const wild = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      scraps.map((list) => bytes(list.join(''))),
    )
    await fc.assert(
      fc.asyncProperty(
        wild,
        fc.constantFrom('', 'text/xml; charset=utf-16', 'application/json'),
        async (input, contentType) => void (await readFeed(input, { ...origin, contentType })),
      ),
      { numRuns: 500 },
    )
  })

  it('a feed with junk in one text keeps every item', async () => {
    const junk = fc.array(
      fc.constantFrom(
        '&',
        '&nbsp;',
        '\0',
        '\x1b',
        '<b>',
        '</b>',
        '</i>',
        '<br>',
        '<img src=x>',
        '<!-- x -->',
        '<3',
        ' < ',
        '<![CDATA[x]]>',
        'é',
        '&#8;',
        '\ud800',
        '"',
        "'",
      ),
      { maxLength: 8 },
    )
    await fc.assert(
      fc.asyncProperty(fc.array(junk, { minLength: 1, maxLength: 5 }), fc.boolean(), async (texts, atom) => {
        const items = texts.map((text, index) =>
          atom
            ? `<entry><id>${index}</id><title>t${index}</title><summary>${text.join('')}</summary></entry>`
            : `<item><guid>${index}</guid><title>t${index}</title><description>${text.join('')}</description></item>`,
        )
        const feed = atom ? `<feed xmlns="http://www.w3.org/2005/Atom"><title>N</title>${items.join('')}</feed>` : rss(items.join(''))
        expect(await titles(feed)).toEqual(texts.map((_, index) => `t${index}`))
      }),
      { numRuns: 300 },
    )
  })

  it('a feed that breaks off anywhere keeps the items before the break', async () => {
    const item = (index: number) =>
      `<item><title>Title ${index}</title><link>https://news.test/${index}</link><description><![CDATA[<p>Text ${index}</p>]]></description></item>`
    const items = Array.from({ length: 6 }, (_, index) => item(index))
    const whole = rss(items.join(''))
    const start = whole.indexOf('<item>')
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: start, max: whole.length }), async (end) => {
        const complete = Math.min(6, Math.floor((end - start) / item(0).length))
        const found = await titles(whole.slice(0, end))
        expect(found.slice(0, complete)).toEqual(items.slice(0, complete).map((_, index) => `Title ${index}`))
        for (const title of found) expect(title).toMatch(/^Title \d$/)
      }),
    )
  })
})
