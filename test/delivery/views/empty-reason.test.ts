import { expect, it } from 'vitest'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'
import { answerView } from '../../../src/delivery/views/answer-view.ts'
import { briefingView } from '../../../src/delivery/views/briefing-view.ts'
import { headlinesView } from '../../../src/delivery/views/headlines-view.ts'
import { sampleBriefing } from '../../fakes/sample-briefing.ts'

const reason = { kind: 'nothing', read: 21, failed: 4, needed: 1, single: 0 } as const
const sample = sampleBriefing()
const empty: Briefing = {
  ...sample,
  opening: [],
  sections: sample.sections.map((section) => ({ ...section, stories: [], pointers: [], empty: reason })),
}
const views: readonly ((briefing: Briefing) => Reply)[] = [briefingView, headlinesView, answerView]
const timesSaid = (reply: Reply) => JSON.stringify(reply).split('21 feeds read, 4 failing').length - 1

it('is said once where no section has a story and all for one reason', () => {
  for (const view of views) {
    expect(timesSaid(view(empty))).toBe(1)
    for (const { title } of empty.sections) expect(JSON.stringify(view(empty))).toContain(title)
  }
})

it('is said for each section where the reasons differ, or one has a story', () => {
  const [first, ...others] = empty.sections
  const [told] = sample.sections
  if (!first || !told) throw new Error('the sample has no sections')
  for (const view of views) {
    expect(timesSaid(view({ ...empty, sections: [{ ...first, empty: { kind: 'unchecked' } }, ...others] }))).toBe(others.length)
    expect(timesSaid(view({ ...empty, sections: [told, ...others] }))).toBe(others.length)
  }
})
