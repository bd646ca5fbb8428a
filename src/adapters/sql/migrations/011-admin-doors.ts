import type { Kysely } from 'kysely'

/** Links to the admin page and sessions on it, by their hashes. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('admin_doors')
    .addColumn('hash', 'text', (column) => column.primaryKey())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('admin', 'text', (column) => column.notNull())
    .addColumn('open_until', 'bigint', (column) => column.notNull())
    .execute()
  await schema.createIndex('admin_doors_open_until').on('admin_doors').column('open_until').execute()
}
