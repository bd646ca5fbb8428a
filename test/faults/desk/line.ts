import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

/** How the line behaves: it carries what is said, takes calls and says nothing, or nobody takes calls. */
export type LineManner = 'well' | 'silent' | 'refused'

/** A line to a port on loopback that can be cut. */
export type Line = {
  readonly port: number
  become(manner: LineManner): Promise<void>
  /** Ends all calls, in the middle of a word. */
  cut(): void
  /** Calls that were taken. */
  calls(): number
  close(): Promise<void>
}

export async function openLine(to: number): Promise<Line> {
  const sockets = new Set<Socket>()
  let manner: LineManner = 'well'
  let calls = 0
  const server = createServer((caller) => {
    calls += 1
    keep(caller)
    if (manner === 'silent') return
    const callee = connect(to, '127.0.0.1')
    keep(callee)
    caller.pipe(callee).pipe(caller)
    caller.on('close', () => callee.destroy())
    callee.on('close', () => caller.destroy())
  })
  function keep(socket: Socket): void {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  }
  const cut = () => {
    for (const socket of sockets) socket.destroy()
  }
  const listen = async (at: number) => {
    server.listen(at, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? address.port : 0
  return {
    port,
    async become(wanted) {
      manner = wanted
      cut()
      if (wanted === 'refused' && server.listening) await new Promise((resolve) => server.close(resolve))
      if (wanted !== 'refused' && !server.listening) await listen(port)
    },
    cut,
    calls: () => calls,
    async close() {
      cut()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}
