import type { Telling } from '../../app/ports.ts'
import type { Briefing, Period } from '../../briefing/briefing.ts'
import { fromJson } from './json.ts'
import type { Database } from './tables.ts'

/** Each story told in the window as it was told last; one that was merged since is named as the story it is part of. */
export async function tellings(
  db: Database,
  workspace: string,
  channel: string,
  { from, to }: Period,
): Promise<ReadonlyMap<string, Telling>> {
  const rows = await db
    .selectFrom('briefings')
    .select('body')
    .where('workspace', '=', workspace)
    .where('channel', '=', channel)
    .where('made_at', '>=', from)
    .where('made_at', '<', to)
    .orderBy('made_at')
    .orderBy('id')
    .execute()
  const merged = await mergedStories(db, workspace)
  const told = new Map<string, Telling>()
  for (const row of rows) {
    const briefing = fromJson<Briefing>(row.body)
    for (const story of briefing.sections.flatMap((section) => section.stories)) {
      const id = merged.get(story.story) ?? story.story
      const before = ['running', 'lone'].includes(story.status.kind) ? told.get(id) : undefined
      const telling = before ?? { story, briefing: briefing.id, madeAt: briefing.madeAt }
      told.set(id, { ...telling, upTo: briefing.window.to })
    }
  }
  return told
}

async function mergedStories(db: Database, workspace: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('stories')
    .select(['id', 'merged_into'])
    .where('workspace', '=', workspace)
    .where('merged_into', 'is not', null)
    .execute()
  return new Map(rows.flatMap(({ id, merged_into }) => (merged_into === null ? [] : [[id, merged_into] as const])))
}
