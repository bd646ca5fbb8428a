import { withoutAccents } from './accents.ts'
import type { Outlet } from './feed.ts'
import { siteLabel, siteOf } from './site.ts'

/** Outlets that a state holds, each by the domains that are its own, and the country that holds it (ISO 3166-1 alpha-2, lower case). */
export type HeldOutlets = readonly { readonly domains: readonly string[]; readonly country: string }[]

/** A feed that nobody here follows yet. */
export type NewFeed = {
  readonly url: string
  /** What it, or a list of feeds, calls itself; empty where neither does. */
  readonly title: string
  /** What somebody here wants its outlet to be called. */
  readonly named?: string | undefined
}

export type KnownOutlets = {
  readonly feeds: readonly { readonly feed: string; readonly outlet: Outlet }[]
  readonly held: HeldOutlets
}

/** An outlet's name is at most so long, UTF-16 units. */
const longestName = 80

/** Domains of countries that anybody anywhere takes for what they spell. */
const soldEverywhere = new Set('ac ai am cc co eu fm gg im io la ly me sh so su to tv ws'.split(' '))

/**
 * Feeds and the outlet of each. One on the site of a known outlet is that outlet's: "Football | The Guardian" is
 * The Guardian's. Others are called what stands for the site in their title, or as their host where they have none, and are at home
 * where their domain is. All outlets of a site have one owner, and so one voice.
 */
export function withOutlets<feed extends NewFeed>(
  feeds: readonly feed[],
  { feeds: known, held }: KnownOutlets,
): readonly (feed & { readonly outlet: Outlet })[] {
  const knownAt = Map.groupBy(known, ({ feed }) => siteOf(feed))
  const newAt = Map.groupBy(feeds, ({ url }) => siteOf(url))
  return feeds.map((feed) => {
    const site = siteOf(feed.url)
    const outlets = site === null ? [] : (knownAt.get(site) ?? []).map(({ outlet }) => outlet)
    const others = site === null ? [] : (newAt.get(site) ?? []).filter(({ url }) => url !== feed.url)
    return { ...feed, outlet: outletOf(feed, outlets, others, held) }
  })
}

/** @param outlets Those known of its site. @param others Those that are new with it, of its site. */
function outletOf(feed: NewFeed, outlets: readonly Outlet[], others: readonly NewFeed[], held: HeldOutlets): Outlet {
  const { url, title, named } = feed
  const own = outletMeant(title, outlets)
  if (own && (named === undefined || named === own.name)) return own
  const fresh = own ?? unknownOutlet(url, held)
  const name = named ?? nameIn(title, url, others)
  const [first] = outlets
  const owner = first ? (first.owner ?? first.name) : others.length > 0 ? siteOf(url) : null
  return { ...fresh, name: name.slice(0, longestName) || fresh.name, owner }
}

/** Of a site's outlets the one that a title names, or the only one. */
function outletMeant(title: string, outlets: readonly Outlet[]): Outlet | undefined {
  const named = outlets.filter(({ name }) => squeezed(title).includes(squeezed(name)))
  const [longest] = named.toSorted((a, b) => b.name.length - a.name.length)
  return longest ?? (new Set(outlets.map(({ name }) => name)).size === 1 ? outlets[0] : undefined)
}

/** Called as its host. */
function unknownOutlet(address: string, held: HeldOutlets): Outlet {
  const host = new URL(address).hostname.replace(/^www\./, '')
  const holder = held.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
  return { name: host, country: holder?.country ?? countryOf(host), owner: null, stateMedia: holder !== undefined }
}

function countryOf(host: string): string | null {
  const [, domain] = /\.(\p{Ll}{2})$/u.exec(host) ?? []
  if (domain === undefined || soldEverywhere.has(domain)) return null
  return domain === 'uk' ? 'gb' : domain
}

/** The part of a title that spells the site ("Europe | The Guardian"), else one that all titles there have ("NYT > World"), else all of it. */
function nameIn(title: string, address: string, others: readonly NewFeed[]): string {
  const parts = partsOf(title)
  const label = withoutArticle(siteLabel(address) ?? '')
  const inAll = (part: string) => others.length > 0 && others.every((other) => partsOf(other.title).map(squeezed).includes(squeezed(part)))
  return parts.find((part) => withoutArticle(squeezed(part)) === label) ?? parts.find(inAll) ?? title
}

function partsOf(title: string): readonly string[] {
  return title.split(/\s+[|·:>»–—-]\s+|:\s+/).filter((part) => squeezed(part) !== '')
}

function withoutArticle(letters: string): string {
  return letters.replace(/^the(?=.)/, '')
}

/** Letters and digits alone, small and without accents. */
function squeezed(text: string): string {
  return withoutAccents(text)
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
