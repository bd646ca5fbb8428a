import type { Hono } from 'hono'
import { type Listening, listen } from './listen.ts'

/**
 * Answers for a site until closed.
 *
 * @param at Port 0 takes any free one; the host is an address of this machine, loopback unless said otherwise.
 * @throws {Error} Where the port is taken or not allowed, saying what to do.
 */
export async function serveSite(
  site: Hono,
  { port, host = '127.0.0.1' }: { readonly port: number; readonly host?: string },
): Promise<Listening> {
  return listen(site, { port, host }, (error) => advice(error, port, host))
}

function advice(error: NodeJS.ErrnoException, port: number, host: string): string {
  const what = `The web page cannot listen on port ${port} of ${host}`
  if (error.code === 'EADDRINUSE') return `${what}: another program has it. Stop that program, or name another port in PORT`
  if (error.code === 'EACCES') return `${what}: it needs more rights than this program has. Name a port above 1023 in PORT`
  if (error.code === 'EADDRNOTAVAIL')
    return `${what}: this machine has no such address. Set HOST to 127.0.0.1, or to 0.0.0.0 to be reached from other machines`
  return `${what}: ${error.message}`
}
