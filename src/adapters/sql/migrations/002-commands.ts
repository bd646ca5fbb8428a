import type { Kysely } from 'kysely'

/** What people ask, press, follow and think. Written for SQLite and PostgreSQL alike; times are bigint milliseconds, JSON is text. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createAnswers(db)
  await createActions(db)
  await createFeedback(db)
  await createFollows(db)
}

async function createAnswers({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('answers')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('answers_key', ['workspace', 'id'])
    .execute()
  await schema.createIndex('answers_channel').on('answers').columns(['workspace', 'channel', 'made_at']).execute()
  await schema.createIndex('answers_made_at').on('answers').column('made_at').execute()
}

async function createActions({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('actions')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('command', 'text', (column) => column.notNull())
    .addColumn('options', 'text', (column) => column.notNull())
    .addColumn('kept_until', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('actions_key', ['workspace', 'key'])
    .execute()
  await schema.createIndex('actions_kept_until').on('actions').column('kept_until').execute()
}

async function createFeedback({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('feedback')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('person', 'text', (column) => column.notNull())
    .addColumn('briefing', 'text', (column) => column.notNull())
    .addColumn('headline', 'text', (column) => column.notNull())
    .addColumn('given_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('feedback_key', ['workspace', 'story', 'kind', 'person'])
    .execute()
}

async function createFollows({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('follows')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('follows_key', ['workspace', 'id'])
    .execute()
  await schema
    .createTable('told_articles')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('destination', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('told_articles_key', ['workspace', 'destination', 'article'])
    .execute()
  await schema.createIndex('told_articles_article').on('told_articles').column('article').execute()
  await schema
    .createTable('notices')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('changed_at', 'bigint', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('notices_key', ['workspace', 'id'])
    .execute()
  await schema.createIndex('notices_state').on('notices').columns(['state', 'made_at']).execute()
}
