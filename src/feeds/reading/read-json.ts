import { parseJsonFeed } from 'feedsmith'
import type { FeedDocument, FeedFailure } from '../feed.ts'
import { languageTag } from '../language-tag.ts'
import { entryFrom, type FoundItem, htmlFromPlain } from './entry.ts'
import { noWishes } from './refresh.ts'

type JsonFeed = ReturnType<typeof parseJsonFeed<string>>
type JsonItem = NonNullable<JsonFeed['items']>[number]

/** Reads a JSON Feed (https://www.jsonfeed.org/version/1.1/) with feedsmith, since rss-parser reads none. Never throws. */
export function readJson(
  text: string,
  base: string,
  mostItems: number,
): { readonly kind: 'read'; readonly document: FeedDocument } | { readonly kind: 'failed'; readonly failure: FeedFailure } {
  const value = parsed(text)
  if (value === undefined) return { kind: 'failed', failure: { reason: 'damaged', detail: 'begins like JSON but cannot be read' } }
  try {
    return { kind: 'read', document: documentFrom(parseJsonFeed(shortened(value, mostItems)), base, mostItems, itemsIn(value).length) }
  } catch {
    return { kind: 'failed', failure: { reason: 'not-a-feed', detail: 'JSON, but not a JSON Feed' } }
  }
}

/** The value, or undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

function itemsIn(value: unknown): readonly unknown[] {
  return typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items) ? value.items : []
}

/** Without the items that would not be kept: of a million of them the library makes a long work. */
function shortened(value: unknown, mostItems: number): unknown {
  const items = itemsIn(value)
  return items.length <= mostItems ? value : { ...Object(value), items: items.slice(0, mostItems) }
}

function documentFrom(feed: JsonFeed, base: string, mostItems: number, seen: number): FeedDocument {
  const items = feed.items ?? []
  const beyond = seen - mostItems
  return {
    format: 'json',
    title: feed.title?.trim() ?? '',
    language: languageTag(feed.language ?? ''),
    entries: items.slice(0, mostItems).map((item) => entryFrom(foundItem(item, base))),
    ...noWishes,
    notes: beyond > 0 ? [`${beyond} items beyond the first ${mostItems} left out`] : [],
  }
}

function foundItem(item: JsonItem, base: string): FoundItem {
  const addresses = [item.url, item.external_url].filter((address) => address !== undefined)
  return {
    guid: item.id ?? '',
    guidIsAddress: true,
    addresses: addresses.map((written) => ({ written, base })),
    title: htmlFromPlain(item.title ?? ''),
    summary: htmlFromPlain(item.summary ?? ''),
    content: item.content_html ?? htmlFromPlain(item.content_text ?? ''),
    published: [item.date_published ?? '', item.date_modified ?? ''],
    updated: [item.date_modified ?? ''],
    authors: (item.authors ?? []).map(({ name = '' }) => name),
    categories: item.tags ?? [],
  }
}
