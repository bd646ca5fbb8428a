import type { types } from '@slack/bolt'
import { drawnOnce } from '../../../delivery/reply/drawn-once.ts'
import { harmlessText } from '../../../delivery/reply/harmless-text.ts'
import type { Block, Reply, Span, Spans } from '../../../delivery/reply/reply.ts'
import { shortened } from '../../../delivery/reply/shortened.ts'
import { shownName } from '../../../delivery/reply/shown-name.ts'
import { spansIn } from '../../../delivery/reply/with-spans.ts'
import { shownTime } from '../../../delivery/words/shown-time.ts'
import { limits } from '../limits.ts'
import { isChannel, isPerson } from './rich-text.ts'

/**
 * What a message says where its blocks are not shown: in a notification, and to a screen reader, which reads this instead of the
 * blocks. The summary comes first, then the words of each block on a line of its own; numbers of sources are left out, since they
 * lead nowhere by ear. Escaped for mrkdwn, so that nothing in it is a mention or a link.
 */
export function messageText(reply: Reply): string {
  const lines = reply.parts.flatMap(({ blocks }) => blocks.flatMap((block) => linesOf(block, reply.language)))
  const all = [shortened(reply.summary, summaryWords), ...lines.map((line) => line.trim())].filter((line) => line !== '')
  const said = all.filter((line, index) => index === 0 || line !== all[0]).map(escapeControls)
  const named = new Map(reply.parts.flatMap(({ blocks }) => blocks.flatMap((block) => namedIn(block, reply.language))))
  return naming(named, withinLimit(said))
}

/** Ids of channels and people, each as Slack is told to show its name. */
const namedIn = drawnOnce((block: Block): readonly (readonly [string, string])[] =>
  spansIn(block).flatMap((span) => {
    const isNamed = (span.kind === 'channel' && isChannel(span.id)) || (span.kind === 'person' && isPerson(span.id))
    return isNamed ? [[span.id, `<${span.kind === 'channel' ? '#' : '@'}${span.id}>`] as const] : []
  }),
)

/** Slack shows a name for an id here too. */
function naming(named: ReadonlyMap<string, string>, words: string): string {
  return [...named].reduce((said, [id, mention]) => said.replaceAll(id, mention), words)
}

/** In mrkdwn these three characters alone begin or end a control sequence. */
function escapeControls(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Characters of a summary, which is one sentence; escaped they may be five times as many, and that fits. */
const summaryWords = 700

/** Whole lines, as many as there is room for. */
function withinLimit([first = '', ...rest]: readonly string[]): string {
  let text = first
  for (const line of rest) {
    if (text.length + line.length + 3 > limits.fallbackText) return `${text}\n…`
    text += `\n${line}`
  }
  return text
}

const linesOf = drawnOnce((block: Block, language): readonly string[] => {
  const line = (spans: Spans) => spokenLine(spans, language)
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [line(block.spans)]
    case 'list':
      return block.items.map((item, index) => `${block.ordered ? `${index + 1}. ` : ''}${line(item)}`)
    case 'quote':
      return [[line(block.spans), line(block.by)].filter((words) => words.trim() !== '').join(' — ')]
    case 'sources':
      return block.items.map(({ number, spans }) => `${number}. ${line(spans)}`)
    case 'image':
      return [harmlessText(block.alt)]
    case 'file':
      return [harmlessText(block.name)]
    case 'table':
      return block.rows.map((row) =>
        row.map((cell, column) => [harmlessText(block.header[column] ?? ''), line(cell)].join(': ')).join('; '),
      )
    case 'divider':
    case 'actions':
      return []
  }
})

function spokenLine(spans: Spans, language: string): string {
  return spans.map((span) => spokenSpan(span, language)).join('')
}

function spokenSpan(span: Span, language: string): string {
  switch (span.kind) {
    case 'text':
    case 'link':
      return harmlessText(span.text)
    case 'time':
      return shownTime(span, language)
    case 'channel':
      return isChannel(span.id) ? span.id : harmlessText(shownName(span))
    case 'person':
      return isPerson(span.id) ? span.id : harmlessText(shownName(span))
    case 'role':
      return harmlessText(span.id)
    case 'citation':
      return ''
  }
}

/**
 * Characters that count against a message's budget: all that is read, and all addresses.
 * Whether Slack counts addresses nobody says; a message that was refused below 12,000 characters of text makes it likely.
 */
export function countedLength(blocks: readonly types.KnownBlock[]): number {
  return blocks.reduce((sum, block) => sum + stringsIn(block), 0)
}

const counted: ReadonlySet<string> = new Set(['text', 'url', 'fallback', 'alt_text', 'value'])

function stringsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + stringsIn(item), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce(
    (sum, [key, inner]) => sum + (typeof inner === 'string' ? (counted.has(key) ? inner.length : 0) : stringsIn(inner)),
    0,
  )
}
