import type { Follow } from '../following/follow.ts'
import type { Store } from '../ports.ts'
import type { Feedback } from './feedback.ts'

/** What is known of one person in a workspace. */
export type KnownOfPerson = {
  readonly follows: readonly Follow[]
  readonly feedback: readonly Feedback[]
  /** How often they changed the config as an admin; who did stays known. */
  readonly changes: number
}

/** How many of what is kept of a workspace, by the words for it. */
export type KeptOfWorkspace = Readonly<
  Record<'feeds' | 'stories' | 'briefings' | 'answers' | 'follows' | 'deliveries' | 'feedback', number>
>

/** More feedback than a workspace ever gives. */
const mostFeedback = 100_000

/** More changes than anybody ever makes. */
const mostChanges = 100_000

/** Shows and forgets what is kept of people and workspaces. */
export type Privacy = {
  /** All that is kept of a person in a workspace. */
  knownOf(workspace: string, user: string): Promise<KnownOfPerson>
  /** How much is kept of a workspace. */
  keptOf(workspace: string): Promise<KeptOfWorkspace>
  /** Deletes what a person follows and said, for good. */
  forgetPerson(workspace: string, user: string): Promise<void>
  /** Deletes all that is kept of a workspace, for good. */
  forgetWorkspace(workspace: string): Promise<void>
}

export function createPrivacy(store: Store, forgetWorkspace: (workspace: string) => Promise<void>): Privacy {
  return {
    async knownOf(workspace, user) {
      const [follows, feedback, changes] = await Promise.all([
        store.follows(workspace),
        store.feedback(workspace, mostFeedback),
        store.changes(workspace, { limit: mostChanges, before: null }),
      ])
      return {
        follows: follows.filter((follow) => follow.user === user),
        feedback: feedback.filter((one) => one.user === user),
        changes: changes.filter(({ by }) => by.user === user).length,
      }
    },
    async keptOf(workspace) {
      const { subscriptions: feeds = 0, ...counts } = await store.workspaceCounts(workspace)
      const { stories = 0, briefings = 0, answers = 0, follows = 0, deliveries = 0, feedback = 0 } = counts
      return { feeds, stories, briefings, answers, follows, deliveries, feedback }
    },
    forgetPerson: (workspace, user) => store.forgetPerson(workspace, user),
    forgetWorkspace,
  }
}
