import { z } from 'zod'
import { joined, type Markup, markup } from './markup.ts'

const style = z.object({
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  strike: z.boolean().optional(),
  code: z.boolean().optional(),
})
const styled = { style: style.optional() }

const leaf = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string(), ...styled }),
  z.object({ type: z.literal('link'), url: z.string(), text: z.string().optional(), ...styled }),
  z.object({ type: z.literal('date'), timestamp: z.number(), format: z.string(), ...styled }),
  z.object({ type: z.literal('emoji'), name: z.string(), unicode: z.string().optional(), ...styled }),
  z.object({ type: z.literal('user'), user_id: z.string(), ...styled }),
  z.object({ type: z.literal('usergroup'), usergroup_id: z.string(), ...styled }),
  z.object({ type: z.literal('channel'), channel_id: z.string(), ...styled }),
  z.object({ type: z.literal('broadcast'), range: z.string(), ...styled }),
  z.object({ type: z.literal('team'), team_id: z.string(), ...styled }),
  z.object({ type: z.literal('color'), value: z.string(), ...styled }),
])
type Leaf = z.output<typeof leaf>

const section = z.object({ type: z.literal('rich_text_section'), elements: z.array(leaf) })

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export const richTextElement = z.discriminatedUnion('type', [
  section,
  z.object({
    type: z.literal('rich_text_list'),
    style: z.enum(['bullet', 'ordered']),
    elements: z.array(section),
    indent: z.number().optional(),
    offset: z.number().optional(),
  }),
  z.object({ type: z.literal('rich_text_quote'), elements: z.array(leaf) }),
  z.object({ type: z.literal('rich_text_preformatted'), elements: z.array(leaf) }),
])
export type RichTextElement = z.output<typeof richTextElement>

/** What an id is called; undefined where nobody has it. */
export type NameOf = (kind: 'user' | 'channel' | 'team', id: string) => string | undefined

/** Lists of one level are parted by lists of another: `indent` says how deep each stands. */
export function richTextMarkup(elements: readonly RichTextElement[], nameOf: NameOf): Markup {
  return joined(elements.map((element) => elementMarkup(element, nameOf)))
}

/** An address that a page may lead to. */
export function safe(url: string): string {
  return /^(https?:|mailto:)/i.test(url) ? url : '#'
}

function elementMarkup(element: RichTextElement, nameOf: NameOf): Markup {
  switch (element.type) {
    case 'rich_text_section':
      return markup`<div class="text">${leaves(element.elements, nameOf)}</div>`
    case 'rich_text_quote':
      return markup`<blockquote class="text">${leaves(element.elements, nameOf)}</blockquote>`
    case 'rich_text_preformatted':
      return markup`<pre>${leaves(element.elements, nameOf)}</pre>`
    case 'rich_text_list': {
      const items = element.elements.map((item) => markup`<li>${leaves(item.elements, nameOf)}</li>`)
      const place = `margin-left:${(element.indent ?? 0) * 1.6}rem`
      return element.style === 'ordered'
        ? markup`<ol style="${place}" start="${(element.offset ?? 0) + 1}">${items}</ol>`
        : markup`<ul style="${place}">${items}</ul>`
    }
  }
}

function leaves(all: readonly Leaf[], nameOf: NameOf): Markup {
  return joined(all.map((one) => withStyle(one, leafMarkup(one, nameOf))))
}

function leafMarkup(one: Leaf, nameOf: NameOf): Markup {
  switch (one.type) {
    case 'text':
      return markup`${one.text}`
    case 'link':
      return markup`<a href="${safe(one.url)}" rel="noreferrer" target="_blank">${one.text ?? one.url}</a>`
    case 'date':
      return markup`<time>${date(one.timestamp, one.format)}</time>`
    case 'emoji':
      return markup`${one.unicode ? String.fromCodePoint(...one.unicode.split('-').map((code) => Number.parseInt(code, 16))) : `:${one.name}:`}`
    case 'user':
      return mention(`@${nameOf('user', one.user_id) ?? one.user_id}`)
    case 'channel':
      return mention(`#${nameOf('channel', one.channel_id) ?? one.channel_id}`)
    case 'broadcast':
      return mention(`@${one.range}`)
    case 'usergroup':
      return mention(`@${one.usergroup_id}`)
    case 'team':
      return mention(nameOf('team', one.team_id) ?? one.team_id)
    case 'color':
      return markup`<code>${one.value}</code>`
  }
}

function mention(words: string): Markup {
  return markup`<span class="mention">${words}</span>`
}

function withStyle(one: Leaf, inside: Markup): Markup {
  const { style: set = {} } = one
  const bold = set.bold ? markup`<b>${inside}</b>` : inside
  const italic = set.italic ? markup`<i>${bold}</i>` : bold
  const struck = set.strike ? markup`<s>${italic}</s>` : italic
  return set.code ? markup`<code>${struck}</code>` : struck
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
