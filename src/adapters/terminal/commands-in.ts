import type { Action, Actions } from '../../delivery/reply/reply.ts'

/** The entries of a menu that can be typed: a form for each of many things can only be opened. */
export function commandsIn({ menu }: Actions): readonly Action[] {
  return (menu?.entries ?? []).filter(({ form }) => form === undefined)
}
