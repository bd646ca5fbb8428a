import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type APITextDisplayComponent,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js'
import { type Form, type FormField, idsIn } from '../../../app/input/form.ts'
import { text } from '../../../delivery/reply/reply.ts'
import { shortened } from '../../../delivery/reply/shortened.ts'
import { formId } from '../answering/form-id.ts'
import { isSnowflake } from '../is-snowflake.ts'
import { limits } from '../limits.ts'
import { markdownLine } from './markdown.ts'

/** Whether there is a channel or a role of this id: Discord shows no others as picked. */
export type IsThere = (id: string) => boolean

/**
 * A form as Discord shows it over the chat. What a field holds is never cut: one that holds more than Discord takes is named, and left
 * as it is.
 *
 * @param tooLong What is said after the name of a field that holds too much.
 * @param server See `componentId`. In a direct message nothing of a server can be picked, and its ids are typed.
 */
export function renderForm(
  { name, title, seen, fields }: Form,
  server: string | null,
  isThere: IsThere,
  tooLong: string,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: formId(name, seen, server),
    title: shortened(title, limits.formTitle),
    components: fields.slice(0, limits.formFields).map((field) => rendered(server === null ? field : typed(field), isThere, tooLong)),
  }
}

function typed(field: FormField): FormField {
  return field.kind === 'channel' || field.kind === 'role' || field.kind === 'people' ? { ...field, kind: 'line' } : field
}

function rendered(field: FormField, isThere: IsThere, tooLong: string): APILabelComponent | APITextDisplayComponent {
  if (field.value.length > limits.formText) return left(field, tooLong)
  const description = field.hint.trim() === '' ? {} : { description: shortened(field.hint, limits.formHint) }
  return { type: ComponentType.Label, label: shortened(field.label, limits.formLabel), ...description, component: input(field, isThere) }
}

function left({ label }: FormField, tooLong: string): APITextDisplayComponent {
  const said = `${shortened(label, limits.formLabel)}: ${tooLong}`
  return { type: ComponentType.TextDisplay, content: markdownLine([text(said)]) }
}

function input(field: FormField, isThere: IsThere): APIComponentInLabel {
  const { name: custom_id, required, value } = field
  switch (field.kind) {
    case 'line':
    case 'lines':
    case 'number':
      return textInput(field)
    case 'choice':
      return choice(field)
    case 'switch':
      return { type: ComponentType.Checkbox, custom_id, default: value === 'yes' }
    case 'file':
      return { type: ComponentType.FileUpload, custom_id, required, min_values: required ? 1 : 0, max_values: 1 }
    case 'channel':
    case 'role':
    case 'people':
      return pick(field, field.kind, isThere) ?? textInput(field)
  }
}

/** Undefined where what it holds cannot be shown as picked. */
function pick(
  { name: custom_id, required, value }: FormField,
  kind: 'channel' | 'role' | 'people',
  isThere: IsThere,
): APIComponentInLabel | undefined {
  const ids = idsIn(value)
  const most = kind === 'people' ? limits.menuEntries : 1
  if (ids.length > most || ids.some((id) => !isSnowflake(id))) return undefined
  const common = { custom_id, required, min_values: required ? 1 : 0, max_values: most }
  const shown = ids.filter((id) => kind === 'people' || isThere(id))
  const picked = <type extends SelectMenuDefaultValueType>(type: type) =>
    shown.length === 0 ? {} : { default_values: shown.map((id) => ({ id, type })) }
  switch (kind) {
    case 'channel':
      return { type: ComponentType.ChannelSelect, ...common, channel_types: postable, ...picked(SelectMenuDefaultValueType.Channel) }
    case 'role':
      return { type: ComponentType.RoleSelect, ...common, ...picked(SelectMenuDefaultValueType.Role) }
    case 'people':
      return { type: ComponentType.UserSelect, ...common, ...picked(SelectMenuDefaultValueType.User) }
  }
}

/** Where briefings can be posted. */
const postable = [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum]

/** A value may be longer than its field lets people write: what it holds now must be allowed to stay. */
function textInput({ kind, name, required, value, most }: FormField): APIComponentInLabel {
  const longest = kind === 'number' || most === null ? limits.formText : Math.max(most, value.length)
  return {
    type: ComponentType.TextInput,
    custom_id: name,
    style: kind === 'lines' ? TextInputStyle.Paragraph : TextInputStyle.Short,
    required,
    ...(value === '' ? {} : { value }),
    max_length: Math.max(1, Math.min(longest, limits.formText)),
  }
}

/** A few are seen at once; more are a menu; what no menu takes is typed. */
function choice(field: FormField): APIComponentInLabel {
  const { name: custom_id, required, choices, value } = field
  const fits = choices.length <= limits.menuEntries && choices.every((one) => one.value !== '' && one.value.length <= limits.menuEntry)
  if (!fits || choices.length === 0) return textInput({ ...field, kind: 'line', least: null, most: null })
  const options = choices.map((one) => ({
    label: shortened(one.label, limits.menuEntry),
    value: one.value,
    ...(one.value === value ? { default: true } : {}),
  }))
  if (options.length >= limits.fewestTicks && options.length <= shownAtOnce)
    return { type: ComponentType.RadioGroup, custom_id, required, options }
  return { type: ComponentType.StringSelect, custom_id, required, min_values: required ? 1 : 0, max_values: 1, options }
}

const shownAtOnce = 5
