import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import type { AllowedHosts } from './target.ts'

/** Thrown inside a connection attempt that the rule forbids; the fetcher turns it into a failure. */
export class RefusedAddressError extends Error {
  override readonly name = 'RefusedAddressError'
}

export type ConnectionRule = {
  /** All addresses of a host name. */
  readonly resolve: (hostname: string) => Promise<readonly string[]>
  readonly isPublic: (address: string) => boolean
  readonly allowed: AllowedHosts
  readonly timeoutMs: number
}

/**
 * Connects to public addresses only. The rule is applied three times, since each alone can be got round: to an address
 * written in the URL (which no look-up sees), to every answer of the very look-up that the connection uses
 * (so that no second answer can differ), and to the address that the socket reached.
 */
export function guardedConnector(rule: ConnectionRule): buildConnector.connector {
  const options = { allowH2: false, timeout: rule.timeoutMs }
  const connectAnywhere = buildConnector(options)
  const connectGuarded = buildConnector({ ...options, lookup: guardedLookup(rule) })
  return (target, callback) => {
    if (rule.allowed.has(target.hostname, target.protocol, target.port)) return connectAnywhere(target, callback)
    const literal = target.hostname.replace(/^\[|\]$/g, '')
    if (isIP(literal) !== 0 && !rule.isPublic(literal)) return callback(new RefusedAddressError('address is private'), null)
    connectGuarded(target, (error, socket) => {
      if (error) return callback(error, null)
      if (socket.remoteAddress && rule.isPublic(socket.remoteAddress)) return callback(null, socket)
      socket.destroy()
      callback(new RefusedAddressError('address is private'), null)
    })
  }
}

function guardedLookup({ resolve, isPublic }: ConnectionRule): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const answers = addresses.map((address) => ({ address, family: isIP(address) }))
        const [first] = answers
        if (!first) return callback(Object.assign(new Error('no such host'), { code: 'ENOTFOUND' }), '')
        if (!addresses.every(isPublic)) return callback(new RefusedAddressError('its name leads to a private address'), '')
        return options.all ? callback(null, answers) : callback(null, first.address, first.family)
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    )
  }
}
