import { type Block, elementsOf } from './blocks.ts'
import { leavesOf } from './rich-text.ts'

/** A run of mrkdwn: text as a person reads it, or what stands between `<` and `>`. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string; readonly text: string }
  /** Somebody is woken: `<!here>`, `<@U1>`, `<!subteam^S1>`. */
  | { readonly kind: 'mention'; readonly text: string }
  /** `<#C1>` and `<!date^…|fallback>`: they wake nobody. */
  | { readonly kind: 'reference'; readonly text: string }
  /** `<`, `>` or what stands between them, and is none of the above. */
  | { readonly kind: 'broken'; readonly text: string }

/** Parts mrkdwn by its control sequences. https://docs.slack.dev/messaging/formatting-message-text */
export function piecesOf(mrkdwn: string): readonly Piece[] {
  return mrkdwn.split(/(<[^<>]*>)/).flatMap((part) => {
    if (part === '') return []
    if (part.startsWith('<') && part.endsWith('>') && part.length > 1) return [sequence(part.slice(1, -1))]
    return part.split(/([<>])/).flatMap((run): readonly Piece[] => {
      if (run === '') return []
      return run === '<' || run === '>' ? [{ kind: 'broken', text: run }] : [{ kind: 'text', text: unescaped(run) }]
    })
  })
}

export function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
}

/**
 * Who is woken by a message, which of its texts nobody escaped, and which names Slack may turn into mentions by itself,
 * as it says it does in mrkdwn that is not `verbatim`.
 */
export function textFaults(
  text: string,
  blocks: readonly Block[],
): { readonly mentions: readonly string[]; readonly broken: readonly string[]; readonly names: readonly string[] } {
  const pieces = [text, ...blocks.flatMap(mrkdwnIn)].flatMap(piecesOf)
  const rich = blocks.flatMap((block) => richTexts(block)).flatMap((block) => leavesOf(block.elements))
  const waking = rich.filter(({ type }) => type === 'broadcast' || type === 'user' || type === 'usergroup')
  return {
    mentions: [...pieces.flatMap((piece) => (piece.kind === 'mention' ? piece.text : [])), ...waking.map((leaf) => JSON.stringify(leaf))],
    broken: pieces.flatMap((piece) => (piece.kind === 'broken' ? piece.text : [])),
    names: blocks.flatMap(parsedTexts).flatMap((parsed) => piecesOf(parsed).flatMap(namesIn)),
  }
}

function sequence(inside: string): Piece {
  const [target = '', label] = inside.split('|', 2)
  if (/^!(here|channel|everyone)$/.test(target) || /^!subteam\^/.test(target) || /^@[UWB]/.test(target))
    return { kind: 'mention', text: `<${inside}>` }
  if (/^!date\^\d+\^.+$/.test(target)) return { kind: 'reference', text: unescaped(label ?? '') }
  if (/^#C/.test(target)) return { kind: 'reference', text: `#${label ?? target.slice(1)}` }
  if (/^(https?:\/\/|mailto:)/.test(target)) return { kind: 'link', url: unescaped(target), text: unescaped(label ?? target) }
  return { kind: 'broken', text: `<${inside}>` }
}

type RichText = Extract<Block, { type: 'rich_text' }>

function richTexts(block: Block): readonly RichText[] {
  if (block.type === 'rich_text') return [block]
  return block.type === 'table' ? block.rows.flat().flatMap((cell) => (cell.type === 'rich_text' ? cell : [])) : []
}

/** Texts of a block in which Slack looks for control sequences. Markdown blocks have no such sequences but links of their own. */
function mrkdwnIn(block: Block): readonly string[] {
  const texts = textsIn(block).flatMap((text) => (text.type === 'mrkdwn' ? text.text : []))
  const options = elementsOf([block]).flatMap(({ element }) => ('options' in element ? (element.options ?? []) : []))
  return [...texts, ...options.flatMap(({ text }) => (text.type === 'mrkdwn' ? text.text : [])), ...mentionsInMarkdown(block)]
}

function textsIn(block: Block) {
  if (block.type === 'section') return [...(block.text ? [block.text] : []), ...(block.fields ?? [])]
  return block.type === 'context' ? block.elements.flatMap((element) => (element.type === 'image' ? [] : element)) : []
}

function mentionsInMarkdown(block: Block): readonly string[] {
  return block.type === 'markdown' ? (block.text.match(/<[!@][^<>]*>/g) ?? []) : []
}

function parsedTexts(block: Block): readonly string[] {
  return textsIn(block).flatMap((text) => (text.type === 'mrkdwn' && !text.verbatim ? text.text : []))
}

function namesIn(piece: Piece): readonly string[] {
  return piece.kind === 'text' ? (piece.text.match(/(?<![\p{L}\p{N}.])@[\p{L}\p{N}][\p{L}\p{N}._-]*/gu) ?? []) : []
}
