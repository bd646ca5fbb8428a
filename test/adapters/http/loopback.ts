import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTcpServer, type Socket, type Server as TcpServer } from 'node:net'
import { type FetcherOptions, openFetcher } from '../../../src/adapters/http/open-fetcher.ts'
import type { Fetcher, FetchOutcome } from '../../../src/app/ports.ts'

/** In these tests 127.0.0.1 stands for the public internet, and every other address for a private one. */
export const publicHost = '127.0.0.1'
export const privateHost = '127.0.0.2'

type Closing = { close(): Promise<void> }
const open: Closing[] = []

/** Closes every server and client that a test opened. */
export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((each) => each.close()))
}

/** @param port 0: any that is free. */
export async function serve(answer: RequestListener, host = publicHost, port = 0): Promise<number> {
  const server = createServer(answer)
  open.push({ close: () => closed(server, () => server.closeAllConnections()) })
  return listening(server, host, port)
}

/** A server that writes bytes as it pleases, HTTP or not. */
export async function serveBytes(answer: (socket: Socket) => void): Promise<number> {
  const sockets = new Set<Socket>()
  const server = createTcpServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    socket.once('data', () => answer(socket))
  })
  open.push({
    close: () =>
      closed(server, () => {
        for (const socket of sockets) socket.destroy()
      }),
  })
  return listening(server, publicHost)
}

export function fetcherFor(ports: readonly number[], options: Partial<FetcherOptions> = {}): Fetcher {
  const fetcher = openFetcher({
    userAgent: 'Attache/test (+https://attache.test)',
    allowedHosts: new Set(),
    ports: new Set(ports),
    isPublic: (address) => address === publicHost || address === `::ffff:${publicHost}`,
    resolve: async () => [publicHost],
    deadlineMs: 5_000,
    everyMs: 0,
    ...options,
  })
  open.push(fetcher)
  return fetcher
}

export const noValidators = { etag: null, lastModified: null }

/** Fetches `/` of a server on the public host. */
export function fetchFrom(port: number, options: Partial<FetcherOptions> = {}, path = '/'): Promise<FetchOutcome> {
  return fetcherFor([port], options).fetch(`http://${publicHost}:${port}${path}`, noValidators)
}

export function textOf(outcome: FetchOutcome): string {
  return outcome.kind === 'fetched' ? new TextDecoder().decode(outcome.bytes) : JSON.stringify(outcome)
}

export function failureOf(outcome: FetchOutcome) {
  return outcome.kind === 'failed' ? outcome.failure : outcome.kind
}

async function listening(server: Server | TcpServer, host: string, port = 0): Promise<number> {
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the test server has no port')
  return address.port
}

function closed(server: Server | TcpServer, endConnections: () => void): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve())
    endConnections()
  })
}
