import { expect, it } from 'vitest'
import { storyThresholds } from '../../../config/thresholds.ts'
import { rememberedLikeness } from '../../../src/app/answers/story-likeness.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article } from '../../stories/articles.ts'

const strike = 'Dock workers of Hamburg strike over pay'
const ferry = 'Ferry sinks off Rhodes in a storm'
const likeness = rememberedLikeness(createDocumentFrequencies({ documents: 100, terms: {} }), storyThresholds.weights)
const story = (id: string, title: string, updatedAt: number | null = null) => ({
  id,
  articles: [article(id, `Outlet ${id}`, title, '', 0, { updatedAt })],
})

it('is that of the reports, and is not worked out again for the same ones', () => {
  const [a, b] = [story('a', strike), story('b', strike)]
  expect(likeness(a, b)).toBeGreaterThan(likeness(a, story('c', ferry)) + 3)
  expect(likeness(a, story('b', ferry))).toBe(likeness(a, b))
})

it('is worked out anew where a report was rewritten', () => {
  const a = story('a', strike)
  expect(likeness(a, story('b', ferry, 1))).toBeLessThan(likeness(a, story('b', strike)) - 3)
})
