import fc from 'fast-check'
import type { Action, Block, Reply, Span } from '../../../src/delivery/reply/reply.ts'

const alphabet = fc.constantFrom(
  'a',
  'Word',
  ' ',
  '. ',
  '東',
  '。',
  'é',
  '👩‍👩‍👧',
  '@everyone',
  '**',
  '\n- ',
  '[x](',
  ')',
  '<',
  'ש',
  '\u0301',
  ':',
)
const words = fc.oneof(
  fc.array(alphabet, { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', 'x'.repeat(700), 'Sentence after sentence. '.repeat(40), '字'.repeat(300), '\u{1F469}\u200D'.repeat(200)),
)
const url = fc.oneof(
  fc.webUrl({ withFragments: true }),
  fc.constantFrom('javascript:alert(1)', `https://long.example/${'a('.repeat(900)}`, ''),
)

const span: fc.Arbitrary<Span> = fc.oneof(
  { weight: 4, arbitrary: words.map((value): Span => ({ kind: 'text', text: value })) },
  fc.record({
    kind: fc.constant('text' as const),
    text: words,
    style: fc.constantFrom('bold' as const, 'italic' as const, 'faint' as const),
  }),
  fc.record({ kind: fc.constant('link' as const), text: words, url }),
  fc.record({
    kind: fc.constant('time' as const),
    at: fc.integer({ min: 0, max: 4e12 }),
    zone: fc.constant('Europe/Berlin'),
    show: fc.constantFrom('date' as const, 'time' as const, 'both' as const),
  }),
  fc.record({ kind: fc.constant('channel' as const), id: fc.constantFrom('C0123456', '123456789012345678', 'terminal', '<@1>') }),
  fc.record({ kind: fc.constant('citation' as const), source: fc.integer({ min: 1, max: 99 }), passage: words, outlet: words, url }),
)
const spans = fc.array(span, { maxLength: 6 })
const action: fc.Arbitrary<Action> = fc.record({
  label: words,
  command: fc.constantFrom('brief', 'story'),
  options: fc.dictionary(fc.constantFrom('id', 'section'), words, { maxKeys: 2 }),
})

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), level: fc.constantFrom(1 as const, 2 as const, 3 as const), spans }),
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('paragraph' as const), spans }) },
  fc.record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(spans, { maxLength: 5 }) }),
  fc.record({ kind: fc.constant('quote' as const), spans, by: spans }),
  fc.record({
    kind: fc.constant('sources' as const),
    items: fc.array(fc.record({ number: fc.integer({ min: 1, max: 99 }), spans }), { maxLength: 5 }),
  }),
  fc.record({
    kind: fc.constant('table' as const),
    header: fc.array(fc.constantFrom('Outlet', 'Number'), { minLength: 1, maxLength: 3 }),
    rows: fc.array(fc.array(spans, { maxLength: 3 }), { maxLength: 4 }),
  }),
  fc.constant({ kind: 'divider' as const }),
  fc.record({
    kind: fc.constant('image' as const),
    png: fc.uint8Array({ minLength: 1, maxLength: 20 }),
    alt: fc.constantFrom('A chart.', ''),
  }),
  fc.record({
    kind: fc.constant('file' as const),
    name: fc.constantFrom('feeds.opml', 'briefing.md'),
    mediaType: fc.constant('text/plain'),
    bytes: fc.uint8Array({ minLength: 1, maxLength: 20 }),
  }),
  fc.record({
    kind: fc.constant('actions' as const),
    buttons: fc.array(
      action.filter(({ label }) => label.length < 100),
      { maxLength: 7 },
    ),
    menu: fc.record({
      label: words,
      entries: fc.array(
        action.filter(({ label }) => label.length < 100),
        { maxLength: 30 },
      ),
    }),
  }),
)

/** Any reply at all, in any script, hostile or not, up to several messages long. */
export const wildReply: fc.Arbitrary<Reply> = fc.record({
  summary: words.filter((value) => value !== ''),
  parts: fc.array(fc.record({ blocks: fc.array(block, { maxLength: 5 }) }), { maxLength: 6 }),
  audience: fc.constantFrom('channel' as const, 'caller' as const),
  language: fc.constant('en-GB'),
})
