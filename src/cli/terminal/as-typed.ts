import type { Action, Block, Reply } from '../../delivery/reply/reply.ts'
import { typedCommand } from '../../delivery/reply/typed-command.ts'

/**
 * A reply with its actions as one types them. None names its briefing: typed right after it, "e2" is of what was shown last. Buttons
 * that open different forms of one command are one line.
 */
export function asTyped(reply: Reply): Reply {
  return { ...reply, parts: reply.parts.map(({ blocks }) => ({ blocks: blocks.map(typedBlock) })) }
}

function typedBlock(block: Block): Block {
  if (block.kind !== 'actions') return block
  const { buttons, menu, ...rest } = block
  return { ...rest, buttons: joined(buttons.map(typed)), ...(menu ? { menu: { ...menu, entries: menu.entries.map(typed) } } : {}) }
}

function typed(action: Action): Action {
  const { briefing: _, ...options } = action.options
  return { ...action, options }
}

function joined(buttons: readonly Action[]): readonly Action[] {
  return [...Map.groupBy(buttons, typedCommand).values()].flatMap((same) => {
    const [first] = same
    return first ? [{ ...first, label: same.map(({ label }) => label).join(', ') }] : []
  })
}
