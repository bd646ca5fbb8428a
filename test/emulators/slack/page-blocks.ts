import { markdown } from '../discord/page-markdown.ts'
import { joined, type Markup, markup } from '../discord/page-markup.ts'
import type { Block, Cell } from './blocks.ts'
import type { Element, Option } from './elements.ts'
import { optionsOf } from './offered.ts'
import { mrkdwnMarkup, richTextMarkup } from './page-text.ts'
import type { Platform } from './platform.ts'

/** Where blocks stand, and where their buttons lead: an address to which `press` or `choose` is put in. */
export type Frame = { readonly platform: Platform; readonly address: (deed: 'press' | 'choose') => string }

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
      return markup`<input name="${name}" placeholder="${element.placeholder?.text ?? 'Choose'}">`
  }
}

function blockMarkup(frame: Frame, block: Block): Markup {
  const { world } = frame.platform
  switch (block.type) {
    case 'section': {
      const fields = (block.fields ?? []).map((field) => markup`<div>${textMarkup(frame, field)}</div>`)
      const beside = block.accessory
        ? block.accessory.type === 'image'
          ? pictureMarkup(frame, block.accessory, 'thumbnail')
          : elementMarkup(frame, block.accessory)
        : markup``
      return markup`<div class="section"><div>${block.text ? textMarkup(frame, block.text) : markup``}${fields.length ? markup`<div class="fields">${fields}</div>` : markup``}</div>${beside}</div>`
    }
    case 'header':
      return markup`<h3 class="header">${block.text.text}</h3>`
    case 'divider':
      return markup`<hr>`
    case 'image':
      return markup`<figure>${block.title ? markup`<figcaption>${block.title.text}</figcaption>` : markup``}${pictureMarkup(frame, block, 'picture')}</figure>`
    case 'context':
      return markup`<div class="context">${block.elements.map((element) => (element.type === 'image' ? pictureMarkup(frame, element, 'icon') : textMarkup(frame, element)))}</div>`
    case 'actions':
      return markup`<div class="actions">${block.elements.map((element) => elementMarkup(frame, element))}</div>`
    case 'markdown':
      return markup`<div class="text">${markdown(block.text, () => undefined)}</div>`
    case 'rich_text':
      return richTextMarkup(world, block.elements)
    case 'table':
      return tableMarkup(frame, block.rows)
    case 'input':
      return markup`<label class="field">${block.label.text}${block.optional ? markup` <small>(optional)</small>` : markup``}${fieldMarkup(block.element)}${block.hint ? markup`<small>${block.hint.text}</small>` : markup``}</label>`
  }
}

function textMarkup({ platform }: Frame, text: { readonly type: 'mrkdwn' | 'plain_text'; readonly text: string }): Markup {
  return text.type === 'mrkdwn' ? mrkdwnMarkup(platform.world, text.text) : markup`<div class="text">${text.text}</div>`
}

type Picture = {
  readonly image_url?: string | undefined
  readonly slack_file?: { readonly id?: string | undefined; readonly url?: string | undefined } | undefined
  readonly alt_text: string
}

function pictureMarkup({ platform }: Frame, { image_url, slack_file, alt_text }: Picture, kind: string): Markup {
  const stored = platform.world.files.get(slack_file?.id ?? '')
  const source = stored ? `${platform.origin}/files/${stored.id}/${encodeURIComponent(stored.name)}` : (image_url ?? slack_file?.url ?? '')
  return markup`<img class="${kind}" src="${source}" alt="${alt_text}">`
}

function elementMarkup(frame: Frame, element: Element): Markup {
  const hidden = markup`<input type="hidden" name="action_id" value="${element.action_id ?? ''}">`
  if (element.type === 'button') {
    if (element.url) return markup`<a class="button" href="${element.url}" rel="noreferrer" target="_blank">${element.text.text}</a>`
    return markup`<form method="post" action="${frame.address('press')}">${hidden}<button class="${element.style ?? ''}">${element.text.text}</button></form>`
  }
  const label = 'placeholder' in element ? element.placeholder?.text : undefined
  const menu =
    'options' in element || 'option_groups' in element
      ? selectMarkup(element, 'value', element.type.startsWith('multi'))
      : markup`<input name="value" placeholder="${label ?? 'Choose'}">`
  return markup`<form method="post" action="${frame.address('choose')}">${hidden}${menu}<button>Choose</button></form>`
}

function selectMarkup(element: Element, name: string, several: boolean): Markup {
  const label = ('placeholder' in element ? element.placeholder?.text : undefined) ?? 'Choose an option'
  const options = optionsOf(element).map(
    ({ value, text, description }) => markup`<option value="${value}">${text.text}${description ? ` · ${description.text}` : ''}</option>`,
  )
  const empty = several ? markup`` : markup`<option value="">${label}</option>`
  return markup`<select name="${name}" aria-label="${label}"${several ? markup` multiple` : markup``}>${empty}${options}</select>`
}

function ticks(options: readonly Option[], name: string, type: 'checkbox' | 'radio', initial: readonly Option[]): Markup {
  const boxes = options.map(({ value, text }) => {
    const on = initial.some((one) => one.value === value)
    return markup`<label class="tick"><input type="${type}" name="${name}" value="${value}"${on ? markup` checked` : markup``}> ${text.text}</label>`
  })
  return markup`<div>${boxes}</div>`
}

function tableMarkup({ platform }: Frame, rows: readonly (readonly Cell[])[]): Markup {
  const cell = (one: Cell) => (one.type === 'rich_text' ? richTextMarkup(platform.world, one.elements) : markup`${one.text}`)
  const [head = [], ...rest] = rows
  return markup`<table><thead><tr>${head.map((one) => markup`<th>${cell(one)}</th>`)}</tr></thead><tbody>${rest.map((row) => markup`<tr>${row.map((one) => markup`<td>${cell(one)}</td>`)}</tr>`)}</tbody></table>`
}
