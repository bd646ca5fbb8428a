import fc from 'fast-check'
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

test.each(['en', 'de', 'fr', 'ru', 'ar', 'zh', 'xx'])('no word of digits is neither a number nor of a day: %s', (language) => {
  const pieces = fc.constantFrom(
    ...['1', '23', '2024', '.', ',', '-', '½', '%', '€', '/', ':', '+', '#', '’', ' ', 'k', 'st', '第', '日', '5G'],
    ...['٣', 'Riga', 'May'],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  )
  fc.assert(
    fc.property(texts, (text) => {
      const claim = { text, language, saidAt: passage.publishedAt }
      const understood = [...read.numbers(claim), ...read.datesSaid(claim)]
      const digits = read.words(claim).filter(({ text: word }) => /^\d/.test(word))
      expect(digits.filter((word) => !understood.some(({ start, end }) => start <= word.start && word.end <= end))).toEqual([])
    }),
  )
})
