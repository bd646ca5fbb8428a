import type { Block, Reply, Span, Spans } from './reply.ts'

/** The same reply with each of its spans changed. */
export function withSpans(reply: Reply, change: (span: Span) => Span): Reply {
  const changed = (spans: Spans) => spans.map(change)
  return { ...reply, parts: reply.parts.map(({ blocks }) => ({ blocks: blocks.map((block) => changedBlock(block, changed)) })) }
}

/** All spans of a block, in order. */
export function spansIn(block: Block): Spans {
  const found: Span[] = []
  changedBlock(block, (spans) => {
    found.push(...spans)
    return spans
  })
  return found
}

function changedBlock(block: Block, change: (spans: Spans) => Spans): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, spans: change(block.spans) }
    case 'list':
      return { ...block, items: block.items.map(change) }
    case 'quote':
      return { ...block, spans: change(block.spans), by: change(block.by) }
    case 'sources':
      return { ...block, items: block.items.map((item) => ({ ...item, spans: change(item.spans) })) }
    case 'table':
      return { ...block, rows: block.rows.map((row) => row.map(change)) }
    case 'image':
    case 'file':
    case 'divider':
    case 'actions':
      return block
  }
}
