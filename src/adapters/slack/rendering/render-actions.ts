import type { types } from '@slack/bolt'
import { actionName } from '../../../app/input/action-key.ts'
import { chunks } from '../../../delivery/reply/chunks.ts'
import { harmlessText } from '../../../delivery/reply/harmless-text.ts'
import type { Action, Actions } from '../../../delivery/reply/reply.ts'
import { dividedLabel, shortened } from '../../../delivery/reply/shortened.ts'
import { limits } from '../limits.ts'
import { actionId } from '../listening/action-id.ts'
import type { Scope } from '../workspaces.ts'

/** Buttons, then the menu: several where it has more entries than one takes. They get their ids as the message is put together. */
export function actionElements({ buttons, menu }: Actions): readonly types.ActionsBlockElement[] {
  const menus = chunks(menu?.entries ?? [], limits.optionsPerMenu)
  return [...buttons.map(button), ...menus.map((entries) => select(menu?.label ?? '', entries))]
}

/** Gives every button and menu of a message a name of its own. */
export function withActionIds(blocks: readonly types.KnownBlock[], scope: Scope): types.KnownBlock[] {
  let place = 0
  return blocks.map((block) =>
    block.type === 'actions'
      ? { ...block, elements: block.elements.map((element) => ({ ...element, action_id: actionId(scope, place++) })) }
      : block,
  )
}

function button(action: Action): types.Button {
  return { type: 'button', text: plainText(labelOf(action), limits.buttonLabel), value: actionName(action) }
}

function select(label: string, entries: readonly Action[]): types.StaticSelect {
  const words = harmlessText(label).trim()
  const placeholder = words === '' ? {} : { placeholder: plainText(words, limits.menuLabel) }
  return { type: 'static_select', ...placeholder, options: entries.map(option) }
}

/** What the label does not hold goes on below it. */
function option(action: Action): types.PlainTextOption {
  const { label, below } = dividedLabel(labelOf(action), limits.optionLabel)
  const description = below === null ? {} : { description: plainText(below, limits.optionLabel) }
  return { text: plainText(label, limits.optionLabel), value: actionName(action), ...description }
}

function labelOf({ label, command }: Action): string {
  return harmlessText(label).trim() || command
}

function plainText(words: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: shortened(words, most), emoji: false }
}
