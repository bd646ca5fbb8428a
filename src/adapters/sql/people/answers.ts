import type { Shown } from '../../../app/answers/shown.ts'
import type { Briefing } from '../../../briefing/briefing.ts'
import { putRows } from '../put-rows.ts'
import { selectPosted } from '../sending/briefings.ts'
import { asJson } from '../table.ts'
import type { Database } from '../tables.ts'

/** Keeps a briefing that answered a person; one of the same id is the same answer. */
export async function keepAnswer(db: Database, briefing: Briefing): Promise<void> {
  const { workspace, id, madeAt } = briefing
  await putRows(db, 'answers', [{ workspace, id, madeAt, body: asJson(briefing) }], ['workspace', 'id'])
}

/** Keeps which answer each channel was last shown. */
export async function keepShown(db: Database, workspace: string, shown: ReadonlyMap<string, Shown>): Promise<void> {
  const rows = [...shown].map(([channel, { answer, at }]) => ({ workspace, channel, answer, shownAt: at }))
  await db.transaction().execute((trx) => putRows(trx, 'shown', rows, ['workspace', 'channel'], ['answer', 'shownAt']))
}

/** The latest briefing of a channel, posted or asked for; of two at once the one asked for. */
export async function latestShown(db: Database, workspace: string, channel: string): Promise<Briefing | undefined> {
  const [latest] = await seenRows(db, workspace, channel)
  return latest?.body
}

/** What a channel was last shown, and the last posted there where that is another, newest first. */
export async function latestSeen(db: Database, workspace: string, channel: string): Promise<readonly Briefing[]> {
  return (await seenRows(db, workspace, channel)).map(({ body }) => body)
}

async function seenRows(db: Database, workspace: string, channel: string): Promise<readonly { readonly body: Briefing }[]> {
  const newest = selectPosted(db, workspace, channel).select(['madeAt', 'body']).limit(1)
  const [posted, asked] = await Promise.all([newest.executeTakeFirst(), lastAnswer(db, workspace, channel)])
  const seen = posted && (!asked || posted.madeAt > asked.shownAt) ? [posted] : [asked, posted]
  return seen.filter((one) => one !== undefined)
}

/** Answers kept before `olderThan`, and that they were shown. */
export async function deleteAnswers(trx: Database, olderThan: number): Promise<void> {
  await trx.deleteFrom('answers').where('madeAt', '<', olderThan).execute()
  await trx.deleteFrom('shown').where('shownAt', '<', olderThan).execute()
}

function lastAnswer(db: Database, workspace: string, channel: string) {
  return db
    .selectFrom('shown')
    .innerJoin('answers', (join) => join.onRef('answers.workspace', '=', 'shown.workspace').onRef('answers.id', '=', 'shown.answer'))
    .select(['shown.shownAt', 'answers.body'])
    .where('shown.workspace', '=', workspace)
    .where('shown.channel', '=', channel)
    .executeTakeFirst()
}
