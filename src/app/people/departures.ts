import { dayMs } from '../../feeds/milliseconds.ts'

/** How the store keeps who left, and forgets. */
export type DepartureStore = {
  /** That a workspace took Attaché out; it is in no `workspaces`, `feedStates` or `follows` of all until it is back. The first time stands. */
  markDeparted(workspace: string, at: number): Promise<void>
  markBack(workspace: string): Promise<void>
  /** Who left, the first first; only those who left before `before`, where it is given. */
  departed(before?: number): Promise<readonly string[]>
  /**
   * Forgets all that belongs to a workspace, and the articles of its private feeds. Whoever is writing something of it under a lease
   * loses that lease, so that nothing is written after.
   */
  forgetWorkspace(workspace: string): Promise<void>
  /** All that is kept of a workspace as the database has it, by table, without any secret. */
  workspaceRows(workspace: string): Promise<Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>>
  /** How many rows that are, by table. */
  workspaceCounts(workspace: string): Promise<Readonly<Record<string, number>>>
  /** Forgets what a person follows and said in a workspace; what a channel follows stays, without their id. */
  forgetPerson(workspace: string, user: string): Promise<void>
}

/** A community that took Attaché out by mistake gets all of it back within so long. */
export const forgottenAfterMs = 30 * dayMs

type Departures = Pick<DepartureStore, 'markDeparted' | 'markBack' | 'departed' | 'forgetWorkspace'> & {
  workspaces(): Promise<readonly string[]>
}

/**
 * Notes that a workspace took Attaché out: from now on nothing is polled, made or sent for it, and after 30 days it is forgotten.
 *
 * @returns The workspace, and those of the people of its team.
 */
export async function leave(workspace: string, store: Departures, now: number): Promise<readonly string[]> {
  const gone = [workspace, ...(await store.workspaces()).filter((other) => isWithin(other, workspace))]
  for (const one of gone) await store.markDeparted(one, now)
  return gone
}

/** Notes that a workspace has Attaché again: all is as it was. @returns It, and those of the people of its team. */
export async function comeBack(workspace: string, store: Departures): Promise<readonly string[]> {
  const back = (await store.departed()).filter((other) => other === workspace || isWithin(other, workspace))
  for (const one of back) await store.markBack(one)
  return back
}

/** Forgets those who left 30 days ago. @returns Their names. */
export async function forgetDeparted(store: Departures, now: number): Promise<readonly string[]> {
  const gone = await store.departed(now - forgottenAfterMs)
  for (const workspace of gone) await store.forgetWorkspace(workspace)
  return gone
}

/** In Slack the app is the team's, and people talk with it alone through the same installation. */
function isWithin(other: string, workspace: string): boolean {
  const team = /^slack:team:(\w+)$/.exec(workspace)?.[1]
  return team !== undefined && other.startsWith(`slack:user:${team}:`)
}
