import { type QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { cleanText } from './clean-text.ts'
import { withoutStamp } from './without-stamp.ts'
import { withoutTail } from './without-tail.ts'

/** Elements whose content a reader does not read as text. */
const dropped = new Set(
  'script style noscript template nav figcaption iframe object svg math form button select textarea audio video canvas head title'.split(
    ' ',
  ),
)
const paragraphs = new Set(
  'p div section article header footer aside main blockquote figure ul ol dl table h1 h2 h3 h4 h5 h6 hr pre address details summary'.split(
    ' ',
  ),
)
const lines = new Set('li tr dt dd caption'.split(' '))
const cells = new Set(['td', 'th'])
const voids = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '))
/** Elements that end where the next of their kind begins. */
const endedByNext = new Set('p li dt dd td th tr option'.split(' '))
const hiddenStyle = /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i

/** What must stand between the text so far and the text to come; the larger one wins. */
const gaps = { none: 0, space: 1, cell: 2, soft: 3, line: 4, paragraph: 5 } as const
type Gap = (typeof gaps)[keyof typeof gaps]

/**
 * HTML, or text without any, as plain text that reads well: entities decoded once, paragraphs separated by one empty
 * line, list items and table rows each on a line, a row's cells separated by " | ". Scripts, styles, navigation,
 * captions, images and hidden elements are left out, and so are a first line that only says when it was published, and the
 * pointers that publishers append ("Continue reading", "The post … appeared first on …"). Linear in the length of `html`; never throws.
 */
export function plainText(html: string): string {
  const text = /[<&]/.test(html) ? new TextReader(html).read() : keptParagraphs(html)
  return withoutStamp(withoutTail(cleanText(text)))
}

/** The same for one line, such as a title: every break becomes a space, and nothing is taken off the end. */
export function plainLine(html: string): string {
  const text = /[<&]/.test(html) ? new TextReader(html).read() : html
  return cleanText(text).replace(/\n+/g, ' ')
}

/** In text without markup an empty line separates paragraphs, and a single line break only wraps. */
function keptParagraphs(text: string): string {
  return text.replace(/\s+/g, (space) => (isEmptyLine(space) ? '\n\n' : ' '))
}

function isEmptyLine(space: string): boolean {
  const breaks = space.replaceAll('\r\n', '\n')
  return breaks.search(/[\n\r]/) !== -1 && /[\n\r][^\n\r]*[\n\r]/.test(breaks)
}

/** Reads one document. The tokenizer is used bare, since a tree builder's search for open elements costs the square of their depth. */
class TextReader implements TokenizerCallbacks {
  readonly #html: string
  readonly #wrapsOnly: boolean
  readonly #pieces: string[] = []
  #gap: Gap = gaps.none
  #tag = ''
  #attribute = ''
  #value = ''
  #hides = false
  /** The outermost element being left out, and how many of its name are open; '' where text is read. */
  #left = { name: '', depth: 0 }

  constructor(html: string) {
    this.#html = html
    this.#wrapsOnly = /<(?:p|br|div|li|tr|h[1-6])\b/i.test(html)
  }

  read(): string {
    const tokenizer = new Tokenizer({ decodeEntities: true }, this)
    tokenizer.write(this.#html)
    tokenizer.end()
    return this.#pieces.join('')
  }

  ontext(start: number, end: number): void {
    this.#add(this.#html.slice(start, end))
  }

  ontextentity(codePoint: number): void {
    this.#add(codePoint > 0xffff || codePoint < 0xd800 || codePoint > 0xdfff ? String.fromCodePoint(codePoint) : '')
  }

  onopentagname(start: number, end: number): void {
    this.#tag = this.#html.slice(start, end).toLowerCase()
    this.#hides = dropped.has(this.#tag)
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    if (this.#attribute === 'style' && this.#value.length < 1_000) this.#value += this.#html.slice(start, Math.min(end, start + 1_000))
  }

  onattribentity(): void {}

  onattribend(_quote: QuoteType): void {
    if (this.#attribute === 'hidden' || (this.#attribute === 'style' && hiddenStyle.test(this.#value))) this.#hides = true
  }

  onopentagend(): void {
    const name = this.#tag
    if (this.#left.name !== '') {
      if (name !== this.#left.name) return
      if (!endedByNext.has(name)) {
        this.#left.depth += 1
        return
      }
      this.#left = { name: '', depth: 0 }
    }
    this.#widen(gapBefore(name))
    if (this.#hides && !voids.has(name)) this.#left = { name, depth: 1 }
  }

  onselfclosingtag(): void {
    if (this.#left.name === '') this.#widen(gapBefore(this.#tag))
  }

  onclosetag(start: number, end: number): void {
    const name = this.#html.slice(start, end).toLowerCase()
    if (this.#left.name === '') this.#widen(name === 'br' ? gaps.space : gapBefore(name))
    else if (name === this.#left.name && --this.#left.depth === 0) this.#left = { name: '', depth: 0 }
  }

  oncdata(start: number, end: number, endOffset: number): void {
    this.#add(this.#html.slice(start, end - endOffset))
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  #widen(gap: Gap): void {
    if (gap === gaps.soft && this.#gap === gaps.soft) this.#gap = gaps.paragraph
    else if (gap > this.#gap) this.#gap = gap
  }

  #add(raw: string): void {
    if (this.#left.name !== '' || raw === '') return
    if (!this.#wrapsOnly && isEmptyLine(raw.slice(0, raw.length - raw.trimStart().length))) this.#widen(gaps.paragraph)
    if (/^\s/.test(raw)) this.#widen(gaps.space)
    const text = this.#wrapsOnly ? raw.trim().replace(/\s+/g, ' ') : keptParagraphs(raw.trim())
    if (text === '') return
    this.#pieces.push(this.#pieces.length === 0 ? '' : between(this.#gap, this.#pieces.at(-1) ?? ''), text)
    this.#gap = /\s$/.test(raw) ? gaps.space : gaps.none
  }
}

function gapBefore(name: string): Gap {
  if (name === 'br') return gaps.soft
  if (paragraphs.has(name)) return gaps.paragraph
  if (lines.has(name)) return gaps.line
  if (cells.has(name)) return gaps.cell
  return gaps.none
}

/** A single <br> ends a line only where a sentence or a label ended; elsewhere it merely wraps. */
function between(gap: Gap, before: string): string {
  switch (gap) {
    case gaps.none:
      return ''
    case gaps.space:
      return ' '
    case gaps.cell:
      return ' | '
    case gaps.soft:
      return /[.!?…:。！？]["”’»)\]]?$/.test(before) ? '\n' : ' '
    case gaps.line:
      return '\n'
    case gaps.paragraph:
      return '\n\n'
  }
}
