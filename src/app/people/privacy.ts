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
      const rows = await store.workspaceRows(workspace)
      const count = (table: string) => rows[table]?.length ?? 0
      return {
        feeds: count('subscriptions'),
        stories: count('stories'),
        briefings: count('briefings'),
        answers: count('answers'),
        follows: count('follows'),
        deliveries: count('deliveries'),
        feedback: count('feedback'),
      }
    },
    forgetPerson: (workspace, user) => store.forgetPerson(workspace, user),
    forgetWorkspace,
  }
}
