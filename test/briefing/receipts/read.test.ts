import { expect, test, vi } from 'vitest'
import { once, read } from '../../../src/briefing/receipts/read.ts'

const passage = { text: 'Riga bans cars. Tallinn will follow on Friday.', language: 'en', publishedAt: Date.parse('2025-02-12T08:00:00Z') }

test('a passage is read once, however often it is asked about', () => {
  const words = vi.fn(({ text }: { readonly text: string }) => text.split(' '))
  const wordsOnce = once(words)
  expect(wordsOnce(passage)).toBe(wordsOnce(passage))
  expect(words).toHaveBeenCalledOnce()
})

test('another passage with the same text is read by itself, since its days may be others', () => {
  const later = { ...passage, publishedAt: Date.parse('2025-02-20T08:00:00Z') }
  expect([passage, later].map((one) => read.dates(one).map(({ day }) => day))).toEqual([['2025-02-14'], ['2025-02-21']])
})

test('a sentence of a passage is a passage of its own', () => {
  expect(read.sentences(passage)).toMatchObject([
    { text: 'Riga bans cars.', publishedAt: passage.publishedAt },
    { text: 'Tallinn will follow on Friday.', start: 16 },
  ])
})
