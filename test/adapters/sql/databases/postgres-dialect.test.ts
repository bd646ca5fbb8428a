import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import { Kysely, sql } from 'kysely'
import pg from 'pg'
import { expect, it, onTestFinished, vi } from 'vitest'
import { postgresDialect } from '../../../../src/adapters/sql/databases/postgres-dialect.ts'
import type { Tables } from '../../../../src/adapters/sql/tables.ts'
import { databaseUrl, describePostgres } from '../../../postgres/test-database.ts'

/** A line to the database that can forget the calls that are open, as a firewall does: nobody hears anything more, and new ones go through. */
async function openForgetfulLine(to: URL): Promise<{ readonly url: string; forget(): void }> {
  const sockets: Socket[] = []
  const server = createServer((caller) => {
    const callee = connect(Number(to.port), to.hostname)
    sockets.push(caller, callee)
    for (const socket of [caller, callee]) socket.on('error', () => undefined)
    caller.pipe(callee).pipe(caller)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy()
    server.close()
  })
  const address = server.address()
  const port = address !== null && typeof address === 'object' ? String(address.port) : ''
  return {
    url: Object.assign(new URL(to), { port }).href,
    forget() {
      for (const socket of sockets) socket.unpipe().pause()
    },
  }
}

describePostgres('the dialect for PostgreSQL', () => {
  const one = sql<{ readonly one: number }>`select 1 as one`
  it.each<readonly [string, (db: Kysely<Pick<Tables, 'leases'>>) => Promise<unknown>]>([
    ['a question', (db) => one.execute(db)],
    ['a write', (db) => db.deleteFrom('leases').execute()],
    ['a transaction', (db) => db.transaction().execute((trx) => one.execute(trx))],
  ])('waits once for a connection that leaves %s unanswered, and does not use it again', async (_, work) => {
    const line = await openForgetfulLine(new URL(databaseUrl('postgres')))
    const pool = new pg.Pool({ connectionString: line.url, max: 1, query_timeout: 300 })
    const db = new Kysely<Pick<Tables, 'leases'>>({ dialect: postgresDialect(pool, 'the database') })
    onTestFinished(() => db.destroy())
    await one.execute(db)
    line.forget()
    const asked = vi.spyOn(pg.Client.prototype, 'query')
    onTestFinished(() => asked.mockRestore())
    await expect(work(db)).rejects.toMatchObject({ name: 'StoreError', kind: 'unreachable' })
    expect(asked).toHaveBeenCalledTimes(1)
    expect((await one.execute(db)).rows).toEqual([{ one: 1 }])
  })

  it.each<readonly [string, (db: Kysely<Pick<Tables, 'leases'>>) => Promise<unknown>]>([
    ['a write', (db) => db.deleteFrom('leases').execute()],
    ['a transaction', (db) => db.transaction().execute((trx) => one.execute(trx))],
  ])('uses a connection again on which %s waited in vain for its turn', async (_, work) => {
    const pool = new pg.Pool({ connectionString: databaseUrl('postgres'), max: 2, lock_timeout: 100 })
    const db = new Kysely<Pick<Tables, 'leases'>>({ dialect: postgresDialect(pool, 'the database') })
    onTestFinished(() => db.destroy())
    await db.transaction().execute(async () => {
      await expect(work(db)).rejects.toMatchObject({ name: 'StoreError', kind: 'locked' })
      expect((await one.execute(db)).rows).toEqual([{ one: 1 }])
    })
  })
})
