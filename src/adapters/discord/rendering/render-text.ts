import { drawnOnce } from '../../../delivery/reply/drawn-once.ts'
import { type Block, type Spans, text } from '../../../delivery/reply/reply.ts'
import { markdownLine } from './markdown.ts'

/** A block that is shown as text. */
export type TextBlock = Exclude<Block, { kind: 'image' | 'file' | 'divider' | 'actions' }>

/** Blocks one below the other; '' where they hold no words. */
export function renderText(blocks: readonly TextBlock[]): string {
  const shown = blocks.map((block) => ({ block, lines: linesOf(block) })).filter(({ lines }) => lines !== '')
  return shown.map(({ block, lines }, index) => `${gap(block, shown[index - 1]?.block)}${lines}`).join('')
}

/** A block's own lines as Discord's markdown; '' where it holds no words. */
const linesOf = drawnOnce((block: TextBlock): string => {
  switch (block.kind) {
    case 'heading':
      return prefixed(`${'#'.repeat(block.level)} `, block.spans)
    case 'paragraph':
      return prefixed(isFaint(block.spans) ? small : '', block.spans)
    case 'list':
      return joined(block.items.map((item, index) => prefixed(block.ordered ? `${index + 1}. ` : '- ', item)))
    case 'quote':
      return joined([prefixed('> ', block.spans), prefixed('> — ', block.by)])
    case 'sources':
      return joined(block.items.map(({ number, spans }) => `${small}\\[${number}\\] ${markdownLine(spans)}`))
    case 'table':
      return joined(block.rows.map((row) => tableRow(block.header, row)))
  }
})

const small = '-# '

function prefixed(prefix: string, spans: Spans): string {
  const line = markdownLine(spans)
  return line === '' ? '' : `${prefix}${line}`
}

function joined(lines: readonly string[]): string {
  return lines.filter((line) => line !== '').join('\n')
}

/** Discord has no tables, and columns of text would not hold on a phone: each row is a line that names its cells. */
function tableRow(header: readonly string[], row: readonly Spans[]): string {
  const cells = row.map((cell, column) => (header[column] ? [text(`${header[column]}: `), ...cell] : cell))
  return prefixed(
    '- ',
    cells.flatMap((cell, column) => (column === 0 ? cell : [text(' · '), ...cell])),
  )
}

function isFaint(spans: Spans): boolean {
  return spans.every((span) => span.kind === 'time' || (span.kind === 'text' && span.style === 'faint'))
}

/** An empty line before what would run into the text above it; two quotes would become one. */
function gap(block: TextBlock, above: TextBlock | undefined): string {
  if (!above) return ''
  const begins = block.kind === 'quote' || (block.kind === 'paragraph' && !isFaint(block.spans))
  const standsOut = above.kind === 'heading' || (above.kind === 'paragraph' && isFaint(above.spans))
  return begins && !standsOut ? '\n\n' : '\n'
}
