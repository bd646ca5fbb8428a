import { expect, it } from 'vitest'
import { storyThresholds } from '../../../config/thresholds.ts'
import { rankCandidates } from '../../../src/app/answers/rank-candidates.ts'
import { starterOf } from '../../../src/app/config/starter.ts'
import { sectionSchema } from '../../../src/sections/section.ts'
import { createDocumentFrequencies } from '../../../src/stories/words/document-frequencies.ts'
import { article, noon } from '../../stories/articles.ts'

const frequencies = createDocumentFrequencies({ documents: 100, terms: {} })

it('a story weighs as much as it fits the section that may tell it, and not one in which it is light news', async () => {
  const light = [{ name: 'sport', phrases: ['cup'], desks: [] }]
  const europe = sectionSchema.parse({ name: 'europe', title: 'Europe', letter: 'e', places: ['Germany', 'France'], light })
  const roads = sectionSchema.parse({ name: 'roads', title: 'Roads', letter: 'r', phrases: ['Silk Road', 'caravans'] })
  const cup = {
    id: 'a',
    articles: [article('a', 'Outlet', 'Germany and France in cup final', 'It is played where caravans left the Silk Road.')],
  }
  const dig = { id: 'b', articles: [article('b', 'Outlet', 'Diggers find inn of Silk Road', 'It is a thousand years old.')] }
  const ranking = { now: noon, sections: ['europe', 'roads'], told: new Map(), frequencies, thresholds: storyThresholds }
  const ranked = await rankCandidates([cup, dig], starterOf({ sections: [europe, roads] }), ranking)
  expect(ranked.map(({ story, assignments }) => [story.id, assignments.map(({ section, score }) => [section, score])])).toEqual([
    ['b', [['roads', 3]]],
    [
      'a',
      [
        ['europe', 4.5],
        ['roads', 2.25],
      ],
    ],
  ])
})
