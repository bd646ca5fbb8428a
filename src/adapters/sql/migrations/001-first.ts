import type { Kysely } from 'kysely'

/** Written for SQLite and PostgreSQL alike. Times are bigint milliseconds; JSON is text. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createFeeds(db)
  await createArticles(db)
  await createStories(db)
  await createTerms(db)
  await createBriefings(db)
}

async function createFeeds({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('feeds')
    .addColumn('feed', 'text', (column) => column.primaryKey())
    .addColumn('etag', 'text')
    .addColumn('last_modified', 'text')
    .addColumn('polled_at', 'bigint', (column) => column.notNull())
    .addColumn('next_poll_at', 'bigint', (column) => column.notNull())
    .addColumn('succeeded_at', 'bigint', (column) => column.notNull())
    .addColumn('failures', 'integer', (column) => column.notNull())
    .addColumn('failure', 'text')
    .addColumn('listed_at', 'bigint', (column) => column.notNull())
    .execute()
  await schema
    .createTable('subscriptions')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('feed', 'text', (column) => column.notNull())
    .addColumn('outlet', 'text', (column) => column.notNull())
    .addColumn('language', 'text')
    .addColumn('section', 'text')
    .addPrimaryKeyConstraint('subscriptions_key', ['workspace', 'feed'])
    .execute()
  await schema.createIndex('subscriptions_feed').on('subscriptions').column('feed').execute()
}

async function createArticles({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('articles')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('url', 'text', (column) => column.notNull())
    .addColumn('feed', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('authors', 'text', (column) => column.notNull())
    .addColumn('published_at', 'bigint', (column) => column.notNull())
    .addColumn('dated_by', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'bigint')
    .addColumn('seen_at', 'bigint', (column) => column.notNull())
    .execute()
  await schema.createIndex('articles_published_at').on('articles').columns(['published_at', 'id']).execute()
  await schema
    .createTable('article_feeds')
    .addColumn('article', 'text', (column) => column.notNull().references('articles.id').onDelete('cascade'))
    .addColumn('feed', 'text', (column) => column.notNull().references('feeds.feed'))
    .addColumn('listed_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('article_feeds_key', ['article', 'feed'])
    .execute()
  await schema.createIndex('article_feeds_feed').on('article_feeds').column('feed').execute()
}

async function createStories({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('stories')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('merged_into', 'text')
    .addPrimaryKeyConstraint('stories_key', ['workspace', 'id'])
    .execute()
  await schema.createIndex('stories_merged_into').on('stories').columns(['workspace', 'merged_into']).execute()
  await schema
    .createTable('story_articles')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('article', 'text', (column) => column.notNull().references('articles.id'))
    .addColumn('story', 'text', (column) => column.notNull())
    .addColumn('likeness', 'double precision', (column) => column.notNull())
    .addColumn('reason', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('story_articles_key', ['workspace', 'article'])
    .addForeignKeyConstraint('story_articles_story_lives', ['workspace', 'story'], 'stories', ['workspace', 'id'])
    .execute()
  await schema.createIndex('story_articles_story').on('story_articles').columns(['workspace', 'story']).execute()
  await schema.createIndex('story_articles_article').on('story_articles').column('article').execute()
}

async function createTerms({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('term_counts')
    .addColumn('term', 'text', (column) => column.primaryKey())
    .addColumn('documents', 'bigint', (column) => column.notNull())
    .execute()
  await schema
    .createTable('term_totals')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .addColumn('documents', 'bigint', (column) => column.notNull())
    .execute()
}

async function createBriefings({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('briefings')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('channel', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('stories', 'integer', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('briefings_key', ['workspace', 'id'])
    .execute()
  await schema.createIndex('briefings_made_at').on('briefings').columns(['workspace', 'made_at']).execute()
  await schema.createIndex('briefings_channel').on('briefings').columns(['workspace', 'channel', 'made_at']).execute()
  await schema
    .createTable('briefing_stories')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('briefing', 'text', (column) => column.notNull())
    .addColumn('story', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('briefing_stories_key', ['workspace', 'briefing', 'story'])
    .addForeignKeyConstraint('briefing_stories_briefing_kept', ['workspace', 'briefing'], 'briefings', ['workspace', 'id'])
    .execute()
  await schema
    .createTable('used_slots')
    .addColumn('schedule', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('used_slots_key', ['schedule', 'key'])
    .execute()
}
