import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { harmlessText } from '../../src/delivery/reply/harmless-text.ts'
import type { Block, Reply, Span, Spans } from '../../src/delivery/reply/reply.ts'
import { webAddress } from '../../src/delivery/reply/web-address.ts'
import { briefingView } from '../../src/delivery/views/briefing-view.ts'
import { storyReport } from '../../src/delivery/views/story-view.ts'
import { sampleBriefing } from '../fakes/sample-briefing.ts'
import { awkwardAddresses, hostileAddresses, hostileTexts } from './hostile-texts.ts'

export type RendererUnderTest<message> = {
  readonly platform: string
  /** The whole reply: one message, or all that it is split into. */
  render(reply: Reply): message
  /** What a person reads, in order: words, with a citation as "[2]"; not markup, nor what shows only on pointing. */
  words(message: message): string
  /** Every address that the message puts behind words. One that stands there naked says itself where it leads. */
  addresses(message: message): readonly string[]
  /** What the platform would take for more than words: pings, foreign markup, control characters. Empty where harmless. */
  dangers(message: message): readonly string[]
}

/** What every renderer of a {@link Reply} owes the rest of Attaché. */
export function rendererContract<message>({ platform, render, words, addresses, dangers }: RendererUnderTest<message>): void {
  const replies: readonly (readonly [string, Reply])[] = [
    ['a briefing', briefingView(sampleBriefing())],
    ['a story', storyReport(firstStory(), sampleBriefing())],
    ['one of every block', oneOfEach('plain words', 'https://news.example/page')],
  ]

  describe(`${platform} renderer`, () => {
    it.each(replies)('shows all words of %s, in order', (_, reply) => {
      let rest = bare(words(render(reply)))
      for (const expected of wordsOf(reply)) {
        const at = rest.indexOf(bare(expected))
        expect(at, `"${expected}" is missing, or out of order`).toBeGreaterThanOrEqual(0)
        rest = rest.slice(at + bare(expected).length)
      }
    })

    it.each(replies)('keeps every address of %s whole, and adds none', (_, reply) => {
      const found = addresses(render(reply))
      expect(found).toEqual(expect.arrayContaining(addressesIn(reply, 'link')))
      expect([...addressesIn(reply, 'link'), ...addressesIn(reply, 'citation')]).toEqual(expect.arrayContaining([...found]))
    })

    it.each(replies)('shows no sentence of %s without its citations', (_, reply) => {
      const shown = close(words(render(reply)))
      for (const sentence of citedSentences(reply)) expect(shown).toContain(close(sentence))
    })

    it.each(
      hostileTexts.map((text) => [JSON.stringify(text.slice(0, 50)), text]),
    )('keeps %s to its words, wherever it stands', (_, text) => {
      const message = render(oneOfEach(text, 'https://news.example/page'))
      expect(dangers(message)).toEqual([])
      expect(new Set(addresses(message))).toEqual(new Set(['https://news.example/page']))
      expect(bare(words(message))).toContain(bare(harmlessText(text)))
    })

    it.each(hostileAddresses)('makes no link of %j', (url) => {
      const message = render(oneOfEach('words', url))
      expect(addresses(message)).toEqual([])
      expect(dangers(message)).toEqual([])
    })

    it.each(awkwardAddresses)('leads to %j and nowhere else', (url) => {
      const message = render(oneOfEach('words', url))
      expect(new Set(addresses(message))).toEqual(new Set([webAddress(url)]))
      expect(dangers(message)).toEqual([])
    })

    it('keeps any text at all to its words', () => {
      const wild = fc.array(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.string({ unit: 'binary' }),
          fc.constantFrom(...hostileTexts.filter((text) => text.length < 200)),
        ),
        {
          maxLength: 4,
        },
      )
      fc.assert(
        fc.property(wild, (pieces) => {
          expect(dangers(render(oneOfEach(pieces.join(''), 'https://news.example/page')))).toEqual([])
        }),
        { numRuns: 60 },
      )
    })
  })
}

function firstStory() {
  const story = sampleBriefing().sections[0]?.stories[0]
  if (!story) throw new Error('the sample briefing has no story')
  return story
}

/** The same words in every place where a reply can carry somebody else's. */
function oneOfEach(text: string, url: string): Reply {
  const words: Span = { kind: 'text', text }
  const styled = (['bold', 'italic', 'faint'] as const).map((style): Span => ({ kind: 'text', text, style }))
  const citation: Span = { kind: 'citation', source: 1, passage: text, outlet: text, url }
  const spans: Spans = [words, ...styled, { kind: 'link', text, url }, { kind: 'text', text, language: 'de' }, citation]
  const action = { label: text, command: 'story', options: { story: text } }
  const blocks: readonly Block[] = [
    { kind: 'heading', level: 1, spans: [words] },
    { kind: 'heading', level: 2, spans: [words], anchor: 'second' },
    { kind: 'heading', level: 3, spans: [words], anchor: 'third' },
    { kind: 'paragraph', spans },
    { kind: 'paragraph', spans: [words] },
    { kind: 'list', ordered: false, items: [[words], spans] },
    { kind: 'list', ordered: true, items: [[words], spans] },
    { kind: 'quote', spans: [words], by: spans },
    { kind: 'table', header: [text, 'second'], rows: [[[words], spans]] },
    { kind: 'divider' },
    { kind: 'actions', buttons: [action], menu: { label: text, entries: [action] } },
    { kind: 'sources', items: [{ number: 1, spans }] },
  ]
  return { summary: text || 'Nothing.', parts: [{ blocks }], audience: 'channel', language: 'en-GB' }
}

function blocksOf(reply: Reply): readonly Block[] {
  return reply.parts.flatMap((part) => part.blocks)
}

function spansOf(block: Block): readonly Spans[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.spans]
    case 'list':
      return block.items
    case 'quote':
      return [block.spans, block.by]
    case 'sources':
      return block.items.map((item) => item.spans)
    case 'table':
      return block.rows.flat()
    case 'image':
    case 'file':
    case 'divider':
    case 'actions':
      return []
  }
}

function wordsOf(reply: Reply): readonly string[] {
  return blocksOf(reply)
    .flatMap(spansOf)
    .flat()
    .flatMap((span) => (span.kind === 'text' || span.kind === 'link' ? [harmlessText(span.text)] : []))
}

function addressesIn(reply: Reply, kind: 'link' | 'citation'): (string | null)[] {
  const spans = blocksOf(reply).flatMap(spansOf).flat()
  return spans.flatMap((span) => (span.kind === kind && 'url' in span ? [webAddress(span.url)] : []))
}

/** Words followed by their citations: "It rained.[1][2]". */
function citedSentences(reply: Reply): readonly string[] {
  const runs = blocksOf(reply).flatMap(spansOf)
  return runs.flatMap((spans) =>
    spans.flatMap((span, index) => {
      const marks = spans.slice(index + 1)
      const end = marks.findIndex((mark) => mark.kind !== 'citation')
      const cited = marks.slice(0, end < 0 ? marks.length : end).flatMap((mark) => (mark.kind === 'citation' ? [`[${mark.source}]`] : []))
      return span.kind === 'text' && cited.length > 0 ? [harmlessText(span.text) + cited.join('')] : []
    }),
  )
}

/** Letters and digits alone: what is left of any text on any platform. */
function bare(text: string): string {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Without space, and without what holds a citation to its sentence. */
function close(text: string): string {
  return text.replace(/[\s\u2060]+/g, '')
}
