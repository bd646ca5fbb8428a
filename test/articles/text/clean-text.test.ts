import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanText } from '../../../src/articles/text/clean-text.ts'

it('composes letters and keeps two marks on one', () => {
  expect(cleanText('e\u0301')).toBe('é')
  expect(cleanText(`a${'\u0316'.repeat(40)}b`)).toBe('a\u0316\u0316b')
})

it('drops what cannot be seen or turns text around', () => {
  expect(cleanText('a\u202eb\u200bc\u2066d\u{e0041}e\ufefff\u0000g\u3164h\u00adi\ud800j')).toBe('abcdefghij')
})

it('keeps joiners that shape letters and emoji, and drops idle ones', () => {
  expect(cleanText('👨‍👩‍👧 می\u200cخواهم x\u200d \u200dy')).toBe('👨‍👩‍👧 می\u200cخواهم x y')
})

it('keeps one line break as it is and makes more of them one empty line', () => {
  expect(cleanText(' a \t b\nc\r\nd\n \n\u2028e ')).toBe('a b\nc\nd\n\ne')
})

it('is at rest after one application', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const once = cleanText(text)
      return cleanText(once) === once && once.isWellFormed()
    }),
  )
})

it('orders no run of combining marks long enough to cost its square', () => {
  expect(cleanText(`a${'\u0301\u0316'.repeat(200_000)}`).length).toBeLessThan(4)
})
