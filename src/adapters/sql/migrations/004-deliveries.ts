import type { Kysely } from 'kysely'

/** What is to be sent and what was, used slots, and what admins were told. For SQLite and PostgreSQL alike. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createDeliveries(db)
  await createSteps(db)
  await createSlots(db)
  await createReports(db)
  await db.schema.dropTable('notices').execute()
  await db.schema.dropTable('used_slots').execute()
}

async function createDeliveries({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('deliveries')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('id', 'text', (column) => column.notNull())
    .addColumn('platform', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('body', 'text', (column) => column.notNull())
    .addColumn('made_at', 'bigint', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('leased_until', 'bigint', (column) => column.notNull())
    .addColumn('fence', 'bigint', (column) => column.notNull())
    .addColumn('lead', 'text')
    .addColumn('thread', 'text')
    .addColumn('failure', 'text')
    .addPrimaryKeyConstraint('deliveries_key', ['workspace', 'id'])
    .execute()
  await schema.createIndex('deliveries_due').on('deliveries').columns(['state', 'due_at']).execute()
  await schema.createIndex('deliveries_place').on('deliveries').columns(['place', 'state', 'made_at']).execute()
  await schema.createIndex('deliveries_made_at').on('deliveries').columns(['workspace', 'made_at']).execute()
}

async function createSteps({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('delivery_steps')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('delivery', 'text', (column) => column.notNull())
    .addColumn('number', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('summary', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('tries', 'bigint', (column) => column.notNull())
    .addColumn('attempted_at', 'bigint')
    .addColumn('message', 'text')
    .addColumn('body', 'text')
    .addPrimaryKeyConstraint('delivery_steps_key', ['workspace', 'delivery', 'number'])
    .addForeignKeyConstraint('delivery_steps_delivery_kept', ['workspace', 'delivery'], 'deliveries', ['workspace', 'id'])
    .execute()
}

async function createSlots({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('slots')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('schedule', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('due_at', 'bigint', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('slots_key', ['workspace', 'schedule', 'key'])
    .execute()
  await schema.createIndex('slots_due_at').on('slots').column('due_at').execute()
  await schema
    .createTable('schedule_pauses')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('schedule', 'text', (column) => column.notNull())
    .addColumn('failure', 'text', (column) => column.notNull())
    .addColumn('since', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('schedule_pauses_key', ['workspace', 'schedule'])
    .execute()
}

async function createReports({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('reports')
    .addColumn('workspace', 'text', (column) => column.notNull())
    .addColumn('key', 'text', (column) => column.notNull())
    .addColumn('said', 'text', (column) => column.notNull())
    .addColumn('told_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('reports_key', ['workspace', 'key'])
    .execute()
}
