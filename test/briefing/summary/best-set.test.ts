import { expect, it } from 'vitest'
import { noFacts } from '../../../src/briefing/facts/facts.ts'
import { bestSet } from '../../../src/briefing/summary/best-set.ts'
import type { Scored } from '../../../src/briefing/summary/summary.ts'
import { article } from '../../fakes/articles.ts'

const sentence = (text: string, score = 0.5): Scored => ({
  ...{
    text,
    score,
    article: article({ outlet: 'Northern Wire', title: 'Riga', text }),
    passage: { text, start: 0, end: text.length, language: 'en', publishedAt: 0 },
  },
  ...{
    position: 0,
    vector: new Map(),
    facts: noFacts,
    announced: noFacts,
    heading: 0,
    isUnderTeaser: false,
    isStranger: false,
    bareName: [],
    actor: null,
  },
})
const [flood, rain, cup] = [sentence('a flood closed the port'), sentence('rain fell for a week', 0.9), sentence('riga won the cup', 0.2)]

/** Values sets by how many of the wanted words they have. */
function rules(wanted: readonly string[], fewestWords = 0, mayJoin: (one: Scored, set: readonly Scored[]) => boolean = () => true) {
  const textOf = (set: readonly Scored[]) => set.map(({ text }) => text).join(' ')
  const consensus = (text: string) => wanted.filter((word) => text.includes(word)).length
  return { mostSentences: 2, fewestWords, consensus, textOf, mayJoin }
}

it('is the set of sentences that together say most of what is wanted', () => {
  expect(bestSet([rain, flood, cup], rules(['flood', 'cup']))).toEqual([flood, cup])
  expect(bestSet([rain, flood, cup], rules(['flood']))).toEqual([rain, flood])
})

it('begins with what it must, and takes nobody who may not join', () => {
  expect(bestSet([flood, cup], rules(['flood', 'cup']), [rain])[0]).toBe(rain)
  expect(
    bestSet(
      [rain, flood, cup],
      rules(['flood', 'cup'], 0, (_, set) => set.length === 0),
    ),
  ).toEqual([flood])
})

it('has the words that it should, or as many as it can', () => {
  expect(bestSet([flood, rain], rules(['flood'], 6))).toEqual([flood, rain])
  expect(bestSet([flood, rain], rules(['flood'], 600))).toEqual([flood, rain])
})

it('is empty where there is no sentence', () => {
  expect(bestSet([], rules(['flood']))).toEqual([])
})
