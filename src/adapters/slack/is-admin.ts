import type { ClientOf } from './access.ts'
import type { People } from './people.ts'
import { scopeOfWorkspace, teamIn } from './workspaces.ts'

/** Whether a person may change a workspace's settings: their own, or those of a team whose admin they are. */
export async function isAdmin(workspace: string, user: string, clientOf: ClientOf, people: People): Promise<boolean> {
  const team = teamIn(workspace)
  if (team === undefined) return false
  if (scopeOfWorkspace(workspace) === 'person') return workspace === `slack:user:${team}:${user}`
  const client = await clientOf(team)
  return client !== undefined && (await people.of(client, team, user)).isAdmin === true
}
