import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KnownWords } from '../../../src/stories/words/known-words.ts'

describe('known words', () => {
  test('are found where they stand in a text, and nothing else is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 4 }), { maxLength: 2_000 }), fc.string(), (words, other) => {
        const known = new KnownWords<number>()
        for (const [i, word] of words.entries()) known.keep(word, i)
        for (const [i, word] of words.entries()) expect(known.find(`${other}${word}.`, other.length, other.length + word.length)).toBe(i)
        if (!words.includes(other)) expect(known.find(other, 0, other.length)).toBeUndefined()
      }),
    )
  })

  test('are forgotten together when there are too many', () => {
    const known = new KnownWords<number>()
    for (let i = 0; i < 50_000; i++) known.keep(`word ${i}`, i)
    expect(known.find('word 0', 0, 6)).toBe(0)
    known.keep('one more', 50_000)
    expect(known.find('word 0', 0, 6)).toBeUndefined()
    expect(known.find('one more', 0, 8)).toBe(50_000)
  })
})
