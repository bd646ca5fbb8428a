import { Parser } from 'htmlparser2'
import { webAddress } from './addresses.ts'

const feedTypes = new Set([
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/json',
  'application/rdf+xml',
])
/** Where sites keep their feed that name none on their pages. */
const commonPaths = ['/feed', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feed.json']
/** More is a directory of feeds, of which a person chooses one. */
const mostCandidates = 8

/**
 * Addresses of feeds that a page names in its head (`link rel=alternate`), else in links that look like one.
 *
 * @param page Its address; a base that it names itself counts before that.
 * @returns In the page's order, each once; empty where it names none.
 */
export function feedLinksIn(html: string, page: string): readonly string[] {
  const alternates: string[] = []
  const links: string[] = []
  let base: string | null = null
  const parser = new Parser({
    onopentag(name, { href = '', rel = '', type = '' }) {
      const address = webAddress(href, base ?? page)
      if (address === null) return
      if (name === 'base') base ??= address
      const isAlternate = name === 'link' && /\balternate\b/i.test(rel) && feedTypes.has(type.toLowerCase().split(';')[0]?.trim() ?? '')
      if (isAlternate) alternates.push(address)
      else if (name === 'a' && /(?:^|[/._-])(?:rss|atom|feed)s?(?:[/._-]|$)/i.test(new URL(address).pathname)) links.push(address)
    },
  })
  parser.end(html.slice(0, longestPage))
  return [...new Set(alternates.length > 0 ? alternates : links)].slice(0, mostCandidates)
}

/** A page's head and its links stand within so many characters. */
const longestPage = 2_000_000

/** Where a site's feed is often found. */
export function commonFeedAddresses(page: string): readonly string[] {
  return commonPaths.map((path) => new URL(path, page).href)
}
