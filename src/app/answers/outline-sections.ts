import type { Coverage, EmptyReason } from '../../briefing/briefing.ts'
import type { OutlineSection } from '../../briefing/write-briefing.ts'
import type { Chosen } from '../../briefing/writing/draft.ts'
import { sectionNameIn } from '../../delivery/words/section-name.ts'
import type { PlacedSection } from '../../sections/balance.ts'
import type { Choice } from './choose-stories.ts'
import { bestSection } from './consider.ts'
import type { Candidate } from './rank-candidates.ts'

/** What there was to choose from. */
export type Seen = {
  readonly ranked: readonly Candidate[]
  readonly coverage: Coverage
  /** Voices that a story needs to be told. */
  readonly needed: number
  readonly language: string
}

/** Numbers what was chosen (`e2`), points from section to section, and says of an empty one why it is. */
export function outlineSections(choice: Choice, seen: Seen): readonly OutlineSection[] {
  return choice.sections.filter(isShown).map((placed) => ({
    name: placed.section.name,
    title: sectionNameIn(placed.section, seen.language),
    stories: placed.stories.flatMap((candidate) => chosenIn(placed, candidate, choice)),
    pointers: placed.pointers.flatMap(({ story }) => shortIdIn(choice.sections, story) ?? []),
    whyEmpty: whyEmpty(placed.section.name, choice, seen),
  }))
}

/** That there is nothing beside the sections is worth saying to whoever asked for that alone. */
function isShown({ section, stories }: PlacedSection<Candidate>, _: number, { length }: readonly unknown[]): boolean {
  return section.unclaimed === undefined || stories.length > 0 || length === 1
}

/** The short id of a candidate; undefined where it has no place. */
export function shortIdIn(sections: readonly PlacedSection<Candidate>[], candidate: Candidate): string | undefined {
  const placed = sections.find(({ stories }) => stories.includes(candidate))
  return placed && `${placed.section.letter}${placed.stories.indexOf(candidate) + 1}`
}

function chosenIn(placed: PlacedSection<Candidate>, candidate: Candidate, { sections, mains, statusOf }: Choice): readonly Chosen[] {
  const { story, assignments, rankReasons } = candidate
  const shortId = shortIdIn(sections, candidate)
  const main = mains.get(candidate)
  const to = main && shortIdIn(sections, main)
  const own = assignments.find(({ section }) => section === placed.section.name)
  if (shortId === undefined || own === undefined) return []
  const others = assignments.filter((one) => one !== own)
  return [{ shortId, story, assignments: [own, ...others], rankReasons, status: to ? { kind: 'sidebar', to } : statusOf(candidate) }]
}

function whyEmpty(section: string, { crowdedOut }: Choice, { ranked, coverage, needed }: Seen): EmptyReason {
  const isOfIt = ({ assignments }: Candidate) => bestSection(assignments) === section
  const stories = crowdedOut.filter(isOfIt).length
  if (stories > 0) return { kind: 'full', stories }
  const single = ranked.filter((one) => one.voices < needed && isOfIt(one)).length
  return { kind: 'nothing', read: coverage.feedsRead, failed: coverage.feedsFailed.length, needed, single }
}
