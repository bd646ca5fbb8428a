import type { APIActionRowComponent, APIButtonComponentWithCustomId, APIComponentInMessageActionRow, APISelectMenuOption } from 'discord.js'
import { ButtonStyle, ComponentType } from 'discord.js'
import { actionName } from '../../app/input/action-key.ts'
import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import type { Action, Block } from '../../delivery/reply/reply.ts'
import { componentId } from './component-id.ts'
import { limits } from './limits.ts'
import { shortened } from './shortened.ts'

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>

/** Gives each button and entry of a message its place. `server`: see `componentId`. */
export type Places = { readonly server: string | null; next(): number }

/** Buttons in rows, then the menu: several where it has more entries than one takes. */
export function actionRows({ buttons, menu }: Extract<Block, { kind: 'actions' }>, places: Places): readonly Row[] {
  const rows = chunks(buttons, limits.buttonsInRow).map((some) => row(some.map((action) => button(action, places))))
  const menus = chunks(menu?.entries ?? [], limits.menuEntries).map((entries) =>
    row([
      {
        type: ComponentType.StringSelect,
        custom_id: componentId('menu', places.next()),
        placeholder: shortened(menu?.label ?? '', limits.menuLabel),
        options: entries.map((entry) => option(entry, places)),
      },
    ]),
  )
  return [...rows, ...menus]
}

export function button(action: Action, places: Places): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: ButtonStyle.Secondary,
    label: shortened(action.label, limits.buttonLabel),
    custom_id: componentId(actionName(action), places.next(), places.server),
  }
}

/** What the label does not hold goes on below it. */
function option(action: Action, places: Places): APISelectMenuOption {
  const label = shortened(action.label, limits.menuEntry)
  const words = harmlessText(action.label).trim()
  const rest = label.endsWith('…') && words.length > limits.menuEntry ? words.slice(label.length - 1).trim() : ''
  const value = componentId(actionName(action), places.next(), places.server)
  return { label, value, ...(rest === '' ? {} : { description: shortened(`…${rest}`, limits.menuEntry) }) }
}

function row(components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components }
}

function chunks<item>(items: readonly item[], size: number): readonly (readonly item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size))
}
