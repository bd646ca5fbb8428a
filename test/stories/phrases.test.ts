import { expect, test } from 'vitest'
import { termId } from '../../src/stories/document-frequencies.ts'
import { readingOf } from '../../src/stories/features.ts'
import { Phrases } from '../../src/stories/phrases.ts'
import { article } from './articles.ts'

const reading = (title: string, id = title) => readingOf(article(id, 'Daily Wire', title, ''), '')
const even = () => 5

/** So many articles that each say it. */
const saying = (title: string, articles: number) => Array.from({ length: articles }, (_, i) => reading(title, `${title} ${i}`))

const worthOf = (phrases: Phrases, title: string, words: readonly string[], worth: (id: number) => number = even) => {
  const inPhrase = phrases.worthIn(reading(title), worth)
  return words.map((word) => Number(inPhrase(termId(word)).toFixed(2)))
}

test('of two words that many articles say together, one keeps its worth', () => {
  const phrases = new Phrases()
  phrases.learn(saying('Hong Kong', 40))
  const worths = worthOf(phrases, 'Hong Kong', ['hong', 'kong'])
  expect(Math.max(...worths)).toBe(1)
  expect(Math.min(...worths)).toBeLessThan(0.3)
})

test('the rarer of the two keeps it', () => {
  const phrases = new Phrases()
  phrases.learn(saying('Hong Kong', 40))
  expect(worthOf(phrases, 'Hong Kong', ['kong'], (id) => (id === termId('kong') ? 9 : 2))).toEqual([1])
})

test('what two articles say is no phrase yet', () => {
  const phrases = new Phrases()
  phrases.learn(saying('Hong Kong', 2))
  expect(worthOf(phrases, 'Hong Kong', ['hong', 'kong'])).toEqual([1, 1])
})

test('words that also stand apart keep their worth', () => {
  const phrases = new Phrases()
  phrases.learn([...saying('vaccine plan', 5), ...saying('vaccine doubts', 40), ...saying('plan dropped', 40)])
  expect(worthOf(phrases, 'vaccine plan', ['vaccin', 'plan'])).toEqual([1, 1])
})

test('a phrase weighs less only where it is said as one', () => {
  const phrases = new Phrases()
  phrases.learn(saying('Hong Kong', 40))
  expect(worthOf(phrases, 'Kong seen in Hong', ['kong'])).toEqual([1])
})
