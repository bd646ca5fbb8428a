import { describe, expect, it } from 'vitest'
import { markdownLine } from '../../../../src/adapters/discord/rendering/markdown.ts'
import { renderMessages } from '../../../../src/adapters/discord/rendering/render.ts'
import { type Block, type Span, text } from '../../../../src/delivery/reply/reply.ts'
import { textsOf } from '../read-message.ts'

const channel = (id: string): Span => ({ kind: 'channel', id })
const person = (id: string, name?: string): Span => ({ kind: 'person', id, ...(name === undefined ? {} : { name }) })
const role = (id: string): Span => ({ kind: 'role', id })
const link = (words: string, url: string): Span => ({ kind: 'link', text: words, url })
const shown = (...blocks: readonly Block[]) =>
  renderMessages({ summary: 'Said.', parts: [{ blocks }], audience: 'channel', language: 'en-GB' }).flatMap(textsOf)

describe('markdownLine', () => {
  it.each([
    [
      'a citation as a link behind its number, which begins no line without the word before it',
      [text('Rain.'), citation(2, 'https://a.example/x'), citation(3, 'https://a.example/y')],
      'Rain.\u2060[\\[2\\]](<https://a.example/x>)\u2060[\\[3\\]](<https://a.example/y>)',
    ],
    ['the host that a link leads to', [link('bank', 'https://www.evil.example/x')], '[bank](<https://www.evil.example/x>) (evil.example)'],
    [
      'round brackets for square ones in a link, which end its words',
      [link('[1] a]', 'https://a.example/')],
      '[(1) a)](<https://a.example/>) (a.example)',
    ],
    ['an address whose brackets would end it', [citation(1, 'https://a.example/b)c')], '[\\[1\\]](<https://a.example/b%29c>)'],
    [
      'times as each reader has them',
      [time('both'), text(' '), time('date'), text(' '), time('time')],
      '<t:1700000000:f> <t:1700000000:D> <t:1700000000:t>',
    ],
    ['marks at the words that they mark', [text('one'), text(' two ', 'bold'), text('three')], 'one **two** three'],
    ['marks that meet apart', [text('one', 'bold'), text('two', 'italic')], '**one**\u200b*two*'],
    ['an address that spans put together as words', [text('https:'), text('//evil.example')], 'https\\://evil.example'],
    ['a name from right to left as an island', [text('says '), text('محمد'), text(' 12')], 'says \u2068محمد\u2069 12'],
    ['a channel, whose name Discord shows', [text('in '), channel('123456789')], 'in <#123456789>'],
    ['a channel that is none of Discord by what it is called', [channel('<@1>')], '\\<\\@1\\>'],
    ['a person, whose name Discord shows', [text('by '), person('123456789')], 'by <@123456789>'],
    ['a person of another place by what they are called', [person('U1', '<@1>')], '\\@\\<\\@1\\>'],
    ['a role, whose name Discord shows', [text('to '), role('123456789')], 'to <@&123456789>'],
    ['a role of another place by its id', [role('<@&1>')], '\\<\\@&1\\>'],
    ['a line that begins like a list', [text('- one')], '\\- one'],
    ['a line that begins like a numbered list', [text('1'), text('. one')], '1\\. one'],
  ])('writes %s', (_, spans, expected) => {
    expect(markdownLine(spans)).toBe(expected)
  })

  it('leaves the passage out of an address that is too long with it, and then the address', () => {
    const long = `https://a.example/${'x'.repeat(900)}`
    expect(markdownLine([citation(1, `${long}#:~:text=${'y'.repeat(200)}`)])).toBe(`[\\[1\\]](<${long}>)`)
    expect(markdownLine([citation(1, `${long}${long}`)])).toBe('\\[1\\]')
  })
})

describe('the text of a message', () => {
  it('has quotes apart, with who said them', () => {
    const quote: Block = { kind: 'quote', spans: [text('Words.')], by: [text('Speaker')] }
    expect(shown(quote, quote)).toEqual(['> Words.\n> — Speaker\n\n> Words.\n> — Speaker'])
  })

  it('has small print for sources and for what is faint', () => {
    expect(
      shown({ kind: 'paragraph', spans: [text('New', 'faint')] }, { kind: 'sources', items: [{ number: 3, spans: [text('Daily')] }] }),
    ).toEqual(['-# New\n-# \\[3\\] Daily'])
  })

  it('names the cells of a table, row by row', () => {
    expect(shown({ kind: 'table', header: ['Outlet', 'Says'], rows: [[[text('Daily')], [text('12')]]] })).toEqual([
      '- Outlet: Daily · Says: 12',
    ])
  })

  it('is the summary where there is nothing else', () => {
    expect(shown({ kind: 'paragraph', spans: [text(' ')] })).toEqual(['Said.'])
  })
})

function citation(source: number, url: string): Span {
  return { kind: 'citation', source, passage: 'p', outlet: 'o', url }
}

function time(show: 'date' | 'time' | 'both'): Span {
  return { kind: 'time', at: 1_700_000_000_999, zone: 'Europe/Berlin', show }
}
