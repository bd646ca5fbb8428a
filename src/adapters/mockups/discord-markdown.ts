import { joined, type Markup, markup } from './markup.ts'

/** What a mention's id is shown as; undefined where nobody has it. */
export type NameOf = (kind: '@' | '@&' | '#', id: string) => string | undefined

/**
 * Discord's markdown as Discord shows it: headings, small print, lists, quotes, code, emphasis, masked links, times, mentions.
 *
 * @see https://support.discord.com/hc/en-us/articles/210298617
 */
export function markdown(text: string, nameOf: NameOf): Markup {
  const pieces = text.split(/```(?:\w*\n)?([\s\S]+?)```/)
  // Every second piece is what stood between fences.
  return joined(pieces.map((piece, index) => (index % 2 ? markup`<pre><code>${piece}</code></pre>` : lines(piece, nameOf))))
}

type Line = { readonly kind: 'p' | 'li' | 'oli' | 'q' | 'h1' | 'h2' | 'h3' | 'small'; readonly text: string }

const lineForms: readonly (readonly [Line['kind'], RegExp])[] = [
  ['h3', /^### +(.+)$/],
  ['h2', /^## +(.+)$/],
  ['h1', /^# +(.+)$/],
  ['small', /^-# +(.+)$/],
  ['li', /^ *[-*] +(.+)$/],
  ['oli', /^ *\d+\. +(.+)$/],
  ['q', /^> (.*)$/],
]

function lines(text: string, nameOf: NameOf): Markup {
  const read = text
    .replace(/^\n|\n$/g, '')
    .split('\n')
    .map(lineOf)
  const groups: Line[][] = []
  for (const line of text ? read : []) {
    const last = groups.at(-1)
    if (last && last[0]?.kind === line.kind && (line.kind === 'li' || line.kind === 'oli' || line.kind === 'q')) last.push(line)
    else groups.push([line])
  }
  return joined(groups.map((group) => block(group, nameOf)))
}

function lineOf(text: string): Line {
  for (const [kind, form] of lineForms) {
    const inside = form.exec(text)?.[1]
    if (inside !== undefined) return { kind, text: inside }
  }
  return { kind: 'p', text }
}

function block(group: readonly Line[], nameOf: NameOf): Markup {
  const shown = group.map(({ text }) => inline(text, nameOf))
  const [only = markup``] = shown
  switch (group[0]?.kind) {
    case 'h1':
      return markup`<h2>${only}</h2>`
    case 'h2':
      return markup`<h3>${only}</h3>`
    case 'h3':
      return markup`<h4>${only}</h4>`
    case 'small':
      return markup`<p class="small">${only}</p>`
    case 'li':
      return markup`<ul>${shown.map((item) => markup`<li>${item}</li>`)}</ul>`
    case 'oli':
      return markup`<ol start="1">${shown.map((item) => markup`<li>${item}</li>`)}</ol>`
    case 'q':
      return markup`<blockquote>${shown.map((item) => markup`<p>${item}</p>`)}</blockquote>`
    case 'p':
    case undefined:
      return group[0]?.text ? markup`<p>${only}</p>` : markup`<p class="gap"></p>`
  }
}

type Inline = readonly [RegExp, (match: readonly string[], nameOf: NameOf) => Markup]
const within = String.raw`((?:\\.|[^\\])+?)`

const inlineForms: readonly Inline[] = [
  [/^\\([^A-Za-z0-9\s])/, ([, character = '']) => markup`${character}`],
  [/^`([^`]+)`/, ([, code = '']) => markup`<code>${code}</code>`],
  [new RegExp(String.raw`^\*\*${within}\*\*(?!\*)`), ([, text = ''], nameOf) => markup`<strong>${inline(text, nameOf)}</strong>`],
  [new RegExp(`^__${within}__(?!_)`), ([, text = ''], nameOf) => markup`<u>${inline(text, nameOf)}</u>`],
  [new RegExp(String.raw`^\*(?!\s)${within}\*(?!\*)`), ([, text = ''], nameOf) => markup`<em>${inline(text, nameOf)}</em>`],
  [new RegExp(`^_${within}_(?![A-Za-z0-9_])`), ([, text = ''], nameOf) => markup`<em>${inline(text, nameOf)}</em>`],
  [new RegExp(`^~~${within}~~`), ([, text = ''], nameOf) => markup`<s>${inline(text, nameOf)}</s>`],
  [new RegExp(String.raw`^\|\|${within}\|\|`), ([, text = ''], nameOf) => markup`<span class="spoiler">${inline(text, nameOf)}</span>`],
  [/^\[((?:\\.|[^\]\\])+)\]\(<?(https?:\/\/[^\s)>]+)>?\)/, ([, text = '', url = ''], nameOf) => anchor(url, inline(text, nameOf))],
  [/^<(https?:\/\/[^\s>]+)>/, ([, url = '']) => anchor(url, markup`${url}`)],
  [/^https?:\/\/[^\s<]*[^\s<.,:;"')\]]/, ([url = '']) => anchor(url, markup`${url}`)],
  [/^<t:(\d+)(?::[tTdDfFR])?>/, ([, seconds = '0']) => moment(Number(seconds))],
  [/^<(@&|@|#)!?(\d+)>/, mention],
  [/^@(everyone|here)\b/, ([name = '']) => markup`<span class="mention">${name}</span>`],
]

function inline(text: string, nameOf: NameOf): Markup {
  const parts: Markup[] = []
  let rest = text
  while (rest) {
    const found = inlineForms.map(([form, show]) => ({ match: form.exec(rest), show })).find(({ match }) => match)
    const taken = found?.match?.[0] ?? /^(?:[A-Za-z0-9]+(?!:\/\/)|[\s\S])/u.exec(rest)?.[0] ?? rest
    parts.push(found?.match ? found.show(found.match, nameOf) : markup`${taken}`)
    rest = rest.slice(taken.length)
  }
  return joined(parts)
}

function anchor(url: string, label: Markup): Markup {
  return markup`<a href="${url}" rel="noreferrer" target="_blank">${label}</a>`
}

function moment(seconds: number): Markup {
  const at = new Date(seconds * 1_000)
  const shown = at.toLocaleString('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  return markup`<time datetime="${at.toISOString()}">${shown} UTC</time>`
}

function mention([, kind = '@', id = '']: readonly string[], nameOf: NameOf): Markup {
  if (kind !== '@' && kind !== '@&' && kind !== '#') return markup``
  return markup`<span class="mention">${kind === '#' ? '#' : '@'}${nameOf(kind, id) ?? 'unknown'}</span>`
}
