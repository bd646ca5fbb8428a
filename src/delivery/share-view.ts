import { type Block, type Reply, type Spans, text } from './reply.ts'
import { wordsFor } from './words.ts'

/** Where a channel's briefings are read outside the chat, as absolute addresses. */
export type SharedAt = {
  readonly atom: string
  readonly json: string
  readonly page: string
  readonly markdown: string
  readonly mail: string
  readonly isLocal: boolean
}

/** @param mayRenew Whether the person may end these addresses and have new ones. */
export function shareView(at: SharedAt, mayRenew: boolean, language: string): Reply {
  const ways: readonly (readonly [string, string])[] = [
    ['For a feed reader (Atom)', at.atom],
    ['For a feed reader (JSON Feed)', at.json],
    ['The latest as a page', at.page],
    ['The latest as a Markdown file', at.markdown],
    ['The latest as an HTML file for mail', at.mail],
  ]
  const note = at.isLocal ? ' They work on this machine alone until PUBLIC_URL names where others reach it.' : ''
  const renew: readonly Block[] = mayRenew
    ? [{ kind: 'actions', buttons: [{ label: 'New addresses', command: 'share', options: { do: 'renew' } }] }]
    : []
  return {
    summary: "This channel's briefings outside the chat",
    parts: [
      {
        blocks: [
          { kind: 'heading', level: 1, spans: [text("This channel's briefings outside the chat")] },
          { kind: 'list', ordered: false, items: ways.map(way) },
          {
            kind: 'paragraph',
            spans: [text(`Whoever has an address can read the briefings, so share it as you would the channel.${note}`)],
          },
          ...renew,
        ],
      },
    ],
    audience: 'caller',
    language: wordsFor(language).locale,
  }
}

function way([label, url]: readonly [string, string]): Spans {
  return [{ kind: 'link', text: label, url }]
}
