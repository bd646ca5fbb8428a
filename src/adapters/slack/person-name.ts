import type { ClientOf } from './access.ts'
import type { People } from './people.ts'
import { isPerson } from './rich-text.ts'
import { teamIn } from './workspaces.ts'

/** What a person of a workspace is called; null where Slack says nothing of them. */
export async function personName(workspace: string, user: string, clientOf: ClientOf, people: People): Promise<string | null> {
  const team = teamIn(workspace)
  if (team === undefined || !isPerson(user)) return null
  const client = await clientOf(team)
  return client === undefined ? null : (await people.of(client, team, user)).name
}
