import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import type { Action, Block, Reply, Span, Spans } from '../../delivery/reply/reply.ts'
import { shownName } from '../../delivery/reply/shown-name.ts'
import { typedCommand } from '../../delivery/reply/typed-command.ts'
import { shownHost, webAddress } from '../../delivery/reply/web-address.ts'
import { shownTime } from '../../delivery/words/shown-time.ts'
import { type Markup, markup } from './markup.ts'
import { languageOf, plainWords } from './render-spans.ts'

/**
 * Reply → one HTML file that mail programs and feed readers show as meant: a single column, every style at its element, nothing
 * to load but pictures in the file itself.
 */
export function renderMail(reply: Reply): string {
  const title = reply.parts.flatMap(({ blocks }) => blocks).find((block) => block.kind === 'heading')
  const words = title?.kind === 'heading' ? plainWords(title.spans, reply.language) : harmlessText(reply.summary)
  return markup`<!doctype html>
<html lang="${reply.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words}</title></head>
<body style="margin:0;padding:16px;background:#ffffff;color:#1c1c1e">
<div style="max-width:600px;margin:0 auto;font-family:Georgia,'Times New Roman',serif;font-size:17px;line-height:1.5">
${mailMarkup(reply)}
</div>
</body>
</html>
`.toString()
}

/** The same without a document around it, for the entry of a feed. */
export function mailBody(reply: Reply): string {
  return markup`${mailMarkup(reply)}`.toString()
}

function mailMarkup(reply: Reply): readonly Markup[] {
  const blocks = reply.parts.flatMap((part) => part.blocks)
  if (blocks.length === 0) return [markup`<p>${harmlessText(reply.summary)}</p>`]
  return blocks.map((block) => renderBlock(block, reply.language))
}

const quiet = 'color:#5c5c60'

function renderBlock(block: Block, language: string): Markup {
  const spans = (given: Spans) => given.map((span) => renderSpan(span, language))
  switch (block.kind) {
    case 'heading':
      return heading(block.level, spans(block.spans))
    case 'paragraph':
      return markup`<p style="margin:0 0 12px">${spans(block.spans)}</p>`
    case 'list':
      return list(block.ordered, block.items.map(spans))
    case 'quote':
      return markup`<blockquote style="margin:0 0 12px;padding:0 0 0 12px;border-left:3px solid #c8c8cc"><p style="margin:0">${spans(block.spans)}</p><p style="margin:0;${quiet};font-size:15px">— ${spans(block.by)}</p></blockquote>`
    case 'sources':
      return markup`<ol style="margin:0 0 12px;padding-left:32px;font-size:15px">${block.items.map((item) => markup`<li value="${item.number}">${spans(item.spans)}</li>`)}</ol>`
    case 'image':
      return markup`<p style="margin:0 0 12px"><img src="data:image/png;base64,${Buffer.from(block.png).toString('base64')}" alt="${harmlessText(block.alt)}" width="600" style="max-width:100%;height:auto"></p>`
    case 'file':
      return markup`<p>${harmlessText(block.name)}</p>`
    case 'table':
      return table(
        block.header,
        block.rows.map((row) => row.map(spans)),
      )
    case 'divider':
      return markup`<hr style="border:0;border-top:1px solid #c8c8cc;margin:16px 0">`
    case 'actions':
      return list(false, [...block.buttons, ...(block.menu?.entries ?? [])].map(typed))
  }
}

function heading(level: 1 | 2 | 3, words: readonly Markup[]): Markup {
  switch (level) {
    case 1:
      return markup`<h1 style="font-size:28px;line-height:1.2;margin:0 0 8px">${words}</h1>`
    case 2:
      return markup`<h2 style="font-size:21px;line-height:1.3;margin:28px 0 8px;border-bottom:1px solid #c8c8cc">${words}</h2>`
    case 3:
      return markup`<h3 style="font-size:18px;line-height:1.3;margin:20px 0 4px">${words}</h3>`
  }
}

function list(ordered: boolean, items: readonly unknown[]): Markup {
  const rows = items.map((item) => markup`<li>${item}</li>`)
  return ordered
    ? markup`<ol style="margin:0 0 12px;padding-left:24px">${rows}</ol>`
    : markup`<ul style="margin:0 0 12px;padding-left:24px">${rows}</ul>`
}

function table(header: readonly string[], rows: readonly (readonly (readonly Markup[])[])[]): Markup {
  const cell = 'padding:4px 8px;border:1px solid #c8c8cc;text-align:left;vertical-align:top'
  const head = header.map((words) => markup`<th scope="col" style="${cell}">${harmlessText(words)}</th>`)
  const body = rows.map((row) => markup`<tr>${row.map((words) => markup`<td style="${cell}">${words}</td>`)}</tr>`)
  return markup`<table style="border-collapse:collapse;margin:0 0 12px;font-size:15px"><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`
}

function typed(action: Action): Markup {
  return markup`<code>${harmlessText(typedCommand(action))}</code> ${harmlessText(action.label)}`
}

function renderSpan(span: Span, language: string): Markup {
  switch (span.kind) {
    case 'text':
      return styled(span.style, inLanguage(span.text, span.language, language))
    case 'link':
      return link(span.url, inLanguage(span.text, span.language, language))
    case 'time':
      return markup`<time datetime="${new Date(span.at).toISOString()}">${shownTime(span, language)}</time>`
    case 'channel':
    case 'person':
    case 'role':
      return markup`${harmlessText(shownName(span))}`
    case 'citation':
      return citation(span)
  }
}

function styled(style: Extract<Span, { kind: 'text' }>['style'], words: Markup): Markup {
  switch (style) {
    case undefined:
      return words
    case 'bold':
      return markup`<strong>${words}</strong>`
    case 'italic':
      return markup`<em>${words}</em>`
    case 'faint':
      return markup`<span style="${quiet}">${words}</span>`
  }
}

/** The host stands beside the words, since the words are a feed's and may name another. */
function link(url: string, words: Markup): Markup {
  const address = webAddress(url)
  if (address === null) return words
  return markup`<a href="${address}" rel="noopener noreferrer nofollow" style="color:#0b57a4">${words}</a> <span style="${quiet}">(${shownHost(address)})</span>`
}

/** A number that leads to the source; its passage shows where a program shows titles. */
function citation({ source, url, passage }: Extract<Span, { kind: 'citation' }>): Markup {
  const address = webAddress(url)
  if (address === null) return markup`<sup style="font-size:12px">[${source}]</sup>`
  return markup`<sup style="font-size:12px"><a href="${address}" rel="noopener noreferrer nofollow" title="${harmlessText(passage)}" style="color:#0b57a4;text-decoration:none">[${source}]</a></sup>`
}

function inLanguage(words: string, language: string | undefined, page: string): Markup {
  const attributes = languageOf(language, { language: page, nextId: () => '' })
  return attributes === '' ? markup`${harmlessText(words)}` : markup`<span${attributes}>${harmlessText(words)}</span>`
}
