import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Fetcher } from '../../../src/app/ports.ts'
import { hostileOrigins } from './hostile-origins.ts'
import { closeAll, fetcherFor, noValidators } from './loopback.ts'
import { startHostileServer } from './start-hostile-server.ts'

const deadlineMs = 1_000
/** For a machine that is busy with other things. */
const slackMs = 4_000

describe('a hostile origin', { timeout: 30_000 }, () => {
  let server: Awaited<ReturnType<typeof startHostileServer>>
  let fetcher: Fetcher
  beforeAll(async () => {
    server = await startHostileServer()
    fetcher = fetcherFor(
      server.origins.map(({ port }) => port),
      { deadlineMs },
    )
  }, 60_000)
  afterAll(async () => {
    server.close()
    await closeAll()
  })

  it('is one of 25 or more', () => {
    expect(hostileOrigins.length).toBeGreaterThanOrEqual(25)
  })

  it.each(hostileOrigins.map(({ name }) => name))('that %s is done with in time', async (name) => {
    const port = server.origins.find((origin) => origin.name === name)?.port
    const started = performance.now()
    const outcome = await fetcher.fetch(`http://origin${port}.test:${port}/`, noValidators)
    expect(outcome.kind).toBe('failed')
    expect(performance.now() - started).toBeLessThan(deadlineMs + slackMs)
  })
})
