import { type Kysely, sql } from 'kysely'

/** What polite polling remembers, and articles whose text comes from their page. Written for SQLite and PostgreSQL alike. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await rememberMore(db)
  await createFullTexts(db)
}

async function rememberMore(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .alterTable('feeds')
    .addColumn('fetched_at', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute()
  // SQLite adds one column at a time.
  for (const name of ['wishes', 'rhythm', 'moved_to', 'moving'] as const) await schema.alterTable('feeds').addColumn(name, 'text').execute()
  await schema.alterTable('feeds').addColumn('failing_since', 'bigint').execute()
  // When the validators came is not known: as of the last success they still held.
  await sql`update feeds set fetched_at = succeeded_at`.execute(db)
  await schema
    .alterTable('subscriptions')
    .addColumn('full_text', 'integer', (column) => column.notNull().defaultTo(0))
    .execute()
}

async function createFullTexts({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('full_texts')
    .addColumn('article', 'text', (column) => column.primaryKey().references('articles.id').onDelete('cascade'))
    .addColumn('reason', 'text')
    .addColumn('teaser', 'text')
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('tried_at', 'bigint', (column) => column.notNull())
    .addColumn('tries', 'integer', (column) => column.notNull())
    .addColumn('retry_at', 'bigint')
    .execute()
  await schema.createIndex('full_texts_retry_at').on('full_texts').column('retry_at').execute()
}
