import type { Span } from './reply.ts'

const signs = { channel: '#', person: '@', role: '@' } as const

/** What stands for a channel, a person or a role where its platform does not show it: "#news", "@ana", or its id where nobody knows its name. */
export function shownName(span: Extract<Span, { kind: 'channel' | 'person' | 'role' }>): string {
  return 'name' in span && span.name !== undefined ? `${signs[span.kind]}${span.name}` : span.id
}
