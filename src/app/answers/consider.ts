import { type JudgedStory, judgeStory } from '../../sections/assign.ts'
import type { Assignment, Section } from '../../sections/section.ts'
import type { Story } from '../../stories/story.ts'
import { judgeStories } from './judge-stories.ts'

/** A story as it is looked at before a briefing: where it belongs, and what it is worth as news. */
export type Considered = JudgedStory & { readonly story: Story }

/** Part of its best section's score that a story needs to be told where another section alone was asked for. */
const nearBest = 0.8

/** What was judged before, by the rules. */
const remembered = new WeakMap<readonly Section[], Map<string, JudgedStory>>()

/**
 * Judges stories for some of the sections: against all of them, so that "europe" alone brings what is Europe's, and not all that
 * happens to name a country of it.
 *
 * @param rules All sections of the workspace, always the same array while they do not change.
 * @param names Of the sections that are wanted.
 */
export async function consider(
  stories: readonly Story[],
  rules: readonly Section[],
  names: readonly string[],
): Promise<readonly Considered[]> {
  const known = remembered.getOrInsertComputed(rules, () => new Map())
  const judged = await judgeStories(stories, known, (story) => judgeStory(story, rules))
  return stories.flatMap((story, index) => {
    const one = judged[index]
    return one ? [{ ...one, story, assignments: wanted(one.assignments, names, rules) }] : []
  })
}

/** How a story stands in the section that it fits best; undefined where it fits none, or is light news in all. */
export function bestAssignment(assignments: readonly Assignment[]): Assignment | undefined {
  return assignments.find(({ light }) => light === undefined)
}

/** The section that a story stands best in, likewise. */
export function bestSection(assignments: readonly Assignment[]): string | undefined {
  return bestAssignment(assignments)?.section
}

function wanted(assignments: readonly Assignment[], names: readonly string[], rules: readonly Section[]): readonly Assignment[] {
  if (names.length === rules.length) return assignments
  const [best] = assignments
  return assignments.filter(
    ({ section, score, light }) => names.includes(section) && light === undefined && score >= nearBest * (best?.score ?? 0),
  )
}
