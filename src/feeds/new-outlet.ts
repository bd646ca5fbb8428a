import type { Outlet } from './feed.ts'

/** Outlets that a state holds, each by the domains that are its own, and the country that holds it (ISO 3166-1 alpha-2, lower case). */
export type HeldOutlets = readonly { readonly domains: readonly string[]; readonly country: string }[]

/** An outlet's name is at most so long, UTF-16 units. */
const longestName = 80

/** An outlet of which nothing is known but a feed's address and perhaps its name; where it has none it is called as its host. */
export function newOutlet(address: string, name: string, held: HeldOutlets): Outlet {
  const host = new URL(address).hostname.replace(/^www\./, '')
  const holder = held.find(({ domains }) => domains.some((domain) => host === domain || host.endsWith(`.${domain}`)))
  return { name: name.slice(0, longestName) || host, country: holder?.country ?? null, owner: null, stateMedia: holder !== undefined }
}
