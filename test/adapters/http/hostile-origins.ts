import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { brotliCompressSync, constants, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'

/** A server that does harm: what it does with a connection once it was asked something. */
export type HostileOrigin = { readonly name: string; answer(socket: Socket): void }

const feed = '<rss version="2.0"><channel><title>News</title></channel></rss>'
const zeros = Buffer.alloc(10_000_000)
const ok = (headers: string) => `HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`
const whole = (headers: string, body: Uint8Array | string) => (socket: Socket) => {
  socket.write(ok(`content-length: ${Buffer.byteLength(body)}\r\n${headers}`))
  socket.end(body)
}
const packed = (encoding: string, body: Uint8Array) => whole(`content-encoding: ${encoding}`, body)
const redirected = (to: string) => (socket: Socket) => void socket.end(`HTTP/1.1 302 Found\r\nlocation: ${to}\r\ncontent-length: 0\r\n\r\n`)

/** Writes without end, as fast as it is read. */
function flood(socket: Socket, start: string, piece: string | Uint8Array): void {
  const more = () => {
    while (!socket.destroyed && socket.write(piece));
  }
  socket.write(start)
  socket.on('drain', more)
  more()
}

/** Writes one piece every so many milliseconds. */
function drip(socket: Socket, start: string, piece: string, ms: number): void {
  socket.write(start)
  const timer = setInterval(() => socket.write(piece), ms)
  socket.on('close', () => clearInterval(timer))
}

export const hostileOrigins: readonly HostileOrigin[] = [
  { name: 'says nothing', answer() {} },
  { name: 'drips its headers', answer: (socket) => drip(socket, 'HTTP/1.1 200 OK\r\nx-a: ', 'b', 20) },
  { name: 'drips its body', answer: (socket) => drip(socket, ok('content-length: 100000'), 'x', 20) },
  { name: 'sends a body without end', answer: (socket) => flood(socket, ok('connection: close'), Buffer.alloc(65_536, 'x')) },
  {
    name: 'sends pieces without end',
    answer: (socket) => flood(socket, ok('transfer-encoding: chunked'), `1000\r\n${'x'.repeat(4096)}\r\n`),
  },
  { name: 'claims ten gigabytes', answer: (socket) => flood(socket, ok('content-length: 10000000000'), Buffer.alloc(65_536, 'x')) },
  { name: 'sends a bomb (gzip, 1 GB)', answer: packed('gzip', Buffer.concat(Array(100).fill(gzipSync(zeros)))) },
  {
    name: 'sends a bomb (br, 100 MB)',
    answer: packed('br', brotliCompressSync(Buffer.alloc(100_000_000), { params: { [constants.BROTLI_PARAM_QUALITY]: 3 } })),
  },
  { name: 'sends a bomb (zstd, 1 GB)', answer: packed('zstd', Buffer.concat(Array(100).fill(zstdCompressSync(zeros)))) },
  { name: 'sends a bomb (deflate)', answer: packed('deflate', deflateSync(Buffer.alloc(50_000_000))) },
  { name: 'packs twice', answer: packed('gzip, gzip', gzipSync(gzipSync(zeros))) },
  { name: 'packs in a way that nobody asked for', answer: packed('compress', gzipSync(feed)) },
  { name: 'breaks off what it packed', answer: packed('gzip', gzipSync(feed).subarray(0, -9)) },
  { name: 'packs nonsense', answer: packed('gzip', Buffer.from('not packed at all')) },
  { name: 'sends one byte at a time', answer: (socket) => flood(socket, ok('transfer-encoding: chunked'), '1\r\nx\r\n'.repeat(5_000)) },
  { name: 'hints without end', answer: (socket) => flood(socket, '', 'HTTP/1.1 103 Early Hints\r\nlink: </x>\r\n\r\n'.repeat(500)) },
  { name: 'tells to go on without end', answer: (socket) => flood(socket, '', 'HTTP/1.1 100 Continue\r\n\r\n'.repeat(500)) },
  { name: 'sends a header of a megabyte', answer: whole(`x-a: ${'b'.repeat(1_000_000)}`, feed) },
  { name: 'sends fifty thousand headers', answer: whole(Array.from({ length: 50_000 }, (_, index) => `x-${index}: b`).join('\r\n'), feed) },
  { name: 'sends headers without end', answer: (socket) => flood(socket, 'HTTP/1.1 200 OK\r\n', `x-a: ${'b'.repeat(1_000)}\r\n`) },
  { name: 'redirects to itself', answer: redirected('/') },
  { name: 'redirects ever further', answer: (socket) => redirected(`/${Math.random()}`)(socket) },
  { name: 'redirects to an address of 100 kB', answer: redirected(`/${'a'.repeat(100_000)}`) },
  { name: 'sends less than it claims', answer: (socket) => void socket.end(`${ok('content-length: 1000')}${feed}`) },
  { name: 'claims two lengths', answer: (socket) => void socket.end(`${ok('content-length: 5\r\ncontent-length: 70')}${feed}`) },
  {
    name: 'resets the connection in the middle',
    answer(socket) {
      socket.write(`${ok('content-length: 1000')}<rss>`)
      setTimeout(() => socket.resetAndDestroy(), 20)
    },
  },
  { name: 'speaks another protocol', answer: (socket) => void socket.end('SSH-2.0-OpenSSH_9.6\r\n') },
  { name: 'claims a piece of exabytes', answer: (socket) => flood(socket, ok('transfer-encoding: chunked'), 'FFFFFFFFFFFFFFF\r\n') },
  { name: 'names a piece without end', answer: (socket) => flood(socket, `${ok('transfer-encoding: chunked')}5;`, 'x'.repeat(10_000)) },
  { name: 'answers with no status there is', answer: (socket) => void socket.end('HTTP/1.1 000 ?\r\ncontent-length: 0\r\n\r\n') },
]

/** Opens them all on 127.0.0.1. @returns Their ports, in order. */
export async function serveHostileOrigins(): Promise<readonly number[]> {
  return Promise.all(
    hostileOrigins.map(async ({ answer }) => {
      const server = createServer((socket) => {
        socket.on('error', () => {}).once('data', () => answer(socket))
      }).listen(0, '127.0.0.1')
      await once(server, 'listening')
      const address = server.address()
      return typeof address === 'object' && address ? address.port : 0
    }),
  )
}
