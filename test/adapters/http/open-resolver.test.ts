import { createSocket, type Socket } from 'node:dgram'
import { afterEach, expect, it } from 'vitest'
import { openResolver } from '../../../src/adapters/http/open-resolver.ts'

let server: Socket | undefined
afterEach(() => {
  server?.close()
  server = undefined
})

it('gives every address of a name, IPv4 first', async () => {
  const resolve = openResolver([
    await nameServer({
      1: [
        [192, 0, 2, 1],
        [192, 0, 2, 2],
      ],
      28: [[0x20, 1, 0xd, 0xb8, ...Array(11).fill(0), 1]],
    }),
  ])
  expect(await resolve('news.test')).toEqual(['192.0.2.1', '192.0.2.2', '2001:db8::1'])
})

it('is content with one kind of address', async () => {
  const resolve = openResolver([await nameServer({ 28: [[0x20, 1, 0xd, 0xb8, ...Array(11).fill(0), 1]] })])
  expect(await resolve('news.test')).toEqual(['2001:db8::1'])
})

it('says that there is no such host', async () => {
  const resolve = openResolver([await nameServer({})])
  await expect(resolve('news.test')).rejects.toMatchObject({ code: 'ENOTFOUND' })
})

/** A name server on loopback that knows these addresses for every name, by type of record (1: A, 28: AAAA); others do not exist. */
async function nameServer(records: Readonly<Record<number, readonly (readonly number[])[]>>): Promise<string> {
  const socket = createSocket('udp4')
  server = socket
  socket.on('message', (query, { port, address }) => socket.send(answerTo(query, records), port, address))
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return `127.0.0.1:${socket.address().port}`
}

/** RFC 1035, 4.1: the question again, and each record with a pointer to its name. */
function answerTo(query: Buffer, records: Readonly<Record<number, readonly (readonly number[])[]>>): Buffer {
  const questionEnd = query.indexOf(0, 12) + 5
  const type = query.readUInt16BE(questionEnd - 4)
  const found = records[type] ?? []
  const refusal = Object.keys(records).length === 0 ? 3 : 0
  const header = [...query.subarray(0, 2), 0x81, 0x80 + refusal, 0, 1, 0, found.length, 0, 0, 0, 0]
  const answers = found.flatMap((bytes) => [0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, bytes.length, ...bytes])
  return Buffer.from([...header, ...query.subarray(12, questionEnd), ...answers])
}
