import { markdown } from '../../../src/adapters/mockups/discord-markdown.ts'
import { joined, type Markup, markup } from '../../../src/adapters/mockups/markup.ts'
import {
  chosenMarkup,
  figure,
  menuMarkup,
  pictureMarkup,
  type SlackFrame,
  slackBlockMarkup,
  slackButtonMarkup,
} from '../../../src/adapters/mockups/slack-blocks.ts'
import { richTextMarkup } from '../../../src/adapters/mockups/slack-rich-text.ts'
import type { Block, Cell } from './blocks.ts'
import type { Filled } from './chosen.ts'
import type { Element, InputElement, Option } from './elements.ts'
import { optionsOf } from './offered.ts'
import { mrkdwnMarkup, namesIn } from './page-text.ts'
import type { Platform } from './platform.ts'
import type { World } from './world.ts'

/** Where blocks stand, and where their buttons lead: an address to which `press` or `choose` is put in. */
export type Frame = {
  readonly platform: Platform
  readonly address: (deed: 'press' | 'choose') => string
  /** Of a form that was not taken: what is said beside its fields, by block, and what was typed into them. */
  readonly refused?: Refused | undefined
}
export type Refused = { readonly errors: Readonly<Record<string, string>>; readonly typed: Filled }

function drawingFrame({ platform, address }: Frame): SlackFrame {
  return {
    nameOf: namesIn(platform.world),
    address,
    pictureAt({ image_url, slack_file }) {
      const stored = platform.world.files.get(slack_file?.id ?? '')
      return stored ? `${platform.origin}/files/${stored.id}/${encodeURIComponent(stored.name)}` : (image_url ?? slack_file?.url ?? '')
    },
  }
}

/** Blocks as a reader sees them. Every button and menu is a form, so the page works without a script. */
export function blocksMarkup(frame: Frame, blocks: readonly Block[]): Markup {
  return joined(blocks.map((block) => blockMarkup(frame, block)))
}

/** A field of a form, named for its action. */
export function fieldMarkup(element: Element, world: World): Markup {
  const name = element.action_id ?? ''
  switch (element.type) {
    case 'plain_text_input':
      return element.multiline
        ? markup`<textarea name="${name}" rows="4">${element.initial_value ?? ''}</textarea>`
        : markup`<input name="${name}" value="${element.initial_value ?? ''}">`
    case 'url_text_input':
    case 'email_text_input':
    case 'number_input':
      return markup`<input name="${name}" value="${element.initial_value ?? ''}">`
    case 'datepicker':
      return markup`<input type="date" name="${name}" value="${element.initial_date ?? ''}">`
    case 'timepicker':
      return markup`<input type="time" name="${name}" value="${element.initial_time ?? ''}">`
    case 'checkboxes':
      return ticks(element.options, name, 'checkbox', element.initial_options ?? [])
    case 'radio_buttons':
      return ticks(element.options, name, 'radio', element.initial_option ? [element.initial_option] : [])
    case 'button':
      return markup``
    case 'static_select': {
      const chosen = element.initial_option ? [element.initial_option.value] : []
      return picker(
        name,
        optionsOf(element).map(({ value, text }) => [value, text.text] as const),
        chosen,
        false,
      )
    }
    case 'multi_static_select':
    case 'overflow':
      return selectMarkup(element, name, element.type === 'multi_static_select')
    case 'conversations_select': {
      const channels = [...world.channels.values()].filter(({ kind, deleted, archived }) => kind !== 'direct' && !deleted && !archived)
      const entries = channels.map(({ id, name: label }) => [id, `# ${label}`] as const)
      return picker(name, entries, element.initial_conversation ? [element.initial_conversation] : [], false)
    }
    case 'multi_users_select': {
      const people = [...world.users.values()].filter(({ bot, deleted }) => !bot && !deleted)
      return picker(
        name,
        people.map(({ id, name: label }) => [id, label] as const),
        element.initial_users ?? [],
        true,
      )
    }
    case 'external_select':
    case 'multi_external_select':
    case 'users_select':
    case 'channels_select':
    case 'multi_conversations_select':
      return markup`<input name="${name}" placeholder="${element.placeholder?.text ?? 'Choose'}">`
  }
}

/** What our own messages are made of is drawn as everywhere; what only others send, here. */
function blockMarkup(frame: Frame, block: Block): Markup {
  const drawing = drawingFrame(frame)
  switch (block.type) {
    case 'header':
    case 'divider':
    case 'rich_text':
      return slackBlockMarkup(block, drawing)
    case 'image':
      return figure(block, drawing)
    case 'section': {
      const fields = (block.fields ?? []).map((field) => markup`<div>${textMarkup(frame, field)}</div>`)
      const beside = block.accessory
        ? block.accessory.type === 'image'
          ? pictureMarkup(block.accessory, 'thumbnail', drawing)
          : elementMarkup(frame, block.accessory)
        : markup``
      return markup`<div class="section"><div>${block.text ? textMarkup(frame, block.text) : markup``}${fields.length ? markup`<div class="fields">${fields}</div>` : markup``}</div>${beside}</div>`
    }
    case 'context':
      return markup`<div class="context">${block.elements.map((element) => (element.type === 'image' ? pictureMarkup(element, 'icon', drawing) : textMarkup(frame, element)))}</div>`
    case 'actions':
      return markup`<div class="actions">${block.elements.map((element) => elementMarkup(frame, element))}</div>`
    case 'markdown':
      return markup`<div class="text">${markdown(block.text, () => undefined)}</div>`
    case 'table':
      return tableMarkup(frame, block.rows)
    case 'input':
      return markup`<label class="field">${block.label.text}${block.optional ? markup` <small>(optional)</small>` : markup``}${fieldMarkup(asTyped(block.element, frame.refused?.typed), frame.platform.world)}${errorMarkup(frame.refused?.errors[block.block_id ?? ''])}${block.hint ? markup`<small>${block.hint.text}</small>` : markup``}</label>`
  }
}

function errorMarkup(said: string | undefined): Markup {
  return said === undefined ? markup`` : markup`<small class="wrong" role="alert">${said}</small>`
}

/** The field with what somebody typed in the place of what it began with. */
function asTyped(element: InputElement, typed: Filled | undefined): InputElement {
  const value = typed?.[element.action_id ?? '']
  if (value === undefined) return element
  const values = typeof value === 'string' ? [value] : value
  switch (element.type) {
    case 'plain_text_input':
    case 'number_input':
      return { ...element, initial_value: values[0] ?? '' }
    case 'static_select': {
      const entries = [...(element.options ?? []), ...(element.option_groups ?? []).flatMap(({ options }) => options)]
      return { ...element, initial_option: entries.find((option) => values.includes(option.value)) }
    }
    case 'radio_buttons':
      return { ...element, initial_option: element.options.find((option) => values.includes(option.value)) }
    case 'checkboxes':
      return { ...element, initial_options: element.options.filter((option) => values.includes(option.value)) }
    case 'conversations_select':
      return { ...element, initial_conversation: values[0] }
    case 'multi_users_select':
      return { ...element, initial_users: [...values] }
    default:
      return element
  }
}

function textMarkup({ platform }: Frame, text: { readonly type: 'mrkdwn' | 'plain_text'; readonly text: string }): Markup {
  return text.type === 'mrkdwn' ? mrkdwnMarkup(platform.world, text.text) : markup`<div class="text">${text.text}</div>`
}

function elementMarkup(frame: Frame, element: Element): Markup {
  const drawing = drawingFrame(frame)
  if (element.type === 'button') return slackButtonMarkup(element, drawing)
  const label = 'placeholder' in element ? element.placeholder?.text : undefined
  const menu =
    'options' in element || 'option_groups' in element
      ? selectMarkup(element, 'value', element.type.startsWith('multi'))
      : markup`<input name="value" placeholder="${label ?? 'Choose'}">`
  return chosenMarkup(element.action_id, menu, drawing)
}

function selectMarkup(element: Element, name: string, several: boolean): Markup {
  return menuMarkup(optionsOf(element), 'placeholder' in element ? element.placeholder?.text : undefined, name, several)
}

function picker(name: string, entries: readonly (readonly [string, string])[], chosen: readonly string[], several: boolean): Markup {
  const options = entries.map(
    ([id, label]) => markup`<option value="${id}"${chosen.includes(id) ? markup` selected` : markup``}>${label}</option>`,
  )
  const nothing = several ? markup`` : markup`<option value="">Choose</option>`
  return markup`<select name="${name}"${several ? markup` multiple size="3"` : markup``}>${nothing}${options}</select>`
}

function ticks(options: readonly Option[], name: string, type: 'checkbox' | 'radio', initial: readonly Option[]): Markup {
  const boxes = options.map(({ value, text }) => {
    const on = initial.some((one) => one.value === value)
    return markup`<label class="tick"><input type="${type}" name="${name}" value="${value}"${on ? markup` checked` : markup``}> ${text.text}</label>`
  })
  return markup`<div>${boxes}</div>`
}

function tableMarkup({ platform }: Frame, rows: readonly (readonly Cell[])[]): Markup {
  const cell = (one: Cell) => (one.type === 'rich_text' ? richTextMarkup(one.elements, namesIn(platform.world)) : markup`${one.text}`)
  const [head = [], ...rest] = rows
  return markup`<table><thead><tr>${head.map((one) => markup`<th>${cell(one)}</th>`)}</tr></thead><tbody>${rest.map((row) => markup`<tr>${row.map((one) => markup`<td>${cell(one)}</td>`)}</tr>`)}</tbody></table>`
}
