import type { Block, Reply } from './reply.ts'

type Actions = Extract<Block, { kind: 'actions' }>

/** A reply with buttons or a menu below it. */
export function withActions(reply: Reply, actions: Partial<Pick<Actions, 'buttons' | 'menu'>>): Reply {
  return { ...reply, parts: [...reply.parts, { blocks: [{ kind: 'actions', buttons: [], ...actions }] }] }
}
