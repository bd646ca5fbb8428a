import { Parser } from 'htmlparser2'

export type ReadHtml = {
  /** What a reader sees without pointing at anything. */
  readonly words: string
  /** Where links out of the document lead. */
  readonly addresses: readonly string[]
  /** Elements, attributes, addresses and characters that have no place in our pages. */
  readonly dangers: readonly string[]
}

const elements = new Set(
  'html head meta title link style body a header nav main section article div p h1 h2 h3 ul ol li span strong em bdi q time figure blockquote figcaption table thead tbody tr th td hr img code'.split(
    ' ',
  ),
)
const attributes = new Set(
  'lang dir charset name content http-equiv rel href class id tabindex aria-label aria-describedby role datetime value scope src alt'.split(
    ' ',
  ),
)
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}\p{Cs}]/u
const breaking = new Set(['p', 'li', 'h1', 'h2', 'h3', 'td', 'th', 'tr', 'div', 'section', 'figure', 'figcaption', 'blockquote'])

/** Reads a page of ours as a browser would, and lists whatever should not be in it. */
export function readHtml(html: string): ReadHtml {
  const words: string[] = []
  const addresses: string[] = []
  const dangers: string[] = []
  const open: { readonly name: string; readonly hidden: boolean }[] = []
  const parser = new Parser({
    onopentag(name, given) {
      if (!elements.has(name)) dangers.push(`<${name}>`)
      for (const [attribute, value] of Object.entries(given)) {
        if (!attributes.has(attribute)) dangers.push(`${attribute}="${value}"`)
        if (unseen.test(value)) dangers.push(`hidden sign in ${attribute}`)
      }
      const leadsTo = given.href ?? given.src ?? ''
      if (/^https?:/.test(leadsTo)) addresses.push(leadsTo)
      else if (leadsTo !== '' && !/^(?:#|\/(?!\/)|data:image\/png;base64,|data:,$)/.test(leadsTo)) dangers.push(leadsTo)
      const hidden = ['head', 'nav'].includes(name) || /\b(?:passage|skip|host|masthead)\b/.test(given.class ?? '')
      open.push({ name, hidden })
      if (breaking.has(name)) words.push('\n')
    },
    ontext(text) {
      if (unseen.test(text)) dangers.push(`hidden sign in ${JSON.stringify(text.slice(0, 40))}`)
      if (!open.some((element) => element.hidden)) words.push(text)
    },
    onclosetag() {
      open.pop()
    },
    oncomment(comment) {
      dangers.push(`<!--${comment}-->`)
    },
  })
  parser.end(html)
  return { words: words.join(''), addresses, dangers }
}
