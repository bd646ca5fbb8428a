import type { Telling } from '../../../app/ports.ts'
import { type BriefingStory, isHeadlineAlone, type Period, storiesOf } from '../../../briefing/briefing.ts'
import { chunks } from '../chunks.ts'
import type { Database } from '../tables.ts'

/**
 * Each story told in the window as it was told last. One that was merged since is named as the story it is part of, together with what was
 * told of the others; what was split off a story since was told with it, if an article of its was cited.
 */
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
  const told = new Map<string, Telling>()
  for (const { body: briefing } of rows) {
    for (const story of storiesOf(briefing)) {
      const before = story.status.kind === 'running' || isHeadlineAlone(story.status) ? told.get(story.story) : undefined
      const telling = before ?? { story, others: [], briefing: briefing.id, madeAt: briefing.madeAt }
      told.set(story.story, { ...telling, upTo: briefing.window.to })
    }
  }
  const [merged, splitOff] = [await mergedStories(db, workspace), await splitOffStories(db, workspace, [...told.values()].flatMap(citedIn))]
  const placed = [...told].flatMap(([id, telling]) => {
    const parts = citedIn(telling).flatMap((article) => splitOff.get(article) ?? [])
    return [...new Set([merged.get(id) ?? id, ...parts])].map((home) => ({ home, telling }))
  })
  return new Map([...Map.groupBy(placed, ({ home }) => home)].map(([home, some]) => [home, asOne(some.map(({ telling }) => telling))]))
}

/** News of either part counts from where that part was left. */
function asOne(parts: readonly Telling[]): Telling {
  const isAlone = ({ story }: Telling) => Number(isHeadlineAlone(story.status))
  const [last, ...others] = parts.toSorted((a, b) => isAlone(a) - isAlone(b) || b.madeAt - a.madeAt)
  if (last === undefined) throw new Error('A telling has no part')
  return { ...last, others: others.map(({ story }) => story), upTo: Math.min(...parts.map(({ upTo }) => upTo)) }
}

function citedIn({ story: { headline, sentences } }: { readonly story: BriefingStory }): readonly string[] {
  return [headline, ...sentences].flatMap(({ citations }) => citations.map(({ article }) => article))
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

/** Of these articles those that stand in a story that was split off another, which its id tells (`splitId`), each with that story. */
async function splitOffStories(db: Database, workspace: string, articles: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (const chunk of chunks([...new Set(articles)])) {
    const rows = await db
      .selectFrom('story_articles')
      .select(['article', 'story'])
      .where('workspace', '=', workspace)
      .where('article', 'in', chunk)
      .where('story', 'like', 's%-%')
      .execute()
    for (const { article, story } of rows) found.set(article, story)
  }
  return found
}
