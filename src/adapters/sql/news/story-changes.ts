import type { StoryChange } from '../../../stories/story.ts'
import { chunks } from '../chunks.ts'
import { forgetEmptyOf } from '../forgetting/forget-empty-stories.ts'
import { putRows } from '../put-rows.ts'
import { asJson } from '../table.ts'
import type { Database, NewRow } from '../tables.ts'

/** Applies the desk's decisions in order, in one transaction; see Store.applyStoryChanges. */
export async function applyStoryChanges(db: Database, workspace: string, changes: readonly StoryChange[], now: number): Promise<void> {
  if (changes.length === 0) return
  await db.transaction().execute(async (trx) => {
    const homes = await homesOf(trx, workspace, changes.flatMap(storyIds))
    const shelf = { trx, workspace, now, homes, left: new Set<string>() }
    for (const run of runsOfJoined(changes)) await applyRun(shelf, run)
    await forgetEmptyOf(trx, workspace, new Set([...shelf.left, ...homes.values()]))
  })
}

type Shelf = {
  readonly trx: Database
  readonly workspace: string
  readonly now: number
  /** For each story id that the changes name and that exists, which living story it leads to. */
  readonly homes: Map<string, string>
  /** Stories that an article left to join another. */
  readonly left: Set<string>
}

type Joined = Extract<StoryChange, { kind: 'joined' }>

function storyIds(change: StoryChange): string[] {
  switch (change.kind) {
    case 'joined':
      return [change.story]
    case 'merged':
    case 'split':
      return [change.from, change.into]
    case 'strayed':
    case 'settled':
      return []
  }
}

async function homesOf(trx: Database, workspace: string, ids: readonly string[]): Promise<Map<string, string>> {
  const homes = new Map<string, string>()
  for (const chunk of chunks([...new Set(ids)])) {
    const rows = await trx
      .selectFrom('stories')
      .select(['id', 'mergedInto'])
      .where('workspace', '=', workspace)
      .where('id', 'in', chunk)
      .execute()
    for (const row of rows) homes.set(row.id, row.mergedInto ?? row.id)
  }
  return homes
}

/** A first poll joins thousands of articles: those that follow each other are written together. */
function runsOfJoined(changes: readonly StoryChange[]): (readonly Joined[] | Exclude<StoryChange, Joined>)[] {
  const runs: (Joined[] | Exclude<StoryChange, Joined>)[] = []
  for (const change of changes) {
    const last = runs.at(-1)
    if (change.kind !== 'joined') runs.push(change)
    else if (Array.isArray(last)) last.push(change)
    else runs.push([change])
  }
  return runs
}

async function applyRun(shelf: Shelf, run: readonly Joined[] | Exclude<StoryChange, Joined>): Promise<void> {
  if (!('kind' in run)) return join(shelf, run)
  switch (run.kind) {
    case 'merged':
      return merge(shelf, run)
    case 'split':
      return split(shelf, run)
    case 'strayed':
    case 'settled':
      return mark(shelf, run)
  }
}

async function join(shelf: Shelf, joined: readonly Joined[]): Promise<void> {
  const { trx, workspace, homes } = shelf
  await makeStories(
    shelf,
    joined.map((change) => change.story),
  )
  const rows = new Map<string, NewRow<'story_articles'>>()
  for (const { article, story, likeness, reason } of joined) {
    if (reason.kind === 'first') await revive(shelf, story)
    rows.set(article, { workspace, article, story: homes.get(story) ?? story, likeness, reason: asJson(reason), stray: 0 })
  }
  await noteLeft(shelf, [...rows.keys()])
  await putRows(trx, 'story_articles', [...rows.values()], ['workspace', 'article'], ['story', 'likeness', 'reason', 'stray'])
}

async function noteLeft({ trx, workspace, left }: Shelf, articles: readonly string[]): Promise<void> {
  for (const some of chunks(articles)) {
    const places = trx.selectFrom('story_articles').select('story').where('workspace', '=', workspace).where('article', 'in', some)
    for (const { story } of await places.execute()) left.add(story)
  }
}

async function makeStories({ trx, workspace, now, homes }: Shelf, ids: readonly string[]): Promise<void> {
  const missing = [...new Set(ids)].filter((id) => !homes.has(id))
  const rows = missing.map((id) => ({ workspace, id, madeAt: now, mergedInto: null }))
  await putRows(trx, 'stories', rows)
  for (const id of missing) homes.set(id, id)
}

async function merge(shelf: Shelf, change: { readonly from: string; readonly into: string }): Promise<void> {
  const { trx, workspace, homes } = shelf
  await makeStories(shelf, [change.from, change.into])
  const [from, into] = [homes.get(change.from) ?? change.from, homes.get(change.into) ?? change.into]
  if (from === into) return
  await trx.updateTable('story_articles').set({ story: into }).where('workspace', '=', workspace).where('story', '=', from).execute()
  // Asked together, SQLite goes through every story of the workspace for each merge.
  for (const column of ['id', 'mergedInto'] as const) {
    await trx.updateTable('stories').set({ mergedInto: into }).where('workspace', '=', workspace).where(column, '=', from).execute()
  }
  for (const [id, home] of homes) if (home === from) homes.set(id, into)
}

/** An id that was merged before lives again when it is split off or an article founds it anew. */
async function revive({ trx, workspace, homes }: Shelf, id: string): Promise<void> {
  if (homes.get(id) === id) return
  await trx.updateTable('stories').set({ mergedInto: null }).where('workspace', '=', workspace).where('id', '=', id).execute()
  homes.set(id, id)
}

async function split(shelf: Shelf, change: Extract<StoryChange, { kind: 'split' }>): Promise<void> {
  const { trx, workspace, homes } = shelf
  const from = homes.get(change.from) ?? change.from
  if (from === change.into) return
  await makeStories(shelf, [change.into])
  await revive(shelf, change.into)
  for (const chunk of chunks(change.articles)) {
    await trx
      .updateTable('story_articles')
      .set({ story: change.into })
      .where('workspace', '=', workspace)
      .where('story', '=', from)
      .where('article', 'in', chunk)
      .execute()
  }
}

async function mark({ trx, workspace }: Shelf, { kind, articles }: Extract<StoryChange, { kind: 'strayed' | 'settled' }>): Promise<void> {
  const stray = kind === 'strayed' ? 1 : 0
  for (const chunk of chunks(articles)) {
    await trx.updateTable('story_articles').set({ stray }).where('workspace', '=', workspace).where('article', 'in', chunk).execute()
  }
}
