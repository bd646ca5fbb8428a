import type { Span } from './reply.ts'

/** What stands for a channel where its platform does not show it: "#news", or its id where nobody knows its name. */
export function channelName({ id, name }: Extract<Span, { kind: 'channel' }>): string {
  return name === undefined ? id : `#${name}`
}
