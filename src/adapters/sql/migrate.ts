import type { Kysely } from 'kysely'
import { Migrator } from 'kysely/migration'
import * as first from './migrations/001-first.ts'
import * as commands from './migrations/002-commands.ts'
import * as deliveries from './migrations/004-deliveries.ts'
import * as installations from './migrations/005-installations.ts'
import * as shares from './migrations/006-shares.ts'
import * as isolation from './migrations/007-isolation.ts'
import * as workspaceSettings from './migrations/008-workspace-settings.ts'
import * as manyMachines from './migrations/009-many-machines.ts'
import * as politePolling from './migrations/010-polite-polling.ts'
import * as adminDoors from './migrations/011-admin-doors.ts'
import * as corrections from './migrations/012-corrections.ts'
import * as reportButtons from './migrations/015-report-buttons.ts'
import * as shown from './migrations/016-shown.ts'
import * as introductions from './migrations/018-introductions.ts'
import * as articlesByFeed from './migrations/019-articles-by-feed.ts'
import { indexStoredArticles } from './search.ts'
import { StoreError } from './store-error.ts'
import type { Tables } from './tables.ts'
import type { TextIndex } from './text-index.ts'

/**
 * In the order of their numbers, in which Kysely applies them. Each name stands in the stores it was applied to: never rename, reorder
 * or change one that was released.
 */
function migrationsWith(index: TextIndex) {
  return {
    '001-first': first,
    '002-commands': commands,
    '003-search': { up: (db: Kysely<Tables>) => createSearch(db, index) },
    '004-deliveries': deliveries,
    '005-installations': installations,
    '006-shares': shares,
    '007-isolation': isolation,
    '008-workspace-settings': workspaceSettings,
    '009-many-machines': manyMachines,
    '010-polite-polling': politePolling,
    '011-admin-doors': adminDoors,
    '012-corrections': corrections,
    '015-report-buttons': reportButtons,
    '016-shown': shown,
    '018-introductions': introductions,
    '019-articles-by-feed': articlesByFeed,
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
