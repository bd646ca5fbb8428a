import type { Telling } from '../../../app/ports.ts'
import { isHeadlineAlone, type Period, storiesOf } from '../../../briefing/briefing.ts'
import type { Database } from '../tables.ts'

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
    .where('madeAt', '>=', from)
    .where('madeAt', '<', to)
    .orderBy('madeAt')
    .orderBy('id')
    .execute()
  const merged = await mergedStories(db, workspace)
  const told = new Map<string, Telling>()
  for (const { body: briefing } of rows) {
    for (const story of storiesOf(briefing)) {
      const id = merged.get(story.story) ?? story.story
      const before = story.status.kind === 'running' || isHeadlineAlone(story.status) ? told.get(id) : undefined
      const telling = before ?? { story, briefing: briefing.id, madeAt: briefing.madeAt }
      told.set(id, { ...telling, upTo: briefing.window.to })
    }
  }
  return told
}

async function mergedStories(db: Database, workspace: string): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('stories')
    .select(['id', 'mergedInto'])
    .where('workspace', '=', workspace)
    .where('mergedInto', 'is not', null)
    .execute()
  return new Map(rows.flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [[id, mergedInto] as const])))
}
