import { longestAddress } from '../addresses.ts'
import type { Field } from './feed-fields.ts'
import type { Family } from './namespaces.ts'

export type Attributes = Readonly<Record<string, string>>

/** Collects one element of a feed while the tokenizer is inside it, and writes it anew. */
export type FieldWriter = {
  readonly as: string
  open(written: string, name: string, attributes: Attributes): void
  close(written: string): void
  text(value: string): void
  /** Whether this element shows that the field was left unclosed. */
  endsAt(family: Family, name: string): boolean
  /** The element as well-formed XML; null where it says nothing. */
  finish(): string | null
}

type Circumstances = {
  readonly attributes: Attributes
  readonly family: Family
  /** Whose rules text follows: Atom says what its text is, RSS does not. */
  readonly strict: 'atom' | 'rss'
  /** Base of relative addresses where it is not the feed's own address. */
  readonly base: string | null
  readonly endsOpenText: (family: Family, name: string) => boolean
}

export function fieldWriter(field: Field, circumstances: Circumstances): FieldWriter {
  const style = styleOf(circumstances)
  const parts: string[] = []
  const inner: string[] = []
  return {
    as: field.as,
    open(written, name, attributes) {
      inner.push(name)
      if (field.kind === 'markup') parts.push(startTag(written, attributes))
    },
    close(written) {
      inner.pop()
      if (field.kind === 'markup' && !voidElements.has(written)) parts.push(`</${written}>`)
      if (field.kind === 'plain') parts.push(' ')
    },
    text(value) {
      if (field.kind === 'person' && inner.length > 0 && inner.at(-1) !== 'name') return
      parts.push(style === 'xhtml' ? escaped(value) : value)
    },
    endsAt: (family, name) => style !== 'xhtml' && circumstances.endsOpenText(family, name),
    finish: () => finished(field, circumstances, style === 'text' ? htmlOf(parts.join('')) : parts.join('')),
  }
}

/** Text for between tags or inside double quotes. */
export function attribute(value: string): string {
  return escaped(value).replaceAll('"', '&quot;')
}

type Style = 'html' | 'xhtml' | 'text'

/** RFC 4287, 3.1.1, and Atom 0.3's `mode`. RSS never says, and mostly means HTML. */
function styleOf({ attributes, family, strict }: Circumstances): Style {
  const { type = '', mode = '' } = attributes
  if (family === 'xhtml' || type === 'xhtml' || type === 'application/xhtml+xml' || mode === 'xml') return 'xhtml'
  if (strict === 'rss' || mode === 'escaped' || type === 'html' || type === 'text/html') return 'html'
  return 'text'
}

/** Plain text → HTML, unless it is HTML all the same: many feeds forget to say `type="html"`. */
function htmlOf(plain: string): string {
  return looksLikeHtml.test(plain) ? plain : plain.replaceAll('<', '&lt;')
}

const looksLikeHtml = /<\/(?:p|a|b|i|em|strong|div|span|ul|li)>|<(?:br|img|p)[\s/>]/i

function finished(field: Field, { attributes, base }: Circumstances, text: string): string | null {
  switch (field.kind) {
    case 'markup':
    case 'person':
      return element(field.as, '', text)
    case 'plain':
      return text.trim() === '' ? null : element(field.as, field.as === 'guid' ? guidAttributes(attributes, base) : '', text)
    case 'link':
      return link(attributes, base, text)
    case 'category':
      return element(field.as, '', attributes.label ?? attributes.term ?? text)
  }
}

function guidAttributes({ isPermaLink = 'true' }: Attributes, base: string | null): string {
  return ` isPermaLink="${attribute(isPermaLink.trim().slice(0, 5).toLowerCase())}"${baseAttribute(base)}`
}

function link({ href, rel = 'alternate', type = '' }: Attributes, base: string | null, text: string): string | null {
  const address = (href ?? text).trim()
  return address === '' || address.length > longestAddress
    ? null
    : `<link rel="${attribute(rel.slice(0, 100))}" type="${attribute(type.slice(0, 100))}" href="${attribute(address)}"${baseAttribute(base)}/>`
}

function baseAttribute(base: string | null): string {
  return base === null || base.length > longestAddress ? '' : ` base="${attribute(base)}"`
}

function element(name: string, attributes: string, text: string): string {
  return `<${name}${attributes}><![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]></${name}>`
}

/** Elements that HTML never closes. */
const voidElements: ReadonlySet<string> = new Set(['br', 'img', 'hr', 'wbr', 'input', 'source'])

function startTag(name: string, attributes: Attributes): string {
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${attribute(value)}"`)
  return `<${name}${list.join('')}>`
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
