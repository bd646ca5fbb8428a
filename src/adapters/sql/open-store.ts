import { closeSync, mkdirSync, openSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Store } from '../../app/ports.ts'
import { sqliteDialect } from './databases/sqlite-dialect.ts'
import { damaged, explainedSqliteError } from './databases/sqlite-error.ts'
import { sqliteTextIndex } from './databases/sqlite-text-index.ts'
import { StoreError } from './databases/store-error.ts'
import { migrate, refuseAltered, refuseForeign } from './migrate.ts'
import { sqlStore } from './sql-store.ts'
import { type Database, databaseOver } from './tables.ts'

/** Chat platforms want an answer within 3 s, and this program stands still while it waits. */
const defaultBusyTimeoutMs = 2_000

/**
 * Opens the store in a SQLite file, makes the file and its folder where there are none, and brings older stores up to date.
 *
 * @param options.path File, or ':memory:'.
 * @param options.log Told which migrations were applied.
 * @param options.busyTimeoutMs How long a query waits for another program's write; the whole program waits with it.
 * @throws StoreError, with a message for the person who runs Attaché; so does every method whose disk or file fails later.
 */
export async function openStore(options: SqliteOptions): Promise<Store> {
  return sqlStore(await openSqliteDatabase(options), sqliteTextIndex)
}

export type SqliteOptions = {
  readonly path: string
  readonly log?: (message: string) => void
  readonly busyTimeoutMs?: number
}

/** The same without the methods of a store. */
export async function openSqliteDatabase(options: SqliteOptions): Promise<Database> {
  const database = openDatabase(options.path, options.busyTimeoutMs ?? defaultBusyTimeoutMs)
  try {
    const db = databaseOver(sqliteDialect(database, options.path))
    await refuseForeign(db, options.path, sqliteTextIndex)
    refuseDamaged(database, options.path)
    keepDurably(database)
    const applied = await migrate(db, sqliteTextIndex)
    await refuseAltered(db, options.path)
    if (applied.length > 0) options.log?.(`Store ${options.path}: applied ${applied.join(', ')}`)
    return db
  } catch (error) {
    database.close()
    throw explainedSqliteError(error, options.path)
  }
}

function openDatabase(path: string, timeout: number): DatabaseSync {
  if (path !== ':memory:') prepareFolder(path)
  try {
    return new DatabaseSync(path, { timeout, enableForeignKeyConstraints: true })
  } catch (error) {
    throw explainedSqliteError(error, path)
  }
}

function prepareFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    const found = statSync(path, { throwIfNoEntry: false })
    // What people follow and ask is nobody else's business; SQLite's own files beside it take over who may read it.
    if (!found) closeSync(openSync(path, 'a', 0o600))
    if (!found?.isDirectory()) return
  } catch (cause) {
    throw new StoreError('unwritable', `The store ${path} cannot be made: name a file where Attaché may write (ATTACHE_STORE).`, { cause })
  }
  throw new StoreError('unwritable', `The store ${path} is a directory: name a file in it (ATTACHE_STORE=${join(path, 'attache.sqlite')}).`)
}

/** Finds torn pages now (75 ms for 40,000 articles) rather than in the middle of a briefing. */
function refuseDamaged(database: DatabaseSync, path: string): void {
  const found = Object.values(database.prepare('pragma quick_check(1)').get() ?? {})
  if (found[0] !== 'ok') throw damaged(path, found[0])
}

/** A committed row survives a loss of power: https://www.sqlite.org/pragma.html#pragma_synchronous */
function keepDurably(database: DatabaseSync): void {
  database.exec('pragma journal_mode = wal')
  database.exec('pragma synchronous = full')
}
