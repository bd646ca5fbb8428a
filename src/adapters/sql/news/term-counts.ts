import { chunks } from '../chunks.ts'
import type { Database } from '../tables.ts'

export async function termCounts(db: Database): Promise<{ readonly documents: number; readonly counts: ReadonlyMap<string, number> }> {
  const total = await db.selectFrom('term_totals').select('documents').executeTakeFirst()
  const rows = await db.selectFrom('term_counts').selectAll().execute()
  return { documents: total?.documents ?? 0, counts: new Map(rows.map((row) => [row.term, row.documents])) }
}

export async function addTermCounts(db: Database, documents: number, counts: ReadonlyMap<string, number>): Promise<void> {
  const rows = [...counts].map(([term, seen]) => ({ term, documents: seen }))
  await db.transaction().execute(async (trx) => {
    await trx
      .insertInto('term_totals')
      .values({ id: 1, documents })
      .onConflict((conflict) =>
        conflict.column('id').doUpdateSet((eb) => ({ documents: eb('term_totals.documents', '+', eb.ref('excluded.documents')) })),
      )
      .execute()
    for (const chunk of chunks(rows)) {
      await trx
        .insertInto('term_counts')
        .values(chunk)
        .onConflict((conflict) =>
          conflict.column('term').doUpdateSet((eb) => ({ documents: eb('term_counts.documents', '+', eb.ref('excluded.documents')) })),
        )
        .execute()
    }
  })
}
