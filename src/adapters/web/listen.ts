import { createAdaptorServer, type ServerType } from '@hono/node-server'
import type { Hono } from 'hono'

export type Listening = {
  /** Where it answers, with the port it got: "http://127.0.0.1:8080". */
  readonly url: string
  close(): Promise<void>
}

/**
 * Answers for a site until closed.
 *
 * @param at Port 0 takes any free one; the host is an address of this machine.
 * @param advice What to do where it cannot listen: the message of what is thrown then.
 */
export async function listen(
  site: Hono,
  { port, host }: { readonly port: number; readonly host: string },
  advice: (error: NodeJS.ErrnoException) => string,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: site.fetch, overrideGlobalObjects: false })
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => failed(new Error(advice(error), { cause: error })))
    server.listen(port, host, listening)
  })
  return { url: addressOf(server, host), close: () => closed(server) }
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
