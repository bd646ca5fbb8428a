import { sql } from 'kysely'
import { StoreError } from '../databases/store-error.ts'
import type { Database } from '../tables.ts'
import { copiedTables, countRows } from './copied-table.ts'

/** Writes down in the target that a copy of a store has begun. @throws StoreError Where it holds anything else. */
export async function beginCopy(target: Database, origin: string): Promise<void> {
  const begun = await copyOf(target)
  if (begun?.origin === origin && begun.ended === 0) return
  if (begun?.origin === origin) throw refusal('holds a finished copy of this store already: start Attaché with it')
  if (begun) throw refusal('holds a copy of another store')
  for (const table of copiedTables)
    if ((await countRows(table, { db: target })) > 0) throw refusal(`holds a store of its own (${table.name})`)
  await sql`create table store_copy (origin text primary key, ended integer not null)`.execute(target)
  await sql`insert into store_copy values (${origin}, 0)`.execute(target)
}

export async function endCopy(target: Database, origin: string): Promise<void> {
  await sql`update store_copy set ended = 1 where origin = ${origin}`.execute(target)
}

/** @throws StoreError Where a copy was begun and not finished: what is missing would be taken for new. */
export async function refuseHalfCopied(db: Database, name: string): Promise<void> {
  if ((await copyOf(db))?.ended === 0)
    throw new StoreError('unfinished', `The database ${name} holds a copy that was not finished: run attache migrate-store again.`)
}

async function copyOf(db: Database): Promise<{ readonly origin: string; readonly ended: number } | undefined> {
  const tables = await db.introspection.getTables()
  if (!tables.some(({ name }) => name === 'store_copy')) return undefined
  const { rows } = await sql<{ origin: string; ended: number }>`select origin, ended from store_copy`.execute(db)
  return rows[0]
}

function refusal(what: string): StoreError {
  return new StoreError('not-a-store', `The database in DATABASE_URL ${what}. Name an empty database.`)
}
