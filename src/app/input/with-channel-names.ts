import type { Reply } from '../../delivery/reply/reply.ts'
import { spansIn, withSpans } from '../../delivery/reply/with-spans.ts'
import type { App } from '../app.ts'

/** The reply with the names of its channels, for where nobody else shows them. */
export async function withChannelNames(reply: Reply, workspace: string, app: Pick<App, 'channelName'>): Promise<Reply> {
  const names = new Map<string, string | null>()
  for (const id of channelsIn(reply)) names.set(id, await app.channelName(workspace, id))
  if (names.size === 0) return reply
  return withSpans(reply, (span) => {
    const name = span.kind === 'channel' ? names.get(span.id) : null
    return span.kind === 'channel' && name ? { ...span, name } : span
  })
}

function channelsIn({ parts }: Reply): ReadonlySet<string> {
  const spans = parts.flatMap(({ blocks }) => blocks.flatMap(spansIn))
  return new Set(spans.flatMap((span) => (span.kind === 'channel' ? [span.id] : [])))
}
