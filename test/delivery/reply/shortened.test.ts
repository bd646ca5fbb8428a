import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dividedLabel, shortened } from '../../../src/delivery/reply/shortened.ts'

it('keeps what fits, and else ends with an ellipsis within the limit, never within a character', () => {
  expect(shortened('12345', 5)).toBe('12345')
  expect(shortened('123456', 5)).toBe('1234…')
  expect(shortened('🇪🇺🇪🇺', 5)).toBe('🇪🇺…')
  expect(shortened('🇪🇺🇪🇺🇪🇺', 11)).toBe('🇪🇺🇪🇺…')
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 1, max: 80 }), (words, most) => {
      const { length } = shortened(words, most)
      expect(length).toBeGreaterThan(0)
      expect(length).toBeLessThanOrEqual(most)
    }),
  )
})

it('is never empty', () => {
  expect(shortened(' \u202e\u0000 ', 5)).toBe('…')
})

it('goes on below a label that does not hold it', () => {
  expect(dividedLabel('a label', 7)).toEqual({ label: 'a label', below: null })
  expect(dividedLabel('a label that is long', 10)).toEqual({ label: 'a label t…', below: '…hat is l…' })
})
