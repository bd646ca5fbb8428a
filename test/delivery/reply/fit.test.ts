import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
// Under its own name a linter takes it for a focused test.
import { fit as divided } from '../../../src/delivery/reply/fit.ts'
import { type Block, type Part, type Reply, type Span, type Spans, text } from '../../../src/delivery/reply/reply.ts'
import { wildReply } from './wild-reply.ts'

const paragraph = (...spans: readonly Span[]): Block => ({ kind: 'paragraph', spans })
const heading = (words: string): Block => ({ kind: 'heading', level: 2, spans: [text(words)] })
const citation = (source: number): Span => ({ kind: 'citation', source, passage: '', outlet: '', url: 'https://news.example/' })
const replyOf = (...parts: readonly (readonly Block[])[]): Reply => ({
  summary: 'Said.',
  parts: parts.map((blocks) => ({ blocks })),
  audience: 'channel',
  language: 'en-GB',
})

const spanWords = (span: Span) =>
  span.kind === 'text' || span.kind === 'link' ? span.text : span.kind === 'citation' ? `[${span.source}]` : '0'
const wordsOf = (spans: Spans) => spans.map(spanWords).join('')

function blockWords(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return wordsOf(block.spans)
    case 'list':
      return block.items.map(wordsOf).join('')
    case 'sources':
      return block.items.map(({ spans }) => wordsOf(spans)).join('')
    case 'quote':
      return wordsOf(block.spans) + wordsOf(block.by)
    case 'table':
      return block.rows.flat().map(wordsOf).join('')
    case 'actions':
      return [...block.buttons, ...(block.menu?.entries ?? [])].map(({ label }) => label).join('')
    case 'image':
      return block.alt
    case 'file':
      return block.name
    case 'divider':
      return '--'
  }
}

const partWords = ({ blocks }: Part) => blocks.map(blockWords).join('')
const allWords = (reply: Reply) => reply.parts.map(partWords).join('')
/** A message of at most so many characters, a button being ten. */
const upTo = (most: number) => (reply: Reply) =>
  reply.parts
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + blockWords(block).length + (block.kind === 'actions' ? 10 : 0), 0) <= most
const unmarked = (reply: Reply, number: number, total: number) =>
  total === 1 ? allWords(reply) : allWords(reply).slice(0, -`(${number}/${total})`.length)
const shownBy = (reply: Reply, most: number) => {
  const messages = divided(reply, upTo(most))
  return messages.map((message, index) => unmarked(message, index + 1, messages.length))
}

describe('fit', () => {
  it('leaves what fits as it is, without a mark', () => {
    const reply = replyOf([paragraph(text('short'))])
    expect(divided(reply, upTo(5))).toEqual([reply])
  })

  it('moves a part that fits to the next message, whole', () => {
    expect(
      shownBy(replyOf([paragraph(text('a'.repeat(8)))], [paragraph(text('b'.repeat(8)))], [paragraph(text('c'.repeat(3)))]), 18),
    ).toEqual(['aaaaaaaa', 'bbbbbbbbccc'])
  })

  it('marks each message at its end, and in its summary', () => {
    const messages = divided(replyOf([paragraph(text('aaaaaa'))], [paragraph(text('bbbbbb'))]), upTo(11))
    expect(messages.map(allWords)).toEqual(['aaaaaa(1/2)', 'bbbbbb(2/2)'])
    expect(messages.map(({ summary }) => summary)).toEqual(['Said. (1/2)', 'Said. (2/2)'])
  })

  it('finds room for marks of two digits', () => {
    const messages = divided(replyOf(...Array.from({ length: 12 }, () => [paragraph(text('aaaa'))])), upTo(12))
    expect(messages.map(allWords).at(-1)).toBe('aaaa(12/12)')
  })

  it('divides a part that is too large between blocks, headings with their text', () => {
    const part = [paragraph(text('a'.repeat(20))), heading('head'), paragraph(text('b'.repeat(20)))]
    expect(shownBy(replyOf(part), 30)).toEqual(['a'.repeat(20), `head${'b'.repeat(20)}`])
  })

  it('divides a block that is too large between sentences, citations with theirs', () => {
    const spans = [text('It rained. '), text('It snowed for two days.'), citation(1), citation(2), text(' Then it stopped.'), citation(3)]
    expect(shownBy(replyOf([paragraph(...spans)]), 46)).toEqual(['It rained. It snowed for two days.[1][2] ', 'Then it stopped.[3]'])
  })

  it('divides a sentence that is too large between words', () => {
    expect(shownBy(replyOf([paragraph(text('one two, three four'))]), 14)).toEqual(['one two, ', 'three ', 'four'])
  })

  it('divides between words where a script writes no spaces, and keeps punctuation in its place', () => {
    for (const piece of shownBy(replyOf([paragraph(text('东盟超过欧盟，成为中国最大的贸易伙伴地区。'.repeat(3)))]), 17))
      expect(piece).toMatch(/^[^，。]/)
  })

  it('divides within a word only where the word is larger than a message, and never within a character', () => {
    const family = '👩‍👩‍👧'
    const pieces = shownBy(replyOf([paragraph(text(family.repeat(6)))]), 26)
    expect(pieces.join('')).toBe(family.repeat(6))
    for (const piece of pieces) expect(piece.replaceAll(family, '')).toBe('')
  })

  it('goes on with the numbers of an ordered list', () => {
    const items = ['a', 'b', 'c'].map((letter) => [text(letter.repeat(8))])
    expect(shownBy(replyOf([{ kind: 'list', ordered: true, items }]), 23)).toEqual(['1. aaaaaaaa', '2. bbbbbbbb', '3. cccccccc'])
  })

  it('keeps who said it with the end of the words', () => {
    const quote: Block = { kind: 'quote', spans: [text('I came. I saw. I went.')], by: [text('Somebody')] }
    expect(shownBy(replyOf([quote]), 24)).toEqual(['I came. I saw. ', 'I went.Somebody'])
  })

  it('repeats the header of a table that it divides', () => {
    const rows = ['aaaaaa', 'bbbbbb', 'cccccc'].map((words) => [[text(words)]])
    const [first, second] = divided(replyOf([{ kind: 'table', header: ['words'], rows }]), upTo(17))
    expect([first?.parts[0]?.blocks[0], second?.parts[0]?.blocks[0]]).toMatchObject([{ header: ['words'] }, { header: ['words'] }])
  })

  it('divides buttons and entries, and loses none', () => {
    const action = (label: string) => ({ label, command: 'story', options: {} })
    const block: Block = {
      kind: 'actions',
      buttons: [action('one'), action('two')],
      menu: { label: 'More', entries: [action('three'), action('four')] },
    }
    expect(shownBy(replyOf([block]), 21).join('|')).toBe('onetwo|three|four')
  })

  it('says so where a renderer gives it an impossible task', () => {
    expect(() => divided(replyOf([paragraph(text('a'))]), () => false)).toThrow('not even the least of a paragraph fits')
  })

  it('loses nothing of any reply, and holds any limit', () => {
    fc.assert(
      fc.property(wildReply, fc.integer({ min: 150, max: 600 }), (reply, most) => {
        const messages = divided(reply, upTo(most))
        for (const message of messages) expect(upTo(most)(message)).toBe(true)
        const shown = messages.map((message, index) => unmarked(message, index + 1, messages.length)).join('')
        // Numbers of lists and headers of tables come on top, and never change the order of what was there.
        let rest = shown
        for (const piece of [...allWords(reply)]) {
          const at = rest.indexOf(piece)
          if (at < 0) expect.fail(`lost "${piece}"`)
          rest = rest.slice(at + piece.length)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('parts no part that fits into a message', () => {
    fc.assert(
      fc.property(wildReply, fc.integer({ min: 300, max: 600 }), (reply, most) => {
        const whole = reply.parts.filter((part) => upTo(most - '(99/99)'.length)({ ...reply, parts: [part] }))
        const shown = divided(reply, upTo(most)).flatMap(({ parts }) => parts.map(partWords))
        for (const part of whole) expect(shown.some((words) => words.startsWith(partWords(part)))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('divides 100,000 characters without trying them over and over', () => {
    let measured = 0
    const counting = (reply: Reply) => {
      measured += allWords(reply).length
      return upTo(4_000)(reply)
    }
    divided(replyOf([paragraph(text('Some words here. '.repeat(6_000)))]), counting)
    expect(measured).toBeLessThan(100 * 102_000)
  })
})
