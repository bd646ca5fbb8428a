import {
  CompiledQuery,
  type ControlConnectionProvider,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  PostgresDialect,
  type PostgresPool,
  type QueryResult,
} from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { explainedPostgresError, isUnanswered } from './postgres-error.ts'
import { primitive } from './primitive.ts'
import { SnakePostgresCompiler } from './snake-case.ts'

/**
 * Lets Kysely speak to PostgreSQL with the manners of SQLite: one writer at a time, in every process on the database. What is read
 * in a transaction that writes can therefore not change before it is written, and no code needs to know on which engine it runs.
 *
 * @param name Names the database in errors; holds no password.
 */
export function postgresDialect(pool: Pool, name: string): Dialect {
  const builtIn = new PostgresDialect({ pool: discardingDeaf(pool) })
  return {
    createDriver: () => new OneWriterDriver(builtIn.createDriver(), name),
    createQueryCompiler: () => new SnakePostgresCompiler(),
    createAdapter: () => builtIn.createAdapter(),
    createIntrospector: (db) => builtIn.createIntrospector(db),
  }
}

/**
 * The pool, but that a connection which left a question unanswered is not given out again: the network between may have forgotten it
 * without a word, and every question on it would wait in vain.
 */
function discardingDeaf(pool: Pool): PostgresPool {
  return { options: pool.options, connect: async () => discardedWhenDeaf(await pool.connect()), end: () => pool.end() }
}

function discardedWhenDeaf(client: PoolClient): PoolClient {
  let unanswered: unknown
  const query = async (text: string, parameters: unknown[]) => {
    if (unanswered !== undefined) throw unanswered
    try {
      return await client.query(text, parameters)
    } catch (error) {
      if (isUnanswered(error)) unanswered = error
      throw error
    }
  }
  return new Proxy(client, {
    get(target, key) {
      if (key === 'query') return query
      if (key === 'release') return (isBroken: boolean) => target.release(isBroken || unanswered !== undefined)
      return Reflect.get(target, key)
    },
  })
}

/** Any number that no other program on the database takes: "attache" in ASCII. */
const writersLock = 0x61_74_74_61_63_68_65n

/** Held to the end of the transaction, also when the program is killed: the server ends the transactions of a closed connection. */
const beginWriting = CompiledQuery.raw(`begin isolation level read committed; select pg_advisory_xact_lock(${writersLock})`)

class OneWriterDriver implements Driver {
  readonly #driver: Driver
  readonly #name: string

  constructor(driver: Driver, name: string) {
    this.#driver = driver
    this.#name = name
  }

  init(): Promise<void> {
    return this.#driver.init()
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    return new OneWriterConnection(await explaining(this.#name, () => this.#driver.acquireConnection()), this.#name)
  }

  beginTransaction(connection: DatabaseConnection): Promise<void> {
    return ours(connection).begin()
  }

  commitTransaction(connection: DatabaseConnection): Promise<void> {
    return ours(connection).end('commit')
  }

  rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    return ours(connection).end('rollback')
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    return this.#driver.releaseConnection(ours(connection).inner)
  }

  destroy(): Promise<void> {
    return this.#driver.destroy()
  }
}

/** Kysely gives back what it was given. */
function ours(connection: DatabaseConnection): OneWriterConnection {
  if (connection instanceof OneWriterConnection) return connection
  throw new TypeError('store: a connection of another driver')
}

class OneWriterConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection
  readonly #name: string
  #isInTransaction = false

  constructor(inner: DatabaseConnection, name: string) {
    this.inner = inner
    this.#name = name
  }

  async begin(): Promise<void> {
    await this.#undoing(() => this.#execute(beginWriting))
    this.#isInTransaction = true
  }

  async end(how: 'commit' | 'rollback'): Promise<void> {
    this.#isInTransaction = false
    await this.#execute(CompiledQuery.raw(how))
  }

  async executeQuery<row>(query: CompiledQuery): Promise<QueryResult<row>> {
    const checked = { ...query, parameters: query.parameters.map(parameter) }
    if (this.#isInTransaction || !writingKinds.has(query.query.kind)) return this.#execute(checked)
    return this.#undoing(async () => {
      await this.#execute(beginWriting)
      const result = await this.#execute<row>(checked)
      await this.#execute(CompiledQuery.raw('commit'))
      return result
    })
  }

  streamQuery<row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<row>> {
    return this.inner.streamQuery(query, chunkSize)
  }

  cancelQuery(provider: ControlConnectionProvider): Promise<void> {
    return this.inner.cancelQuery?.(provider) ?? Promise.resolve()
  }

  /** One that waited in vain for its turn has begun all the same, and its connection would take nothing but a rollback from then on. */
  async #undoing<result>(work: () => Promise<result>): Promise<result> {
    try {
      return await work()
    } catch (error) {
      // The first error says more than that the connection is gone too.
      await this.#execute(CompiledQuery.raw('rollback')).catch(() => undefined)
      throw error
    }
  }

  #execute<row>(query: CompiledQuery): Promise<QueryResult<row>> {
    return explaining(this.#name, () => this.inner.executeQuery<row>(query))
  }
}

const writingKinds: ReadonlySet<string> = new Set(['InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode', 'MergeQueryNode'])

/** Kysely asks for tables with a boolean; the store has none. */
function parameter(value: unknown): unknown {
  return typeof value === 'boolean' ? value : primitive(value)
}

async function explaining<result>(name: string, work: () => Promise<result>): Promise<result> {
  try {
    return await work()
  } catch (error) {
    throw explainedPostgresError(error, name)
  }
}
