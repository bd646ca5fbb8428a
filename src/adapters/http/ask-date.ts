import { Agent, request } from 'undici'
import { guardedConnector } from './guarded-connector.ts'
import { openResolver } from './open-resolver.ts'
import { isPublicAddress } from './public-address.ts'
import { header } from './response-headers.ts'
import { allowedHosts, target, webPorts } from './target.ts'

const timeoutMs = 10_000

/**
 * What time it is where a web server stands, by its Date header (whole seconds): milliseconds since the epoch; undefined where it
 * does not answer or does not say. Asked through the same guard as everything.
 */
export async function askDate(address: string, allowed: ReadonlySet<string>): Promise<number | undefined> {
  const hosts = allowedHosts(allowed)
  const found = target(address, { allowed: hosts, ports: webPorts, ownHosts: new Set() })
  if ('refused' in found) return undefined
  const connect = guardedConnector({ resolve: openResolver(), isPublic: isPublicAddress, allowed: hosts, timeoutMs })
  const agent = new Agent({ connect, allowH2: false, headersTimeout: timeoutMs, bodyTimeout: timeoutMs })
  try {
    const { headers, body } = await request(found.url, { method: 'HEAD', dispatcher: agent, signal: AbortSignal.timeout(timeoutMs) })
    body.on('error', () => {}).destroy()
    const at = Date.parse(header(headers, 'date'))
    return Number.isNaN(at) ? undefined : at
  } catch {
    return undefined
  } finally {
    await agent.destroy()
  }
}
