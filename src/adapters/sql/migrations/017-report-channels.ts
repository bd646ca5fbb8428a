import type { Kysely } from 'kysely'

/** The channel that a report names, so that it can be shown by its name. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.alterTable('reports').addColumn('channel', 'text').execute()
}
