import type { DatabaseSync, SQLOutputValue, StatementSync } from 'node:sqlite'
import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely'
import { primitive } from './primitive.ts'
import { SnakeSqliteCompiler } from './snake-case.ts'
import { explainedSqliteError } from './sqlite-error.ts'

/**
 * Lets Kysely speak to node:sqlite.
 *
 * @param path Named in errors only.
 */
export function sqliteDialect(database: DatabaseSync, path: string): Dialect {
  const shim = preparing(database, path)
  const builtIn = new SqliteDialect({ database: shim })
  return {
    createDriver: () => new NodeSqliteDriver(database, shim),
    createQueryCompiler: () => new SnakeSqliteCompiler(),
    createAdapter: () => new NodeSqliteAdapter(),
    createIntrospector: (db) => builtIn.createIntrospector(db),
  }
}

/** The store has about 40 statements, some with lists of varying length; past this many all are prepared anew. */
const mostPrepared = 200

function preparing(database: DatabaseSync, path: string): SqliteDatabase {
  const prepared = new Map<string, StatementSync>()
  return {
    close: () => database.close(),
    prepare: (sql) => {
      if (prepared.size >= mostPrepared) prepared.clear()
      const statement = prepared.get(sql) ?? explaining(path, () => database.prepare(sql))
      prepared.set(sql, statement)
      return checking(statement, path)
    },
  }
}

function checking(statement: StatementSync, path: string): SqliteStatement {
  const columns = statement.columns()
  const inJson = columns.filter(({ type }) => type === 'json').map(({ name }) => name)
  const all = (parameters: readonly unknown[]) =>
    explaining(path, () => statement.all(...parameters.map(primitive)).map((row) => withJson(row, inJson)))
  return {
    reader: columns.length > 0,
    all,
    run: (parameters) => explaining(path, () => statement.run(...parameters.map(primitive))),
    iterate: (parameters) => all(parameters).values(),
  }
}

/** As the client of PostgreSQL does: columns of JSON are given as what they hold. */
function withJson(row: Record<string, SQLOutputValue>, columns: readonly string[]): Record<string, unknown> {
  for (const column of columns) {
    const json = row[column]
    if (typeof json === 'string') Object.assign(row, { [column]: JSON.parse(json) })
  }
  return row
}

function explaining<result>(path: string, work: () => result): result {
  try {
    return work()
  } catch (error) {
    throw explainedSqliteError(error, path)
  }
}

class NodeSqliteDriver extends SqliteDriver {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync, shim: SqliteDatabase) {
    super({ database: shim })
    this.#database = database
  }

  /** Takes the write lock at once: a transaction that reads first cannot wait for it later, it fails. */
  override async beginTransaction(connection: DatabaseConnection): ReturnType<Driver['beginTransaction']> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'))
  }

  /** On a full disk SQLite has rolled back by itself, and would refuse a second time. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.isTransaction) await super.rollbackTransaction(connection)
  }
}

/** SQLite changes tables in transactions; Kysely leaves that off for everyone. */
class NodeSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}
