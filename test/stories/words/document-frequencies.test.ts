import { describe, expect, test } from 'vitest'
import { createDocumentFrequencies, termId } from '../../../src/stories/words/document-frequencies.ts'

const background = { documents: 1_000, terms: { '3': 'alpaca zinc', '100': 'minist' } }

describe('document frequencies', () => {
  test('tell shares of 10,000 and rarity, worked by hand', () => {
    const frequencies = createDocumentFrequencies(background)
    expect(frequencies.share(termId('minist'))).toBe(1_000)
    expect(frequencies.rarity(termId('minist'))).toBeCloseTo(Math.log(10_001 / 1_000.5))
    expect(frequencies.share(termId('never'))).toBe(0)
    expect(frequencies.rarity(termId('never'))).toBeCloseTo(Math.log(10_001 / 0.5))
  })

  test('learn on top of the background', () => {
    const frequencies = createDocumentFrequencies(background)
    frequencies.learn(1_000, new Map([['alpaca', 7]]))
    expect(frequencies.documents()).toBe(2_000)
    expect(frequencies.share(termId('alpaca'))).toBe(50)
    expect(frequencies.share(termId('zinc'))).toBe(15)
  })

  test('leave out what was learnt, never what was shipped', () => {
    const frequencies = createDocumentFrequencies(background)
    expect(frequencies.share(termId('alpaca'), 5)).toBe(30)
    frequencies.learn(1_000, new Map([['alpaca', 7]]))
    expect(frequencies.share(termId('alpaca'), 7)).toBe(15)
    expect(frequencies.share(termId('alpaca'), 70)).toBe(15)
  })
})

test('a term id is FNV-1a, as its authors publish it', () => {
  expect(termId('') >>> 0).toBe(0x811c9dc5)
  expect(termId('a') >>> 0).toBe(0xe40c292c)
})
