import { z } from 'zod'
import { type Block, elementsOf } from './blocks.ts'
import { type Element, type Option, optionGroups, optionList } from './elements.ts'
import { NotOffered, optionsOf } from './offered.ts'
import { Refusal } from './refusal.ts'

/** What stands in a field, as Slack sends it. */
export type FieldState = Readonly<Record<string, unknown>> & { readonly type: string }

/**
 * What Slack sends of an element that a person used.
 *
 * @param values The values picked, or one text typed.
 * @param proposed Options that the app proposed for an external menu.
 * @throws {NotOffered} Where the element does not offer them.
 */
export function chosen(element: Element, values: readonly string[], proposed: readonly Option[]): FieldState {
  const { type } = element
  switch (type) {
    case 'button':
      return { type, text: element.text, ...(element.value === undefined ? {} : { value: element.value }) }
    case 'static_select':
    case 'overflow':
    case 'radio_buttons':
      return { type, selected_option: picked(element, optionsOf(element), values, 1)[0] ?? null }
    case 'external_select':
      return { type, selected_option: picked(element, proposed, values, 1)[0] ?? null }
    case 'multi_static_select':
    case 'checkboxes':
      return { type, selected_options: picked(element, optionsOf(element), values, mostOf(element)) }
    case 'multi_external_select':
      return { type, selected_options: picked(element, proposed, values, mostOf(element)) }
    case 'multi_users_select':
      if (values.length > mostOf(element)) throw new NotOffered(`"${element.action_id}" takes ${mostOf(element)}, not ${values.length}`)
      return { type, selected_users: values }
    case 'users_select':
      return { type, selected_user: values[0] ?? null }
    case 'channels_select':
      return { type, selected_channel: values[0] ?? null }
    case 'conversations_select':
      return { type, selected_conversation: values[0] ?? null }
    case 'multi_conversations_select':
      return { type, selected_conversations: values }
    case 'datepicker':
      return { type, selected_date: values[0] ?? null }
    case 'timepicker':
      return { type, selected_time: values[0] ?? null }
    case 'plain_text_input':
    case 'url_text_input':
    case 'email_text_input':
    case 'number_input':
      return { type, value: typed(element, values[0] ?? '') }
  }
}

/** By action id: a text, or the values picked. */
export type Filled = Readonly<Record<string, string | readonly string[]>>

/**
 * The state of a view's fields, by block id and action id: what was filled in, else what stood there.
 *
 * @throws {NotOffered} Where a field must be filled in and is not, does not take the value, or is not there.
 */
export function stateOf(
  blocks: readonly Block[],
  filled: Filled,
  proposed: (actionId: string) => readonly Option[],
): Readonly<Record<string, Readonly<Record<string, FieldState>>>> {
  const fields = elementsOf(blocks).filter(({ element }) => element.type !== 'button' && element.type !== 'overflow')
  const stranger = Object.keys(filled).find((id) => !fields.some(({ element }) => element.action_id === id))
  if (stranger !== undefined) throw new NotOffered(`the view has no field "${stranger}"`)
  const state: Record<string, Record<string, FieldState>> = {}
  for (const { block, element } of fields) {
    const id = element.action_id ?? ''
    const value = filled[id] ?? initial(element)
    const values = typeof value === 'string' ? [value] : value
    if (block.type === 'input' && !block.optional && values.join('') === '' && element.type !== 'checkboxes')
      throw new NotOffered(`"${id}" is required`)
    state[block.block_id ?? ''] = { ...state[block.block_id ?? ''], [id]: chosen(element, values, proposed(id)) }
  }
  return state
}

const proposals = z.object({ options: optionList.optional(), option_groups: optionGroups.optional() })

/** Reads what an app proposes for an external menu. @throws {Refusal} invalid_arguments where Slack would show nothing. */
export function readProposals(body: unknown): readonly Option[] {
  const read = proposals.safeParse(body)
  if (!read.success)
    throw new Refusal(
      'invalid_arguments',
      read.error.issues.map(({ message, path }) => `${message} at ${path.join('/')}`),
    )
  return [...(read.data.options ?? []), ...(read.data.option_groups ?? []).flatMap(({ options }) => options)]
}

function picked(element: Element, options: readonly Option[], values: readonly string[], most: number): readonly Option[] {
  if (values.length > most) throw new NotOffered(`"${element.action_id}" takes ${most}, not ${values.length}`)
  return values.map((value) => {
    const option = options.find((one) => one.value === value)
    if (!option) throw new NotOffered(`"${element.action_id}" does not offer "${value}"`)
    return option
  })
}

function mostOf(element: Element): number {
  return 'max_selected_items' in element ? (element.max_selected_items ?? Infinity) : Infinity
}

type TextField = Extract<Element, { type: 'plain_text_input' | 'url_text_input' | 'email_text_input' | 'number_input' }>

function typed(element: TextField, text: string): string | null {
  if (text === '') return null
  const fits = textFits(element, text)
  if (!fits) throw new NotOffered(`"${element.action_id}" does not take "${text.slice(0, 40)}"`)
  return text
}

function textFits(element: TextField, text: string): boolean {
  switch (element.type) {
    case 'plain_text_input':
      return text.length >= (element.min_length ?? 0) && text.length <= (element.max_length ?? 3_000)
    case 'url_text_input':
      return URL.canParse(text)
    case 'email_text_input':
      return /^\S+@\S+$/.test(text)
    case 'number_input':
      return (
        Number.isFinite(Number(text)) &&
        (element.is_decimal_allowed || Number.isInteger(Number(text))) &&
        Number(text) >= Number(element.min_value ?? -Infinity) &&
        Number(text) <= Number(element.max_value ?? Infinity)
      )
  }
}

function initial(element: Element): string | readonly string[] {
  if ('initial_value' in element) return element.initial_value ?? ''
  if ('initial_options' in element) return (element.initial_options ?? []).map(({ value }) => value)
  if ('initial_option' in element) return element.initial_option ? [element.initial_option.value] : []
  if ('initial_conversation' in element) return element.initial_conversation ?? []
  if ('initial_channel' in element) return element.initial_channel ?? []
  if ('initial_users' in element) return element.initial_users ?? []
  if ('initial_user' in element) return element.initial_user ?? []
  if ('initial_date' in element) return element.initial_date ?? []
  return 'initial_time' in element ? (element.initial_time ?? []) : []
}
