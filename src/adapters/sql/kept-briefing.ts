import type { Briefing } from '../../briefing/briefing.ts'
import type { Written } from '../../stories/story.ts'
import { fromJson } from './json.ts'

/** Reads a briefing that this store keeps. Those from before reasons were facts hold them as clauses, which are marked as such. */
export function keptBriefing(json: string): Briefing {
  const briefing = fromJson<Briefing>(json)
  return {
    ...briefing,
    sections: briefing.sections.map((section) => ({
      ...section,
      empty: section.empty === null ? null : marked(section.empty),
      stories: section.stories.map((story) => ({
        ...story,
        rankReasons: story.rankReasons.map(marked),
        assignments: withMarked(story.assignments),
      })),
    })),
    refused: briefing.refused.map((refused) => ({ ...refused, reasons: refused.reasons.map(marked) })),
  }
}

type Assignments = Briefing['sections'][number]['stories'][number]['assignments']

function withMarked([first, ...rest]: Assignments): Assignments {
  const each = (assignment: Assignments[number]) => ({ ...assignment, reasons: assignment.reasons.map(marked) })
  return [each(first), ...rest.map(each)]
}

function marked<reason>(reason: reason | string): reason | Written {
  return typeof reason === 'string' ? { kind: 'written', text: reason } : reason
}
