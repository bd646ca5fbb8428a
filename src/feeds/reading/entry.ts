import { decodeHTML } from 'entities'
import { isWebAddress, webAddress } from '../addresses.ts'
import type { Entry } from '../feed.ts'
import { readDate } from './dates.ts'

/** Longest title kept, in characters of plain text: three times the longest headline seen. */
const longestTitle = 512
/** Longest summary or text kept, in characters of HTML: the longest articles of any outlet have a quarter of it. */
const longestText = 400_000
/** Longest guid, name of an author or category kept, in characters. */
const longestName = 512
const mostNames = 50

/** An item as a reader found it, before anything is checked. */
export type FoundItem = {
  readonly guid: string
  /** Whether the guid is said to be, or may be, the item's address. */
  readonly guidIsAddress: boolean
  /** Addresses in order of preference, each with the base that it is relative to. */
  readonly addresses: readonly { readonly written: string; readonly base: string }[]
  readonly title: string
  readonly summary: string
  readonly content: string
  /** Dates as written, in order of preference. */
  readonly published: readonly string[]
  readonly updated: readonly string[]
  readonly authors: readonly string[]
  readonly categories: readonly string[]
}

/** An item as found → an entry: the first address that may be followed, the first date that can be read, everything within its limit. */
export function entryFrom(item: FoundItem): Entry {
  const guid = item.guid.trim()
  return {
    guid: guid === '' ? null : guid.slice(0, longestName),
    url: first(item.addresses, ({ written, base }) => webAddress(written, base)) ?? addressOfGuid(item, guid),
    titleHtml: shortTitle(item.title.trim()),
    summaryHtml: shortText(item.summary.trim()),
    contentHtml: shortText(item.content.trim()),
    publishedAt: first(item.published, readDate),
    updatedAt: first(item.updated, readDate),
    authors: names(item.authors.map(authorName)),
    categories: names(item.categories),
  }
}

/** Plain text as HTML. */
export function htmlFromPlain(plain: string): string {
  return plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** A line of plain text that may stand as a title; over the limit it ends after a whole word with "…". */
export function shortLine(plain: string): string {
  return plain.length <= longestTitle ? plain : `${wholeWords(plain, longestTitle - 1)}…`
}

function addressOfGuid(item: FoundItem, guid: string): string | null {
  return item.guidIsAddress && isWebAddress(guid) ? webAddress(guid, guid) : null
}

function first<given, found>(values: readonly given[], read: (value: given) => found | null): found | null {
  for (const value of values) {
    const result = read(value)
    if (result !== null) return result
  }
  return null
}

/** A title over the limit loses its markup and ends after a whole word with "…". */
function shortTitle(html: string): string {
  if (html.length <= longestTitle) return html
  // Only so much of a monstrous title is looked at: markup may be up to nine tenths of a real one.
  const plain = decodeHTML(html.slice(0, longestTitle * 10).replace(/<[^<>]*>/g, ''))
    .replace(/\s+/g, ' ')
    .trim()
  return htmlFromPlain(shortLine(plain))
}

/** As many whole words as fit; of a single word that does not fit, as many whole characters. */
function wholeWords(plain: string, limit: number): string {
  const head = plain.slice(0, limit + 100)
  const words = lastBoundary(new Intl.Segmenter('und', { granularity: 'word' }).segment(head), limit)
  const end = words > 0 ? words : lastBoundary(new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(head), limit)
  return head.slice(0, end).trimEnd()
}

function lastBoundary(segments: Intl.Segments, limit: number): number {
  let last = 0
  for (const { index } of segments) if (index <= limit) last = index
  return last
}

/** A text over the limit ends at the last space or tag within it. */
function shortText(html: string): string {
  if (html.length <= longestText) return html
  const head = html.slice(0, longestText)
  const end = Math.max(head.lastIndexOf(' '), head.lastIndexOf('>') + 1)
  return (end > 0 ? head.slice(0, end) : head).toWellFormed()
}

/** RSS wants "mail (name)", and mostly gets a name. */
function authorName(written: string): string {
  return /^\S+@\S+\s*\(([^()]+)\)$/.exec(written.slice(0, longestName).trim())?.[1] ?? written
}

function names(written: readonly string[]): string[] {
  const clean = written.slice(0, mostNames).map((name) => name.slice(0, longestName).replace(/\s+/g, ' ').trim())
  return [...new Set(clean.filter((name) => name !== ''))]
}
