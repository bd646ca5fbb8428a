import { expect, it } from 'vitest'
import { evidenceView } from '../../../src/delivery/views/evidence-view.ts'
import { said } from '../../app/desk.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

it('shows once what several outlets print in the same words, with each of them', () => {
  const briefing = sampleBriefing()
  const [story] = briefing.sections.flatMap(({ stories }) => stories)
  const [sentence] = story?.sentences ?? []
  const [citation] = sentence?.citations ?? []
  const [one, other] = briefing.sources
  if (!story || !sentence || !citation || !one || !other) throw new Error('the sample has no sentence with a source')
  const citedBoth = {
    ...sentence,
    citations: [
      { ...citation, source: one.number },
      { ...citation, source: other.number },
    ],
  } as const
  const told = said(evidenceView({ ...story, sentences: [citedBoth], figures: [] }, briefing))
  expect(told.split(`\n${citation.passage} `)).toHaveLength(2)
  expect(told).toContain(`${citation.passage} ${one.outlet}, ${other.outlet}`)
})
