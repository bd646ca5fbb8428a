import type { Outlet } from './feed.ts'

/** Outlets that a state holds, each by the domains that are its own, and the country that holds it (ISO 3166-1 alpha-2, lower case). */
export type HeldOutlets = readonly { readonly domains: readonly string[]; readonly country: string }[]

/** An outlet's name is at most so long, UTF-16 units. */
const longestName = 80

/** Domains of countries that anybody anywhere takes for what they spell. */
const soldEverywhere = new Set('ac ai am cc co eu fm gg im io la ly me sh so su to tv ws'.split(' '))

/**
 * An outlet of which nothing is known but a feed's address and perhaps its name; where it has none it is called as its host. It is at
 * home where its domain is.
 */
export function newOutlet(address: string, name: string, held: HeldOutlets): Outlet {
  const host = new URL(address).hostname.replace(/^www\./, '')
  const holder = held.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
  const country = holder?.country ?? countryOf(host)
  return { name: name.slice(0, longestName) || host, country, owner: null, stateMedia: holder !== undefined }
}

function countryOf(host: string): string | null {
  const [, domain] = /\.(\p{Ll}{2})$/u.exec(host) ?? []
  if (domain === undefined || soldEverywhere.has(domain)) return null
  return domain === 'uk' ? 'gb' : domain
}
