import { assignSections } from '../../sections/assign.ts'
import type { Assignment, Section, SectionReason } from '../../sections/section.ts'
import type { Story } from '../../stories/story.ts'
import { pause } from '../running/pause.ts'

/** What a rule would have done with the stories of some days. */
export type SectionTrial = {
  /** Would stand in it, with why; those that most articles tell first. */
  readonly caught: readonly { readonly story: Story; readonly reasons: readonly SectionReason[] }[]
  /** Would stand in it, and now stand in another section: names of sections by story. */
  readonly taken: readonly { readonly story: Story; readonly from: string }[]
  /** Would belong in it, and be told in another section that they fit better: its name by story. */
  readonly shared: readonly { readonly story: Story; readonly best: string }[]
  /** Stand in it now, and would no longer. */
  readonly lost: readonly Story[]
  /** Name one of its words or places and still would not stand in it. */
  readonly missed: readonly { readonly story: Story; readonly reasons: readonly SectionReason[] }[]
  readonly stories: number
}

/** Stories looked at between two pauses: about 10 ms of work. */
const storiesAtOnce = 10

/** Tries a section beside the others, in place of the one of its name; pauses often, for there may be thousands of stories. */
export async function trySection(section: Section, sections: readonly Section[], stories: readonly Story[]): Promise<SectionTrial> {
  const tried = [...sections.filter(({ name }) => name !== section.name), section]
  const eager = [{ ...section, least: 0, needs: [], parties: 0, unclaimed: undefined }]
  const told: Told[] = []
  for (const [index, story] of stories.toSorted((a, b) => b.articles.length - a.articles.length).entries()) {
    if (index % storiesAtOnce === storiesAtOnce - 1) await pause()
    const [after, ...others] = sectionsOf(story, tried)
    const isOther = others.some((one) => one.section === section.name)
    told.push({ story, before: sectionsOf(story, sections)[0], after, isOther, near: assignSections(story, eager)[0] })
  }
  return {
    caught: told.flatMap(({ story, after }) => (after?.section === section.name ? [{ story, reasons: after.reasons }] : [])),
    taken: told.flatMap(({ story, before, after }) =>
      before && after?.section === section.name && before.section !== section.name ? [{ story, from: before.section }] : [],
    ),
    shared: told.flatMap(({ story, after, isOther }) => (after && isOther ? [{ story, best: after.section }] : [])),
    lost: told.flatMap(({ story, before, after }) => (before?.section === section.name && after?.section !== section.name ? [story] : [])),
    missed: told.flatMap(({ story, after, isOther, near }) =>
      near && !isOther && after?.section !== section.name ? [{ story, reasons: near.reasons }] : [],
    ),
    stories: stories.length,
  }
}

type Told = {
  readonly story: Story
  readonly before: Assignment | undefined
  readonly after: Assignment | undefined
  /** Whether it belongs in the tried section beside a better one. */
  readonly isOther: boolean
  readonly near: Assignment | undefined
}

/** Best first. */
function sectionsOf(story: Story, sections: readonly Section[]): readonly Assignment[] {
  return assignSections(story, sections).filter(({ light }) => light === undefined)
}
