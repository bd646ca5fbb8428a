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
import type { Element, Option } from './elements.ts'
import { optionsOf } from './offered.ts'
import { mrkdwnMarkup, namesIn } from './page-text.ts'
import type { Platform } from './platform.ts'

/** Where blocks stand, and where their buttons lead: an address to which `press` or `choose` is put in. */
export type Frame = { readonly platform: Platform; readonly address: (deed: 'press' | 'choose') => string }

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
export function fieldMarkup(element: Element): Markup {
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
    case 'static_select':
    case 'multi_static_select':
    case 'overflow':
      return selectMarkup(element, name, element.type === 'multi_static_select')
    case 'external_select':
    case 'multi_external_select':
    case 'users_select':
    case 'channels_select':
    case 'conversations_select':
    case 'multi_conversations_select':
    case 'multi_users_select':
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
      return markup`<label class="field">${block.label.text}${block.optional ? markup` <small>(optional)</small>` : markup``}${fieldMarkup(block.element)}${block.hint ? markup`<small>${block.hint.text}</small>` : markup``}</label>`
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
