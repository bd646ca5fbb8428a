import type { types } from '@slack/bolt'
import { type Form, type FormField, idsIn } from '../../../app/input/form.ts'
import { harmlessText } from '../../../delivery/reply/harmless-text.ts'
import { shortened } from '../../../delivery/reply/shortened.ts'
import { limits } from '../limits.ts'
import { isChannel, isPerson } from './rich-text.ts'

/** What stands under a form's fields. */
export type FormWords = { readonly submit: string; readonly close: string; readonly tooLong: string }

export const formCallback = 'attache_form'

/**
 * A form as Slack shows it over the chat. What a field holds is never cut: one that holds more than Slack takes is named, and left as
 * it is. Slack has no roles, and lets the app read no files: fields for them are left out.
 *
 * @param carried What is needed when it is sent; at most 3,000 characters.
 */
export function renderForm({ title, fields }: Form, carried: string, words: FormWords): types.ModalView {
  const shown = fields.filter(({ kind }) => kind !== 'role' && kind !== 'file')
  return {
    type: 'modal',
    callback_id: formCallback,
    private_metadata: carried,
    title: plain(title, limits.formTitle),
    submit: plain(words.submit, limits.formTitle),
    close: plain(words.close, limits.formTitle),
    blocks: shown.map((field) => rendered(field, words)),
  }
}

function rendered(field: FormField, words: FormWords): types.KnownBlock {
  const { name, label, hint, required, kind, value } = field
  if (value.length > limits.formText) {
    const said = `${shortened(label, limits.formLabel)}: ${words.tooLong}`
    return { type: 'context', elements: [{ type: 'plain_text', text: said, emoji: false }] }
  }
  const more = harmlessText(hint).trim() === '' ? {} : { hint: plain(hint, limits.formLabel) }
  // A box without its tick counts as empty.
  const optional = !required || kind === 'switch'
  return { type: 'input', block_id: name, label: plain(label, limits.formLabel), ...more, optional, element: element(field) }
}

function element(field: FormField): types.InputBlock['element'] {
  const { name: action_id, value } = field
  switch (field.kind) {
    case 'choice':
      return choice(field)
    case 'switch': {
      const yes = { text: plain('yes', limits.optionLabel), value: 'yes' }
      return { type: 'checkboxes', action_id, options: [yes], ...(value === 'yes' ? { initial_options: [yes] } : {}) }
    }
    case 'number':
      return number(field)
    case 'channel':
      return channel(field) ?? textInput(field)
    case 'people':
      return people(field) ?? textInput(field)
    case 'line':
    case 'lines':
    case 'role':
    case 'file':
      return textInput(field)
  }
}

/** A value may be longer than its field lets people write: what it holds now must be allowed to stay. */
function textInput({ kind, name, value, most }: FormField): types.PlainTextInput {
  const longest = most === null || kind === 'number' ? limits.formText : Math.max(most, value.length, 1)
  return {
    type: 'plain_text_input',
    action_id: name,
    multiline: kind === 'lines',
    ...(value === '' ? {} : { initial_value: value }),
    max_length: Math.min(longest, limits.formText),
  }
}

/** What was typed and is no such number stands there as text, to be corrected. */
function number(field: FormField): types.InputBlock['element'] {
  const { name, value, least, most } = field
  const fits = /^-?\d+(?:\.\d+)?$/.test(value) && Number(value) >= (least ?? -Infinity) && Number(value) <= (most ?? Infinity)
  if (value !== '' && !fits) return textInput(field)
  return {
    type: 'number_input',
    action_id: name,
    is_decimal_allowed: true,
    ...(value === '' ? {} : { initial_value: value }),
    ...(least === null ? {} : { min_value: String(least) }),
    ...(most === null || most >= Number.MAX_SAFE_INTEGER ? {} : { max_value: String(most) }),
  }
}

const shownAtOnce = 5

/** A few are seen at once; more are a menu; what no menu takes is typed. */
function choice(field: FormField): types.InputBlock['element'] {
  const { name: action_id, choices, value } = field
  const fits = choices.length <= limits.optionsPerMenu && choices.every((one) => one.value !== '' && one.value.length <= limits.optionLabel)
  if (!fits || choices.length === 0) return textInput({ ...field, kind: 'line', most: null })
  const options = choices.map((one) => ({ text: plain(one.label, limits.optionLabel), value: one.value }))
  const initial = options.find((one) => one.value === value)
  const chosen = initial ? { initial_option: initial } : {}
  if (options.length <= shownAtOnce) return { type: 'radio_buttons', action_id, options, ...chosen }
  return { type: 'static_select', action_id, options, ...chosen }
}

/** Undefined where it holds something that Slack would not show as picked. */
function channel({ name: action_id, value }: FormField): types.ConversationsSelect | undefined {
  if (value !== '' && !isChannel(value)) return undefined
  return {
    type: 'conversations_select',
    action_id,
    filter: { include: ['public', 'private'], exclude_bot_users: true },
    ...(value === '' ? {} : { initial_conversation: value }),
  }
}

function people({ name: action_id, value }: FormField): types.MultiUsersSelect | undefined {
  const ids = idsIn(value)
  if (ids.length > limits.peoplePicked || ids.some((id) => !isPerson(id))) return undefined
  return {
    type: 'multi_users_select',
    action_id,
    max_selected_items: limits.peoplePicked,
    ...(ids.length > 0 ? { initial_users: [...ids] } : {}),
  }
}

function plain(words: string, most: number): types.PlainTextElement {
  return { type: 'plain_text', text: shortened(words, most), emoji: false }
}
