import { stripVTControlCharacters, styleText } from 'node:util'
import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import type { Action, Block, Reply, Span, Spans } from '../../delivery/reply/reply.ts'
import { shownName } from '../../delivery/reply/shown-name.ts'
import { typedCommand } from '../../delivery/reply/typed-command.ts'
import { shownHost, webAddress } from '../../delivery/reply/web-address.ts'
import { shownTime } from '../../delivery/words/shown-time.ts'
import { commandsIn } from './commands-in.ts'
import { displayWidth } from './display-width.ts'
import { type Run, wrap } from './wrap.ts'

export type Screen = {
  /** Width of a line; fewer than 20 are taken as 20. */
  readonly columns: number
  readonly colour: boolean
  /** Whether titles are OSC 8 links; without them the address stands under the title. */
  readonly hyperlinks: boolean
}

type Page = Screen & { readonly language: string }
type Style = 'bold' | 'dim' | 'italic' | 'underline' | 'cyan'

/** Reply → text for a terminal. No control character of a feed reaches it, and nothing is cut. Ends with a line break. */
export function renderText(reply: Reply, screen: Screen): string {
  const page = { ...screen, columns: Math.max(20, screen.columns), language: reply.language }
  const blocks = reply.parts.flatMap((part) => part.blocks).map((block) => blockLines(block, page))
  const lines = blocks.length === 0 ? [wrap([run(reply.summary, [], page)], page.columns)] : blocks
  return `${lines.map((block) => block.join('\n')).join('\n\n')}\n`
}

function blockLines(block: Block, page: Page): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return headingLines(block.level, block.spans, page)
    case 'paragraph':
      return wrap(runs(block.spans, page), page.columns)
    case 'list':
      return block.items.flatMap((item, index) => indented(block.ordered ? `${index + 1}. ` : '• ', item, page))
    case 'quote':
      return [...indented('│ ', block.spans, page, '│ '), ...indented('│ — ', block.by, page, '│   ')]
    case 'sources':
      return block.items.flatMap((item) => sourceLines(`[${item.number}] `, item.spans, page))
    case 'image':
      return wrap([run(`[${block.alt}]`, ['dim'], page)], page.columns)
    case 'file':
      return [painter(['dim'], page)(`${harmlessText(block.name)}:`), ...fileLines(block.bytes)]
    case 'table':
      return block.rows.flatMap((row) => rowLines(block.header, row, page))
    case 'divider':
      return [painter(['dim'], page)('─'.repeat(page.columns))]
    case 'actions':
      return [...block.buttons, ...commandsIn(block)].flatMap((action) => actionLines(action, page))
  }
}

/** As they are, so that they can be copied out. */
function fileLines(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).trimEnd().split('\n').map(harmlessText)
}

function headingLines(level: 1 | 2 | 3, spans: Spans, page: Page): readonly string[] {
  const lines = wrap(runs(spans, page, ['bold']), page.columns)
  if (level === 3) return lines
  const rule = (level === 1 ? '═' : '─').repeat(
    Math.min(page.columns, Math.max(0, ...lines.map((line) => displayWidth(stripVTControlCharacters(line))))),
  )
  return [...lines, rule]
}

/** A first mark, then the spans beside it; later lines stand under the first. */
function indented(mark: string, spans: Spans, page: Page, indent = ' '.repeat(displayWidth(mark))): readonly string[] {
  const lines = wrap(runs(spans, page), page.columns - displayWidth(mark))
  return lines.map((line, index) => `${index === 0 ? mark : indent}${line}`)
}

/** Addresses stand whole on lines of their own, so that a terminal can open them. */
function sourceLines(mark: string, spans: Spans, page: Page): readonly string[] {
  if (page.hyperlinks) return indented(mark, spans, page)
  const addresses = spans.map((span) => (span.kind === 'link' ? webAddress(span.url) : null)).filter((address) => address !== null)
  const titles = spans.map((span): Span => (span.kind === 'link' ? { ...span, kind: 'text' } : span))
  return [...indented(mark, titles, page), ...addresses.map((address) => ' '.repeat(displayWidth(mark)) + painter(['dim'], page)(address))]
}

/** A row as "header: cell" lines: it stays readable at any width. */
function rowLines(header: readonly string[], row: readonly Spans[], page: Page): readonly string[] {
  return row.flatMap((cell, index) =>
    indented(index === 0 ? '• ' : '  ', [{ kind: 'text', text: `${header[index] ?? ''}: `, style: 'faint' }, ...cell], page, '    '),
  )
}

function actionLines(action: Action, page: Page): readonly string[] {
  return indented('→ ', [{ kind: 'text', text: `${typedCommand(action)} (${action.label})` }], page)
}

function runs(spans: Spans, page: Page, styles: readonly Style[] = []): readonly Run[] {
  return spans.flatMap((span) => spanRuns(span, page, styles))
}

function spanRuns(span: Span, page: Page, styles: readonly Style[]): readonly Run[] {
  switch (span.kind) {
    case 'text':
      return [run(span.text, [...styles, ...(span.style ? [spanStyles[span.style]] : [])], page)]
    case 'link':
      return linkRuns(span.text, span.url, page, styles)
    case 'time':
      return [run(shownTime(span, page.language), [...styles, 'dim'], page)]
    case 'channel':
    case 'person':
    case 'role':
      return [run(shownName(span), styles, page)]
    case 'citation':
      return [run(`[${span.source}]`, [...styles, 'cyan'], page, page.hyperlinks ? webAddress(span.url) : null)]
  }
}

const spanStyles = { bold: 'bold', italic: 'italic', faint: 'dim' } as const

function linkRuns(label: string, url: string, page: Page, styles: readonly Style[]): readonly Run[] {
  const address = webAddress(url)
  if (address === null) return [run(label, styles, page)]
  if (page.hyperlinks) return [run(label, [...styles, 'underline'], page, address), run(` (${shownHost(address)})`, ['dim'], page)]
  return [run(`${label} `, styles, page), { text: address, paint: painter(['dim'], page), whole: true }]
}

function run(words: string, styles: readonly Style[], page: Page, address: string | null = null): Run {
  const paint = painter(styles, page)
  return { text: harmlessText(words), paint: (text) => (address === null ? paint(text) : hyperlink(paint(text), address)) }
}

function painter(styles: readonly Style[], page: Page): (text: string) => string {
  return (text) => (page.colour && styles.length > 0 ? styleText([...styles], text, { validateStream: false }) : text)
}

/** @see https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda OSC 8 */
function hyperlink(text: string, address: string): string {
  return `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`
}
