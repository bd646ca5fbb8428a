import type { Kysely } from 'kysely'

/** What no longer stands of posted briefings. Written for SQLite and PostgreSQL alike. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('corrections')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('briefing', 'text', (column) => column.notNull())
    .addColumn('found_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('corrections_key', ['workspace', 'id'])
    .addForeignKeyConstraint('corrections_briefing_kept', ['workspace', 'briefing'], 'briefings', ['workspace', 'id'])
    .execute()
  await schema.createIndex('corrections_channel').on('corrections').columns(['workspace', 'channel', 'found_at']).execute()
  await schema.createIndex('corrections_briefing').on('corrections').columns(['workspace', 'briefing']).execute()
  await schema.createIndex('articles_updated_at').on('articles').column('updated_at').execute()
}
