import { type Depth, divideSpans, longest } from './divide-spans.ts'
import { type Block, bullets, type Spans, text } from './reply.ts'

/** What of a block comes first, and what is left of it: at least one block. */
export type DividedBlock = { readonly head: Block; readonly rest: readonly Block[] }

/**
 * Takes the longest beginning off a block that fits: whole items, rows and buttons where it has any, else running text.
 *
 * @param depth How finely running text may be divided.
 * @param fits Asked of the beginning of a block, in its message. True for less wherever it is true for more.
 * @returns Null where no beginning of the block fits.
 */
export function divideBlock(block: Block, depth: Depth, fits: (head: Block) => boolean): DividedBlock | null {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return divideText(block, depth, fits)
    case 'quote':
      return divideQuote(block, depth, fits)
    case 'list':
      return divideList(block, depth, fits)
    case 'sources':
      return divideSources(block, depth, fits)
    case 'table':
      return divideTable(block, depth, fits)
    case 'actions':
      return divideActions(block, fits)
    case 'image':
    case 'file':
    case 'divider':
      return null
  }
}

type Of<kind extends Block['kind']> = Extract<Block, { kind: kind }>
type Fits = (head: Block) => boolean

function divideText(block: Of<'heading'> | Of<'paragraph'>, depth: Depth, fits: Fits): DividedBlock | null {
  const spans = divideSpans(block.spans, depth, (some) => fits({ ...block, spans: some }))
  return spans && { head: { ...block, spans: spans[0] }, rest: [{ ...block, spans: spans[1] }] }
}

/** Who said it stands with the end of the words, or after them as a paragraph. */
function divideQuote(block: Of<'quote'>, depth: Depth, fits: Fits): DividedBlock | null {
  const spoken: Block = { ...block, by: [] }
  const by: Block = { kind: 'paragraph', spans: block.by }
  if (fits(spoken)) return { head: spoken, rest: [by] }
  const words = divideSpans(block.spans, depth, (spans) => fits({ ...block, spans, by: [] }))
  return words && { head: { ...block, spans: words[0], by: [] }, rest: [{ ...block, spans: words[1] }] }
}

/** A list begins at one, so the numbers of an ordered list in pieces are written out. */
function divideList(block: Of<'list'>, depth: Depth, fits: Fits): DividedBlock | null {
  const items = block.ordered ? block.items.map((item, index) => [text(`${index + 1}. `), ...item]) : block.items
  const list = (some: readonly Spans[]): Block => bullets(some)
  const whole = longest(items.length - 1, (count) => fits(list(items.slice(0, count))))
  if (whole > 0) return { head: list(items.slice(0, whole)), rest: [list(items.slice(whole))] }
  const [first = [], ...others] = items
  const item = divideSpans(first, depth, (spans) => fits(list([spans])))
  return item && { head: list([item[0]]), rest: [list([item[1], ...others])] }
}

/** A source in two pieces has its number twice. */
function divideSources(block: Of<'sources'>, depth: Depth, fits: Fits): DividedBlock | null {
  const sources = (items: Of<'sources'>['items']): Block => ({ kind: 'sources', items })
  const whole = longest(block.items.length - 1, (count) => fits(sources(block.items.slice(0, count))))
  if (whole > 0) return { head: sources(block.items.slice(0, whole)), rest: [sources(block.items.slice(whole))] }
  const [first, ...others] = block.items
  const spans = first && divideSpans(first.spans, depth, (some) => fits(sources([{ ...first, spans: some }])))
  if (!first || !spans) return null
  return { head: sources([{ ...first, spans: spans[0] }]), rest: [sources([{ ...first, spans: spans[1] }, ...others])] }
}

/** Each piece has the header; a row too large for a message becomes a list of its cells. */
function divideTable(block: Of<'table'>, depth: Depth, fits: Fits): DividedBlock | null {
  const table = (rows: Of<'table'>['rows']): Block => ({ ...block, rows })
  const whole = longest(block.rows.length - 1, (count) => fits(table(block.rows.slice(0, count))))
  if (whole > 0) return { head: table(block.rows.slice(0, whole)), rest: [table(block.rows.slice(whole))] }
  const [first = [], ...others] = block.rows
  const columns = Math.max(first.length, block.header.length)
  const cells = Array.from({ length: columns }, (_, column) => [text(`${block.header[column] ?? ''} `, 'bold'), ...(first[column] ?? [])])
  const row = divideList(bullets(cells), depth, fits)
  return row && { head: row.head, rest: [...row.rest, ...(others.length > 0 ? [table(others)] : [])] }
}

/** Buttons first, then the menu's entries, its label on each piece. */
function divideActions({ buttons, menu }: Of<'actions'>, fits: Fits): DividedBlock | null {
  const entries = menu?.entries ?? []
  const piece = (from: number, to: number): Block => {
    const some = entries.slice(Math.max(0, from - buttons.length), Math.max(0, to - buttons.length))
    return { kind: 'actions', buttons: buttons.slice(from, to), ...(menu && some.length > 0 ? { menu: { ...menu, entries: some } } : {}) }
  }
  const total = buttons.length + entries.length
  const whole = longest(total - 1, (count) => fits(piece(0, count)))
  return whole === 0 ? null : { head: piece(0, whole), rest: [piece(whole, total)] }
}
