import { existsSync } from 'node:fs'
import { sql } from 'kysely'
import { postgresTextIndex } from '../databases/postgres-text-index.ts'
import { StoreError } from '../databases/store-error.ts'
import { openPostgresDatabase } from '../open-postgres-store.ts'
import { openSqliteDatabase } from '../open-store.ts'
import type { Database } from '../tables.ts'
import {
  batchesOf,
  type CopiedRow,
  type CopiedTable,
  type CopySide,
  copiedTables,
  countRows,
  deleteRow,
  keyOf,
  putCopied,
  rowsWithin,
  spelt,
  summed,
} from './copied-table.ts'
import { beginCopy, endCopy } from './copy-record.ts'

/** How far a copy has come. */
export type CopyProgress = { readonly table: string; readonly done: number; readonly rows: number; readonly written: number }

/** What a copy did with a table: rows on both sides, how many of them were written now, and the checksum that both sides share. */
export type CopiedSum = { readonly table: string; readonly rows: number; readonly written: number; readonly checksum: string }

/**
 * Copies a store in SQLite into an empty PostgreSQL database. It may be ended at any moment and run again: what stands there already
 * and is the same is passed over. Nobody can write the file meanwhile. In the end every row of both sides is read and compared.
 *
 * @param options.from The file.
 * @param options.told Called after each batch.
 * @throws StoreError Where there is no such store, or the database holds anything else than a copy of it that was not finished.
 */
export async function copyStore(options: {
  readonly from: string
  readonly to: string
  readonly told?: (progress: CopyProgress) => void
}): Promise<readonly CopiedSum[]> {
  if (!existsSync(options.from)) throw new StoreError('not-a-store', `There is no store ${options.from}: name the file with --from.`)
  const from = await openSqliteDatabase({ path: options.from })
  try {
    const to = await openPostgresDatabase({ url: options.to, mayBeHalfCopied: true })
    try {
      return await from.transaction().execute((source) => copy(source, to, options.told ?? (() => {})))
    } finally {
      await to.destroy()
    }
  } finally {
    await from.destroy()
  }
}

async function copy(source: Database, target: Database, told: (progress: CopyProgress) => void): Promise<readonly CopiedSum[]> {
  const [from, to]: readonly CopySide[] = [
    { db: source, byBytes: 'binary' },
    { db: target, byBytes: '"C"' },
  ]
  if (!from || !to) return []
  const origin = await originOf(source)
  await beginCopy(target, origin)
  for (const table of copiedTables.toReversed()) await deleteStrays(table, from, to)
  const sums: CopiedSum[] = []
  for (const table of copiedTables) {
    const written = await copyTable(table, from, to, told)
    sums.push({ table: table.name, written, ...(await sameOnBothSides(table, from, to)) })
  }
  // Else PostgreSQL plans its first minutes as if the database were empty.
  await sql`analyze`.execute(target)
  await endCopy(target, origin)
  return sums
}

/** Names a store for ever: when it was made. */
async function originOf(source: Database): Promise<string> {
  const { rows } = await sql<{ made: string }>`select min(timestamp) as made from kysely_migration`.execute(source)
  return `SQLite, ${rows[0]?.made}`
}

/** Rows that an earlier run copied and that are gone from the file since. */
async function deleteStrays(table: CopiedTable, from: CopySide, to: CopySide): Promise<void> {
  let after: CopiedRow | undefined
  for await (const batch of batchesOf(table, to)) {
    const kept = new Set((await rowsWithin(table, from, { after, upTo: batch.at(-1) })).map((row) => keyOf(table, row)))
    for (const row of batch) if (!kept.has(keyOf(table, row))) await to.db.transaction().execute((trx) => deleteRow(table, trx, row))
    after = batch.at(-1)
  }
}

/** @returns How many rows were written. */
async function copyTable(table: CopiedTable, from: CopySide, to: CopySide, told: (progress: CopyProgress) => void): Promise<number> {
  const rows = await countRows(table, from)
  let after: CopiedRow | undefined
  let [done, written] = [0, 0]
  for await (const batch of batchesOf(table, from)) {
    const there = new Set((await rowsWithin(table, to, { after, upTo: batch.at(-1) })).map((row) => spelt(table, row)))
    const missing = batch.filter((row) => !there.has(spelt(table, row)))
    if (missing.length > 0) await to.db.transaction().execute((trx) => write(table, trx, missing))
    after = batch.at(-1)
    done += batch.length
    written += missing.length
    told({ table: table.name, done, rows, written })
  }
  return written
}

/** An article is found by its words in the moment in which it is there. */
async function write(table: CopiedTable, trx: Database, rows: readonly CopiedRow[]): Promise<void> {
  await putCopied(table, trx, rows)
  if (table.name !== 'articles') return
  const ids = rows.map(({ id }) => String(id))
  await postgresTextIndex.put(
    trx,
    await trx.selectFrom('articles').select(['id', 'feed', 'title', 'text', 'language']).where('id', 'in', ids).execute(),
  )
}

async function sameOnBothSides(
  table: CopiedTable,
  from: CopySide,
  to: CopySide,
): Promise<{ readonly rows: number; readonly checksum: string }> {
  const [here, there] = [await summed(table, from), await summed(table, to)]
  if (here.rows === there.rows && here.checksum === there.checksum) return here
  throw new Error(`the copy of ${table.name} is not the same: ${here.rows} rows here, ${there.rows} there`)
}
