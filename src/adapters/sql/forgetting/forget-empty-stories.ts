import { chunks } from '../chunks.ts'
import type { Database } from '../tables.ts'
import { touched } from '../touched.ts'

/**
 * Forgets stories that have no article left, and the ids that redirected to them, in every workspace.
 *
 * @returns How many stories were forgotten, redirects not counted.
 */
export async function forgetEmptyStories(trx: Database): Promise<number> {
  const forgotten = await touched(deleteEmpty(trx))
  await trx
    .deleteFrom('stories')
    .where('mergedInto', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('stories as home')
            .select('home.id')
            .whereRef('home.workspace', '=', 'stories.workspace')
            .whereRef('home.id', '=', 'stories.mergedInto'),
        ),
      ),
    )
    .execute()
  return forgotten
}

/** The same of these stories of a workspace alone: a change of a few need not go through thousands. */
export async function forgetEmptyOf(trx: Database, workspace: string, stories: ReadonlySet<string>): Promise<void> {
  for (const some of chunks([...stories])) {
    const gone = await deleteEmpty(trx).where('workspace', '=', workspace).where('id', 'in', some).returning('id').execute()
    const homes = gone.map(({ id }) => id)
    if (homes.length > 0) await trx.deleteFrom('stories').where('workspace', '=', workspace).where('mergedInto', 'in', homes).execute()
  }
}

function deleteEmpty(trx: Database) {
  return trx
    .deleteFrom('stories')
    .where('mergedInto', 'is', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('story_articles as member')
            .select('member.article')
            .whereRef('member.workspace', '=', 'stories.workspace')
            .whereRef('member.story', '=', 'stories.id'),
        ),
      ),
    )
}
