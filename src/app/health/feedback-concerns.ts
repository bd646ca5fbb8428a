import { dayMs } from '../../feeds/milliseconds.ts'
import type { Feedback } from '../people/feedback.ts'
import type { Store } from '../ports.ts'
import type { Concern } from './tell-admins.ts'

/** What readers said needs nobody after so long. */
const heardMs = 3 * dayMs
/** More than admins would ever read of such days. */
const mostHeard = 500

/** The stories that readers said something of in the last days, the one that was spoken of last first. */
export async function feedbackConcerns(
  workspace: string,
  store: Pick<Store, 'feedback'>,
  now: number,
): Promise<readonly Omit<Concern, 'channel'>[]> {
  const heard = (await store.feedback(workspace, mostHeard)).filter(({ at }) => at > now - heardMs)
  return [...Map.groupBy(heard, ({ story }) => story).values()].flatMap(concernOf)
}

function concernOf(heard: readonly Feedback[]): readonly Omit<Concern, 'channel'>[] {
  const [latest] = heard
  if (!latest) return []
  const { story, briefing, headline } = latest
  const readers = [...Map.groupBy(heard, ({ kind }) => kind)].map(([kind, all]) => ({ kind, count: all.length }))
  return [{ key: `feedback ${story}`, facts: { kind: 'feedback', story, briefing, headline, readers } }]
}
