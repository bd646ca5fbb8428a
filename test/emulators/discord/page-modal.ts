import { type Markup, markup } from '../../../src/adapters/mockups/markup.ts'
import type { ModalBody, ModalField } from './message-schemas.ts'
import { type Channel, guildOf, type World } from './world.ts'

/** A form as it stands over a channel. Files cannot be put into it here: the page takes none. */
export function modalMarkup(world: World, channel: Channel, { title, components }: ModalBody): Markup {
  const fields = components.map((entry) => entryMarkup(entry, world, channel))
  return markup`<div class="shade"><dialog open><form method="post"><h2>${title}</h2>${fields}<div class="foot"><button class="primary">Submit</button></div></form></dialog></div>`
}

function entryMarkup(entry: ModalBody['components'][number], world: World, channel: Channel): Markup {
  switch (entry.type) {
    case 10:
      return markup`<p>${entry.content}</p>`
    case 18:
      return labelled(entry.label, entry.description ?? '', entry.component, world, channel)
    case 1:
      return markup`${entry.components.map((field) => labelled(field.label ?? '', '', field, world, channel))}`
  }
}

function labelled(label: string, description: string, field: ModalField, world: World, channel: Channel): Markup {
  const star = field.type !== 23 && (field.required ?? true) ? markup` <span class="star">*</span>` : ''
  const about = description === '' ? '' : markup`<small>${description}</small>`
  const tag = 'options' in field && field.type !== 3 ? 'fieldset' : 'label'
  const inner = markup`<b>${label}${star}</b>${about}${control(field, world, channel)}`
  return tag === 'fieldset' ? markup`<fieldset class="field">${inner}</fieldset>` : markup`<label class="field">${inner}</label>`
}

function control(field: ModalField, world: World, channel: Channel): Markup {
  const name = field.custom_id
  switch (field.type) {
    case 4:
      return field.style === 2
        ? markup`<textarea name="${name}" rows="3" placeholder="${field.placeholder ?? ''}">${field.value ?? ''}</textarea>`
        : markup`<input name="${name}" value="${field.value ?? ''}" placeholder="${field.placeholder ?? ''}">`
    case 3:
      return menu(name, field.options, (field.max_values ?? 1) > 1)
    case 5:
    case 6:
    case 7:
    case 8:
      return picker(field, world, channel)
    case 19:
      return markup`<input type="file" disabled>`
    case 21:
      return markup`${field.options.map((option) => tick('radio', name, option.value, option.label, option.default === true))}`
    case 22:
      return markup`${field.options.map((option) => tick('checkbox', name, option.value, option.label, option.default === true))}`
    case 23:
      return tick('checkbox', name, 'true', 'yes', field.default === true)
  }
}

function picker(field: Extract<ModalField, { type: 5 | 6 | 7 | 8 }>, world: World, channel: Channel): Markup {
  const chosen = new Set((field.default_values ?? []).map(({ id }) => id))
  const option = (value: string, label: string) => ({ value, label, default: chosen.has(value) })
  const guild = channel.guildId === null ? undefined : guildOf(world, channel.guildId)
  const people = [...(guild?.members.keys() ?? [])].map((id) => option(id, world.users.get(id)?.name ?? id))
  const roles = [...(guild?.roles.values() ?? [])].map(({ id, name }) => option(id, name))
  const channels = [...world.channels.values()].filter(({ guildId, thread }) => guildId === channel.guildId && !thread)
  const options = { 5: people, 6: roles, 7: [...people, ...roles], 8: channels.map(({ id, name }) => option(id, `# ${name}`)) }
  return menu(field.custom_id, options[field.type], (field.max_values ?? 1) > 1)
}

type Entry = { readonly value: string; readonly label: string; readonly default?: boolean | null | undefined }

function menu(name: string, options: readonly Entry[], several: boolean): Markup {
  const entries = options.map(
    ({ value, label, default: chosen }) => markup`<option value="${value}"${chosen ? markup` selected` : ''}>${label}</option>`,
  )
  const nothing = several || options.some((one) => one.default) ? '' : markup`<option value="">Make a selection</option>`
  return markup`<select name="${name}"${several ? markup` multiple size="2"` : ''}>${nothing}${entries}</select>`
}

function tick(type: 'radio' | 'checkbox', name: string, value: string, label: string, on: boolean): Markup {
  return markup`<label class="tick"><input type="${type}" name="${name}" value="${value}"${on ? markup` checked` : ''}> ${label}</label>`
}
