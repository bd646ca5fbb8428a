import type { Kysely } from 'kysely'
import type { Briefing } from '../../briefing/briefing.ts'
import { fromJson } from './json.ts'
import type { Tables } from './tables.ts'

/** Keeps a briefing that answered a person; one of the same id is the same answer. */
export async function keepAnswer(db: Kysely<Tables>, briefing: Briefing): Promise<void> {
  const { workspace, id, channel, madeAt } = briefing
  await db
    .insertInto('answers')
    .values({ workspace, id, channel, made_at: madeAt, body: JSON.stringify(briefing) })
    .onConflict((conflict) => conflict.columns(['workspace', 'id']).doNothing())
    .execute()
}

/** The latest briefing of a channel, posted or asked for; of two made at once the one asked for. */
export async function latestShown(db: Kysely<Tables>, workspace: string, channel: string): Promise<Briefing | undefined> {
  const [posted, asked] = await Promise.all([newest(db, 'briefings', workspace, channel), newest(db, 'answers', workspace, channel)])
  const shown = posted && (!asked || posted.made_at > asked.made_at) ? posted : asked
  return shown && fromJson(shown.body)
}

/** Answers kept before `olderThan`. */
export async function deleteAnswers(trx: Kysely<Tables>, olderThan: number): Promise<void> {
  await trx.deleteFrom('answers').where('made_at', '<', olderThan).execute()
}

function newest(db: Kysely<Tables>, table: 'briefings' | 'answers', workspace: string, channel: string) {
  return db
    .selectFrom(table)
    .select(['made_at', 'body'])
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
