import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { closeAll, failureOf, fetcherFor, noValidators, publicHost } from './loopback.ts'

const withOpenssl = spawnSync('openssl', ['version']).status === 0
let folder = ''

describe.skipIf(!withOpenssl)('over https (skipped where there is no openssl to make a certificate)', () => {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'attache-certificate-'))
    const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')]
    execFileSync(
      'openssl',
      [
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '1',
        '-subj',
        '/CN=news.test',
        ...files,
      ],
      { stdio: 'ignore' },
    )
  })
  afterEach(closeAll)
  afterAll(() => rmSync(folder, { recursive: true }))

  it('trusts no certificate that nobody vouches for', async () => {
    const server = createServer(
      { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'certificate.pem')) },
      (_, response) => response.end('feed'),
    )
    await new Promise<void>((resolve) => server.listen(0, publicHost, resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    const outcome = await fetcherFor([port]).fetch(`https://news.test:${port}/`, noValidators)
    expect(failureOf(outcome)).toMatchObject({ reason: 'network', detail: expect.stringContaining('its certificate is not valid') })
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  })
})
