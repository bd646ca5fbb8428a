import fc from 'fast-check'
import { expect, it } from 'vitest'
import { channelNamed, namingIds } from '../../../src/delivery/reply/naming-ids.ts'
import { text } from '../../../src/delivery/reply/reply.ts'

it('puts a channel where its id stands as a word, and leaves all else', () => {
  expect(namingIds('From C1 to C12, not xC1.', [channelNamed('C1')])).toEqual([
    text('From '),
    { kind: 'channel', id: 'C1' },
    text(' to C12, not xC1.'),
  ])
})

it('tells people from channels', () => {
  expect(namingIds('U1 in C1', [channelNamed('C1'), { kind: 'person', id: 'U1' }])).toEqual([
    { kind: 'person', id: 'U1' },
    text(' in '),
    { kind: 'channel', id: 'C1' },
  ])
})

it('finds an id between signs that part no words', () => {
  expect(namingIds('在频道C1里', [channelNamed('C1')])).toEqual([text('在频道'), { kind: 'channel', id: 'C1' }, text('里')])
})

it('leaves words as they are where no channel is named', () => {
  expect(namingIds('Nothing is scheduled.', [channelNamed('')], 'bold')).toEqual([text('Nothing is scheduled.', 'bold')])
})

it('loses and adds nothing, whatever is said', () => {
  const words = fc.array(fc.constantFrom('C1', 'C12', ' ', '.', 'ä', '(', '$&'), { maxLength: 12 }).map((pieces) => pieces.join(''))
  fc.assert(
    fc.property(words, fc.array(words, { maxLength: 3 }), (said, channels) => {
      const spans = namingIds(said, channels.map(channelNamed))
      expect(spans.map((span) => (span.kind === 'channel' ? span.id : 'text' in span ? span.text : '')).join('')).toBe(said)
    }),
  )
})
