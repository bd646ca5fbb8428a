import { sql } from 'kysely'
import type { BriefingSummary, BriefingsPage } from '../../../app/answers/archive.ts'
import type { NewDelivery, UsedSlot } from '../../../app/sending/outbox.ts'
import { type Briefing, storiesOf } from '../../../briefing/briefing.ts'
import { storableText } from '../databases/storable-text.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database } from '../tables.ts'
import { insertDelivery } from './deliveries.ts'
import { useSlot } from './slots.ts'

/** Keeps a briefing and its delivery, and uses its slot up; false, and nothing kept, where the slot was used before. */
export async function saveBriefing(
  db: Database,
  briefing: Briefing,
  slot: UsedSlot | null,
  delivery: NewDelivery | null = null,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (slot && !(await useSlot(trx, slot))) return false
    await insertBriefing(trx, briefing)
    if (delivery) await insertDelivery(trx, delivery)
    return true
  })
}

/** A briefing by its id, posted or the answer to somebody. */
export async function briefing(db: Database, workspace: string, id: string): Promise<Briefing | undefined> {
  const row = (await bodyOf(db, 'briefings', workspace, id)) ?? (await bodyOf(db, 'answers', workspace, id))
  return row?.body
}

function bodyOf(db: Database, table: 'briefings' | 'answers', workspace: string, id: string) {
  return db.selectFrom(table).select('body').where('workspace', '=', workspace).where('id', '=', id).executeTakeFirst()
}

export async function briefings(db: Database, workspace: string, page: BriefingsPage): Promise<readonly BriefingSummary[]> {
  const { limit, before, channel = null } = page
  return selectPosted(db, workspace, channel)
    .select(['id', 'channel', 'title', 'madeAt', 'stories'])
    .where((eb) => (before ? eb(eb.refTuple('madeAt', 'id'), '<', eb.tuple(before.madeAt, before.id)) : eb.lit(true)))
    .limit(limit)
    .execute()
}

/**
 * The database narrows them down by what of a word it can fold, which for SQLite is ASCII, or has no case; what a briefing says is then
 * read itself.
 */
export async function findBriefings(db: Database, workspace: string, words: string, limit: number): Promise<readonly BriefingSummary[]> {
  const wanted = words
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '')
  const plain = wanted.flatMap((word) => word.match(/[\w.\-\p{Lo}]+/gu) ?? []).map((part) => part.replace(/_/g, '!_'))
  const rows = await selectPosted(db, workspace, null)
    .select(['id', 'channel', 'title', 'madeAt', 'stories', 'body'])
    .where((eb) => eb.and(plain.map((word) => sql<boolean>`lower(cast(body as text)) like ${`%${word}%`} escape '!'`)))
    .limit(wanted.length === 0 ? limit : mostRead)
    .execute()
  return rows
    .filter(({ body }) => wanted.length === 0 || saysAll(body, wanted))
    .slice(0, limit)
    .map(({ body: _, ...summary }) => summary)
}

/** Briefings read for one question; each has about 100 KB. */
const mostRead = 200

function saysAll(briefing: Briefing, words: readonly string[]): boolean {
  const said = [
    briefing.title,
    ...briefing.opening.map(({ text }) => text),
    ...storiesOf(briefing).flatMap(({ headline, sentences, quotes }) => [
      headline.text,
      ...sentences.map(({ text }) => text),
      ...quotes.flatMap((quote) => [quote.words, quote.speaker]),
    ]),
  ]
  const all = said.join('\n').toLowerCase()
  return words.every((word) => all.includes(word))
}

/** @param channel Null: of any channel. */
export async function latestBriefing(db: Database, workspace: string, channel: string | null): Promise<Briefing | undefined> {
  const row = await selectPosted(db, workspace, channel).select('body').limit(1).executeTakeFirst()
  return row?.body
}

/** Posted briefings, newest first. @param channel Null: of any channel. */
export function selectPosted(db: Database, workspace: string, channel: string | null) {
  return db
    .selectFrom('briefings')
    .where('workspace', '=', workspace)
    .where((eb) => (channel === null ? eb.lit(true) : eb('channel', '=', channel)))
    .orderBy('madeAt', 'desc')
    .orderBy('id', 'desc')
}

/** Ids of stories told to the channel, each with when first; one that was merged since is named as the story it is part of. */
export async function toldStories(db: Database, workspace: string, channel: string, before: number): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('briefings')
    .innerJoin('briefing_stories as told', (join) =>
      join.onRef('told.workspace', '=', 'briefings.workspace').onRef('told.briefing', '=', 'briefings.id'),
    )
    .leftJoin('stories', (join) => join.onRef('stories.workspace', '=', 'told.workspace').onRef('stories.id', '=', 'told.story'))
    .select((eb) => [eb.fn.coalesce('stories.mergedInto', 'told.story').as('story'), eb.fn.min('briefings.madeAt').as('first')])
    .where('briefings.workspace', '=', workspace)
    .where('briefings.channel', '=', channel)
    .where('briefings.madeAt', '<', before)
    .groupBy((eb) => eb.fn.coalesce('stories.mergedInto', 'told.story'))
    .execute()
  return new Map(rows.map((row) => [row.story, row.first]))
}

async function insertBriefing(trx: Database, briefing: Briefing): Promise<void> {
  const { workspace, id, channel, title, madeAt } = briefing
  const told = new Set(storiesOf(briefing).map(({ story }) => story))
  const row = { workspace, id, channel, title: storableText(title), madeAt, stories: told.size, body: asJson(briefing) }
  await putRows(trx, 'briefings', [row])
  const rows = [...told].map((story) => ({ workspace, briefing: id, story }))
  await putRows(trx, 'briefing_stories', rows)
}
