import type { Command } from '../../app/command.ts'
import type { Block, Reply, Span, Spans } from '../../delivery/reply.ts'

/** What `/attache` is called, and the one command that has a name of its own. */
export const mainCommand = '/attache'
export const shortcutCommand = 'brief'

/** Names commands in our own words as they are typed on Slack, where `/topic` belongs to Slack itself: "/attache topic". */
export function inSlackWords(reply: Reply, commands: readonly Command[]): Reply {
  const names = commands.map(({ name }) => name).filter((name) => name !== shortcutCommand)
  if (names.length === 0) return reply
  const typed = new RegExp(`(?<![\\w/.:])/(?=(?:${names.join('|')})(?![\\w/-]))`, 'g')
  const said = (words: string) => words.replace(typed, `${mainCommand} `)
  const span = (one: Span): Span => (one.kind === 'text' && one.language === undefined ? { ...one, text: said(one.text) } : one)
  const parts = reply.parts.map(({ blocks }) => ({ blocks: blocks.map((block) => withSpans(block, (spans) => spans.map(span))) }))
  return { ...reply, summary: said(reply.summary), parts }
}

function withSpans(block: Block, change: (spans: Spans) => Spans): Block {
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
