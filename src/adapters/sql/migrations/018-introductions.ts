import { type Kysely, sql } from 'kysely'

/** To whom Attaché introduced itself: those that it was introduced to before, and those that chose something. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('introductions')
    .addColumn('workspace', 'text', (column) => column.primaryKey())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute()
  await sql`insert into introductions (workspace, at)
    select workspace, max(made_at) from deliveries where id like 'i%' group by workspace`.execute(db)
  await sql`insert into introductions (workspace, at)
    select workspace, 0 from configs where workspace not in (select workspace from introductions)`.execute(db)
}
