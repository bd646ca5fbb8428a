import { parseAtomFeed, parseRdfFeed, parseRssFeed } from 'feedsmith'
import type { FeedDocument } from '../feed.ts'
import { languageTag } from '../language-tag.ts'
import { entryFrom, type FoundItem } from './entry.ts'
import { noWishes, skippedDays, skippedHours } from './refresh.ts'

type RssItem = NonNullable<ReturnType<typeof parseRssFeed<string>>['items']>[number]
type RdfItem = NonNullable<ReturnType<typeof parseRdfFeed<string>>['items']>[number]
type AtomEntry = NonNullable<ReturnType<typeof parseAtomFeed<string>>['entries']>[number]

/**
 * Reads a feed with feedsmith, from the text as it was repaired and not tidied: what the tidying misunderstood,
 * this reader sees with its own eyes.
 *
 * @returns Null where it finds no feed either.
 */
export function readAgain(text: string, base: string, mostItems: number): FeedDocument | null {
  const options = { maxItems: mostItems }
  return (
    attempt(() => rssDocument(parseRssFeed(text, options), base)) ??
    attempt(() => atomDocument(parseAtomFeed(text, options), base)) ??
    attempt(() => rdfDocument(parseRdfFeed(text, options), base))
  )
}

function attempt(read: () => FeedDocument): FeedDocument | null {
  try {
    return read()
  } catch {
    return null
  }
}

function rssDocument(feed: ReturnType<typeof parseRssFeed<string>>, base: string): FeedDocument {
  const entries = (feed.items ?? []).map((item) => entryFrom(rssItem(item, base)))
  return {
    format: 'rss',
    title: feed.title ?? '',
    language: languageTag(feed.language ?? ''),
    entries,
    refreshMinutes: feed.ttl ?? null,
    skipHours: skippedHours(feed.skipHours),
    skipDays: skippedDays(feed.skipDays),
    notes: [],
  }
}

function rdfDocument(feed: ReturnType<typeof parseRdfFeed<string>>, base: string): FeedDocument {
  const entries = (feed.items ?? []).map((item) => entryFrom(rdfItem(item, base)))
  return {
    format: 'rdf',
    title: feed.title ?? '',
    language: languageTag(feed.dc?.languages?.[0] ?? ''),
    entries,
    ...noWishes,
    notes: [],
  }
}

function atomDocument(feed: ReturnType<typeof parseAtomFeed<string>>, base: string): FeedDocument {
  const entries = (feed.entries ?? []).map((entry) => entryFrom(atomItem(entry, base)))
  return {
    format: 'atom',
    title: feed.title?.value ?? '',
    language: languageTag(feed.xml?.lang ?? ''),
    entries,
    ...noWishes,
    notes: [],
  }
}

function rssItem(item: RssItem, base: string): FoundItem {
  return {
    guid: item.guid?.value ?? '',
    guidIsAddress: item.guid?.isPermaLink !== false,
    addresses: [{ written: item.link ?? '', base }],
    title: item.title ?? '',
    summary: item.description ?? '',
    content: item.content?.encoded ?? '',
    published: [item.pubDate ?? '', ...(item.dc?.dates ?? [])],
    updated: [],
    authors: [...(item.authors ?? []).map(({ name = '' }) => name), ...(item.dc?.creators ?? [])],
    categories: (item.categories ?? []).map(({ name = '' }) => name),
  }
}

function rdfItem(item: RdfItem, base: string): FoundItem {
  return {
    guid: item.rdf?.about ?? '',
    guidIsAddress: true,
    addresses: [{ written: item.link ?? '', base }],
    title: item.title ?? '',
    summary: item.description ?? '',
    content: item.content?.encoded ?? '',
    published: item.dc?.dates ?? [],
    updated: [],
    authors: item.dc?.creators ?? [],
    categories: item.dc?.subjects ?? [],
  }
}

function atomItem(entry: AtomEntry, base: string): FoundItem {
  const pages = (entry.links ?? []).filter(({ rel = 'alternate' }) => rel === 'alternate')
  return {
    guid: entry.id ?? '',
    guidIsAddress: true,
    addresses: pages.map(({ href = '' }) => ({ written: href, base })),
    title: entry.title?.value ?? '',
    summary: entry.summary?.value ?? '',
    content: entry.content?.value ?? '',
    published: [entry.published ?? '', entry.updated ?? ''],
    updated: [entry.updated ?? ''],
    authors: (entry.authors ?? []).map(({ name = '' }) => name),
    categories: (entry.categories ?? []).map(({ label, term = '' }) => label ?? term),
  }
}
