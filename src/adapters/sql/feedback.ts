import type { Feedback } from '../../app/people/feedback.ts'
import { putRows } from './put-rows.ts'
import { storableText } from './storable-text.ts'
import type { Database, FeedbackRow } from './tables.ts'

/** A second one of the same kind, story and person replaces the first. */
export async function giveFeedback(db: Database, feedback: Feedback): Promise<void> {
  const { workspace, story, kind, user, briefing, headline, at } = feedback
  const row = { workspace, story, kind, person: user, briefing, headline: storableText(headline), given_at: at }
  await putRows(db, 'feedback', [row], ['workspace', 'story', 'kind', 'person'], ['briefing', 'headline', 'given_at'])
}

/** Newest first. */
export async function feedback(db: Database, workspace: string, limit: number): Promise<readonly Feedback[]> {
  const rows = await db
    .selectFrom('feedback')
    .selectAll()
    .where('workspace', '=', workspace)
    .orderBy('given_at', 'desc')
    .orderBy('story')
    .orderBy('kind')
    .limit(limit)
    .execute()
  return rows.map(feedbackOf)
}

function feedbackOf({ person, given_at, ...row }: FeedbackRow): Feedback {
  return { ...row, user: person, at: given_at }
}
