import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import type { Table } from '../table.ts'
import { type Database, tables } from '../tables.ts'

/** What it holds in JSON is left as its text. */
export type CopiedRow = Readonly<Record<string, string | number | null>>

export type CopiedTable = Table & { readonly name: string }

/** The tables of a store, each after those that it refers to; of words each engine makes an index of its own. */
export const copiedTables: readonly CopiedTable[] = Object.entries(tables).map(([name, table]) => ({ name, ...table }))

/** One side of a copy, and how it orders text by its bytes in UTF-8. */
export type CopySide = { readonly db: Database; readonly byBytes: 'binary' | '"C"' }

/** Rows read at once: articles have up to two megabytes. */
const batchSize = 100

/** All rows in the order of their keys, in batches. */
export async function* batchesOf(table: CopiedTable, side: CopySide): AsyncGenerator<readonly CopiedRow[]> {
  let after: CopiedRow | undefined
  for (;;) {
    const rows = await rowsWithin(table, side, { after, upTo: undefined })
    if (rows.length === 0) return
    yield rows
    after = rows.at(-1)
  }
}

/** Rows in the order of their keys: the first that come after one, or all up to one. */
export async function rowsWithin(
  { name, columns, key }: CopiedTable,
  { db, byBytes }: CopySide,
  { after, upTo }: { readonly after: CopiedRow | undefined; readonly upTo: CopiedRow | undefined },
): Promise<readonly CopiedRow[]> {
  const ordered = sql.join(
    key.map((column) => (columns[column]?.type === 'text' ? sql`${sql.ref(column)} collate ${sql.raw(byBytes)}` : sql.ref(column))),
  )
  const keyOf = (row: CopiedRow) => sql.join(key.map((column) => sql`${row[column]}`))
  const bounds: RawBuilder<unknown>[] = [
    ...(after ? [sql`(${ordered}) > (${keyOf(after)})`] : []),
    ...(upTo ? [sql`(${ordered}) <= (${keyOf(upTo)})`] : []),
  ]
  const where = bounds.length === 0 ? sql`` : sql`where ${sql.join(bounds, sql` and `)}`
  const limit = upTo ? sql`` : sql`limit ${sql.lit(batchSize)}`
  const wanted = Object.entries(columns).map(([column, { type }]) =>
    type === 'json' ? sql`cast(${sql.ref(column)} as text) as ${sql.ref(column)}` : sql.ref(column),
  )
  const query = sql<CopiedRow>`select ${sql.join(wanted)} from ${sql.table(name)} ${where} order by ${ordered} ${limit}`
  return (await query.execute(db)).rows
}

/** Writes rows in place of those of the same key. */
export async function putCopied(table: CopiedTable, trx: Database, rows: readonly CopiedRow[]): Promise<void> {
  const { name, key } = table
  const columns = Object.keys(table.columns)
  const others = columns.filter((column) => !key.includes(column))
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => sql`${row[column]}`))})`)
  const update = sql`do update set ${sql.join(others.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`))}`
  await sql`insert into ${sql.table(name)} (${sql.join(columns.map((column) => sql.ref(column)))}) values ${sql.join(values)}
    on conflict (${sql.join(key.map((column) => sql.ref(column)))}) ${others.length === 0 ? sql`do nothing` : update}`.execute(trx)
}

export async function deleteRow({ name, key }: CopiedTable, trx: Database, row: CopiedRow): Promise<void> {
  const same = key.map((column) => sql`${sql.ref(column)} = ${row[column]}`)
  await sql`delete from ${sql.table(name)} where ${sql.join(same, sql` and `)}`.execute(trx)
}

export async function countRows({ name }: CopiedTable, { db }: Pick<CopySide, 'db'>): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select count(*) as rows from ${sql.table(name)}`.execute(db)
  return rows[0]?.rows ?? 0
}

/** How many rows there are, and SHA-256 over all of them in the order of their keys. */
export async function summed(table: CopiedTable, side: CopySide): Promise<{ readonly rows: number; readonly checksum: string }> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const batch of batchesOf(table, side)) {
    for (const row of batch) hash.update(`${spelt(table, row)}\n`)
    rows += batch.length
  }
  return { rows, checksum: hash.digest('hex') }
}

/** A row as text, the same from both engines. */
export function spelt({ columns }: CopiedTable, row: CopiedRow): string {
  return JSON.stringify(Object.keys(columns).map((column) => row[column]))
}

/** The row's key as text. */
export function keyOf({ key }: CopiedTable, row: CopiedRow): string {
  return JSON.stringify(key.map((column) => row[column]))
}
