import { joined, type Markup, markup } from '../discord/page-markup.ts'
import { type Piece, piecesOf } from './mrkdwn.ts'
import type { Leaf, RichTextElement } from './rich-text.ts'
import type { World } from './world.ts'

/** Slack's own markup as a reader sees it: links, mentions, bold, italic, struck, code, quoted lines. */
export function mrkdwnMarkup(world: World, text: string): Markup {
  const lines = text.split('\n').map((line) => {
    const quoted = line.startsWith('&gt;')
    const shown = joined(piecesOf(quoted ? line.replace(/^&gt; ?/, '') : line).map((piece) => pieceMarkup(world, piece)))
    return quoted ? markup`<blockquote>${shown}</blockquote>` : markup`<span class="line">${shown}</span>`
  })
  return markup`<div class="text">${lines}</div>`
}

/** Lists of one level are parted by lists of another: `indent` says how deep each stands. */
export function richTextMarkup(world: World, elements: readonly RichTextElement[]): Markup {
  return joined(elements.map((element) => elementMarkup(world, element)))
}

function pieceMarkup(world: World, piece: Piece): Markup {
  switch (piece.kind) {
    case 'text':
      return formatted(piece.text)
    case 'link':
      return markup`<a href="${safe(piece.url)}" rel="noreferrer" target="_blank">${piece.text}</a>`
    case 'mention':
      return markup`<span class="mention">${nameIn(world, piece.text)}</span>`
    case 'reference':
      return markup`<span class="mention">${nameIn(world, piece.text)}</span>`
    case 'broken':
      return markup`${piece.text}`
  }
}

const runs =
  /(`[^`\n]+`)|(?<![\p{L}\p{N}])\*([^*\n]+)\*(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])_([^_\n]+)_(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])~([^~\n]+)~(?![\p{L}\p{N}])/u

function formatted(text: string): Markup {
  const found = runs.exec(text)
  if (!found) return markup`${text}`
  const [whole, code, bold, italic, struck] = found
  const inside = code
    ? markup`<code>${code.slice(1, -1)}</code>`
    : bold
      ? markup`<b>${formatted(bold)}</b>`
      : italic
        ? markup`<i>${formatted(italic)}</i>`
        : markup`<s>${formatted(struck ?? '')}</s>`
  return markup`${text.slice(0, found.index)}${inside}${formatted(text.slice(found.index + whole.length))}`
}

function elementMarkup(world: World, element: RichTextElement): Markup {
  switch (element.type) {
    case 'rich_text_section':
      return markup`<div class="text">${leaves(world, element.elements)}</div>`
    case 'rich_text_quote':
      return markup`<blockquote class="text">${leaves(world, element.elements)}</blockquote>`
    case 'rich_text_preformatted':
      return markup`<pre>${leaves(world, element.elements)}</pre>`
    case 'rich_text_list': {
      const items = element.elements.map((item) => markup`<li>${leaves(world, item.elements)}</li>`)
      const style = `margin-left:${(element.indent ?? 0) * 1.6}rem`
      return element.style === 'ordered'
        ? markup`<ol style="${style}" start="${(element.offset ?? 0) + 1}">${items}</ol>`
        : markup`<ul style="${style}">${items}</ul>`
    }
  }
}

function leaves(world: World, all: readonly Leaf[]): Markup {
  return joined(all.map((leaf) => styled(leaf, leafMarkup(world, leaf))))
}

function leafMarkup(world: World, leaf: Leaf): Markup {
  switch (leaf.type) {
    case 'text':
      return markup`${leaf.text}`
    case 'link':
      return markup`<a href="${safe(leaf.url)}" rel="noreferrer" target="_blank">${leaf.text ?? leaf.url}</a>`
    case 'date':
      return markup`<time>${date(leaf.timestamp, leaf.format)}</time>`
    case 'emoji':
      return markup`${leaf.unicode ? String.fromCodePoint(...leaf.unicode.split('-').map((code) => Number.parseInt(code, 16))) : `:${leaf.name}:`}`
    case 'user':
      return markup`<span class="mention">@${world.users.get(leaf.user_id)?.name ?? leaf.user_id}</span>`
    case 'channel':
      return markup`<span class="mention">#${world.channels.get(leaf.channel_id)?.name ?? leaf.channel_id}</span>`
    case 'broadcast':
      return markup`<span class="mention">@${leaf.range}</span>`
    case 'usergroup':
      return markup`<span class="mention">@${leaf.usergroup_id}</span>`
    case 'team':
      return markup`<span class="mention">${world.teams.get(leaf.team_id)?.name ?? leaf.team_id}</span>`
    case 'color':
      return markup`<code>${leaf.value}</code>`
  }
}

function styled(leaf: Leaf, inside: Markup): Markup {
  const { style = {} } = leaf
  const bold = style.bold ? markup`<b>${inside}</b>` : inside
  const italic = style.italic ? markup`<i>${bold}</i>` : bold
  const struck = style.strike ? markup`<s>${italic}</s>` : italic
  return style.code ? markup`<code>${struck}</code>` : struck
}

/** The parts in braces that Slack fills in, in UTC. https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
function date(seconds: number, format: string): string {
  const at = new Date(seconds * 1_000)
  const inUtc = (options: Intl.DateTimeFormatOptions) => at.toLocaleString('en-GB', { ...options, timeZone: 'UTC' })
  return format
    .replace(/\{date_num\}/g, at.toISOString().slice(0, 10))
    .replace(/\{date_long[^}]*\}/g, inUtc({ dateStyle: 'full' }))
    .replace(/\{date_short[^}]*\}/g, inUtc({ day: 'numeric', month: 'short', year: 'numeric' }))
    .replace(/\{date[^}]*\}|\{day[^}]*\}/g, inUtc({ dateStyle: 'long' }))
    .replace(/\{time_secs\}/g, inUtc({ timeStyle: 'medium' }))
    .replace(/\{time[^}]*\}/g, inUtc({ timeStyle: 'short' }))
    .replace(/\{ago\}/g, inUtc({ dateStyle: 'short', timeStyle: 'short' }))
}

function nameIn(world: World, sequence: string): string {
  const id = /^<@([A-Z0-9]+)/.exec(sequence)?.[1]
  if (id) return `@${world.users.get(id)?.name ?? id}`
  const place = /^#([CDG][A-Z0-9]{8,})$/.exec(sequence)?.[1]
  if (place) return `#${world.channels.get(place)?.name ?? place}`
  return sequence.replace(/^<!(\w+).*>$/, '@$1')
}

function safe(url: string): string {
  return /^(https?:|mailto:)/i.test(url) ? url : '#'
}
