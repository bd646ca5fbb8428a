import { expect, it } from 'vitest'
import type { Briefing } from '../../../src/briefing/briefing.ts'
import type { Reply } from '../../../src/delivery/reply/reply.ts'
import { answerView } from '../../../src/delivery/views/answer-view.ts'
import { briefingView } from '../../../src/delivery/views/briefing-view.ts'
import { emptyReasonIn } from '../../../src/delivery/views/empty-reason.ts'
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

it.each([
  [null, 'There was nothing to tell in this time.'],
  [{ kind: 'nothing', read: 21, failed: 4, needed: 1, single: 0 }, '21 feeds read, 4 failing; nothing that belongs here.'],
  [{ kind: 'nothing', read: 21, failed: 4, needed: 2, single: 0 }, '21 feeds read, 4 failing; nothing from two or more outlets.'],
  [
    { kind: 'nothing', read: 21, failed: 4, needed: 2, single: 3 },
    '21 feeds read, 4 failing; nothing from two or more outlets (3 stories that only one reports).',
  ],
  [{ kind: 'full', stories: 9 }, '9 stories belong here, but the briefing was full of stories that weigh more.'],
  [{ kind: 'unchecked' }, 'No sentence of it passed the check.'],
] as const)('is told of %j', (why, said) => {
  expect(emptyReasonIn(why, 'en')).toBe(said)
})
