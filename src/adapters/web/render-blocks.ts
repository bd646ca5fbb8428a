import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import type { Action, Actions, Block, Spans } from '../../delivery/reply/reply.ts'
import { typedCommand } from '../../delivery/reply/typed-command.ts'
import { type Markup, markup } from './markup.ts'
import { anchorId, plainWords, renderSpans, type SpanPage } from './render-spans.ts'

export type BlockPage = SpanPage & {
  /** Permanent address of what stands under an anchor; undefined where it has none. */
  addressOf?(anchor: string): string | undefined
  /** Level of the heading that the blocks stand under; 0 where the page is theirs. */
  readonly under?: number
  /** Buttons and a menu that can be pressed; without it they are shown as commands to type. */
  renderActions?(actions: Actions): Markup
}

type Heading = Extract<Block, { kind: 'heading' }>
/** A heading and what stands under it up to the next of its level. */
type Group = { readonly heading: Heading | undefined; readonly rest: readonly Block[] }

/** Blocks as a document: what comes before the first section as its head, each section, each story in it. */
export function renderBlocks(blocks: readonly Block[], page: BlockPage): readonly Markup[] {
  return grouped(blocks, 2).map(({ heading, rest }) =>
    heading ? section(heading, rest, page) : markup`<header class="opening">${flat(rest, page)}</header>`,
  )
}

/** Headings with an anchor that begin a section, for a table of contents. */
export function sectionLinks(blocks: readonly Block[], language: string): readonly { readonly anchor: string; readonly title: string }[] {
  return blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2 && block.anchor
      ? [{ anchor: block.anchor, title: plainWords(block.spans, language) }]
      : [],
  )
}

function section(heading: Heading, rest: readonly Block[], page: BlockPage): Markup {
  const stories = grouped(rest, 3).map((group) =>
    group.heading ? markup`<article>${flat([group.heading, ...group.rest], page)}</article>` : flat(group.rest, page),
  )
  return markup`<section${heading.anchor === undefined ? '' : markup` class="${heading.anchor}"`}>${headingMarkup(heading, page)}<div class="body">${stories}</div></section>`
}

function grouped(blocks: readonly Block[], level: 2 | 3): readonly Group[] {
  const starts = blocks.flatMap((block, index) => (block.kind === 'heading' && block.level === level ? [index] : []))
  const lead = blocks.slice(0, starts[0] ?? blocks.length)
  const groups = starts.map((start, index): Group => {
    const heading = blocks[start]
    return { heading: heading?.kind === 'heading' ? heading : undefined, rest: blocks.slice(start + 1, starts[index + 1] ?? blocks.length) }
  })
  return lead.length > 0 ? [{ heading: undefined, rest: lead }, ...groups] : groups
}

function flat(blocks: readonly Block[], page: BlockPage): readonly Markup[] {
  return blocks.map((block) => renderBlock(block, page))
}

function renderBlock(block: Block, page: BlockPage): Markup {
  switch (block.kind) {
    case 'heading':
      return headingMarkup(block, page)
    case 'paragraph':
      return markup`<p${isAside(block.spans) ? markup` class="aside"` : ''}>${renderSpans(block.spans, page)}</p>`
    case 'list':
      return list(block.ordered, block.items, page)
    case 'quote':
      return markup`<figure class="quote"><blockquote><p>${renderSpans(block.spans, page)}</p></blockquote><figcaption>${renderSpans(block.by, page)}</figcaption></figure>`
    case 'sources':
      return markup`<ol class="numbered">${block.items.map((item) => markup`<li value="${item.number}" id="${anchorId(`source-${item.number}`, page)}">${renderSpans(item.spans, page)}</li>`)}</ol>`
    case 'image':
      return markup`<img src="data:image/png;base64,${Buffer.from(block.png).toString('base64')}" alt="${harmlessText(block.alt)}">`
    case 'file':
      return markup`<p class="file"><a download="${harmlessText(block.name)}" href="data:${block.mediaType};base64,${Buffer.from(block.bytes).toString('base64')}">${harmlessText(block.name)}</a></p>`
    case 'table':
      return table(block.header, block.rows, page)
    case 'divider':
      return markup`<hr>`
    case 'actions':
      return (
        page.renderActions?.(block) ?? markup`<ul class="commands">${[...block.buttons, ...(block.menu?.entries ?? [])].map(command)}</ul>`
      )
  }
}

function headingMarkup({ level, spans, anchor }: Heading, page: BlockPage): Markup {
  const id = anchor === undefined ? '' : markup` id="${anchorId(anchor, page)}"`
  const depth = page.under ? markup` aria-level="${page.under + level}"` : ''
  const address = anchor === undefined ? undefined : page.addressOf?.(anchor)
  const words = address === undefined ? renderSpans(spans, page) : markup`<a href="${address}">${renderSpans(spans, page)}</a>`
  switch (level) {
    case 1:
      return markup`<h1${id}${depth}>${words}</h1>`
    case 2:
      return markup`<h2${id}${depth}>${words}</h2>`
    case 3:
      return markup`<h3${id}${depth}>${words}</h3>`
  }
}

/** A paragraph in faint words only stands beside the text, not in it. */
function isAside(spans: Spans): boolean {
  return spans.length > 0 && spans.every((span) => span.kind === 'text' && (span.style === 'faint' || span.anchor !== undefined))
}

function list(ordered: boolean, items: readonly Spans[], page: BlockPage): Markup {
  const rows = items.map((item) => markup`<li>${renderSpans(item, page)}</li>`)
  return ordered ? markup`<ol>${rows}</ol>` : markup`<ul>${rows}</ul>`
}

function table(header: readonly string[], rows: readonly (readonly Spans[])[], page: BlockPage): Markup {
  const head = header.map((cell) => markup`<th scope="col">${harmlessText(cell)}</th>`)
  const body = rows.map((row) => markup`<tr>${row.map((cell) => markup`<td>${renderSpans(cell, page)}</td>`)}</tr>`)
  return markup`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function command(action: Action): Markup {
  return markup`<li><code>${harmlessText(typedCommand(action))}</code> ${harmlessText(action.label)}</li>`
}
