import type { FeedDocument, FeedFailure } from '../feed.ts'
import { decodeText } from './decode.ts'
import { readJson } from './read-json.ts'
import { readXml } from './read-xml.ts'
import { type Repaired, repairXml } from './repair.ts'
import { readAgain } from './second-reader.ts'
import { type Tidied, tidyXml } from './tidy-xml.ts'

/** Most bytes of a feed that are read: above all real feeds, below what costs seconds. The fetcher stops there too. */
const mostBytes = 10_000_000
/** Most items kept of a feed, in the feed's own order, which is newest first. */
const mostItems = 500

export type FeedReading =
  | { readonly kind: 'read'; readonly document: FeedDocument }
  | { readonly kind: 'failed'; readonly failure: FeedFailure }

/**
 * Reads RSS 0.9x to 2.0, RSS 1.0 (RDF), Atom 0.3 and 1.0, and JSON Feed, as well formed as they may be.
 * Never throws for what the bytes hold. May take seconds for hostile bytes: run it where it can be stopped.
 *
 * @param origin Address of the feed, for relative addresses, and the Content-Type that it came with ('' for none).
 */
export async function readFeed(bytes: Uint8Array, origin: { readonly url: string; readonly contentType: string }): Promise<FeedReading> {
  if (bytes.byteLength > mostBytes) return failed('too-large', `more than ${mostBytes / 1_000_000} MB`)
  const { text, notes } = decodeText(bytes, origin.contentType)
  const start = text.trimStart().slice(0, 200)
  if (start === '') return failed('empty', 'the answer was empty')
  if (/^[{[]/.test(start)) return noted(readJson(text, origin.url, mostItems), notes)
  const repaired = repairXml(text)
  if (!repaired) return failed('not-a-feed', `${whatElse(start)}, not a feed`)
  return noted(await readRepaired(repaired, origin.url), [...notes, ...repaired.notes])
}

/** The first reader's document, or the second's where the first fails or finds fewer items than the text has. */
async function readRepaired({ text }: Repaired, url: string): Promise<FeedReading> {
  const tidied = tidyXml(text, url, mostItems)
  const first =
    tidied &&
    (await readXml(tidied, url).then(
      (document) => withNotes(document, notesOn(tidied)),
      () => null,
    ))
  const expected = Math.min(mostItems, itemsIn(text)) - (tidied?.broken ? 1 : 0)
  const missing = expected - (first?.entries.length ?? 0)
  const second = missing > 0 || first === null ? readAgain(text, url, mostItems) : null
  if (second && second.entries.length > (first?.entries.length ?? -1)) return read(withNotes(second, ['read by the second reader']))
  if (!first || (first.title === '' && first.entries.length === 0)) return failed('damaged', 'begins like a feed but cannot be read')
  return read(missing > 0 ? withNotes(first, [`${missing} items could not be read`]) : first)
}

/** Items in a text by their start tags, in or out of order; CDATA is passed over. */
function itemsIn(text: string): number {
  let items = 0
  for (const [tag] of text.matchAll(/<(?:item|entry)(?=[\s/>])|<!\[CDATA\[[\s\S]*?\]\]>/g)) if (!tag.startsWith('<!')) items += 1
  return items
}

function notesOn(tidied: Tidied): string[] {
  const notes = tidied.items > mostItems ? [`${tidied.items - mostItems} items beyond the first ${mostItems} left out`] : []
  return tidied.broken ? [...notes, 'the text breaks off'] : notes
}

function whatElse(start: string): string {
  if (/<(?:!doctype\s+html|html|head|body)[\s>]/i.test(start)) return 'a web page'
  if (/<(?:\?xml|opml)[\s>]/i.test(start)) return 'another kind of XML'
  return 'something else'
}

function read(document: FeedDocument): FeedReading {
  return { kind: 'read', document }
}

function withNotes(document: FeedDocument, notes: readonly string[]): FeedDocument {
  return { ...document, notes: [...document.notes, ...notes] }
}

function noted(reading: FeedReading, before: readonly string[]): FeedReading {
  return reading.kind === 'failed' ? reading : read({ ...reading.document, notes: [...before, ...reading.document.notes] })
}

function failed(reason: 'empty' | 'not-a-feed' | 'damaged' | 'too-large', detail: string): FeedReading {
  return { kind: 'failed', failure: { reason, detail } }
}
