import { describe, expect, test } from 'vitest'
import { sizeExponent } from '../../../src/stories/groups/size-exponent.ts'
import { evidenceOf, pairKind } from '../../../src/stories/pairs/likeness.ts'
import { createDocumentFrequencies, termId } from '../../../src/stories/words/document-frequencies.ts'
import { featuresOf, readingOf } from '../../../src/stories/words/features.ts'
import { worthOf } from '../../../src/stories/words/worth.ts'
import { article, noon } from '../articles.ts'

const hourMs = 3_600_000
const features = (title: string, text = '', hours = 0) => {
  const source = article('a', 'Post', title, text)
  return featuresOf(readingOf(source, source.text), noon + hours * hourMs, () => 2)
}

describe('evidenceOf', () => {
  test('two of three words shared by headlines, worked by hand', () => {
    const evidence = evidenceOf(features('ferry aground rhodes'), features('ferry aground lindos', '', 36))
    expect(evidence.title).toBeCloseTo(2 / 3)
    expect(evidence.rootBody).toBeCloseTo(Math.sqrt(2 / 3))
    expect(evidence.lesserCover).toBeCloseTo(2 / 3)
    expect(evidence.shared).toBeCloseTo(Math.log(1 + 2 + 2))
    expect(evidence.rarest).toBeCloseTo(0.2)
    expect(evidence.days).toBeCloseTo(1.5)
    expect(evidence.later).toBe(1)
  })

  test('it is the same whichever comes first', () => {
    const [a, b] = [features('ferry aground', 'off rhodes this morning'), features('rescue at lindos', 'ferry passengers safe', 5)]
    expect(evidenceOf(a, b)).toEqual(evidenceOf(b, a))
  })

  test('nothing shared is no evidence', () => {
    expect(evidenceOf(features('ferry aground'), features('budget adopted'))).toMatchObject({
      body: 0,
      title: 0,
      cross: 0,
      shared: 0,
      rarest: 0,
    })
  })
})

test('a pair is told by its texts where one has none or both are whole, else by their mean', () => {
  const [none, line, paragraph, whole] = [0, 120, 500, 4_000].map((length) => ({ ...features('ferry'), length }))
  if (!none || !line || !paragraph || !whole) throw new Error('four were made')
  expect(pairKind(none, none)).toBe('title')
  expect(pairKind(none, whole)).toBe('mixed')
  expect(pairKind(line, line)).toBe('brief')
  expect(pairKind(line, paragraph)).toBe('lead')
  expect(pairKind(paragraph, whole)).toBe('lead')
  expect(pairKind(whole, whole)).toBe('full')
})

describe('worthOf', () => {
  const frequencies = createDocumentFrequencies({ documents: 10_000, terms: { '50': 'olymp' } })
  const desk = { articles: 300, count: () => 50 }

  test('a known word that many report today is worth little, worked by hand', () => {
    // Background 50, known 1, desk 10,000 × 50 / 500 = 1,000.
    expect(worthOf(termId('olymp'), frequencies, desk)).toBeCloseTo(Math.log(20_001 / 1_050.5))
  })

  test('a name never seen before keeps its worth, however many report it', () => {
    expect(worthOf(termId('amess'), frequencies, desk)).toBeCloseTo(Math.log(20_001 / 0.5))
  })

  test('it keeps it when those very articles were learnt already', () => {
    const learning = createDocumentFrequencies({ documents: 10_000, terms: {} })
    learning.learn(0, new Map([['amess', 50]]))
    expect(worthOf(termId('amess'), learning, desk)).toBeCloseTo(Math.log(20_001 / 0.5))
  })
})

test('of ample texts the size exponent is 1', () => {
  const exponents = { title: 0.9, brief: 0.8, ampleLength: 185 }
  expect([0, 100, 185, 300].map((length) => sizeExponent(length, exponents))).toEqual([0.9, 0.8, 1, 1])
})
