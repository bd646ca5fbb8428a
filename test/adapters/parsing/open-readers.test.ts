import { expect, it } from 'vitest'
import { openReaders } from '../../../src/adapters/parsing/open-readers.ts'

it('answers as of what took too long where no thread can be started, and goes on with what waits', async () => {
  // `new Worker` throws at once, as it does where the machine gives out no more threads.
  const readers = openReaders(new URL('https://example.com/no-script.js'), { workers: 1, deadlineMs: 1_000, memoryMb: 64 })
  const job = { bytes: new Uint8Array(), origin: { url: 'https://example.com/feed', contentType: '' } }
  const readings = await Promise.all([readers.read(job), readers.read(job)])
  expect(readings).toMatchObject([{ failure: { reason: 'timeout' } }, { failure: { reason: 'timeout' } }])
  await readers.close()
})
