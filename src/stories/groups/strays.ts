import type { Links } from '../arrays/links.ts'
import type { Held } from '../pairs/held-articles.ts'
import { HEADLINE_LENGTH, PARAGRAPH } from '../pairs/likeness.ts'
import type { StoryThresholds } from '../story-thresholds.ts'
import type { Holdings } from '../words/worth.ts'
import { sizeExponent, softMean } from './size-exponent.ts'

/**
 * Puts reports that were left by themselves with a small story that says as a whole what they say. Between two short reports
 * "church" and "Trump" are words of the day; that all of a story has both, and hardly anything else, only the story can tell. What
 * joins is right in half of all cases, so it must come from an outlet that tells the story already and brings it no new voice, but
 * where there are headlines alone, of which most are right; and where texts are longer nothing is done, for their words find one
 * another. Larger stories have words of their own (own-terms.ts).
 *
 * @param groups For each article the number of its group.
 * @returns The same, but some that were alone are in the group of others.
 */
export function joinStrays(
  all: readonly Held[],
  groups: readonly number[],
  links: Links,
  desk: Holdings,
  thresholds: StoryThresholds,
): readonly number[] {
  const members = Map.groupBy(all, (_, i) => groups[i] ?? -1)
  const stories = smallStories(members, thresholds)
  const storyAt = new Map(stories.flatMap((story) => story.members.map(({ place }) => [place, story] as const)))
  return all.map((held, i) => {
    const group = groups[i] ?? -1
    if (held.alone || members.get(group)?.length !== 1) return group
    return bestFor(held, sumsNear(held, storyAt, links, thresholds), desk, thresholds)?.group ?? group
  })
}

/** Two or three reports that are one story. */
type Together = {
  readonly group: number
  readonly members: readonly Held[]
  readonly outlets: ReadonlySet<string>
  /** Characters of all their texts. */
  readonly length: number
}

function smallStories(members: ReadonlyMap<number, readonly Held[]>, { ownTerms }: StoryThresholds): readonly Together[] {
  const small = [...members].filter(([, some]) => some.length >= 2 && some.length < ownTerms.reports)
  return small.map(([group, some]) => ({
    group,
    members: some,
    outlets: new Set(some.map(({ outlet }) => outlet)),
    length: some.reduce((sum, { features }) => sum + features.length, 0),
  }))
}

/** Of each story that a report has links to, the sum over them of (likeness - unlinked). */
function sumsNear(
  held: Held,
  storyAt: ReadonlyMap<number, Together>,
  links: Links,
  { unlinked }: StoryThresholds,
): ReadonlyMap<Together, number> {
  const sums = new Map<Together, number>()
  for (let link = links.begin(held.place); link < links.end(held.place); link++) {
    const story = storyAt.get(links.other(link))
    if (story !== undefined) sums.set(story, (sums.get(story) ?? 0) + links.likeness(link) - unlinked)
  }
  return sums
}

/** The story for which most speaks: likeness on average, and how much of what it says as a whole the report says too. */
function bestFor(
  held: Held,
  sums: ReadonlyMap<Together, number>,
  desk: Holdings,
  { unlinked, few, exponents, strays }: StoryThresholds,
): Together | undefined {
  let best: Together | undefined
  let most = strays.least
  for (const [story, sum] of sums) {
    const size = story.members.length
    const meanLength = (story.length + held.features.length) / (size + 1)
    if (meanLength >= PARAGRAPH || (meanLength >= HEADLINE_LENGTH && !story.outlets.has(held.outlet))) continue
    const likeness = softMean(sum, size, sizeExponent(meanLength, exponents), few) + unlinked
    if (likeness + strays.core <= most) continue
    const speaks = likeness + strays.core * partOfCore(held, story, desk)
    if (speaks <= most) continue
    most = speaks
    best = story
  }
  return best
}

/** Of the words that several of a story's reports have, weighed by how many and by how rare they are on the desk, the part that one has; 0 to 1. */
function partOfCore({ features }: Held, { members }: Together, desk: Holdings): number {
  const own = new Set(features.ids)
  const counts = new Map<number, number>()
  for (const member of members) for (const id of member.features.ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  let all = 0
  let shared = 0
  for (const [id, count] of counts) {
    if (count < 2) continue
    const weight = (count / members.length) * Math.log((desk.articles + 1) / (desk.count(id) + 0.5))
    all += weight
    if (own.has(id)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}
