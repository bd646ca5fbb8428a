import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import { atLineStart, marked } from '../../delivery/reply/markdown-marks.ts'
import type { Action, Block, Reply, Span, Spans } from '../../delivery/reply/reply.ts'
import { shownName } from '../../delivery/reply/shown-name.ts'
import { typedCommand } from '../../delivery/reply/typed-command.ts'
import { shownHost, webAddress } from '../../delivery/reply/web-address.ts'
import { shownTime } from '../../delivery/words/shown-time.ts'
import { commandsIn } from './commands-in.ts'

/** Reply → GitHub-flavoured Markdown. Text of feeds is escaped, so none of it is markup or HTML. Ends with a line break. */
export function renderMarkdown(reply: Reply): string {
  const blocks = reply.parts.flatMap((part) => part.blocks).map((block) => renderBlock(block, reply.language))
  return `${(blocks.length === 0 ? [escaped(reply.summary)] : blocks).join('\n\n')}\n`
}

function renderBlock(block: Block, language: string): string {
  const line = (spans: Spans) => atLineStart(spans.map((span) => renderSpan(span, language)).join(''))
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${line(block.spans)}`
    case 'paragraph':
      return line(block.spans)
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : '-'} ${line(item)}`).join('\n')
    case 'quote':
      return `> ${line(block.spans)}\n>\n> — ${line(block.by)}`
    case 'sources':
      return block.items.map((item) => `- \\[${item.number}\\] ${line(item.spans)}`).join('\n')
    case 'image':
      return marked(escaped(`[${block.alt}]`), 'italic')
    case 'file':
      return marked(escaped(`[${block.name}]`), 'italic')
    case 'table':
      return table(
        block.header,
        block.rows.map((row) => row.map(line)),
      )
    case 'divider':
      return '---'
    case 'actions':
      return [...block.buttons, ...commandsIn(block)].map(actionLine).join('\n')
  }
}

function renderSpan(span: Span, language: string): string {
  switch (span.kind) {
    case 'text':
      return marked(escaped(span.text), span.style)
    case 'link':
      return link(escaped(span.text), span.url, '')
    case 'time':
      return escaped(shownTime(span, language))
    case 'channel':
    case 'person':
    case 'role':
      return escaped(shownName(span))
    case 'citation':
      return link(`\\[${span.source}\\]`, span.url, span.passage)
  }
}

/** A link's host stands beside its words where those are a feed's; a citation's words are ours, and its passage is the title. */
function link(label: string, url: string, passage: string): string {
  const address = webAddress(url)
  if (address === null) return label
  if (passage === '') return `[${label}](<${address}>) (${escaped(shownHost(address))})`
  return `[${label}](<${address}> "${escaped(passage).replaceAll('"', '\\"')}")`
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [row(header.map(escaped)), row(header.map(() => '---')), ...rows.map(row)].join('\n')
}

function actionLine(action: Action): string {
  return `- ${escaped(`${typedCommand(action)} (${action.label})`)}`
}

/** Signs that could begin markup anywhere; a colon only where an address or an emoji's name could begin, and not in a time of day. */
const markup = /[\\`*_[\]<>&|~#@$!{}]|:(?=\S)(?!(?<=\b\d{1,2}:)\d\d\b)|(?<=\bwww)\./gi

function escaped(words: string): string {
  return harmlessText(words).replace(markup, '\\$&')
}
