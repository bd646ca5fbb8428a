import type { Kysely } from 'kysely'

/** The teams that installed the app by themselves. `sealed` is never in clear: see sealed-text.ts. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('slack_installations')
    .addColumn('team', 'text', (column) => column.primaryKey())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .execute()
}
