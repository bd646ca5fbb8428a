/** Feeds made to do harm, each with what it is; none is longer than the fetcher lets through. */
export const hostileFeeds: readonly { readonly name: string; readonly make: () => string }[] = [
  { name: 'billion laughs', make: () => `${laughs(10, 10)}<rss><channel><title>&l10;</title></channel></rss>` },
  {
    name: 'quadratic blow-up',
    make: () => `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(100_000)}">]><rss><channel><title>${'&a;'.repeat(50_000)}</title></channel></rss>`,
  },
  { name: 'a file as entity', make: () => external('SYSTEM "file:///etc/passwd"') },
  { name: 'an address as entity', make: () => external('SYSTEM "http://127.0.0.2/"') },
  { name: 'a parameter entity', make: () => `<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://127.0.0.2/x.dtd"> %p;]>${rss('')}` },
  { name: 'a DTD elsewhere', make: () => `<!DOCTYPE rss SYSTEM "http://127.0.0.2/rss.dtd">${rss('')}` },
  { name: '100,000 items', make: () => rss('<item><title>x</title><link>https://a.test/</link></item>'.repeat(100_000)) },
  {
    name: '200,000 attributes',
    make: () => rss(`<item ${Array.from({ length: 200_000 }, (_, index) => `a${index}="b"`).join(' ')}><title>x</title></item>`),
  },
  { name: 'the same attribute 200,000 times', make: () => rss(`<item ${'a="b" '.repeat(200_000)}><title>x</title></item>`) },
  { name: '200,000 nested elements', make: () => rss(`<item><title>${'<a>'.repeat(200_000)}x</title></item>`) },
  { name: '50,000 items in one another', make: () => rss('<item><title>x</title>'.repeat(50_000)) },
  {
    name: 'tags that never close, in a description',
    make: () => rss(`<item><title>x</title><description>${'<a '.repeat(100_000)}</description></item>`),
  },
  {
    name: 'escaped tags that never close',
    make: () => rss(`<item><title>x</title><description>${'&lt;a '.repeat(500_000)}</description></item>`),
  },
  { name: 'CDATA without end', make: () => `<rss><channel><item><title><![CDATA[${'x'.repeat(5_000_000)}` },
  { name: 'a comment without end', make: () => `<rss><channel><!-- ${'- '.repeat(2_000_000)}` },
  { name: 'an instruction without end', make: () => `<rss><channel><?x ${'? '.repeat(2_000_000)}` },
  { name: 'a title of five megabytes', make: () => rss(`<item><title>${'word '.repeat(1_000_000)}</title></item>`) },
  { name: 'four million ampersands', make: () => rss(`<item><title>${'&'.repeat(4_000_000)}</title></item>`) },
  { name: 'four million angle brackets', make: () => rss(`<item><title>${'<'.repeat(4_000_000)}</title></item>`) },
  { name: 'entities of entities', make: () => rss(`<item><title>${`&${'amp;'.repeat(500)}lt;`.repeat(500)}</title></item>`) },
  { name: 'a million numeric entities', make: () => rss(`<item><title>${'&#x1F600;&#1114112;&#xD800;'.repeat(150_000)}</title></item>`) },
  {
    name: '100,000 namespaces',
    make: () =>
      `<rss ${Array.from({ length: 100_000 }, (_, index) => `xmlns:n${index}="http://a.test/${index}"`).join(' ')}><channel/></rss>`,
  },
  { name: '100,000 categories', make: () => rss(`<item><title>x</title>${'<category>c</category>'.repeat(100_000)}</item>`) },
  {
    name: '100,000 links and dates',
    make: () => rss(`<item><title>x</title>${'<link>https://a.test/</link><pubDate>99999999999 Foo</pubDate>'.repeat(80_000)}</item>`),
  },
  {
    name: 'bases upon bases',
    make: () =>
      `<feed xmlns="http://www.w3.org/2005/Atom">${Array.from({ length: 900 }, () => `<x xml:base="${'a/'.repeat(1_000)}">`).join('')}<entry><title>x</title><link href="y"/></entry></feed>`,
  },
  { name: 'whitespace of five megabytes', make: () => rss(`<item><title>a${' \n\t'.repeat(1_700_000)}b</title></item>`) },
  { name: 'JSON nested 500,000 deep', make: () => '['.repeat(500_000) },
  {
    name: 'JSON with a million items',
    make: () => `{"version":"https://jsonfeed.org/version/1.1","title":"x","items":[${'{},'.repeat(1_000_000)}{}]}`,
  },
  {
    name: 'a date to search through for ever',
    make: () => rss(`<item><title>x</title><pubDate>${'1 '.repeat(1_000_000)}Jan</pubDate></item>`),
  },
  { name: 'ten megabytes of NUL', make: () => `<rss>${'\0'.repeat(9_900_000)}` },
]

function rss(items: string): string {
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${items}</channel></rss>`
}

function external(source: string): string {
  return `<!DOCTYPE rss [<!ENTITY x ${source}>]><rss version="2.0"><channel><title>&x;</title><item><title>&x;</title></item></channel></rss>`
}

function laughs(depth: number, times: number): string {
  const entities = Array.from(
    { length: depth },
    (_, level) => `<!ENTITY l${level + 1} "${(level === 0 ? 'lol' : `&l${level};`).repeat(times)}">`,
  )
  return `<!DOCTYPE rss [${entities.join('')}]>`
}
