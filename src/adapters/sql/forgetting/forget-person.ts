import type { Follow } from '../../../app/following/follow.ts'
import { asJson } from '../table.ts'
import type { Database } from '../tables.ts'

/** Forgets what a person follows and said in a workspace; what they had a channel follow stays with the channel, without their id. */
export async function forgetPerson(db: Database, workspace: string, user: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx.deleteFrom('feedback').where('workspace', '=', workspace).where('person', '=', user).execute()
    await trx.deleteFrom('told_articles').where('workspace', '=', workspace).where('destination', '=', `person:${user}`).execute()
    await forgetFollows(trx, workspace, user)
    await forgetDeliveries(trx, workspace, user)
  })
}

async function forgetFollows(trx: Database, workspace: string, user: string): Promise<void> {
  const rows = await trx.selectFrom('follows').select(['id', 'body']).where('workspace', '=', workspace).execute()
  for (const { id, body: follow } of rows) {
    if (goesTo(follow, user)) await trx.deleteFrom('follows').where('workspace', '=', workspace).where('id', '=', id).execute()
    else if (follow.user === user) await nameNobody(trx, follow)
  }
}

async function nameNobody(trx: Database, follow: Follow): Promise<void> {
  const body = asJson({ ...follow, user: '' })
  await trx.updateTable('follows').set({ body }).where('workspace', '=', follow.workspace).where('id', '=', follow.id).execute()
}

async function forgetDeliveries(trx: Database, workspace: string, user: string): Promise<void> {
  const rows = await trx.selectFrom('deliveries').select(['id', 'body']).where('workspace', '=', workspace).execute()
  for (const { id, body } of rows) {
    const { place } = body
    if (place.kind !== 'person' || place.user !== user) continue
    await trx.deleteFrom('delivery_steps').where('workspace', '=', workspace).where('delivery', '=', id).execute()
    await trx.deleteFrom('deliveries').where('workspace', '=', workspace).where('id', '=', id).execute()
  }
}

function goesTo({ destination }: Follow, user: string): boolean {
  return destination.kind === 'person' && destination.user === user
}
