import { expect, test } from 'vitest'
import { termId } from '../../../src/stories/words/document-frequencies.ts'
import { readingOf } from '../../../src/stories/words/features.ts'
import { Phrases } from '../../../src/stories/words/phrases.ts'
import { article } from '../articles.ts'

const reading = (title: string, id = title) => readingOf(article(id, 'Daily Wire', title, ''), '')
const even = () => 5
/** Articles on the desk: enough that nothing is forgotten. */
const HELD = 100

/** So many articles that each say it. */
const saying = (title: string, articles: number) => Array.from({ length: articles }, (_, i) => reading(title, `${title} ${i}`))

const worthOf = (phrases: Phrases, title: string, words: readonly string[], worth: (id: number) => number = even) => {
  const inPhrase = phrases.worthIn(reading(title), worth)
  return words.map((word) => Number(inPhrase(termId(word)).toFixed(2)))
}

test('of two words that many articles say together, one keeps its worth', () => {
  const phrases = new Phrases()
  phrases.learn(saying('Hong Kong', 40), HELD)
  const worths = worthOf(phrases, 'Hong Kong', ['hong', 'kong'])
  expect(Math.max(...worths)).toBe(1)
  expect(Math.min(...worths)).toBeLessThan(0.3)
})

test('the rarer of the two keeps it', () => {
  const phrases = new Phrases()
  phrases.learn(saying('Hong Kong', 40), HELD)
  expect(worthOf(phrases, 'Hong Kong', ['kong'], (id) => (id === termId('kong') ? 9 : 2))).toEqual([1])
})

test('what two articles say is no phrase yet', () => {
  const phrases = new Phrases()
  phrases.learn(saying('Hong Kong', 2), HELD)
  expect(worthOf(phrases, 'Hong Kong', ['hong', 'kong'])).toEqual([1, 1])
})

test('words that also stand apart keep their worth', () => {
  const phrases = new Phrases()
  phrases.learn([...saying('vaccine plan', 5), ...saying('vaccine doubts', 40), ...saying('plan dropped', 40)], HELD)
  expect(worthOf(phrases, 'vaccine plan', ['vaccin', 'plan'])).toEqual([1, 1])
})

test('a phrase weighs less only where it is said as one', () => {
  const phrases = new Phrases()
  phrases.learn(saying('Hong Kong', 40), HELD)
  expect(worthOf(phrases, 'Kong seen in Hong', ['kong'])).toEqual([1])
})

test('what nobody says any more is forgotten as other things are said', () => {
  const phrases = new Phrases()
  phrases.learn(saying('Hong Kong', 40), HELD)
  const later = Array.from({ length: 4_000 }, (_, i) => reading(`a${i} b${i} c${i} d${i} e${i} f${i} g${i} h${i} k${i} l${i} m${i} n${i}`))
  for (let at = 0; at < later.length; at += 100) phrases.learn(later.slice(at, at + 100), HELD)
  expect(worthOf(phrases, 'Hong Kong', ['hong', 'kong'])).not.toEqual([1, 1])
  for (let round = 0; round < 5; round++) phrases.learn(later, HELD)
  expect(worthOf(phrases, 'Hong Kong', ['hong', 'kong'])).toEqual([1, 1])
})
