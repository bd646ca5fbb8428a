/** Rows or values in one statement: SQLite takes 32,766 parameters, PostgreSQL 65,535, and a row here has up to 11. */
const chunkSize = 200

/** The list in pieces that fit one statement. */
export function* chunks<item>(list: readonly item[]): Generator<item[]> {
  for (let start = 0; start < list.length; start += chunkSize) yield list.slice(start, start + chunkSize)
}
