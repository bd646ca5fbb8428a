import { harmlessText } from '../../../delivery/reply/harmless-text.ts'
import { atLineStart, marked } from '../../../delivery/reply/markdown-marks.ts'
import type { Span, Spans } from '../../../delivery/reply/reply.ts'
import { holdsRightToLeft } from '../../../delivery/reply/right-to-left.ts'
import { shownName } from '../../../delivery/reply/shown-name.ts'
import { shownHost, webAddress } from '../../../delivery/reply/web-address.ts'
import { wordJoiner } from '../../../delivery/reply/word-joiner.ts'
import { isSnowflake } from '../is-snowflake.ts'

/** One line of Discord's markdown. Text of feeds is escaped, so that none of it is markup, a mention, a link or a picture. */
export function markdownLine(spans: Spans): string {
  const pieces = spans.map((span, index) => `${index > 0 && span.kind === 'citation' ? wordJoiner : ''}${markdownOf(span)}`)
  return atLineStart(pieces.reduce(joined, '')).trim()
}

/** Words with every sign escaped that could begin markup, a mention, an address or an emoji's name. */
export function escaped(words: string): string {
  const line = harmlessText(words).replace(markup, '\\$&')
  return holdsRightToLeft(line) ? `\u2068${line}\u2069` : line
}

/** A colon only where an address or an emoji's name could go on; the next span may bring that too. */
const markup = /[\\`*_~|<>[\]#@]|:(?!\s)/g

function markdownOf(span: Span): string {
  switch (span.kind) {
    case 'text':
      return marked(escaped(span.text), span.style)
    case 'link':
      return link(span.text, span.url)
    case 'time':
      return `<t:${Math.floor(span.at / 1000)}:${timeStyles[span.show]}>`
    case 'channel':
    case 'person':
    case 'role':
      return isSnowflake(span.id) ? `<${mentionSigns[span.kind]}${span.id}>` : escaped(shownName(span))
    case 'citation':
      return citation(span.source, span.url)
  }
}

/** Each reader sees the time in their own zone. https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const timeStyles = { date: 'D', time: 't', both: 'f' } as const
const mentionSigns = { channel: '#', person: '@', role: '@&' } as const

/** The host stands beside the words, since the words are a feed's and may name another. */
function link(words: string, url: string): string {
  const address = targetOf(url)
  if (address === null) return escaped(words)
  const host = escaped(shownHost(url))
  const label = escaped(words.replaceAll('[', '(').replaceAll(']', ')')).trim()
  return label === '' ? `[${host}](<${address}>)` : `[${label}](<${address}>) (${host})`
}

function citation(source: number, url: string): string {
  const address = targetOf(url)
  return address === null ? `\\[${source}\\]` : `[\\[${source}\\]](<${address}>)`
}

/** A quarter of a message. An address that is longer loses its pointer to the passage, or else is left out. */
const longestAddress = 1_000

/** The address as Discord reads it whole: to it, a round bracket ends a link's target. */
function targetOf(url: string): string | null {
  const address = webAddress(url)?.replaceAll('(', '%28').replaceAll(')', '%29')
  if (address === undefined) return null
  const candidates = [address, address.replace(/#?:~:.*$/, '')]
  return candidates.find(({ length }) => length <= longestAddress) ?? null
}

/** Where one mark ends as the next begins, Discord would read one longer mark. */
function joined(line: string, next: string): string {
  return line.endsWith('*') && next.startsWith('*') ? `${line}\u200b${next}` : `${line}${next}`
}
