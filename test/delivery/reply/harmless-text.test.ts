import fc from 'fast-check'
import { expect, it } from 'vitest'
import { harmlessText } from '../../../src/delivery/reply/harmless-text.ts'
import { hostileTexts } from '../../contracts/hostile-texts.ts'

it.each([
  ['one\n\ntwo', 'one two'],
  [' · covers ', ' · covers '],
  ['\u001b[31mred', '[31mred'],
  ['right \u202eot tfel\u202c', 'right ot tfel'],
  ['', ''],
  [' ', ' '],
  ['\u200b', ''],
  ['👩‍👩‍👧 می‌خواهم', '👩‍👩‍👧 می‌خواهم'],
])('shows %j as %j', (given, shown) => {
  expect(harmlessText(given)).toBe(shown)
})

it('leaves one line without controls or hidden signs of any text, and changes nothing more the second time', () => {
  const hidden = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e0fff}]/u
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...hostileTexts)), (given) => {
      const shown = harmlessText(given)
      expect(shown).not.toMatch(hidden)
      expect(harmlessText(shown)).toBe(shown)
    }),
  )
})
