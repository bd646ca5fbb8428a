import type { Reply, Span } from '../../delivery/reply/reply.ts'
import { spansIn, withSpans } from '../../delivery/reply/with-spans.ts'
import type { App } from '../app.ts'

/** The reply with the names of its channels and people, for where nobody else shows them. */
export async function withNames(reply: Reply, workspace: string, app: Pick<App, 'channelName' | 'personName'>): Promise<Reply> {
  const names = new Map<string, string | null>()
  for (const span of reply.parts.flatMap(({ blocks }) => blocks.flatMap(spansIn)))
    if (isNamed(span) && !names.has(keyOf(span)))
      names.set(keyOf(span), await (span.kind === 'channel' ? app.channelName(workspace, span.id) : app.personName(workspace, span.id)))
  if (names.size === 0) return reply
  return withSpans(reply, (span) => {
    const name = isNamed(span) ? names.get(keyOf(span)) : null
    return isNamed(span) && name ? { ...span, name } : span
  })
}

type Named = Extract<Span, { kind: 'channel' | 'person' }>

function isNamed(span: Span): span is Named {
  return span.kind === 'channel' || span.kind === 'person'
}

function keyOf({ kind, id }: Named): string {
  return `${kind} ${id}`
}
