import { createHash } from 'node:crypto'
import type { SampleOutlet } from './outlet.ts'
import { lastChange, type PublishedArticle, published } from './published.ts'
import { escapeMarkup, paragraphsHtml, rfc822, rfc3339 } from './text.ts'

/** The moment and the place a feed is written for. */
type Press = {
  /** Scheme, host and port of the server, without a slash at the end. */
  readonly origin: string
  /** Milliseconds since the epoch. */
  readonly now: number
}

/** An outlet's feed in its own format as it reads at `press.now`, damage and all. */
export function writeFeed(outlet: SampleOutlet, press: Press): { readonly text: string; readonly contentType: string } {
  const { charset = 'utf-8' } = outlet.habits
  const text = outlet.answer.kind === 'damaged' ? damaged(writers[outlet.format](outlet, press)) : writers[outlet.format](outlet, press)
  return { text, contentType: `${mediaTypes[outlet.format]}; charset=${charset}` }
}

const mediaTypes = {
  rss: 'application/rss+xml',
  rdf: 'application/rdf+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
} as const

const writers = { rss: writeRss, rdf: writeRdf, atom: writeAtom, json: writeJson } as const

function writeRss(outlet: SampleOutlet, press: Press): string {
  return `${xmlDeclaration(outlet)}
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <channel>
    ${tag('title', outlet.name)}
    ${tag('link', `${press.origin}/${outlet.id}/`)}
    <atom:link href="${press.origin}${outlet.path}" rel="self" type="application/rss+xml" />
    ${tag('description', outlet.tagline)}
    ${tag('language', outlet.language)}
    ${tag('managingEditor', `newsdesk@${outlet.host} (${outlet.name})`)}
    ${tag('lastBuildDate', rfc822(lastChange(outlet, press.now), outlet.habits.zoneMinutes))}
    <ttl>15</ttl>
${published(outlet, press.now)
  .map((article) => rssItem(article, outlet, press))
  .join('\n')}
  </channel>
</rss>
`
}

function rssItem(article: PublishedArticle, outlet: SampleOutlet, press: Press): string {
  const date = claimedDate(article)
  return `    <item>
${lines(6, [
  tag('title', written(article.title, outlet)),
  tag('link', link(article, outlet, press)),
  rssGuid(article, outlet, press),
  date === null ? '' : tag('pubDate', rfc822(date, outlet.habits.zoneMinutes)),
  article.updatedAt === null ? '' : tag('atom:updated', rfc3339(Date.parse(article.updatedAt))),
  article.author === undefined ? '' : tag('dc:creator', article.author),
  ...(article.categories ?? []).map((category) => tag('category', category)),
  summaryElement('description', article, outlet, press),
  article.paragraphs === undefined ? '' : `<content:encoded>${cdata(paragraphsHtml(article.paragraphs))}</content:encoded>`,
])}
    </item>`
}

function writeRdf(outlet: SampleOutlet, press: Press): string {
  const articles = published(outlet, press.now)
  return `${xmlDeclaration(outlet)}
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/">
  <channel rdf:about="${press.origin}${outlet.path}">
    ${tag('title', written(outlet.name, outlet))}
    ${tag('link', `${press.origin}/${outlet.id}/`)}
    ${tag('description', outlet.tagline)}
    ${tag('dc:language', outlet.language)}
    <sy:updatePeriod>hourly</sy:updatePeriod>
    <sy:updateFrequency>2</sy:updateFrequency>
    <items><rdf:Seq>
${articles.map((article) => `      <rdf:li rdf:resource="${escapeMarkup(link(article, outlet, press))}" />`).join('\n')}
    </rdf:Seq></items>
  </channel>
${articles.map((article) => rdfItem(article, outlet, press)).join('\n')}
</rdf:RDF>
`
}

function rdfItem(article: PublishedArticle, outlet: SampleOutlet, press: Press): string {
  const date = claimedDate(article)
  return `  <item rdf:about="${escapeMarkup(link(article, outlet, press))}">
${lines(4, [
  tag('title', written(article.title, outlet)),
  tag('link', link(article, outlet, press)),
  summaryElement('description', article, outlet, press),
  date === null ? '' : tag('dc:date', rfc3339(date, outlet.habits.zoneMinutes)),
  article.author === undefined ? '' : tag('dc:creator', article.author),
  ...(article.categories ?? []).map((category) => tag('dc:subject', category)),
  article.paragraphs === undefined ? '' : `<content:encoded>${cdata(paragraphsHtml(article.paragraphs))}</content:encoded>`,
])}
  </item>`
}

function writeAtom(outlet: SampleOutlet, press: Press): string {
  return `${xmlDeclaration(outlet)}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${outlet.language}" xml:base="${press.origin}/${outlet.id}/">
  ${tag('title', outlet.name)}
  ${tag('subtitle', outlet.tagline)}
  <link rel="self" type="application/atom+xml" href="${press.origin}${outlet.path}" />
  <link rel="alternate" type="text/html" href="${press.origin}/${outlet.id}/" />
  ${tag('id', `tag:${outlet.host},2025:feed`)}
  ${tag('updated', rfc3339(lastChange(outlet, press.now), outlet.habits.zoneMinutes))}
${published(outlet, press.now)
  .map((article) => atomEntry(article, outlet, press))
  .join('\n')}
</feed>
`
}

function atomEntry(article: PublishedArticle, outlet: SampleOutlet, press: Press): string {
  const { zoneMinutes } = outlet.habits
  const date = claimedDate(article)
  return `  <entry>
${lines(4, [
  `<title type="html">${escapeMarkup(escapeMarkup(article.title))}</title>`,
  `<link rel="alternate" type="text/html" href="${escapeMarkup(link(article, outlet, press))}" />`,
  tag('id', `tag:${outlet.host},2025:${number(article)}`),
  date === null ? '' : tag('published', rfc3339(date, zoneMinutes)),
  tag('updated', rfc3339(Date.parse(article.updatedAt ?? article.at), zoneMinutes)),
  `<author>${tag('name', article.author ?? outlet.name)}</author>`,
  ...(article.categories ?? []).map((category) => `<category term="${escapeMarkup(category)}" />`),
  summaryElement('summary', article, outlet, press).replace('<summary>', '<summary type="html">'),
  article.paragraphs === undefined ? '' : `<content type="html">${escapeMarkup(paragraphsHtml(article.paragraphs))}</content>`,
])}
  </entry>`
}

function writeJson(outlet: SampleOutlet, press: Press): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    home_page_url: `${press.origin}/${outlet.id}/`,
    feed_url: `${press.origin}${outlet.path}`,
    description: outlet.tagline,
    language: outlet.language,
    items: published(outlet, press.now).map((article) => jsonItem(article, outlet, press)),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}

function jsonItem(article: PublishedArticle, outlet: SampleOutlet, press: Press) {
  const { zoneMinutes } = outlet.habits
  const date = claimedDate(article)
  return {
    id: outlet.habits.guids === 'address' ? `${press.origin}${article.path}` : number(article),
    url: link(article, outlet, press),
    title: article.title,
    ...(article.paragraphs === undefined
      ? { content_text: article.summary }
      : { summary: article.summary, content_html: paragraphsHtml(article.paragraphs) }),
    ...(date === null ? {} : { date_published: rfc3339(date, zoneMinutes) }),
    ...(article.updatedAt === null ? {} : { date_modified: rfc3339(Date.parse(article.updatedAt), zoneMinutes) }),
    ...(article.author === undefined ? {} : { authors: [{ name: article.author }] }),
    ...(article.categories === undefined ? {} : { tags: article.categories }),
  }
}

const xmlDeclaration = (outlet: SampleOutlet) => `<?xml version="1.0" encoding="${outlet.habits.charset ?? 'utf-8'}"?>`

const tag = (name: string, text: string) => `<${name}>${escapeMarkup(text)}</${name}>`

const cdata = (html: string) => `<![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`

const lines = (indent: number, elements: readonly string[]) =>
  elements
    .filter((element) => element !== '')
    .map((element) => ' '.repeat(indent) + element)
    .join('\n')

const written = (text: string, outlet: SampleOutlet) => (outlet.habits.escaping === 'twice' ? escapeMarkup(text) : text)

/** What the feed says is the article's date, milliseconds since the epoch; null where it gives none. */
const claimedDate = ({ at, dated }: PublishedArticle) => (dated === null ? null : Date.parse(dated ?? at))

function link(article: PublishedArticle, { habits }: SampleOutlet, press: Press): string {
  const tracking = habits.tracking === undefined ? '' : `?${habits.tracking}`
  return `${habits.links === 'relative' ? '' : press.origin}${article.path}${tracking}`
}

function rssGuid(article: PublishedArticle, outlet: SampleOutlet, press: Press): string {
  switch (outlet.habits.guids ?? 'address') {
    case 'address':
      return tag('guid', `${press.origin}${article.path}`)
    case 'number':
      return `<guid isPermaLink="false">https://${outlet.host}/?p=${number(article)}</guid>`
    case 'none':
      return ''
  }
}

/** An id of seven digits that stays the same over all editions. */
const number = (article: PublishedArticle) =>
  String(1_000_000 + (createHash('sha1').update(article.path).digest().readUInt32BE(0) % 9_000_000))

function summaryElement(name: string, article: PublishedArticle, outlet: SampleOutlet, press: Press): string {
  const { summaries = 'text', readMore } = outlet.habits
  const more = readMore === undefined ? '' : ` <a href="${escapeMarkup(link(article, outlet, press))}">${escapeMarkup(readMore)}</a>`
  switch (summaries) {
    case 'text':
      return tag(name, written(article.summary, outlet))
    case 'cdata':
      return `<${name}>${cdata(`<p>${escapeMarkup(article.summary)}${more}</p>`)}</${name}>`
    case 'escaped':
      return tag(name, `<p>${escapeMarkup(article.summary)}${more}</p>`)
  }
}

/** Breaks XML as careless templates do: ampersands left bare, and in the second item a tag closed by another's name. */
function damaged(xml: string): string {
  const second = xml.indexOf('<item>', xml.indexOf('<item>') + 1)
  const bare = (part: string) => part.replaceAll('&amp;', '&')
  return bare(xml.slice(0, second)) + bare(xml.slice(second)).replace('</category>', '</categories>')
}
