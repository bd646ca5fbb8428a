import type { Destination, Follow } from '../../../app/following/follow.ts'
import type { NewDelivery } from '../../../app/sending/outbox.ts'
import { chunks } from '../chunks.ts'
import { selectDeparted } from '../forgetting/departures.ts'
import { putRows } from '../put-rows.ts'
import { insertDelivery } from '../sending/deliveries.ts'
import { asJson } from '../table.ts'
import type { Database } from '../tables.ts'
import { touched } from '../touched.ts'

/** One of the same id is replaced. */
export async function addFollow(db: Database, follow: Follow, known: readonly string[]): Promise<void> {
  const { workspace, id, madeAt, destination } = follow
  await db.transaction().execute(async (trx) => {
    await putRows(trx, 'follows', [{ workspace, id, madeAt, body: asJson(follow) }], ['workspace', 'id'], ['body'])
    await markTold(trx, workspace, destination, known)
  })
}

export async function removeFollow(db: Database, workspace: string, id: string): Promise<boolean> {
  return (await touched(db.deleteFrom('follows').where('workspace', '=', workspace).where('id', '=', id))) > 0
}

/** @param workspace Null: of all workspaces that have not left. */
export async function follows(db: Database, workspace: string | null): Promise<readonly Follow[]> {
  const rows = await db
    .selectFrom('follows')
    .select('body')
    .where((eb) => (workspace === null ? eb('workspace', 'not in', selectDeparted(db)) : eb('workspace', '=', workspace)))
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
  return rows.map(({ body }) => body)
}

export async function untold(
  db: Database,
  workspace: string,
  destination: Destination,
  articles: readonly string[],
): Promise<readonly string[]> {
  const told = new Set<string>()
  for (const chunk of chunks(articles)) {
    const rows = await db
      .selectFrom('told_articles')
      .select('article')
      .where('workspace', '=', workspace)
      .where('destination', '=', keyOf(destination))
      .where('article', 'in', chunk)
      .execute()
    for (const { article } of rows) told.add(article)
  }
  return articles.filter((article) => !told.has(article))
}

/** False, and nothing kept, where any of the articles was told to the destination before. */
export async function addNotice(
  db: Database,
  notice: NewDelivery & { readonly place: Destination },
  articles: readonly string[],
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const { workspace, place } = notice
    if ((await untold(trx, workspace, place, articles)).length < articles.length) return false
    await markTold(trx, workspace, place, articles)
    await insertDelivery(trx, notice)
    return true
  })
}

async function markTold(trx: Database, workspace: string, destination: Destination, articles: readonly string[]): Promise<void> {
  const rows = [...new Set(articles)].map((article) => ({ workspace, destination: keyOf(destination), article }))
  await putRows(trx, 'told_articles', rows, ['workspace', 'destination', 'article'])
}

function keyOf(destination: Destination): string {
  switch (destination.kind) {
    case 'channel':
      return `channel:${destination.channel}`
    case 'person':
      return `person:${destination.user}`
  }
}
