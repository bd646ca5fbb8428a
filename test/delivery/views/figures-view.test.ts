import { expect, it } from 'vitest'
import type { BriefingStory } from '../../../src/briefing/briefing.ts'
import { figuresView } from '../../../src/delivery/views/figures-view.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const sample = sampleBriefing()

function shown(change: Partial<BriefingStory>): string {
  const story = sample.sections.flatMap(({ stories }) => stories)[0]
  if (!story) throw new Error('The sample briefing tells no story')
  return JSON.stringify(figuresView({ ...story, ...change }, sample))
}

const counts = {
  text: 'Fourteen ships and 14 people were lost.',
  language: 'en',
  citations: [{ source: 1, article: 'a', passage: 'p' }],
} as const

it('figuresView gives the sentences that tell numbers, though no key figure repeats them', () => {
  expect(shown({ sentences: [counts], figures: [] })).toContain('14 people were lost.')
})

it('figuresView says that there is none only where no sentence has one either', () => {
  const plain = { ...counts, text: 'Ships were lost.' }
  expect(shown({ sentences: [plain], figures: [] })).toContain('print no figure')
  expect(shown({ sentences: [counts], figures: [] })).not.toContain('print no figure')
})
