import type { Kysely } from 'kysely'

/** Since when a feed is read, which says whether what it lists came late. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.createIndex('articles_feed_seen_at').on('articles').columns(['feed', 'seen_at']).execute()
}
