import { z } from 'zod'
import { accessory, actionElement, anyText, type Element, image, inputElement, mrkdwn, plainText } from './elements.ts'
import { richTextElement } from './rich-text.ts'

const named = { block_id: z.string().max(255).optional() }

const section = z
  .strictObject({
    type: z.literal('section'),
    ...named,
    text: anyText(3_000).optional(),
    fields: z.array(anyText(2_000)).min(1).max(10).optional(),
    accessory: accessory.optional(),
    expand: z.boolean().optional(),
  })
  .refine(({ text, fields }) => text ?? fields, 'must have text or fields')
const header = z.strictObject({
  type: z.literal('header'),
  ...named,
  text: plainText(150),
})
const divider = z.strictObject({ type: z.literal('divider'), ...named })
const picture = z
  .strictObject({
    type: z.literal('image'),
    ...named,
    image_url: z
      .url({ protocol: /^https?$/ })
      .max(3_000)
      .optional(),
    slack_file: z.strictObject({ id: z.string().optional(), url: z.string().optional() }).optional(),
    alt_text: z.string().max(2_000),
    title: plainText(2_000).optional(),
  })
  .refine(({ image_url, slack_file }) => (image_url === undefined) !== (slack_file === undefined), 'must have image_url or slack_file')
const context = z.strictObject({
  type: z.literal('context'),
  ...named,
  elements: z
    .array(z.discriminatedUnion('type', [image, plainText(2_000), mrkdwn(2_000)]))
    .min(1)
    .max(10),
})
const actions = z.strictObject({ type: z.literal('actions'), ...named, elements: z.array(actionElement).min(1).max(25) })
const input = z.strictObject({
  type: z.literal('input'),
  ...named,
  label: plainText(2_000),
  hint: plainText(2_000).optional(),
  optional: z.boolean().optional(),
  dispatch_action: z.boolean().optional(),
  element: inputElement,
})
const markdown = z.strictObject({ type: z.literal('markdown'), ...named, text: z.string().min(1).max(12_000) })
const richText = z.strictObject({ type: z.literal('rich_text'), ...named, elements: z.array(richTextElement) })

const cell = z.union([
  z.strictObject({ type: z.literal('raw_text'), text: z.string().min(1) }),
  z.strictObject({ type: z.literal('raw_number'), value: z.number(), text: z.string().min(1) }),
  richText,
])
const column = z.strictObject({ align: z.enum(['left', 'center', 'right']).optional(), is_wrapped: z.boolean().optional() })
const table = z.strictObject({
  type: z.literal('table'),
  ...named,
  rows: z.array(z.array(cell).max(20)).min(1).max(100),
  column_settings: z.array(column.nullable()).max(20).optional(),
})
export type Cell = z.output<typeof cell>

/** The kinds of block that this emulator knows; newer ones (cards, carousels, plans…) it refuses. */
export const block = z.discriminatedUnion('type', [section, header, divider, picture, context, actions, input, markdown, richText, table])
export type Block = z.output<typeof block>

/** Every button, menu and field, with the block that it stands in. */
export function elementsOf(blocks: readonly Block[]): readonly { readonly block: Block; readonly element: Element }[] {
  return blocks.flatMap((each) => elementsIn(each).map((element) => ({ block: each, element })))
}

function elementsIn(each: Block): readonly Element[] {
  switch (each.type) {
    case 'actions':
      return each.elements
    case 'section':
      return each.accessory && each.accessory.type !== 'image' ? [each.accessory] : []
    case 'input':
      return [each.element]
    case 'header':
    case 'divider':
    case 'image':
    case 'context':
    case 'markdown':
    case 'rich_text':
    case 'table':
      return []
  }
}
