import type { Action, Block, Reply } from '../../delivery/reply/reply.ts'

/** A reply whose actions name no briefing: typed right after it, "e2" is of what was shown last. */
export function asTyped(reply: Reply): Reply {
  return { ...reply, parts: reply.parts.map(({ blocks }) => ({ blocks: blocks.map(typedBlock) })) }
}

function typedBlock(block: Block): Block {
  if (block.kind !== 'actions') return block
  const { buttons, menu, ...rest } = block
  return { ...rest, buttons: buttons.map(typed), ...(menu ? { menu: { ...menu, entries: menu.entries.map(typed) } } : {}) }
}

function typed(action: Action): Action {
  const { briefing: _, ...options } = action.options
  return { ...action, options }
}
