import { countOtherwise } from './amounts.ts'
import { areElsewhere } from './elsewhere.ts'
import { worthAt } from './features.ts'
import type { Held } from './held-articles.ts'
import { PARAGRAPH } from './likeness.ts'
import type { Links } from './links.ts'
import { sizeExponent, softMean } from './size-exponent.ts'
import type { StoryThresholds } from './story-thresholds.ts'
import type { Holdings } from './worth.ts'

/**
 * Puts reports that were left by themselves with a small story that says as a whole what they say. Between two short reports
 * "church" and "Trump" are words of the day; that all of a story has both, and hardly anything else, only the story can tell. What
 * joins is right in half of all cases, so it must come from an outlet that tells the story already and brings it no new voice; and
 * where texts are longer nothing is done, for their words find one another. Larger stories have words of their own (own-terms.ts).
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
  /** How many of them hold each term; counted when it is asked for first. */
  counts: ReadonlyMap<number, number> | null
}

/** On four labelled days no report that belonged to a story was less like it on average, log-odds. */
const FAR = -3
/** Where such a part of a story's reports contradict one, it is of another event. */
const MOST_AGAINST = 0.5

function smallStories(members: ReadonlyMap<number, readonly Held[]>, { ownTerms }: StoryThresholds): readonly Together[] {
  const stories: Together[] = []
  for (const [group, some] of members) {
    if (some.length < 2 || some.length >= ownTerms.reports) continue
    const length = some.reduce((sum, { features }) => sum + features.length, 0)
    const outlets = new Set(some.map(({ outlet }) => outlet))
    stories.push({ group, members: some, outlets, length, counts: null })
  }
  return stories
}

/** Of each story of its outlet that a report has links to, the sum over them of (likeness - unlinked). */
function sumsNear(
  held: Held,
  storyAt: ReadonlyMap<number, Together>,
  links: Links,
  { unlinked }: StoryThresholds,
): ReadonlyMap<Together, number> {
  const sums = new Map<Together, number>()
  links.each(held.place, (place, likeness) => {
    const story = storyAt.get(place)
    if (story?.outlets.has(held.outlet)) sums.set(story, (sums.get(story) ?? 0) + likeness - unlinked)
  })
  return sums
}

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
    const likeness = softMean(sum, size, sizeExponent(meanLength, exponents), few) + unlinked
    if (meanLength >= PARAGRAPH || likeness < FAR) continue
    const speaks = likeness + strays.own * ownWords(held, story, desk) + strays.core * partOfCore(held, story, desk)
    if (speaks <= most || contradicts(held, story)) continue
    most = speaks
    best = story
  }
  return best
}

/** What tells two reports apart tells a report from a story: half of its members play elsewhere, or count otherwise. */
function contradicts(held: Held, { members }: Together): boolean {
  const against = members.filter(({ scene, amounts }) => areElsewhere(held.scene, scene) || countOtherwise(held.amounts, amounts))
  return against.length >= MOST_AGAINST * members.length
}

/**
 * How much the words of a report that a story has tell of that story: the sum over them of ln(p / q), where p is their share among
 * its reports and q among all others, each at least 0 and at most what sharing the word is worth (Bayes, as if words came by
 * themselves).
 */
function ownWords({ features }: Held, story: Together, desk: Holdings): number {
  const counts = countsOf(story)
  const size = story.members.length
  let sum = 0
  for (let i = 0; i < features.ids.length; i++) {
    const id = features.ids[i] ?? 0
    const count = counts.get(id)
    if (count === undefined) continue
    const onDesk = desk.count(id)
    const inside = (count + (0.5 * (onDesk + 0.5)) / (desk.articles + 1)) / (size + 0.5)
    const outside = (onDesk - count + 0.5) / (desk.articles - size + 1)
    sum += Math.min(worthAt(features, i), Math.max(0, Math.log(inside / outside)))
  }
  return sum
}

/** Of the words that several of a story's reports have, weighed by how many and by how rare they are on the desk, the part that one has; 0 to 1. */
function partOfCore({ features }: Held, story: Together, desk: Holdings): number {
  const own = new Set(features.ids)
  const size = story.members.length
  let all = 0
  let shared = 0
  for (const [id, count] of countsOf(story)) {
    if (count < 2) continue
    const weight = (count / size) * Math.log((desk.articles + 1) / (desk.count(id) + 0.5))
    all += weight
    if (own.has(id)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}

function countsOf(story: Together): ReadonlyMap<number, number> {
  if (story.counts !== null) return story.counts
  const counts = new Map<number, number>()
  for (const { features } of story.members) for (const id of features.ids) counts.set(id, (counts.get(id) ?? 0) + 1)
  story.counts = counts
  return counts
}
