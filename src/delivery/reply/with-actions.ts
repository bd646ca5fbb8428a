import { actions, type Reply } from './reply.ts'

/** A reply with buttons or a menu below it. */
export function withActions(reply: Reply, ...given: Parameters<typeof actions>): Reply {
  return { ...reply, parts: [...reply.parts, { blocks: [actions(...given)] }] }
}
