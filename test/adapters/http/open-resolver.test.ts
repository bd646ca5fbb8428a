import { createSocket, type Socket } from 'node:dgram'
import { afterEach, expect, it } from 'vitest'
import { openResolver } from '../../../src/adapters/http/open-resolver.ts'

let server: Socket | undefined
afterEach(() => {
  server?.close()
  server = undefined
})

const v4 = [192, 0, 2, 1]
const v6 = [0x20, 1, 0xd, 0xb8, ...Array(11).fill(0), 1]

it('gives every address of a name, IPv4 first', async () => {
  const { servers } = await nameServer({ 1: [v4, [192, 0, 2, 2]], 28: [v6] })
  expect(await openResolver({ servers })('news.test')).toEqual(['192.0.2.1', '192.0.2.2', '2001:db8::1'])
})

it('is content with one kind of address', async () => {
  const { servers } = await nameServer({ 28: [v6] })
  expect(await openResolver({ servers })('news.test')).toEqual(['2001:db8::1'])
})

it('says that there is no such host', async () => {
  const { servers } = await nameServer({}, refusal.noSuchHost)
  await expect(openResolver({ servers })('news.test')).rejects.toMatchObject({ code: 'ENOTFOUND' })
})

it('asks once for all who ask meanwhile, and again when the answer is too old', async () => {
  const { servers, asked } = await nameServer({ 1: [v4] })
  let now = 0
  const resolve = openResolver({ servers, now: () => now })
  await Promise.all([resolve('news.test'), resolve('news.test')])
  now = 59_999
  await resolve('news.test')
  expect(asked()).toBe(2)
  now = 60_000
  await resolve('news.test')
  expect(asked()).toBe(4)
})

it('does not ask the system where a name server answered that it cannot tell', async () => {
  const { servers, asked } = await nameServer({}, refusal.cannotTell)
  const resolve = openResolver({ servers })
  // The system knows this name; that it is not found shows that the system was not asked.
  await expect(resolve('ip6-localhost')).rejects.toMatchObject({ code: 'ESERVFAIL' })
  const questions = asked()
  await expect(resolve('ip6-localhost')).rejects.toMatchObject({ code: 'ESERVFAIL' })
  expect(asked()).toBe(questions)
})

const refusal = { none: 0, cannotTell: 2, noSuchHost: 3 }

/** A name server on loopback that knows these addresses for every name, by type of record (1: A, 28: AAAA), for 60 seconds. */
async function nameServer(records: Readonly<Record<number, readonly (readonly number[])[]>>, code = refusal.none) {
  const socket = createSocket('udp4')
  server = socket
  let questions = 0
  socket.on('message', (query, { port, address }) => {
    questions += 1
    socket.send(answerTo(query, records, code), port, address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return { servers: [`127.0.0.1:${socket.address().port}`], asked: () => questions }
}

/** RFC 1035, 4.1: the question again, and each record with a pointer to its name. */
function answerTo(query: Buffer, records: Readonly<Record<number, readonly (readonly number[])[]>>, code: number): Buffer {
  const questionEnd = query.indexOf(0, 12) + 5
  const type = query.readUInt16BE(questionEnd - 4)
  const found = records[type] ?? []
  const header = [...query.subarray(0, 2), 0x81, 0x80 + code, 0, 1, 0, found.length, 0, 0, 0, 0]
  const answers = found.flatMap((bytes) => [0xc0, 12, 0, type, 0, 1, 0, 0, 0, 60, 0, bytes.length, ...bytes])
  return Buffer.from([...header, ...query.subarray(12, questionEnd), ...answers])
}
