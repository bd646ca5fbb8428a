import type { types } from '@slack/bolt'
import { harmlessText } from '../../../delivery/reply/harmless-text.ts'
import type { Span, Spans } from '../../../delivery/reply/reply.ts'
import { shownName } from '../../../delivery/reply/shown-name.ts'
import { shownHost, webAddress } from '../../../delivery/reply/web-address.ts'
import { wordJoiner } from '../../../delivery/reply/word-joiner.ts'
import { shownTime } from '../../../delivery/words/shown-time.ts'
import { limits } from '../limits.ts'

/** Elements of rich text carry words as data: no text in them is markup, a mention or an emoji. */
export type Leaf = Extract<types.RichTextElement, { type: 'text' | 'link' | 'date' | 'channel' | 'user' }>

/** @param language Of our own words, for dates that a client cannot show. */
export function leaves(spans: Spans, language: string): Leaf[] {
  return spans.flatMap((span, index) => leavesOf(span, language, index === 0))
}

/** All words in bold, for headings that no header can hold. */
export function boldLeaves(spans: Spans, language: string): Leaf[] {
  return leaves(spans, language).map((leaf) => ({ ...leaf, style: { ...leaf.style, bold: true } }))
}

/** Words of ours. */
export function textLeaf(words: string): Leaf {
  return { type: 'text', text: words }
}

function leavesOf(span: Span, language: string, isFirst: boolean): readonly Leaf[] {
  switch (span.kind) {
    case 'text':
      return styled(harmlessText(span.text), span.style)
    case 'link':
      return link(harmlessText(span.text), span.url)
    case 'time':
      return [{ type: 'date', timestamp: Math.floor(span.at / 1_000), format: formats[span.show], fallback: shownTime(span, language) }]
    case 'channel':
      return isChannel(span.id) ? [{ type: 'channel', channel_id: span.id }] : [textLeaf(harmlessText(shownName(span)))]
    case 'person':
      return isPerson(span.id) ? [{ type: 'user', user_id: span.id }] : [textLeaf(harmlessText(shownName(span)))]
    case 'role':
      return [textLeaf(harmlessText(span.id))]
    case 'citation':
      return citation(`${isFirst ? '' : wordJoiner}[${span.source}]`, span.url)
  }
}

/** Conversations of the app with one person have no name that anybody could be shown. https://docs.slack.dev/reference/objects/conversation-object */
export function isChannel(id: string): boolean {
  return /^[CG][A-Z0-9]{2,30}$/.test(id)
}

/** Of Enterprise Grid too. https://docs.slack.dev/reference/objects/user-object */
export function isPerson(id: string): boolean {
  return /^[UW][A-Z0-9]{4,30}$/.test(id)
}

/** https://docs.slack.dev/reference/objects/usergroup-object */
export function isUserGroup(id: string): boolean {
  return /^S[A-Z0-9]{2,30}$/.test(id)
}

/** Each reader sees the moment in their own zone. https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
const formats = { date: '{date_short_pretty}', time: '{time}', both: '{date_short_pretty}, {time}' } as const

function styled(words: string, style: 'bold' | 'italic' | 'faint' | undefined): readonly Leaf[] {
  if (words === '') return []
  if (style === 'bold' || style === 'italic') return [{ type: 'text', text: words, style: { [style]: true } }]
  return [textLeaf(words)]
}

/** The words of a link are a feed's and may name another place, so the real one stands beside them. */
function link(words: string, url: string): readonly Leaf[] {
  const address = followable(url)
  if (address === null) return styled(words, undefined)
  if (words.trim() === '') return [{ type: 'link', url: address, text: shownHost(address) }]
  return [{ type: 'link', url: address, text: words }, textLeaf(` (${shownHost(address)})`)]
}

function citation(mark: string, url: string): readonly Leaf[] {
  const address = followable(url)
  return [address === null ? textLeaf(mark) : { type: 'link', url: address, text: mark }]
}

/** An address that Slack would not take loses its pointer to the passage, or else is left out. */
function followable(url: string): string | null {
  const address = webAddress(url)
  if (address === null) return null
  return [address, address.replace(/#?:~:.*$/, '')].find(({ length }) => length <= limits.address) ?? null
}
