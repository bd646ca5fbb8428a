import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withoutStamp } from '../../../src/articles/text/without-stamp.ts'

it.each([
  'May 4, 2024 5:33 PM',
  'Saturday, May 4, 2024',
  'Published: 4 May 2024, 17:33 CEST',
  'Updated 4 May 2024 at 5.33pm',
  '2024-05-04T17:33Z',
  '04.05.2024, 17:33 Uhr',
  'Publié le 4 mai 2024 à 17h33',
  '4 de mayo de 2024',
  '2024年5月4日 17:33',
])('takes a first line off that is only a moment: %s', (stamp) => {
  expect(withoutStamp(`${stamp}\n\nThe ferry sank at the quay.`)).toBe('The ferry sank at the quay.')
})

it.each([
  'May 4, 2024 was the warmest day on record\n\nIt was 31 degrees.',
  'On May 4, 2024 5:33 PM\n\nIt was 31 degrees.',
  'May 4, 2024 5:33 PM',
  '2024\n\nIt was a warm year.',
  'Route 66, 2024\n\nIt is open.',
])('leaves what says more: %s', (text) => {
  expect(withoutStamp(text)).toBe(text)
})

it('leaves every text that has no digit in its first line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const line = text.replace(/\d/g, '')
      expect(withoutStamp(line)).toBe(line)
    }),
  )
})
