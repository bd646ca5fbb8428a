import type { Insertable } from 'kysely'
import { chunks } from './chunks.ts'
import type { Database, Tables } from './tables.ts'

type Column<table extends keyof Tables> = keyof Tables[table] & string

/**
 * Inserts rows, however many.
 *
 * @param key Columns by which a row may be there already; left out, none may.
 * @param renewed What of a row that is there is written anew; left out, it stays as it is.
 * @returns How many were written.
 */
export async function putRows<table extends keyof Tables>(
  db: Database,
  table: table,
  rows: readonly Insertable<Tables[table]>[],
  key: readonly Column<table>[] = [],
  renewed: readonly Column<table>[] = [],
): Promise<number> {
  let written = 0n
  for (const chunk of chunks(rows)) {
    const insert = db.withTables<AnyTables>().insertInto<string>(table).values(chunk)
    const put = insert.$if(key.length > 0, (query) =>
      query.onConflict((conflict) => {
        const same = conflict.columns(key)
        if (renewed.length === 0) return same.doNothing()
        return same.doUpdateSet(({ ref }) => Object.fromEntries(renewed.map((column) => [column, ref(`excluded.${column}`)])))
      }),
    )
    const { numInsertedOrUpdatedRows } = await put.executeTakeFirstOrThrow()
    written += numInsertedOrUpdatedRows ?? 0n
  }
  return Number(written)
}

type AnyTables = { [table: string]: { [column: string]: unknown } }
