import type { Kysely } from 'kysely'

/** What mends the thing that a report tells of. */
export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('reports')
    .addColumn('buttons', 'text', (column) => column.notNull().defaultTo('[]'))
    .execute()
}
