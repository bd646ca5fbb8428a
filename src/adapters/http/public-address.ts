import { BlockList, isIP } from 'node:net'

/**
 * Whether an IP address is on the public internet, so that a server that anyone may name can be asked there.
 * IPv4 inside IPv6 (::ffff:…) is judged as IPv4. What is not an address, or names a network interface (%eth0), is not public.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address)
  if (family === 0 || address.includes('%')) return false
  const kind = family === 4 ? 'ipv4' : 'ipv6'
  return unicast.check(address, kind) && !special.check(address, kind)
}

/** Everything in IPv4; of IPv6 only the eighth that is handed out. An IPv4-mapped address is checked against the IPv4 entries. */
const unicast = networks(['0.0.0.0/0', '2000::/3'])

const special = networks([
  '0.0.0.0/8', // this network
  '10.0.0.0/8', // private
  '100.64.0.0/10', // shared by carriers
  '127.0.0.0/8', // loopback
  '168.63.129.16/32', // Azure's host services, at a public address
  '169.254.0.0/16', // link-local, cloud metadata
  '172.16.0.0/12', // private
  '192.0.0.0/24', // protocol assignments
  '192.0.2.0/24', // documentation
  '192.88.99.0/24', // 6to4 relays, withdrawn
  '192.168.0.0/16', // private
  '198.18.0.0/15', // benchmarks
  '198.51.100.0/24', // documentation
  '203.0.113.0/24', // documentation
  '224.0.0.0/4', // multicast
  '240.0.0.0/4', // reserved, broadcast
  '2001::/23', // protocol assignments: Teredo, benchmarks, ORCHID
  '2001:db8::/32', // documentation
  '2002::/16', // 6to4, holds an IPv4 address
  '3ffe::/16', // 6bone, withdrawn
  '3fff::/20', // documentation
])

function networks(list: readonly string[]): BlockList {
  const blocks = new BlockList()
  for (const network of list) {
    const [address = '', bits] = network.split('/')
    blocks.addSubnet(address, Number(bits), address.includes(':') ? 'ipv6' : 'ipv4')
  }
  return blocks
}
