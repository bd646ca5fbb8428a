import { createSocket } from 'node:dgram'

/** How it answers: with where the feeds are, not at all, that there is no such host, that it cannot tell, or with an address of a private network. */
export type NameManner = 'well' | 'silent' | 'no such host' | 'cannot tell' | 'lies'

export type NameServer = { readonly address: string; manner: NameManner; asked(): number; close(): void }

const codes = { well: 0, lies: 0, silent: 0, 'cannot tell': 2, 'no such host': 3 } as const

/** A name server on loopback that knows every name. */
export async function serveNames(): Promise<NameServer> {
  const socket = createSocket('udp4')
  let asked = 0
  const server: NameServer = { address: '', manner: 'well', asked: () => asked, close: () => socket.close() }
  socket.on('message', (query, { port, address }) => {
    asked += 1
    if (server.manner !== 'silent') socket.send(answerTo(query, server.manner), port, address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return Object.assign(server, { address: `127.0.0.1:${socket.address().port}` })
}

/** RFC 1035, 4.1: the question again, and where it asked for an IPv4 address one record, good for a minute, with a pointer to its name. */
function answerTo(query: Buffer, manner: Exclude<NameManner, 'silent'>): Buffer {
  const questionEnd = query.indexOf(0, 12) + 5
  const addresses =
    query.readUInt16BE(questionEnd - 4) === 1 && codes[manner] === 0 ? [manner === 'lies' ? [10, 0, 0, 1] : [127, 0, 0, 1]] : []
  const header = [...query.subarray(0, 2), 0x81, 0x80 + codes[manner], 0, 1, 0, addresses.length, 0, 0, 0, 0]
  const records = addresses.flatMap((bytes) => [0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, ...bytes])
  return Buffer.from([...header, ...query.subarray(12, questionEnd), ...records])
}
