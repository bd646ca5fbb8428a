import type { Kysely } from 'kysely'
import type { BriefingSummary } from '../../app/ports.ts'
import type { Briefing } from '../../briefing/briefing.ts'
import { chunks } from './chunks.ts'
import { fromJson } from './json.ts'
import { storableText } from './storable-text.ts'
import type { Tables } from './tables.ts'

/** Keeps a briefing and uses its slot up; false, and nothing kept, where the slot was used before. */
export async function saveBriefing(
  db: Kysely<Tables>,
  briefing: Briefing,
  slot: { readonly schedule: string; readonly key: string } | null,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (slot && !(await useSlot(trx, slot))) return false
    await insertBriefing(trx, briefing)
    return true
  })
}

export async function slotUsed(db: Kysely<Tables>, schedule: string, key: string): Promise<boolean> {
  const used = await db.selectFrom('used_slots').select('key').where('schedule', '=', schedule).where('key', '=', key).executeTakeFirst()
  return used !== undefined
}

/** A briefing by its id, posted or the answer to somebody. */
export async function briefing(db: Kysely<Tables>, workspace: string, id: string): Promise<Briefing | undefined> {
  const row = (await bodyOf(db, 'briefings', workspace, id)) ?? (await bodyOf(db, 'answers', workspace, id))
  return row && fromJson(row.body)
}

function bodyOf(db: Kysely<Tables>, table: 'briefings' | 'answers', workspace: string, id: string) {
  return db.selectFrom(table).select('body').where('workspace', '=', workspace).where('id', '=', id).executeTakeFirst()
}

export async function briefings(
  db: Kysely<Tables>,
  workspace: string,
  page: { readonly limit: number; readonly before?: number },
): Promise<readonly BriefingSummary[]> {
  return db
    .selectFrom('briefings')
    .select(['id', 'channel', 'title', 'made_at as madeAt', 'stories'])
    .where('workspace', '=', workspace)
    .where((eb) => (page.before === undefined ? eb.lit(true) : eb('made_at', '<', page.before)))
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(page.limit)
    .execute()
}

/** @param channel Null: of any channel. */
export async function latestBriefing(db: Kysely<Tables>, workspace: string, channel: string | null): Promise<Briefing | undefined> {
  const row = await db
    .selectFrom('briefings')
    .select('body')
    .where('workspace', '=', workspace)
    .where((eb) => (channel === null ? eb.lit(true) : eb('channel', '=', channel)))
    .orderBy('made_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && fromJson(row.body)
}

/** Ids of stories told to the channel, each with when first; one that was merged since is named as the story it is part of. */
export async function toldStories(
  db: Kysely<Tables>,
  workspace: string,
  channel: string,
  before: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('briefings')
    .innerJoin('briefing_stories as told', (join) =>
      join.onRef('told.workspace', '=', 'briefings.workspace').onRef('told.briefing', '=', 'briefings.id'),
    )
    .leftJoin('stories', (join) => join.onRef('stories.workspace', '=', 'told.workspace').onRef('stories.id', '=', 'told.story'))
    .select((eb) => [eb.fn.coalesce('stories.merged_into', 'told.story').as('story'), eb.fn.min('briefings.made_at').as('first')])
    .where('briefings.workspace', '=', workspace)
    .where('briefings.channel', '=', channel)
    .where('briefings.made_at', '<', before)
    .groupBy((eb) => eb.fn.coalesce('stories.merged_into', 'told.story'))
    .execute()
  return new Map(rows.map((row) => [row.story, row.first]))
}

async function useSlot(trx: Kysely<Tables>, slot: { readonly schedule: string; readonly key: string }): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('used_slots')
    .values({ schedule: slot.schedule, key: slot.key })
    .onConflict((conflict) => conflict.columns(['schedule', 'key']).doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

async function insertBriefing(trx: Kysely<Tables>, briefing: Briefing): Promise<void> {
  const { workspace, id, channel, title, madeAt } = briefing
  const told = new Set(briefing.sections.flatMap((section) => section.stories.map((story) => story.story)))
  await trx
    .insertInto('briefings')
    .values({ workspace, id, channel, title: storableText(title), made_at: madeAt, stories: told.size, body: JSON.stringify(briefing) })
    .execute()
  for (const chunk of chunks([...told])) {
    await trx
      .insertInto('briefing_stories')
      .values(chunk.map((story) => ({ workspace, briefing: id, story })))
      .execute()
  }
}
