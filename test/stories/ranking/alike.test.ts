import { expect, test } from 'vitest'
import { storyThresholds } from '../../../config/thresholds.ts'
import { alikeBy } from '../../../src/stories/ranking/alike.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article } from '../articles.ts'

const ferry = article('a', 'Quay', 'Ferry runs aground off Rhodes with 212 aboard')
const { likeness } = alikeBy(createDocumentFrequencies({ documents: 100, terms: {} }), storyThresholds.weights)
const ferryIn = (language: string) => ({ ...ferry, id: language, language })

test('words are compared within a language, and where one cannot be told', () => {
  for (const language of ['en', 'und']) {
    expect(likeness(ferry, ferryIn(language)), language).toBeGreaterThan(0)
    expect(likeness(ferryIn(language), ferry), language).toBeGreaterThan(0)
  }
  expect(likeness(ferry, ferryIn('de'))).toBeUndefined()
})
