import type { Assignment, Section } from './section.ts'

/** Where stories are told: each once, in its best section that has room. */
export type Placement<story> = {
  readonly sections: readonly PlacedSection<story>[]
  readonly left: readonly { readonly story: story; readonly reason: 'no-section' | 'section-full' | 'briefing-full' }[]
}

export type PlacedSection<story> = {
  readonly section: Section
  /** In the order they were ranked in. */
  readonly stories: readonly story[]
  /** Told in another section, and belonging here too. */
  readonly pointers: readonly { readonly story: story; readonly toldIn: string }[]
}

/** A full section hands a story to another that it fits well too: with at least this share of the best score, weights included. */
const nearlyAsWell = 0.3
/** So many "see also" a section may have. */
const mostPointers = 3

/**
 * Places ranked stories, best first, into sections. Light news is never placed.
 *
 * @param ranked Best first; each with its assignments, best first.
 * @param most How many stories all sections may hold together.
 */
export function placeStories<story extends { readonly assignments: readonly Assignment[] }>(
  ranked: readonly story[],
  sections: readonly Section[],
  most = Number.POSITIVE_INFINITY,
): Placement<story> {
  const told = new Map<string, story[]>(sections.map((section) => [section.name, []]))
  const left: { story: story; reason: Placement<story>['left'][number]['reason'] }[] = []
  let placed = 0
  const hasRoom = (name: string): boolean => (told.get(name)?.length ?? 0) < (sections.find((section) => section.name === name)?.most ?? 0)
  for (const story of ranked) {
    const fitting = wellFitting(story.assignments)
    const roomy = fitting.find((assignment) => hasRoom(assignment.section))
    if (roomy && placed < most) {
      told.get(roomy.section)?.push(story)
      placed += 1
    } else if (roomy) left.push({ story, reason: 'briefing-full' })
    else left.push({ story, reason: fitting.length > 0 ? 'section-full' : 'no-section' })
  }
  return {
    sections: sections.map((section) => ({ section, stories: told.get(section.name) ?? [], pointers: pointersOf(section, told) })),
    left,
  }
}

/** The sections that a story may be told in, best first. */
function wellFitting(assignments: readonly Assignment[]): readonly Assignment[] {
  const fitting = assignments.filter((assignment) => assignment.light === undefined)
  return fitting.filter((assignment) => assignment.score >= nearlyAsWell * (fitting[0]?.score ?? 0))
}

function pointersOf<story extends { readonly assignments: readonly Assignment[] }>(
  section: Section,
  told: ReadonlyMap<string, readonly story[]>,
): PlacedSection<story>['pointers'] {
  const elsewhere = [...told].filter(([name]) => name !== section.name)
  return elsewhere
    .flatMap(([toldIn, stories]) => stories.filter((story) => belongs(story, section)).map((story) => ({ story, toldIn })))
    .slice(0, mostPointers)
}

function belongs(story: { readonly assignments: readonly Assignment[] }, section: Section): boolean {
  return wellFitting(story.assignments).some((assignment) => assignment.section === section.name)
}
