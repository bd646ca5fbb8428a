/** Hosts that the operator named, which may be anywhere and on any port. */
export type AllowedHosts = { has(hostname: string, protocol: string, port: string): boolean }

/** Ports that web servers listen on. Others are other services, and asking them is a way to poke at them. */
export const webPorts: ReadonlySet<number> = new Set([80, 443, 8080, 8443])

/** @param hosts `host:port` as the operator wrote them ("127.0.0.1:8085"); `host` alone stands for the scheme's own port. */
export function allowedHosts(hosts: ReadonlySet<string>): AllowedHosts {
  const named = new Set([...hosts].map((host) => host.toLowerCase()))
  return {
    has(hostname, protocol, port) {
      const defaultPort = protocol === 'https:' ? '443' : '80'
      return named.has(`${hostname}:${port || defaultPort}`) || ((port || defaultPort) === defaultPort && named.has(hostname))
    },
  }
}

/** Where the fetcher may go. */
export type Targets = {
  readonly allowed: AllowedHosts
  readonly ports: ReadonlySet<number>
  /** Host names under which this very program is reached. */
  readonly ownHosts: ReadonlySet<string>
}

/** An address that may be asked, or why it may not, in words that never repeat it: it may hold a password. */
export function target(address: string, { allowed, ports, ownHosts }: Targets): { readonly url: URL } | { readonly refused: string } {
  if (!URL.canParse(address)) return { refused: 'not an address' }
  const url = new URL(address)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return { refused: 'only http and https are followed' }
  if (url.username || url.password) return { refused: 'addresses with a user name or password are not followed' }
  // "news.test." is the same host as "news.test", and must not count as another.
  url.hostname = url.hostname.replace(/\.$/, '')
  if (ownHosts.has(url.hostname)) return { refused: 'its host is our own' }
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80))
  if (!ports.has(port) && !allowed.has(url.hostname, url.protocol, url.port)) return { refused: `port ${port} is not a web port` }
  url.hash = ''
  return { url }
}
