import { expect, it } from 'vitest'
import { keptBriefing } from '../../../src/adapters/sql/kept-briefing.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const sample = sampleBriefing()

it('is the briefing that was kept', () => {
  expect(keptBriefing(JSON.stringify(sample))).toEqual(JSON.parse(JSON.stringify(sample)))
})

it('marks the clauses of one that was kept before reasons were facts', () => {
  const clauses = ['NATO in the title']
  const old = {
    ...sample,
    sections: sample.sections.map((section) => ({
      ...section,
      empty: section.empty && 'Nothing.',
      stories: section.stories.map((story) => ({
        ...story,
        rankReasons: clauses,
        assignments: story.assignments.map((assignment) => ({ ...assignment, reasons: clauses })),
      })),
    })),
    refused: sample.refused.map((refused) => ({ ...refused, reasons: clauses })),
  }
  const written = [{ kind: 'written', text: 'NATO in the title' }]
  const { sections, refused } = keptBriefing(JSON.stringify(old))
  const stories = sections.flatMap((section) => section.stories)
  expect(sections.at(-1)?.empty).toEqual({ kind: 'written', text: 'Nothing.' })
  expect(stories.flatMap(({ rankReasons, assignments }) => [rankReasons, ...assignments.map(({ reasons }) => reasons)])).toContainEqual(
    written,
  )
  for (const { rankReasons, assignments } of stories)
    for (const reasons of [rankReasons, ...assignments.map((assignment) => assignment.reasons)]) expect(reasons).toEqual(written)
  expect(refused[0]?.reasons).toEqual(written)
})
