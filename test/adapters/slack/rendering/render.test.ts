import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderMessages } from '../../../../src/adapters/slack/rendering/render.ts'
import { actionKey } from '../../../../src/app/input/action-key.ts'
import { harmlessText } from '../../../../src/delivery/reply/harmless-text.ts'
import { type Block, type Reply, type Span, type Spans, text } from '../../../../src/delivery/reply/reply.ts'
import { briefingView } from '../../../../src/delivery/views/briefing-view.ts'
import { storyReport } from '../../../../src/delivery/views/story-view.ts'
import { hostileTexts } from '../../../contracts/hostile-texts.ts'
import { rendererContract } from '../../../contracts/renderer.ts'
import { piecesOf } from '../../../emulators/slack/mrkdwn.ts'
import { readSpecification, specificationPath } from '../../../emulators/slack/specification.ts'
import { sampleBriefing } from '../../../fakes/sample-briefing.ts'
import { blocksIn, leavesIn, textObjectsIn, wordsIn } from '../read-message.ts'

const attached = { scope: 'team', fileOf: () => undefined } as const
const render = (reply: Reply) => renderMessages(reply, attached)
const reply = (...blocks: readonly Block[]): Reply => ({ summary: 'Said.', parts: [{ blocks }], audience: 'channel', language: 'en-GB' })
const first = (...blocks: readonly Block[]) => render(reply(...blocks))[0]?.blocks[0]

rendererContract({
  platform: 'Slack',
  render,
  words: (messages) => wordsIn(blocksIn(messages)),
  addresses: (messages) => leavesIn(blocksIn(messages)).flatMap((leaf) => (leaf.type === 'link' ? [leaf.url] : [])),
  dangers: (messages) => [
    ...messages.flatMap((message) => piecesOf(message.text).flatMap((piece) => (piece.kind === 'text' ? [] : [piece.text]))),
    ...leavesIn(blocksIn(messages)).flatMap(({ type }) => (['text', 'link', 'date', 'channel'].includes(type) ? [] : [type])),
    ...messages
      .flatMap(({ blocks }) => textObjectsIn(blocks))
      .flatMap(({ type, emoji }) => (type === 'plain_text' && emoji === false ? [] : [type])),
    ...(wordsIn(blocksIn(messages)).match(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/gu) ?? []),
  ],
})

describe('renderMessages', () => {
  it('lets Slack show the name of a channel, also where the message is read aloud', () => {
    const said = reply({ kind: 'paragraph', spans: [text('It goes to '), { kind: 'channel', id: 'C0123456' }, text('.')] })
    const [message] = render({ ...said, summary: 'It goes to C0123456.' })
    expect(message?.text).toBe('It goes to <#C0123456>.')
    expect(message?.blocks[0]).toMatchObject({ elements: [{ elements: [{}, { type: 'channel', channel_id: 'C0123456' }, {}] }] })
    expect(first({ kind: 'paragraph', spans: [{ kind: 'channel', id: '<!here>' }] })).toMatchObject({
      elements: [{ elements: [{ type: 'text', text: '<!here>' }] }],
    })
  })

  it('lets Slack show the name of a person in an answer to one, also where the message is read aloud', () => {
    const said = reply({ kind: 'paragraph', spans: [text('by '), { kind: 'person', id: 'U0123456' }] })
    const [message] = render({ ...said, audience: 'caller', summary: 'Changed by U0123456.' })
    expect(message?.text).toBe('Changed by <@U0123456>.\nby <@U0123456>')
    expect(message?.blocks[0]).toMatchObject({ elements: [{ elements: [{}, { type: 'user', user_id: 'U0123456' }] }] })
    expect(first({ kind: 'paragraph', spans: [{ kind: 'person', id: '<!here>', name: 'ana' }] })).toMatchObject({
      elements: [{ elements: [{ type: 'text', text: '@ana' }] }],
    })
  })

  it('sets a short title as a header', () => {
    expect(first({ kind: 'heading', level: 1, spans: [text('Morning')] })).toEqual({
      type: 'header',
      text: { type: 'plain_text', text: 'Morning', emoji: false },
    })
  })

  it('sets a heading that no header can hold in bold: over 150 characters, or with a link', () => {
    const bold = { type: 'text', text: 'x'.repeat(151), style: { bold: true } }
    expect(first({ kind: 'heading', level: 1, spans: [text('x'.repeat(151))] })).toEqual({
      type: 'rich_text',
      elements: [{ type: 'rich_text_section', elements: [bold] }],
    })
    const spans: Spans = [text('Said'), { kind: 'citation', source: 1, passage: 'p', outlet: 'o', url: 'https://a.example/' }]
    expect(first({ kind: 'heading', level: 1, spans })).toMatchObject({
      elements: [
        {
          elements: [
            { text: 'Said', style: { bold: true } },
            { type: 'link', text: '\u2060[1]', style: { bold: true } },
          ],
        },
      ],
    })
  })

  it('sets a faint line small', () => {
    expect(first({ kind: 'paragraph', spans: [text('New · 3 outlets', 'faint')] })).toEqual({
      type: 'context',
      elements: [{ type: 'plain_text', text: 'New · 3 outlets', emoji: false }],
    })
  })

  it('shows where a link leads beside words that say something else', () => {
    expect(first({ kind: 'paragraph', spans: [{ kind: 'link', text: 'bank.example', url: 'https://evil.example/x' }] })).toMatchObject({
      elements: [{ elements: [{ type: 'link', text: 'bank.example', url: 'https://evil.example/x' }, { text: ' (evil.example)' }] }],
    })
  })

  it('lets each reader see a moment in their own zone, and says it in ours where a client cannot', () => {
    const at = Date.UTC(2025, 1, 13, 6)
    expect(first({ kind: 'paragraph', spans: [{ kind: 'time', at, zone: 'Europe/Berlin', show: 'both' }] })).toMatchObject({
      elements: [{ elements: [{ type: 'date', timestamp: 1_739_426_400, fallback: 'Thu 13 Feb, 07:00 CET' }] }],
    })
  })

  it('keeps the numbers of sources', () => {
    const items = [3, 8].map((number) => ({ number, spans: [text('Daily')] }))
    expect(wordsIn(blocksIn(render(reply({ kind: 'sources', items }))))).toBe('[3] Daily\n[8] Daily')
  })

  it('shows a picture that was uploaded, and else its words', () => {
    const image: Block = { kind: 'image', png: new Uint8Array([1]), alt: 'Stories by section' }
    expect(renderMessages(reply(image), { ...attached, fileOf: () => 'F1' })[0]?.blocks).toEqual([
      { type: 'image', slack_file: { id: 'F1' }, alt_text: 'Stories by section' },
    ])
    expect(wordsIn(blocksIn(render(reply(image))))).toBe('Stories by section')
  })

  it('gives each button a key that fits, and each menu entry a label that fits', () => {
    const action = (label: string) => ({ label, command: 'story', options: { story: label.repeat(9) } })
    const [actions] = blocksIn(
      render(reply({ kind: 'actions', buttons: [action('Why')], menu: { label: 'More', entries: [action('🇪🇺'.repeat(40))] } })),
    )
    expect(actions).toMatchObject({
      elements: [
        { type: 'button', value: actionKey(action('Why')), text: { text: 'Why' } },
        { type: 'static_select', placeholder: { text: 'More' }, options: [{ text: { text: `${'🇪🇺'.repeat(18)}…` } }] },
      ],
    })
  })

  it('spreads 300 buttons and 300 entries over as many rows and menus as they take', () => {
    const actions = Array.from({ length: 300 }, (_, index) => ({ label: `${index}`, command: 'story', options: { story: `e${index}` } }))
    const elements = blocksIn(render(reply({ kind: 'actions', buttons: actions, menu: { label: 'All', entries: actions } }))).flatMap(
      (block) => (block.type === 'actions' ? block.elements : []),
    )
    expect(elements.filter(({ type }) => type === 'button')).toHaveLength(300)
    expect(elements.flatMap((element) => (element.type === 'static_select' ? (element.options ?? []) : []))).toHaveLength(300)
  })

  it('says in its text what its blocks say, for those who hear it', () => {
    const spans: Spans = [text('Rain fell.'), { kind: 'citation', source: 2, passage: 'p', outlet: 'o', url: 'https://a.example/' }]
    const [message] = render(
      reply(
        { kind: 'heading', level: 1, spans: [text('Weather <&> more')] },
        { kind: 'paragraph', spans },
        { kind: 'quote', spans: [text('“Wet”')], by: [text('Ann')] },
      ),
    )
    expect(message?.text).toBe('Said.\nWeather &lt;&amp;&gt; more\nRain fell.\n“Wet” — Ann')
  })

  it('keeps the text within 4,000 characters, at whole lines, with escaping counted', () => {
    const [message] = render(reply(...Array.from({ length: 40 }, (): Block => ({ kind: 'paragraph', spans: [text('<'.repeat(99))] }))))
    expect(message?.text.length).toBeLessThanOrEqual(4_000)
    expect(render({ ...reply(), summary: '<'.repeat(9_000) })[0]?.text).toBe(`${'&lt;'.repeat(699)}…`)
    expect(message?.text).toMatch(/^Said\.(\n(&lt;){99}){10}\n…$/)
  })

  it('parts a long briefing between stories and marks the parts', () => {
    const long = briefingView(sampleBriefing())
    const messages = render({ ...long, parts: [...long.parts, ...long.parts, ...long.parts] })
    expect(messages.length).toBeGreaterThan(1)
    expect(messages.map((message) => message.text.split('\n')[0])).toEqual(
      messages.map((_, index) => `${long.summary} (${index + 1}/${messages.length})`),
    )
    expect(wordsIn(blocksIn(messages)).match(/\bt1 Trump and Putin/g)).toHaveLength(3)
  })

  const hostile = fc.constantFrom(...hostileTexts)
  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    hostile,
    fc.integer({ min: 1, max: 14_000 }).map((count) => 'word '.repeat(count / 5)),
  )
  const span: fc.Arbitrary<Span> = fc.oneof(
    words.map((value) => text(value)),
    words.map((value) => text(value, 'faint')),
    words.map((value): Span => ({ kind: 'link', text: value, url: 'https://news.example/a?b=c' })),
    fc.constant<Span>({ kind: 'citation', source: 7, passage: 'p', outlet: 'o', url: `https://news.example/${'y'.repeat(200)}` }),
    fc.constant<Span>({ kind: 'time', at: 0, zone: 'UTC', show: 'both' }),
  )
  const spans = fc.array(span, { maxLength: 4 })
  const action = words.map((label) => ({ label, command: 'story', options: { story: label } }))
  const block: fc.Arbitrary<Block> = fc.oneof(
    fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const), spans }),
    fc.record({ kind: fc.constant('paragraph' as const), spans }),
    fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(spans, { maxLength: 5 }) }),
    fc.record({ kind: fc.constant('quote' as const), spans, by: spans }),
    fc.record({
      kind: fc.constant('table' as const),
      header: fc.array(words, { maxLength: 2 }),
      rows: fc.array(fc.array(spans, { maxLength: 2 }), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('actions' as const), buttons: fc.array(action, { maxLength: 30 }) }),
    fc.constant<Block>({ kind: 'divider' }),
  )
  const replies = fc.array(
    fc.array(block, { maxLength: 4 }).map((blocks) => ({ blocks })),
    { maxLength: 12 },
  )

  it('holds every limit of Slack and loses no word, whatever it is given', () => {
    fc.assert(
      fc.property(replies, words, (parts, summary) => {
        const messages = render({ summary, parts, audience: 'channel', language: 'en-GB' })
        const shown = bare(wordsIn(blocksIn(messages)))
        for (const message of messages) {
          expect(message.text.length).toBeLessThanOrEqual(4_000)
          expect(message.text).not.toBe('')
          expect(message.blocks).not.toEqual([])
        }
        const counted = (value: string) => bare(value).match(/word/g)?.length ?? 0
        const given = parts.flatMap(({ blocks }) => blocks.flatMap(proseOf)).reduce((sum, value) => sum + counted(harmlessText(value)), 0)
        expect(counted(shown)).toBeGreaterThanOrEqual(given)
      }),
      { numRuns: 40 },
    )
  })

  it.skipIf(specificationPath() === undefined)('makes blocks that fit the types of @slack/types (skipped without ../shared/specs)', () => {
    const { blockFaults } = readSpecification(specificationPath() ?? '')
    const [story] = sampleBriefing().sections[0]?.stories ?? []
    for (const one of [briefingView(sampleBriefing()), ...(story ? [storyReport(story, sampleBriefing())] : [])]) {
      expect(render(one).flatMap(({ blocks }) => blockFaults(blocks))).toEqual([])
    }
    fc.assert(
      fc.property(replies, (parts) => {
        const messages = render({ summary: 'Said.', parts, audience: 'channel', language: 'en-GB' })
        expect(messages.flatMap(({ blocks }) => blockFaults(blocks))).toEqual([])
      }),
      { numRuns: 20 },
    )
  })
})

function proseOf(block: Block): readonly string[] {
  const all = 'spans' in block ? block.spans : block.kind === 'list' ? block.items.flat() : block.kind === 'table' ? block.rows.flat(2) : []
  return all.flatMap((one) => ('text' in one ? [one.text] : []))
}

function bare(words: string): string {
  return words.replace(/[^\p{L}\p{N}]+/gu, '')
}
