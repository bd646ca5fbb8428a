import type { Kysely } from 'kysely'

/** Which key opens which channel's briefings outside the chat. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('shares')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull().unique())
    .addPrimaryKeyConstraint('shares_key', ['workspace', 'channel'])
    .execute()
}
