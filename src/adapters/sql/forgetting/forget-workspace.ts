import { sql } from 'kysely'
import { scopeOf } from '../../../app/polling/private-feeds.ts'
import { healthLease, schedulesLease, storiesLease } from '../../../app/running/lease.ts'
import { scopeOfFeed } from '../../../feeds/private-feed.ts'
import { type Database, tables } from '../tables.ts'

/** Forgets all that belongs to a workspace, and the articles of its private feeds; public articles stay, since others follow them. */
export async function forgetWorkspace(db: Database, workspace: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const own = (await trx.selectFrom('feeds').select('feed').where('feed', 'like', 'private:%').execute())
      .map(({ feed }) => feed)
      .filter((feed) => scopeOfFeed(feed) === scopeOf(workspace))
    await endLeases(trx, workspace)
    for (const table of workspaceTables.toReversed()) await sql`delete from ${sql.table(table)} where workspace = ${workspace}`.execute(trx)
    if (own.length === 0) return
    await trx.deleteFrom('article_feeds').where('feed', 'in', own).execute()
    await trx.deleteFrom('articles').where('feed', 'in', own).execute()
    await trx.deleteFrom('feeds').where('feed', 'in', own).execute()
  })
}

/** As if another process had taken over. That keeps all schedules back until the next round, which comes within a minute. */
async function endLeases(trx: Database, workspace: string): Promise<void> {
  await trx
    .updateTable('leases')
    .set((eb) => ({ fence: eb('fence', '+', 1), heldUntil: 0 }))
    .where('name', 'in', [schedulesLease, storiesLease(workspace), healthLease(workspace)])
    .execute()
}

/** All that is kept of a workspace, table by table; the addresses of its private feeds stay sealed and are left out. */
export async function workspaceRows(
  db: Database,
  workspace: string,
): Promise<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>> {
  const kept = await Promise.all(
    workspaceTables.map(async (table) => {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(table)} where workspace = ${workspace}`.execute(
        db.withoutPlugins(),
      )
      return [table, rows.map((row) => harmless(table, row))] as const
    }),
  )
  return Object.fromEntries(kept)
}

/** Ways in are as good as what they lead to. */
const secretColumns: Readonly<Record<string, string>> = { subscriptions: 'sealed_address', admin_doors: 'hash', shares: 'key' }

function harmless(table: string, row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).filter(([column]) => column !== secretColumns[table]))
}

/** How many rows are kept of a workspace, table by table. */
export async function workspaceCounts(db: Database, workspace: string): Promise<Readonly<Record<string, number>>> {
  const counts = await Promise.all(
    workspaceTables.map(async (table) => {
      const { rows } = await sql<{
        found: number
      }>`select count(*) as found from ${sql.table(table)} where workspace = ${workspace}`.execute(db)
      return [table, rows[0]?.found ?? 0] as const
    }),
  )
  return Object.fromEntries(counts)
}

/** Every table with a workspace; what refers to another comes after it. */
const workspaceTables: readonly string[] = Object.entries(tables).flatMap(([name, { columns }]) => ('workspace' in columns ? [name] : []))
