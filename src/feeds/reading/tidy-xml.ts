import { Parser } from 'htmlparser2'
import { type FeedBuilder, type FeedRoot, feedBuilder } from './feed-builder.ts'
import type { Attributes } from './write-field.ts'

/** A feed as well-formed XML with fixed prefixes, of which nothing is left but what a briefing needs. */
export type Tidied = {
  readonly root: FeedRoot
  readonly xml: string
  /** Items seen in the text; those beyond the limit are counted, not written. */
  readonly items: number
  /** Whether the text broke off inside an item, or nested deeper than anything that can be meant. */
  readonly broken: boolean
}

/** Open elements inside one another; a feed has 5, HTML inside one some 50. Beyond this reading stops. */
const deepestNesting = 1_000

/**
 * Walks through a feed's text as a tolerant tokenizer sees it and writes it anew, so that a strict reader finds no fault:
 * names by namespace, markup inside text as CDATA, open elements closed, relative bases noted, unknown elements left out.
 *
 * @param text Repaired text (see repair.ts).
 * @param base Address of the feed.
 * @param mostItems How many items are written.
 * @returns Null where there is no feed's root in the text.
 */
export function tidyXml(text: string, base: string, mostItems: number): Tidied | null {
  const feed = feedBuilder(base, mostItems)
  const parser = new Parser({ onopentag: open, onclosetag: feed.close, ontext: feed.text }, { xmlMode: true, decodeEntities: true })
  let tooDeep = false
  function open(name: string, attributes: Attributes): void {
    if (feed.open(name, attributes) <= deepestNesting) return
    tooDeep = true
    parser.pause()
  }

  parser.write(text)
  const cutOff = feed.finish()
  return written(feed, tooDeep || cutOff)
}

function written(feed: FeedBuilder, broken: boolean): Tidied | null {
  const root = feed.root()
  if (root === null) return null
  const { channel, items, seen } = feed.parts()
  const body = { rss: `<channel>${channel}${items}</channel>`, rdf: `<channel>${channel}</channel>${items}`, atom: channel + items }[root]
  const name = { rss: 'rss', rdf: 'rdf:RDF', atom: 'feed' }[root]
  return { root, xml: `<${name}${root === 'rss' ? ' version="2.0"' : ''}>${body}</${name}>`, items: seen, broken }
}
