import { type Markup, markup } from './markup.ts'

export type MessagePage = {
  /** "Discord": for the page's title. */
  readonly platform: string
  /** BCP 47. */
  readonly language: string
  readonly style: string
  /** What only one person sees of it, as "Only you can see this"; null where all do. */
  readonly seenBy: string | null
  /** The inside of each message. */
  readonly messages: readonly Markup[]
}

const author = 'Attaché'
/** Room around the messages, and a heading for those who listen. */
const layout = `
main { padding: 1rem; display: grid; gap: 1rem; }
.unheard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
`

/** Messages of ours as a whole HTML document, which loads nothing and runs nothing. */
export function messagePage({ platform, language, style, seenBy, messages }: MessagePage): string {
  const title = `${author} on ${platform}`
  const shown = messages.map((message) => messageMarkup(message, seenBy))
  const head = markup`<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>`
  const body = markup`<main><h1 class="unheard">${title}</h1>${shown}</main>`
  return `${head.html}<style>${style}${layout}</style></head><body>${body.html}</body></html>`
}

function messageMarkup(inside: Markup, seenBy: string | null): Markup {
  const seen = seenBy === null ? markup`` : markup`<p class="small">${seenBy}</p>`
  return markup`<article class="message${seenBy === null ? '' : ' only-you'}"><div class="face" aria-hidden="true">A</div><div class="body">
<header><b>${author}</b> <span class="tag">APP</span></header>${inside}${seen}</div></article>`
}
