import type { Kysely } from 'kysely'

/** Addresses that hold a secret, and workspaces that left. Written for SQLite and PostgreSQL alike; times are bigint milliseconds. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('subscriptions').addColumn('sealed_address', 'text').execute()
  await schema
    .createTable('departures')
    .addColumn('workspace', 'text', (column) => column.primaryKey())
    .addColumn('left_at', 'bigint', (column) => column.notNull())
    .execute()
}
