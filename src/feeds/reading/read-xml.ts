import RssParser from 'rss-parser'
import type { FeedDocument } from '../feed.ts'
import { languageTag } from '../language-tag.ts'
import { aboutVideo } from './about-video.ts'
import { readDate } from './dates.ts'
import { entryFrom, type FoundItem, htmlFromPlain } from './entry.ts'
import { refreshMinutes, skippedDays, skippedHours } from './refresh.ts'
import type { Tidied } from './tidy-xml.ts'

/** An element with attributes as xml2js gives it. */
type Marked = { readonly _?: string; readonly $: Readonly<Record<string, string>> }

/** What rss-parser is told to give of an item besides its own fields; absent where the item has none. */
type ParsedItem = {
  readonly links?: readonly Marked[]
  readonly guids?: readonly Marked[]
  readonly origLink?: string
  readonly summaryHtml?: string
  readonly contentHtml?: string
  readonly mediaText?: string
  readonly published?: string
  readonly updated?: string
  readonly 'dc:date'?: string
  readonly authors?: readonly string[]
  readonly categories?: string[]
}

type ParsedFeed = {
  readonly language?: string
  readonly ttl?: string
  readonly updatePeriod?: string
  readonly updateFrequency?: string
  readonly skipHours?: string
  readonly skipDays?: string
}

const keepArray = { keepArray: true }
const dateNames: ReadonlySet<string> = new Set(['pubDate', 'published', 'updated', 'dc:date'])

/**
 * The first reader. It is given tidied text only, where the elements that it mishandles have names of our own (feed-fields.ts):
 * of every description and content it would make a plain "snippet", which takes minutes for a hostile one. One Atom date
 * that it cannot read would lose it the whole feed, so it is told how to read dates.
 */
const parser = new RssParser<ParsedFeed, ParsedItem>({
  defaultRSS: 2,
  xml2js: { valueProcessors: [(value: string, name: string) => (dateNames.has(name) ? isoDate(value) : value)] },
  customFields: {
    feed: ['language', 'ttl', 'updatePeriod', 'updateFrequency', 'skipHours', 'skipDays'],
    item: [
      ['link', 'links', keepArray],
      ['guid', 'guids', keepArray],
      ['author', 'authors', keepArray],
      ['category', 'categories', keepArray],
      ['html:summary', 'summaryHtml'],
      ['html:content', 'contentHtml'],
      'origLink',
      'mediaText',
      'published',
      'updated',
    ],
  },
})

/**
 * Reads a feed that tidyXml wrote.
 *
 * @param base Address of the feed.
 * @throws {Error} If rss-parser refuses what it is given.
 */
export async function readXml(tidied: Tidied, base: string): Promise<FeedDocument> {
  const feed = await parser.parseString(tidied.xml)
  return {
    format: tidied.root,
    title: (feed.title ?? '').trim(),
    language: languageTag(feed.language ?? ''),
    entries: feed.items.map((item) => entryFrom(foundItem(item, base))),
    refreshMinutes: refreshMinutes(feed),
    skipHours: skippedHours(feed.skipHours),
    skipDays: skippedDays(feed.skipDays),
    notes: [],
  }
}

function foundItem(item: ParsedItem & { title?: string; pubDate?: string }, base: string): FoundItem {
  const guid = item.guids?.find(({ _ }) => _)
  return {
    guid: guid?._ ?? '',
    guidIsAddress: guid?.$.isPermaLink !== 'false',
    addresses: addresses(item, base),
    title: item.title ?? '',
    summary: item.summaryHtml ?? htmlFromPlain(aboutVideo(item.mediaText ?? '')),
    content: item.contentHtml ?? '',
    published: present(item.pubDate, item.published, item['dc:date'], item.updated),
    updated: present(item.updated),
    authors: item.authors ?? [],
    categories: item.categories ?? [],
  }
}

/** The item's own address first where a service rewrote it, then links to the article as a page, then any that speak for it. */
function addresses({ origLink, links = [] }: ParsedItem, base: string): FoundItem['addresses'] {
  const alternates = links.map(({ $ }) => $).filter(({ rel }) => rel === 'alternate')
  const pages = alternates.filter(({ type = '' }) => type === '' || type.includes('html'))
  const written = [...pages, ...alternates].map((link) => ({ written: link.href ?? '', base: link.base ?? base }))
  return origLink === undefined ? written : [{ written: origLink, base }, ...written]
}

function isoDate(written: string): string {
  const time = readDate(written)
  return time === null ? '' : new Date(time).toISOString()
}

function present(...values: readonly (string | undefined)[]): string[] {
  return values.filter((value): value is string => value !== undefined && value !== '')
}
