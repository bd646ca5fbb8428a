import { type Kysely, sql } from 'kysely'

/** What each channel was last shown stands by itself, so that one answer can be shown in many. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const { schema } = db
  await schema
    .createTable('shown')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('answer', 'text', (column) => column.notNull())
    .addColumn('shown_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('shown_key', ['workspace', 'channel'])
    .execute()
  await schema.createIndex('shown_shown_at').on('shown').column('shown_at').execute()
  await sql`
    insert into shown (workspace, channel, answer, shown_at)
    select workspace, channel, max(id), made_at from answers as latest
    where made_at = (select max(made_at) from answers where workspace = latest.workspace and channel = latest.channel)
    group by workspace, channel, made_at
  `.execute(db)
  await schema.dropIndex('answers_channel').execute()
  await schema.alterTable('answers').dropColumn('channel').execute()
}
