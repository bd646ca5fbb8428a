import { lookup, Resolver } from 'node:dns/promises'

/** Milliseconds for one question to one name server, and how often it is asked: a busy queue drops some of the first questions. */
const patience = { timeout: 3_000, tries: 2 }

/**
 * All IPv4 and IPv6 addresses of a host name, IPv4 first. Asks the name servers itself: the system's look-up has four threads
 * for the whole program, and one dead name keeps one of them busy for seconds. Where no name server can be asked, the system is.
 *
 * @param servers Name servers to ask, `host:port`; default: the system's.
 * @throws {NodeJS.ErrnoException} With the code ENOTFOUND or ENODATA where there are none.
 */
export function openResolver(servers?: readonly string[]): (hostname: string) => Promise<readonly string[]> {
  const resolver = new Resolver(patience)
  if (servers) resolver.setServers(servers)
  return async (hostname) => {
    const answers = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)])
    const addresses = answers.flatMap((answer) => (answer.status === 'fulfilled' ? answer.value : []))
    if (addresses.length > 0) return addresses
    const [refused] = answers.filter((answer) => answer.status === 'rejected')
    if (refused?.reason.code === 'ENOTFOUND' || refused?.reason.code === 'ENODATA') throw refused.reason
    return (await lookup(hostname, { all: true })).map(({ address }) => address)
  }
}
