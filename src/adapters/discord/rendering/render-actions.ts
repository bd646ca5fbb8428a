import type { APIActionRowComponent, APIButtonComponentWithCustomId, APIComponentInMessageActionRow, APISelectMenuOption } from 'discord.js'
import { ButtonStyle, ComponentType } from 'discord-api-types/payloads/v10'
import { actionName } from '../../../app/input/action-key.ts'
import { chunks } from '../../../delivery/reply/chunks.ts'
import type { Action, Actions } from '../../../delivery/reply/reply.ts'
import { dividedLabel, shortened } from '../../../delivery/reply/shortened.ts'
import { componentId } from '../answering/component-id.ts'
import { limits } from '../limits.ts'

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>

/** Gives each button and entry of a message its place. `server`: see `componentId`. */
export type Places = { readonly server: string | null; next(): number }

/** Buttons in rows, then the menu: several where it has more entries than one takes. */
export function actionRows({ buttons, menu }: Actions, places: Places): readonly Row[] {
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
  const { label, below } = dividedLabel(action.label, limits.menuEntry)
  const value = componentId(actionName(action), places.next(), places.server)
  return { label, value, ...(below === null ? {} : { description: below }) }
}

function row(components: APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components }
}
