import type { Chat } from '../../app/chat.ts'
import type { Caller } from '../../app/input/caller.ts'
import type { Choice, Command } from '../../app/input/command.ts'
import { type Form, type FormField, formFields } from '../../app/input/form.ts'
import { optionFacts } from '../../app/input/option-facts.ts'
import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import { summaryIn } from '../../delivery/words/command-words.ts'
import { adminSays } from './admin-words.ts'
import { type Markup, markup } from './markup.ts'
import { optionPrefix } from './playground-asked.ts'

/** A form for each command that the caller may use, drawn from its schema alone. @param address Where they are sent. */
export async function commandForms(caller: Caller, chat: Chat, address: string): Promise<readonly Markup[]> {
  const offered = chat.commands.filter(({ access }) => access === 'everyone' || caller.isAdmin)
  return Promise.all(offered.map((command) => commandForm(command, caller, chat, address)))
}

/** A form that a button opened, filled in. @param address Where it is sent. */
export function filledForm({ name, title, seen, fields }: Form, address: string, language: string): Markup {
  const hidden = markup`<input type="hidden" name="form" value="${name}"><input type="hidden" name="seen" value="${seen ?? ''}">`
  return markup`<section class="answer" id="form"><h2>${title}</h2>
<form method="post" action="${address}"${encoding(fields)}>${hidden}${fields.map((field) => fieldMarkup('form', field.label, field, language))}<p><button>${adminSays(language)('save')}</button></p></form></section>`
}

async function commandForm(command: Command, caller: Caller, chat: Chat, address: string): Promise<Markup> {
  const { name } = command
  const { language } = caller
  const summary = summaryIn(command.summary, language)
  const names = optionFacts(command).flatMap((option) => (option.hidden ? [] : [option.name]))
  const fields = await formFields(command, names, {}, caller, chat)
  const shown = fields.map((field) => fieldMarkup(name.replace(' ', '-'), field.name, field, language))
  return markup`<details name="commands"><summary><code>/${name}</code> ${summary}</summary>
<form method="post" action="${address}"${encoding(fields)}><input type="hidden" name="command" value="${name}">${shown}<p><button>${adminSays(language)('run', { command: name })}</button></p></form></details>`
}

/** Files come in parts of their own. */
function encoding(fields: readonly FormField[]): Markup | '' {
  return fields.some(({ kind }) => kind === 'file') ? markup` enctype="multipart/form-data"` : ''
}

function fieldMarkup(prefix: string, label: string, field: FormField, language: string): Markup {
  const id = `${prefix}-${field.name}`
  const note = field.required ? '' : markup` <span class="faint">(${adminSays(language)('maybeLeftOut')})</span>`
  return markup`<p class="field"><label for="${id}"><strong>${label}</strong> ${field.hint}${note}</label>
${control(id, field, language)}</p>`
}

function control(id: string, field: FormField, language: string): Markup {
  const { least, most, value } = field
  switch (field.kind) {
    case 'choice':
      return select(id, field, field.choices, language)
    case 'switch':
      return select(id, { ...field, required: true }, switched(language), language)
    case 'number':
      return markup`<input type="number" step="any" ${named(id, field)}${bound('min', least)}${bound('max', most)}${standing(value)}>`
    case 'file':
      return markup`<input type="file" ${named(id, field)}>`
    case 'lines':
      return markup`<textarea rows="4" ${named(id, field)}${longest(field)}>${value}</textarea>`
    case 'line':
    case 'channel':
    case 'role':
    case 'people':
      return text(id, field)
  }
}

function switched(language: string): readonly Choice[] {
  return (['yes', 'no'] as const).map((value) => ({ label: adminSays(language)(value), value }))
}

/** Where nothing is chosen yet, or may be, one entry says so. */
function select(id: string, field: FormField, choices: readonly Choice[], language: string): Markup {
  const entries = choices.map(
    ({ label, value }) =>
      markup`<option value="${value}"${value === field.value && value !== '' ? markup` selected` : ''}>${harmlessText(label)}</option>`,
  )
  const nothing = adminSays(language)(field.required ? 'choose' : 'leftOut')
  const isChosen = choices.some(({ value }) => value === field.value && value !== '')
  return markup`<select ${named(id, field)}>${isChosen && field.required ? '' : markup`<option value="">${nothing}</option>`}${entries}</select>`
}

function text(id: string, field: FormField): Markup {
  const input = (list: Markup | '') =>
    markup`<input type="text" autocomplete="off" ${named(id, field)}${longest(field)}${standing(field.value)}${list}>`
  if (field.choices.length === 0) return input('')
  const suggested = field.choices.map(({ label, value }) => markup`<option value="${value}">${harmlessText(label)}</option>`)
  return markup`${input(markup` list="${id}-list"`)}<datalist id="${id}-list">${suggested}</datalist>`
}

function named(id: string, { name, required }: FormField): Markup {
  return markup`id="${id}" name="${optionPrefix}${name}"${required ? markup` required` : ''}`
}

function standing(value: string): Markup | '' {
  return value === '' ? '' : markup` value="${value}"`
}

/** What a field holds now may stay, however long. */
function longest({ most, value }: FormField): Markup | '' {
  return bound('maxlength', most === null ? null : Math.max(most, value.length))
}

function bound(attribute: 'min' | 'max' | 'maxlength', value: number | null): Markup | '' {
  return value === null ? '' : markup` ${attribute}="${value}"`
}
