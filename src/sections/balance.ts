import type { Assignment, Section } from './section.ts'

/** Where stories are told: each once, in its best section that has room. */
export type Placement<story> = {
  readonly sections: readonly PlacedSection<story>[]
  /** The story that each sidebar stands beside. */
  readonly mains: ReadonlyMap<story, story>
  readonly left: readonly { readonly story: story; readonly reason: LeftReason }[]
}

type LeftReason = 'no-section' | 'section-full' | 'briefing-full'

export type PlacedSection<story> = {
  readonly section: Section
  /** In the order they were ranked in, each with its sidebars after it. */
  readonly stories: readonly story[]
  /** Told in another section, and belonging here too. */
  readonly pointers: readonly { readonly story: story; readonly toldIn: string }[]
}

/** A full section hands a story to another that it fits well too: with at least this share of the best score, weights included. */
const nearlyAsWell = 0.3
/** So many "see also" a section may have. */
const mostPointers = 3

export type Placing<story> = {
  /** How many stories all sections may hold together. */
  readonly most?: number
  /** Which of the stories told already a story goes beside, as a sidebar, leaving its place to another. */
  readonly mainOf?: (story: story, told: readonly story[]) => story | undefined
}

/**
 * Places ranked stories, best first, into sections. Light news is never placed.
 *
 * @param ranked Best first; each with its assignments, best first.
 */
export function placeStories<story extends { readonly assignments: readonly Assignment[] }>(
  ranked: readonly story[],
  sections: readonly Section[],
  { most = Number.POSITIVE_INFINITY, mainOf = () => undefined }: Placing<story> = {},
): Placement<story> {
  const told = new Map<string, story[]>(sections.map((section) => [section.name, []]))
  const mains = new Map<story, story>()
  const left: { story: story; reason: LeftReason }[] = []
  const toldIn = (name: string) => told.get(name) ?? []
  const hasRoom = ({ section: name }: Assignment): boolean =>
    toldIn(name).length < (sections.find((section) => section.name === name)?.most ?? 0)
  const sidebarsWith = (main: story) => {
    const stories = told.values().find((some) => some.includes(main)) ?? []
    return stories.flatMap((one) => besides(one, mains)).length
  }
  const place = (story: story): LeftReason | undefined => {
    const fitting = wellFitting(story.assignments)
    const roomy = fitting.find(hasRoom)
    if (!roomy) return fitting.length > 0 ? 'section-full' : 'no-section'
    if (told.values().reduce((total, stories) => total + stories.length, 0) >= most) return 'briefing-full'
    const near = fitting.flatMap(({ section }) => toldIn(section))
    const main = mainOf(story, near)
    if (main === undefined) toldIn(roomy.section).push(story)
    else if (sidebarsWith(main) >= mostSidebars) return 'section-full'
    else mains.set(story, main)
    return undefined
  }
  for (const story of ranked) {
    const reason = place(story)
    if (reason) left.push({ story, reason })
  }
  const shown = new Map([...told].map(([name, stories]) => [name, stories.flatMap((story) => [story, ...besides(story, mains)])]))
  return {
    sections: sections.map((section) => ({ section, stories: shown.get(section.name) ?? [], pointers: pointersOf(section, shown) })),
    mains,
    left,
  }
}

/** So many sidebars a section may have: each is written in full for whoever asks. */
const mostSidebars = 2

function besides<story>(main: story, mains: ReadonlyMap<story, story>): readonly story[] {
  return [...mains].flatMap(([sidebar, its]) => (its === main ? [sidebar] : []))
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
