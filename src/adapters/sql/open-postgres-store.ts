import pg from 'pg'
import type { Store } from '../../app/ports.ts'
import { refuseHalfCopied } from './copying/copy-record.ts'
import { postgresDialect } from './databases/postgres-dialect.ts'
import { explainedPostgresError } from './databases/postgres-error.ts'
import { postgresTextIndex } from './databases/postgres-text-index.ts'
import { migrate, refuseAltered, refuseForeign } from './migrate.ts'
import { sqlStore } from './sql-store.ts'
import { type Database, databaseOver } from './tables.ts'

/**
 * Opens the store in a PostgreSQL database and brings it up to date; of several programs that open it at once one does that, and the
 * others wait for it.
 *
 * @param options.url `postgres://user:password@host:port/name`; nothing of its user and password is ever said again.
 * @param options.log Told which migrations were applied, and when an idle connection was lost.
 * @param options.mostConnections At once, 10 where left out.
 * @throws StoreError, with a message for the person who runs Attaché; so does every method that the database fails later.
 */
export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  return sqlStore(await openPostgresDatabase(options), postgresTextIndex)
}

export type PostgresOptions = {
  readonly url: string
  readonly log?: (message: string) => void
  readonly mostConnections?: number
}

/** The same without the methods of a store. @param options.mayBeHalfCopied Left out, one that a copy was not finished into is refused. */
export async function openPostgresDatabase(options: PostgresOptions & { readonly mayBeHalfCopied?: boolean }): Promise<Database> {
  const name = databaseName(options.url)
  const db = openPool(options, name)
  try {
    await refuseForeign(db, name, postgresTextIndex)
    if (!options.mayBeHalfCopied) await refuseHalfCopied(db, name)
    const applied = await migrate(db, postgresTextIndex)
    await refuseAltered(db, name)
    if (applied.length > 0) options.log?.(`Store ${name}: applied ${applied.join(', ')}`)
    return db
  } catch (error) {
    await db.destroy()
    throw explainedPostgresError(error, name)
  }
}

/** Host, port and name of a database, for people: no user, no password, no option. */
export function databaseName(url: string): string {
  const { host, pathname } = new URL(url)
  return `${host || 'localhost'}${pathname}`
}

const timeouts = {
  /** For a connection of the pool to become free, or for the server to let us in. */
  connectionTimeoutMillis: 10_000,
  idleTimeoutMillis: 30_000,
  /** Of one statement. Waiting for the turn to write counts too, so a round of other programs' writes must fit in. */
  statement_timeout: 60_000,
  lock_timeout: 30_000,
  /** The server never hears again of a program that was stopped or cut off in the middle of writing, and all others wait for it. */
  idle_in_transaction_session_timeout: 30_000,
  /** A server that is cut off answers nothing at all. */
  query_timeout: 90_000,
}

function openPool(options: PostgresOptions, name: string): Database {
  const pool = new pg.Pool({
    connectionString: options.url,
    application_name: 'attache',
    max: options.mostConnections ?? 10,
    keepAlive: true,
    types: { getTypeParser },
    ...timeouts,
  })
  // Without a listener a restart of the server would end the program; the pool opens another connection when it needs one.
  pool.on('error', () => options.log?.(`Store ${name}: an idle connection was lost`))
  // One that is lost while it is used, between two queries, tells itself only; the next query on it fails and is explained.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return databaseOver(postgresDialect(pool, name))
}

/** Times are milliseconds below 2^53, counts and sums too: numbers, where pg would give text. */
const numeric: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC])

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  numeric.has(oid) ? Number : pg.types.getTypeParser(oid, format)
