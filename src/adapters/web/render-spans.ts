import { harmlessText } from '../../delivery/reply/harmless-text.ts'
import type { Span, Spans } from '../../delivery/reply/reply.ts'
import { holdsRightToLeft } from '../../delivery/reply/right-to-left.ts'
import { shownName } from '../../delivery/reply/shown-name.ts'
import { shownHost, webAddress } from '../../delivery/reply/web-address.ts'
import { shownTime } from '../../delivery/words/shown-time.ts'
import { wordsFor } from '../../delivery/words/words.ts'
import { type Markup, markup } from './markup.ts'

/** What spans need to know of their page. */
export type SpanPage = {
  /** BCP 47 language of the page itself. */
  readonly language: string
  /** A new id for an element, unique in the page. */
  nextId(): string
  /** Stands before every id, where several replies share one page. */
  readonly idPrefix?: string
}

/** The id of an anchor in its page. */
export function anchorId(anchor: string, { idPrefix = '' }: SpanPage): string {
  return `${idPrefix}${anchor}`
}

export function renderSpans(spans: Spans, page: SpanPage): readonly Markup[] {
  return spans.map((span) => renderSpan(span, page))
}

/** The words alone, for a title or a label. */
export function plainWords(spans: Spans, language: string): string {
  return harmlessText(spans.map((span) => plainSpan(span, language)).join('')).trim()
}

function plainSpan(span: Span, language: string): string {
  switch (span.kind) {
    case 'text':
    case 'link':
      return span.text
    case 'time':
      return shownTime(span, language)
    case 'channel':
    case 'person':
    case 'role':
      return shownName(span)
    case 'citation':
      return ''
  }
}

function renderSpan(span: Span, page: SpanPage): Markup {
  switch (span.kind) {
    case 'text':
      return textSpan(span, page)
    case 'link':
      return linkSpan(span, page)
    case 'time':
      return markup`<time datetime="${new Date(span.at).toISOString()}">${shownTime(span, page.language)}</time>`
    case 'channel':
    case 'person':
    case 'role':
      return markup`<bdi>${harmlessText(shownName(span))}</bdi>`
    case 'citation':
      return citationSpan(span, page)
  }
}

function textSpan(span: Extract<Span, { kind: 'text' }>, page: SpanPage): Markup {
  const words = inLanguage(span.text, span.language, page)
  const pointed = span.anchor === undefined ? words : markup`<a href="#${anchorId(span.anchor, page)}">${words}</a>`
  if (span.style === undefined) return pointed
  switch (span.style) {
    case 'bold':
      return markup`<strong>${pointed}</strong>`
    case 'italic':
      return markup`<em>${pointed}</em>`
    case 'faint':
      return markup`<span class="faint">${pointed}</span>`
  }
}

/** The host stands beside the words, since the words are a feed's and may name another. */
function linkSpan(span: Extract<Span, { kind: 'link' }>, page: SpanPage): Markup {
  const words = inLanguage(span.text, span.language, page)
  const address = webAddress(span.url)
  if (address === null) return words
  return markup`<a href="${address}" rel="noopener noreferrer nofollow">${words}</a> <span class="host">${shownHost(address)}</span>`
}

/**
 * The passage stands in the page beside its number; the stylesheet shows it under the line while one points, tabs or taps.
 * A finger cannot point, so there a tap gives the focus to the whole citation, and the outlet is the way to the source.
 */
function citationSpan(span: Extract<Span, { kind: 'citation' }>, page: SpanPage): Markup {
  const id = page.nextId()
  const address = webAddress(span.url)
  const outlet = harmlessText(span.outlet)
  const target =
    address === null
      ? markup`href="#${anchorId(`source-${span.source}`, page)}"`
      : markup`href="${address}" rel="noopener noreferrer nofollow"`
  const number = markup`<a class="number" ${target} aria-label="${wordsFor(page.language).say('source', { number: span.source, outlet })}" aria-describedby="${id}">[${span.source}]</a>`
  const quoted = markup`<q${languageOf(span.language, page)}>${harmlessText(span.passage)}</q>`
  return markup`<span class="citation" tabindex="-1">${number}<span class="passage" id="${id}">${quoted} <a class="outlet" ${target} tabindex="-1"><bdi>${outlet}</bdi></a></span></span>`
}

/** Names of outlets and speakers come without a language. */
function inLanguage(text: string, language: string | undefined, page: SpanPage): Markup {
  const attributes = languageOf(language, page)
  if (attributes !== '') return markup`<span${attributes}>${harmlessText(text)}</span>`
  return holdsRightToLeft(text) ? markup`<bdi>${harmlessText(text)}</bdi>` : markup`${harmlessText(text)}`
}

/** `lang`, and `dir`, which also keeps the words' direction from their neighbours; '' where they are the page's own. */
export function languageOf(language: string | undefined, page: SpanPage): Markup | '' {
  if (language === undefined || primary(language) === primary(page.language)) return ''
  if (language === 'und' || !tag.test(language)) return markup` lang="" dir="auto"`
  return markup` lang="${language}" dir="${new Intl.Locale(primary(language)).getTextInfo().direction ?? 'auto'}"`
}

const tag = /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i

function primary(language: string): string {
  return language.split('-')[0] ?? language
}
