import type { Action, Block, Reply, Span } from '../../../src/delivery/reply/reply.ts'
import { shownTime } from '../../../src/delivery/words/shown-time.ts'

/** What a reply says in its own words: no text of a source, no address, no name that is marked as a source's. */
export function ownWords(reply: Reply): string {
  return reply.parts
    .flatMap((part) => part.blocks)
    .flatMap((block) => ofBlock(block, reply.language))
    .join('\n')
}

function ofBlock(block: Block, language: string): readonly string[] {
  const said = (spans: readonly Span[]) => spans.map((span) => ofSpan(span, language)).join('')
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [said(block.spans)]
    case 'list':
      return block.items.map(said)
    case 'quote':
      return [said(block.by)]
    case 'sources':
      return block.items.map((item) => said(item.spans))
    case 'image':
      return [block.alt]
    case 'table':
      return [...block.header, ...block.rows.flatMap((row) => row.map(said))]
    case 'actions':
      return [...block.buttons, ...(block.menu ? [{ label: block.menu.label }] : [])].map(({ label }: Pick<Action, 'label'>) => label)
    case 'file':
    case 'divider':
      return []
  }
}

function ofSpan(span: Span, language: string): string {
  if (span.kind === 'time') return shownTime(span, language)
  if (span.kind === 'citation') return `[${span.source}]`
  if (span.kind === 'channel' || span.kind === 'person' || span.kind === 'role') return ''
  return span.language === undefined ? span.text : ''
}
