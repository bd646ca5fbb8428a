import type { types } from '@slack/bolt'
import { chunks } from '../../../delivery/reply/chunks.ts'
import { harmlessText } from '../../../delivery/reply/harmless-text.ts'
import type { Actions, Block, Spans } from '../../../delivery/reply/reply.ts'
import { limits } from '../limits.ts'
import { actionElements } from './render-actions.ts'
import { boldLeaves, type Leaf, leaves, textLeaf } from './rich-text.ts'

/** Id of the file that a picture was uploaded as; undefined where there is none: then its words are shown. */
export type FileOf = (png: Uint8Array) => string | undefined

/** One block of a reply → blocks of Block Kit, none where it has nothing to show. */
export function renderBlock(block: Block, language: string, fileOf: FileOf): readonly types.KnownBlock[] {
  switch (block.kind) {
    case 'heading':
      return heading(block.spans, block.level, language)
    case 'paragraph':
      return faintLine(block.spans) ?? richText([section(leaves(block.spans, language))])
    case 'list':
      return richText([list(block.items, block.ordered ? 'ordered' : 'bullet', language)])
    case 'quote':
      return richText([{ type: 'rich_text_quote', elements: quoted(block, language) }])
    case 'sources':
      return richText([section(numbered(block.items, language))])
    case 'image':
      return image(block, fileOf)
    case 'file':
      return richText([section([{ type: 'text', text: harmlessText(block.name), style: { italic: true } }])])
    case 'table':
      return table(block, language)
    case 'divider':
      return [{ type: 'divider' }]
    case 'actions':
      return actions(block)
  }
}

type RichTextPart = types.RichTextBlock['elements'][number]

/** A header holds plain words only, so one with a link or a citation, or a long one, is a line in bold. */
function heading(spans: Spans, level: 1 | 2 | 3, language: string): readonly types.KnownBlock[] {
  const words = plainWords(spans)
  if (words === null || level === 3 || words.length > limits.header) return richText([section(boldLeaves(spans, language))])
  return words === '' ? [] : [{ type: 'header', text: { type: 'plain_text', text: words, emoji: false } }]
}

/** A line of which all is faint is set small. */
function faintLine(spans: Spans): readonly types.KnownBlock[] | null {
  const words = plainWords(spans)
  const faint = spans.every((span) => span.kind === 'text' && span.style === 'faint')
  if (!faint || words === null || words === '' || words.length > limits.contextText) return null
  return [{ type: 'context', elements: [{ type: 'plain_text', text: words, emoji: false }] }]
}

/** Null where there is more than words. */
function plainWords(spans: Spans): string | null {
  const words = spans.map((span) => (span.kind === 'text' ? harmlessText(span.text) : null))
  return words.includes(null) ? null : words.join('').trim()
}

/** A part without words is left out, and a block without parts. */
function richText(parts: readonly RichTextPart[]): readonly types.KnownBlock[] {
  const elements = parts.filter((part) => part.elements.length > 0)
  return elements.length === 0 ? [] : [{ type: 'rich_text', elements }]
}

function section(elements: Leaf[]): types.RichTextSection {
  return { type: 'rich_text_section', elements }
}

function list(items: readonly Spans[], style: 'ordered' | 'bullet', language: string): types.RichTextList {
  return { type: 'rich_text_list', style, elements: items.map((item) => section(leaves(item, language))) }
}

function quoted({ spans, by }: Extract<Block, { kind: 'quote' }>, language: string): Leaf[] {
  const speaker = leaves(by, language)
  return [...leaves(spans, language), ...(speaker.length === 0 ? [] : [textLeaf('\n— '), ...speaker])]
}

/** Lists of rich text count by themselves, and the numbers of sources are the briefing's. */
function numbered(items: Extract<Block, { kind: 'sources' }>['items'], language: string): Leaf[] {
  return items.flatMap(({ number, spans }, index) => [textLeaf(`${index === 0 ? '' : '\n'}[${number}] `), ...leaves(spans, language)])
}

function image({ png, alt }: Extract<Block, { kind: 'image' }>, fileOf: FileOf): readonly types.KnownBlock[] {
  const words = harmlessText(alt).trim()
  const file = fileOf(png)
  if (file !== undefined && words !== '' && words.length <= limits.altText)
    return [{ type: 'image', slack_file: { id: file }, alt_text: words }]
  return richText([section(words === '' ? [] : [{ type: 'text', text: words, style: { italic: true } }])])
}

/** A row is a line with the column's name before each cell: it fits any phone, and a message may hold any number. */
function table({ header, rows }: Extract<Block, { kind: 'table' }>, language: string): readonly types.KnownBlock[] {
  const cell = (spans: Spans, column: number): Leaf[] => {
    const name = harmlessText(header[column] ?? '').trim()
    const before = column === 0 ? [] : [textLeaf(' · ')]
    return [...before, ...(name === '' ? [] : boldLeaves([{ kind: 'text', text: `${name}: ` }], language)), ...leaves(spans, language)]
  }
  const lines = rows.map((row) => section(row.flatMap(cell)))
  return lines.length === 0 ? [] : richText([{ type: 'rich_text_list', style: 'bullet', elements: lines }])
}

function actions(block: Actions): readonly types.KnownBlock[] {
  return chunks(actionElements(block), limits.elementsPerActions).map((elements) => ({ type: 'actions', elements: [...elements] }))
}
