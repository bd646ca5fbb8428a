import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'

export type Served = {
  /** Where it answers, with the port it got: "http://127.0.0.1:8080". */
  readonly url: string
  close(): Promise<void>
}

/**
 * Answers for a site until closed.
 *
 * @param at Port 0 takes any free one; the host is an address of this machine, loopback unless said otherwise.
 * @throws {Error} Where the port is taken or not allowed, saying what to do.
 */
export async function serveSite(
  site: Hono,
  { port, host = '127.0.0.1' }: { readonly port: number; readonly host?: string },
): Promise<Served> {
  const server = createAdaptorServer({ fetch: site.fetch, overrideGlobalObjects: false })
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(new Error(advice(error, port, host), { cause: error })))
    server.listen(port, host, listening)
  })
  return { url: addressOf(server, host), close: () => closed(server) }
}

function advice(error: NodeJS.ErrnoException, port: number, host: string): string {
  const what = `The web page cannot listen on port ${port} of ${host}`
  if (error.code === 'EADDRINUSE') return `${what}: another program has it. Stop that program, or name another port in PORT`
  if (error.code === 'EACCES') return `${what}: it needs more rights than this program has. Name a port above 1023 in PORT`
  if (error.code === 'EADDRNOTAVAIL')
    return `${what}: this machine has no such address. Set HOST to 127.0.0.1, or to 0.0.0.0 to be reached from other machines`
  return `${what}: ${error.message}`
}

function addressOf(server: ServerType, host: string): string {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('web: the server has no port')
  return `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`
}

/** Ends what is under way too: a browser holds its connections open for minutes. */
async function closed(server: ServerType): Promise<void> {
  await new Promise<void>((done) => {
    server.close(() => done())
    if ('closeAllConnections' in server) server.closeAllConnections()
  })
}
