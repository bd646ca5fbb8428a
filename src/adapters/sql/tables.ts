import { type Dialect, type Insertable, Kysely, type Selectable } from 'kysely'
import { CamelCaseRows } from './databases/snake-case.ts'
import { firstTables } from './migrations/001-first.ts'
import type { RowsOf } from './table.ts'

/** All tables, each after those that it refers to, as the migrations leave them: a later one adds here what it makes. */
export const tables = firstTables

export type Tables = RowsOf<typeof tables>

/** What a query gives of a table, and what it takes. */
export type Row<name extends keyof Tables> = Selectable<Tables[name]>
export type NewRow<name extends keyof Tables> = Insertable<Tables[name]>

/** A database with our tables, or a transaction on it. */
export type Database = Kysely<Tables>

/** Columns are `made_at` in SQL, and `madeAt` here. @param dialect With a compiler that writes them so (databases/snake-case.ts). */
export function databaseOver(dialect: Dialect): Database {
  return new Kysely({ dialect, plugins: [new CamelCaseRows({ maintainNestedObjectKeys: true })] })
}
