import type { Feedback } from '../../../app/people/feedback.ts'
import { storableText } from '../databases/storable-text.ts'
import { putRows } from '../put-rows.ts'
import type { Database } from '../tables.ts'

/** A second one of the same kind, story and person replaces the first. */
export async function giveFeedback(db: Database, feedback: Feedback): Promise<void> {
  const { workspace, story, kind, user, briefing, headline, at } = feedback
  const row = { workspace, story, kind, person: user, briefing, headline: storableText(headline), at }
  await putRows(db, 'feedback', [row], ['workspace', 'story', 'kind', 'person'], ['briefing', 'headline', 'at'])
}

/** Newest first. */
export async function feedback(db: Database, workspace: string, limit: number): Promise<readonly Feedback[]> {
  return db
    .selectFrom('feedback')
    .select(['workspace', 'story', 'kind', 'person as user', 'briefing', 'headline', 'at'])
    .where('workspace', '=', workspace)
    .orderBy('at', 'desc')
    .orderBy('story')
    .orderBy('kind')
    .limit(limit)
    .execute()
}
