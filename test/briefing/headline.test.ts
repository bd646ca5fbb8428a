import { expect, it } from 'vitest'
import { headlinesOf } from '../../src/briefing/headline.ts'
import { createDocumentFrequencies } from '../../src/stories/document-frequencies.ts'
import { article, story } from '../fakes/articles.ts'

const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })
const text = 'A solar eclipse crossed Spain on Wednesday.'

it.each([
  'Solar eclipses occur when the sun, moon and Earth align in space.',
  'What to know about the eclipse in Spain',
  'Eclipse in Spain: where to watch it?',
  'Fury over solar eclipse in Spain',
  'Solar eclipse CROSSES Spain',
])('puts a plain headline before %j', (other) => {
  const told = story(
    article({ outlet: 'The Ledger', title: other, text }),
    article({ outlet: 'Northern Wire', title: 'Solar eclipse crosses Spain', text }),
  )
  expect(headlinesOf(told, frequencies, 'en')[0]?.text).toBe('Solar eclipse crosses Spain')
})

it('takes off a label that says of what matter a headline is', () => {
  const told = story(article({ outlet: 'Northern Wire', title: 'Coronavirus: RAF plane lands in UK with masks from Turkey', text }))
  expect(headlinesOf(told, frequencies, 'en')[0]?.text).toBe('RAF plane lands in UK with masks from Turkey')
})
