import { spawnSync } from 'node:child_process'
import pg from 'pg'
import { startCluster } from '../test/postgres/cluster.ts'

/** Reading and commands over SQLite and over a PostgreSQL of its own on this machine, beside each other. `node bench/engines.ts` */
const cluster = await startCluster()
try {
  for (const name of ['reading', 'commands']) {
    for (const engine of ['SQLite', 'PostgreSQL']) {
      process.stdout.write(`\n== ${name} over ${engine}\n`)
      const args = engine === 'SQLite' ? [] : [await emptyDatabase(name)]
      const { status } = spawnSync(process.execPath, [new URL(`${name}.ts`, import.meta.url).pathname, ...args], { stdio: 'inherit' })
      if (status !== 0) process.exitCode = 1
    }
  }
} finally {
  await cluster.stop()
}

async function emptyDatabase(name: string): Promise<string> {
  const client = new pg.Client(cluster.url)
  await client.connect()
  await client.query(`create database ${name} template template0`)
  await client.end()
  return Object.assign(new URL(cluster.url), { pathname: `/${name}` }).href
}
