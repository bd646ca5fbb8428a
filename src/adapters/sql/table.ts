import { type ColumnType, type QueryExecutorProvider, type RawBuilder, sql } from 'kysely'

/** A table as both databases make it. */
export type Table<columns extends Columns = Columns> = Rules<string> & {
  readonly columns: columns
  /** Columns of the primary key, in its order. */
  readonly key: readonly string[]
}

type Rules<column> = {
  /** Columns that rows are looked up by otherwise. */
  readonly indexes: readonly (readonly column[])[]
  /** A column that has no value twice. */
  readonly unique: readonly column[]
  /** By the name of another table, the columns that name one of its rows, which must be there. */
  readonly references: Readonly<Record<string, readonly column[]>>
  /** The same, but that a row goes with the one it names. */
  readonly cascades: Readonly<Record<string, readonly column[]>>
}

type Columns = Readonly<Record<string, Column>>

/** A column: queries give `held`, and take `put`. */
type Column<held = unknown, put = held> = {
  readonly type: 'text' | 'bigint' | 'double precision' | 'json'
  readonly mayBeNull: boolean
  /** For the compiler alone: no column has it. */
  readonly holds?: ColumnType<held, put, put>
}

/** The rows of tables, for Kysely. */
export type RowsOf<tables extends Readonly<Record<string, Table>>> = { [name in keyof tables]: RowOf<tables[name]['columns']> }

type RowOf<columns extends Columns> = {
  [name in keyof columns]: columns[name] extends Column<infer held, infer put> ? ColumnType<held, put, put> : never
}

/** @param key Columns of the primary key; they come before the others. */
export function table<key extends Columns, others extends Columns>(
  key: key,
  others: others,
  rules: Partial<Rules<keyof (key & others) & string>> = {},
): Table<key & others> {
  return { columns: { ...key, ...others }, key: Object.keys(key), indexes: [], unique: [], references: {}, cascades: {}, ...rules }
}

export const text: Column<string> = { type: 'text', mayBeNull: false }
/** A whole number, exact up to 2^53. */
export const whole: Column<number> = { type: 'bigint', mayBeNull: false }
/** Milliseconds since the epoch. */
export const time: Column<number> = { ...whole }
export const real: Column<number> = { type: 'double precision', mayBeNull: false }

/** One of a closed set of words. */
export function oneOf<held extends string>(): Column<held> {
  return { type: 'text', mayBeNull: false }
}

/** What `asJson` made text of, which a query gives back as it was. */
export function json<held extends object | null>(): Column<held, RawBuilder<held>> {
  return { type: 'json', mayBeNull: false }
}

/** A value for a column of JSON. */
export function asJson<held extends object>(value: held): RawBuilder<held> {
  return sql`${JSON.stringify(value)}`
}

export function orNull<held, put>({ type }: Column<held, put>): Column<held | null, put | null> {
  return { type, mayBeNull: true }
}

/** Makes tables in SQL that both databases read, each after those that it refers to. */
export async function createTables(db: QueryExecutorProvider, tables: Readonly<Record<string, Table>>): Promise<void> {
  for (const [name, made] of Object.entries(tables)) await createTable(db, name, made)
}

async function createTable(db: QueryExecutorProvider, name: string, { columns, key, indexes, ...rules }: Table): Promise<void> {
  const parts = [
    ...Object.entries(columns).map(
      ([column, { type, mayBeNull }]) => sql`${sql.id(column)} ${sql.raw(mayBeNull ? type : `${type} not null`)}`,
    ),
    sql`primary key (${list(key)})`,
    ...rules.unique.map((column) => sql`unique (${sql.id(column)})`),
    ...Object.entries(rules.references).map(([other, by]) => sql`foreign key (${list(by)}) references ${sql.id(other)}`),
    ...Object.entries(rules.cascades).map(([other, by]) => sql`foreign key (${list(by)}) references ${sql.id(other)} on delete cascade`),
  ]
  await sql`create table ${sql.id(name)} (${sql.join(parts)})`.execute(db)
  for (const by of indexes) await sql`create index ${sql.id([name, ...by].join('_'))} on ${sql.id(name)} (${list(by)})`.execute(db)
}

function list(columns: readonly string[]): RawBuilder<unknown> {
  return sql.join(columns.map((column) => sql.id(column)))
}
