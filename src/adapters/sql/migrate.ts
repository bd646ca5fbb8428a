import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import * as first from './migrations/001-first.ts'
import * as commands from './migrations/002-commands.ts'
import * as isolation from './migrations/008-isolation.ts'
import * as shares from './migrations/010-shares.ts'
import * as adminDoors from './migrations/011-admin-doors.ts'
import * as installations from './migrations/014-installations.ts'
import * as deliveries from './migrations/015-deliveries.ts'
import * as manyMachines from './migrations/016-many-machines.ts'
import * as politePolling from './migrations/017-polite-polling.ts'
import * as workspaceSettings from './migrations/021-workspace-settings.ts'
import { indexStoredArticles } from './search.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'
import type { TextIndex } from './text-index.ts'

/** Each name stands in the stores it was applied to: never rename, reorder or change one that was released. */
function migrationsWith(index: TextIndex) {
  return {
    '001-first': first,
    '002-commands': commands,
    '003-search': { up: (db: Kysely<Tables>) => createSearch(db, index) },
    '015-deliveries': deliveries,
    '014-installations': installations,
    '010-shares': shares,
    '008-isolation': isolation,
    '021-workspace-settings': workspaceSettings,
    '016-many-machines': manyMachines,
    '017-polite-polling': politePolling,
    '011-admin-doors': adminDoors,
  }
}

async function createSearch(db: Kysely<Tables>, index: TextIndex): Promise<void> {
  await index.create(db)
  await indexStoredArticles(db, index)
}

/**
 * Refuses a database that another program made, or a newer Attaché. Changes nothing.
 *
 * @param name What the messages call the database.
 * @throws StoreError
 */
export async function refuseForeign(db: Kysely<Tables>, name: string, index: TextIndex): Promise<void> {
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
export async function migrate(db: Kysely<Tables>, index: TextIndex): Promise<readonly string[]> {
  const { error, results } = await new Migrator({ db, provider: { getMigrations: async () => migrationsWith(index) } }).migrateToLatest()
  if (error !== undefined) throw error
  return (results ?? []).map((result) => result.migrationName)
}

async function appliedMigrations(db: Kysely<Tables>): Promise<readonly string[]> {
  const rows = await db.withTables<{ kysely_migration: { name: string } }>().selectFrom('kysely_migration').select('name').execute()
  return rows.map((row) => row.name)
}
