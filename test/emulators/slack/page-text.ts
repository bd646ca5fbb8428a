import { joined, type Markup, markup } from '../../../src/adapters/mockups/markup.ts'
import { type NameOf, safe } from '../../../src/adapters/mockups/slack-rich-text.ts'
import { type Piece, piecesOf } from './mrkdwn.ts'
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

/** How ids of this world are called. */
export function namesIn(world: World): NameOf {
  const named = { user: world.users, channel: world.channels, team: world.teams }
  return (kind, id) => named[kind].get(id)?.name
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

function nameIn(world: World, sequence: string): string {
  const id = /^<@([A-Z0-9]+)/.exec(sequence)?.[1]
  if (id) return `@${world.users.get(id)?.name ?? id}`
  const place = /^#([CDG][A-Z0-9]{8,})$/.exec(sequence)?.[1]
  if (place) return `#${world.channels.get(place)?.name ?? place}`
  return sequence.replace(/^<!(\w+).*>$/, '@$1')
}
