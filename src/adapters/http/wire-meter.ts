import type { Socket } from 'node:net'
import type { buildConnector } from 'undici'

/** Counts what comes over the wire beside bodies: names of pieces, trailers and the like have no limit of their own. */
export type WireMeter = {
  /** The same connector, its connections counted. */
  metered(connect: buildConnector.connector): buildConnector.connector
  /** @returns Ends the watch. */
  watch(url: URL, maxBodyBytes: number, tooMuch: () => void): () => void
}

/** Bytes allowed beside a body; as many again as the body's for its framing. */
const besideBytes = 1_000_000
const everyMs = 50

export function wireMeter(): WireMeter {
  const sockets = new Map<string, Set<Socket>>()

  function keep(origin: string, socket: Socket): void {
    const open = sockets.get(origin) ?? new Set()
    sockets.set(origin, open.add(socket))
    socket.once('close', () => {
      open.delete(socket)
      if (open.size === 0) sockets.delete(origin)
    })
  }

  function readFrom(origin: string): number {
    return [...(sockets.get(origin) ?? [])].reduce((sum, socket) => sum + socket.bytesRead, 0)
  }

  return {
    metered: (connect) => (target, callback) =>
      connect(target, (error, socket) => {
        if (error) return callback(error, null)
        keep(`${target.protocol}//${target.hostname}:${target.port || (target.protocol === 'https:' ? 443 : 80)}`, socket)
        callback(null, socket)
      }),
    watch(url, maxBodyBytes, tooMuch) {
      const origin = `${url.protocol}//${url.hostname}:${url.port || (url.protocol === 'https:' ? 443 : 80)}`
      const before = readFrom(origin)
      const timer = setInterval(() => {
        if (readFrom(origin) - before > 2 * maxBodyBytes + besideBytes) tooMuch()
      }, everyMs)
      return () => clearInterval(timer)
    },
  }
}
