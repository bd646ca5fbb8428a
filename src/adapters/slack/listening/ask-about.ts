import type { webApi } from '@slack/bolt'
import type { Questions } from '../../../app/platforms.ts'
import type { Clock } from '../../../app/ports.ts'
import type { ClientOf } from '../access.ts'
import { failureOf, mayPass } from '../failures.ts'
import type { People } from '../people.ts'
import { isChannel, isPerson } from '../rendering/rich-text.ts'
import { scopeOfWorkspace, teamIn } from '../workspaces.ts'

export function askingSlack(clientOf: ClientOf, people: People, clock: Clock): Questions {
  return {
    async isAdmin(workspace, user) {
      if (scopeOfWorkspace(workspace) === 'person') return workspace === `slack:user:${teamIn(workspace)}:${user}`
      const asked = await askedIn(workspace, clientOf)
      return asked !== undefined && (await people.of(asked.client, asked.team, user)).isAdmin === true
    },
    async mayPost(workspace, channel) {
      const asked = await askedIn(workspace, clientOf)
      return asked ? lackingIn(channel, asked.client) : null
    },
    channelName: namesOfChannels(clientOf, clock),
    async personName(workspace, user) {
      const asked = isPerson(user) ? await askedIn(workspace, clientOf) : undefined
      return asked ? (await people.of(asked.client, asked.team, user)).name : null
    },
  }
}

/** The team of a workspace, and the client that speaks there; undefined where it is none of Slack, or the app is not installed. */
async function askedIn(workspace: string, clientOf: ClientOf) {
  const team = teamIn(workspace)
  const client = team === undefined ? undefined : await clientOf(team)
  return team === undefined || !client ? undefined : { team, client }
}

/** What the app lacks to post in a channel, in words; null: there is no such channel for it. */
export async function lackingIn(channel: string, client: webApi.WebClient): Promise<readonly string[] | null> {
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

/** Milliseconds that a name holds, or that there is none: Slack answers some fifty such questions a minute. */
const knownForMs = 10 * 60_000
/** Channels remembered at once. */
const mostKnown = 10_000

function namesOfChannels(clientOf: ClientOf, clock: Clock): Questions['channelName'] {
  const known = new Map<string, { readonly at: number; readonly name: Promise<string | null> }>()
  return async (workspace, channel) => {
    const asked = isChannel(channel) ? await askedIn(workspace, clientOf) : undefined
    if (!asked) return null
    const key = `${asked.team} ${channel}`
    const found = known.get(key)
    if (found && clock.now() - found.at < knownForMs) return found.name
    if (known.size >= mostKnown) known.clear()
    const name = channelNameNow(channel, asked.client)
    known.set(key, { at: clock.now(), name })
    return name
  }
}

/** What a channel is called now; null where Slack says nothing of it. */
export async function channelNameNow(channel: string, client: webApi.WebClient): Promise<string | null> {
  try {
    return (await client.conversations.info({ channel })).channel?.name ?? null
  } catch (error) {
    failureOf(error)
    return null
  }
}
