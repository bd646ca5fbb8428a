import type { Kysely } from 'kysely'

/** What workspaces choose, and every change of it. Written for SQLite and PostgreSQL alike; JSON is text. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  // SQLite adds one column a statement.
  await schema
    .alterTable('subscriptions')
    .addColumn('paused', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
  await schema.alterTable('subscriptions').addColumn('reading', 'text').execute()
  await schema
    .createTable('configs')
    .addColumn('workspace', 'text', (column) => column.primaryKey())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('applied', 'text')
    .execute()
  await schema
    .createTable('config_items')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('config_items_key', ['workspace', 'kind', 'key'])
    .execute()
  await schema
    .createTable('config_changes')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('revision', 'bigint', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('author', 'text', (column) => column.notNull())
    .addColumn('what', 'text', (column) => column.notNull())
    .addColumn('edits', 'text', (column) => column.notNull())
    .addColumn('undoes', 'bigint')
    .addPrimaryKeyConstraint('config_changes_key', ['workspace', 'revision'])
    .execute()
}
