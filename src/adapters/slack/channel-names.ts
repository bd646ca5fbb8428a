import type { Clock } from '../../app/ports.ts'
import type { ClientOf } from './access.ts'
import { failureOf } from './failures.ts'
import { isChannel } from './rich-text.ts'
import { teamIn } from './workspaces.ts'

/** Milliseconds that a name holds, or that there is none: Slack answers some fifty such questions a minute. */
const knownForMs = 10 * 60_000
/** Channels remembered at once. */
const mostKnown = 10_000

/** What channels are called; null where Slack says nothing of one. Asked once in a while. */
export function createChannelNames(clientOf: ClientOf, clock: Clock): (workspace: string, channel: string) => Promise<string | null> {
  const known = new Map<string, { readonly at: number; readonly name: Promise<string | null> }>()
  return (workspace, channel) => {
    const team = teamIn(workspace)
    if (team === undefined || !isChannel(channel)) return Promise.resolve(null)
    const key = `${team} ${channel}`
    const found = known.get(key)
    if (found && clock.now() - found.at < knownForMs) return found.name
    if (known.size >= mostKnown) known.clear()
    const name = channelNameIn(team, channel, clientOf)
    known.set(key, { at: clock.now(), name })
    return name
  }
}

/** What a channel is called now; null where Slack says nothing of it. */
export async function channelNameIn(team: string, channel: string, clientOf: ClientOf): Promise<string | null> {
  try {
    const found = await (await clientOf(team))?.conversations.info({ channel })
    return found?.channel?.name ?? null
  } catch (error) {
    failureOf(error)
    return null
  }
}
