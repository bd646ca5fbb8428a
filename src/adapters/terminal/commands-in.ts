import type { Action, Block } from '../../delivery/reply/reply.ts'

/** The entries of a menu that can be typed: a form for each of many things can only be opened. */
export function commandsIn({ menu }: Extract<Block, { kind: 'actions' }>): readonly Action[] {
  return (menu?.entries ?? []).filter(({ form }) => form === undefined)
}
