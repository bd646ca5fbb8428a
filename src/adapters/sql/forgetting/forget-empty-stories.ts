import type { Database } from '../tables.ts'
import { touched } from '../touched.ts'

/**
 * Forgets stories that have no article left, and the ids that redirected to them.
 *
 * @param workspace Null: in every workspace.
 * @returns How many stories were forgotten, redirects not counted.
 */
export async function forgetEmptyStories(trx: Database, workspace: string | null): Promise<number> {
  const forgotten = await deleteEmpty(trx, workspace)
  await deleteRedirectsToNone(trx, workspace)
  return forgotten
}

async function deleteEmpty(trx: Database, workspace: string | null): Promise<number> {
  const empty = deleteStories(trx, workspace)
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
  return touched(empty)
}

async function deleteRedirectsToNone(trx: Database, workspace: string | null): Promise<void> {
  await deleteStories(trx, workspace)
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
}

function deleteStories(trx: Database, workspace: string | null) {
  return trx.deleteFrom('stories').where((eb) => (workspace === null ? eb.lit(true) : eb('workspace', '=', workspace)))
}
