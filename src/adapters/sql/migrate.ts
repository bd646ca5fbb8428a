import { Migrator } from 'kysely/migration'
import { snakeCase } from './databases/snake-case.ts'
import { StoreError } from './databases/store-error.ts'
import type { TextIndex } from './databases/text-index.ts'
import { firstTables } from './migrations/001-first.ts'
import { createTables } from './table.ts'
import { type Database, tables } from './tables.ts'

/**
 * In the order of their numbers, in which Kysely applies them. Each name stands in the stores it was applied to: never rename, reorder
 * or change one that was released.
 */
function migrationsWith(index: TextIndex) {
  return {
    '001-first': {
      async up(db: Database) {
        await createTables(db, firstTables)
        await index.create(db)
      },
    },
  }
}

/**
 * Refuses a database that another program made, or a newer Attaché. Changes nothing.
 *
 * @param name What the messages call the database.
 * @throws StoreError
 */
export async function refuseForeign(db: Database, name: string, index: TextIndex): Promise<void> {
  const tables = await db.introspection.getTables({ withInternalKyselyTables: true })
  if (tables.length === 0) return
  const ours = tables.some((table) => table.name === 'kysely_migration')
  if (!ours) throw new StoreError('not-a-store', `The database ${name} belongs to another program: name another one for the store.`)
  const unknown = (await appliedMigrations(db)).filter((applied) => !Object.hasOwn(migrationsWith(index), applied))
  if (unknown.length === 0) return
  throw new StoreError(
    'newer',
    `The store ${name} was made by a newer version of Attaché (${unknown.join(', ')}): run that version, or a newer one.`,
  )
}

/**
 * Applies the migrations that are missing, all in one transaction.
 *
 * @returns Their names.
 */
export async function migrate(db: Database, index: TextIndex): Promise<readonly string[]> {
  const { error, results } = await new Migrator({ db, provider: { getMigrations: async () => migrationsWith(index) } }).migrateToLatest()
  if (error !== undefined) throw error
  return (results ?? []).map((result) => result.migrationName)
}

/**
 * Refuses a store that lacks a table or a column once all migrations were applied: a version that was never released made it, or somebody
 * changed it by hand. It would fail later, and less plainly.
 *
 * @param name What the message calls the database.
 * @throws StoreError
 */
export async function refuseAltered(db: Database, name: string): Promise<void> {
  const found = (await db.introspection.getTables()).flatMap((one) => one.columns.map((column) => `${one.name}.${column.name}`))
  const wanted = Object.entries(tables).flatMap(([table, { columns }]) =>
    Object.keys(columns).map((column) => `${table}.${snakeCase(column)}`),
  )
  const [first, ...others] = wanted.filter((column) => !found.includes(column))
  if (first === undefined) return
  const lacking = others.length === 0 ? first : `${first} and ${others.length} more`
  throw new StoreError(
    'altered',
    `The store ${name} lacks what this version of Attaché keeps (${lacking}): put back a backup, or move it away, and the next start makes a new one.`,
  )
}

async function appliedMigrations(db: Database): Promise<readonly string[]> {
  const rows = await db.withTables<{ kysely_migration: { name: string } }>().selectFrom('kysely_migration').select('name').execute()
  return rows.map((row) => row.name)
}
