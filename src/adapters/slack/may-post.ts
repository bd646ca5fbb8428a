import type { ClientOf } from './access.ts'
import { failureOf, mayPass } from './failures.ts'
import { teamIn } from './workspaces.ts'

/** What the app lacks to post in a channel, in words; null: there is no such channel for it. */
export async function mayPost(workspace: string, channel: string, clientOf: ClientOf): Promise<readonly string[] | null> {
  const team = teamIn(workspace)
  const client = team === undefined ? undefined : await clientOf(team)
  if (!client) return null
  try {
    const { channel: found } = await client.conversations.info({ channel })
    if (found?.is_archived) return ['a channel that is not archived']
    return found?.is_member || found?.is_im || !found?.is_private ? [] : ['membership of the channel: /invite me there']
  } catch (error) {
    const failure = failureOf(error)
    // Slack tells nothing about channels without the scope for them: posting will show.
    return failure.reason === 'missing-scope' || mayPass(failure) ? [] : null
  }
}
