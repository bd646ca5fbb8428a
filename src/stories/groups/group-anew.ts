import type { Links } from '../arrays/links.ts'
import type { Held } from '../pairs/held-articles.ts'
import type { StoryThresholds } from '../story-thresholds.ts'
import { agglomerate, type Measure } from './agglomerate.ts'
import type { LinkedPairs } from './neighbours.ts'
import { sizeExponent, softMean } from './size-exponent.ts'

/**
 * Groups articles of some stories anew, leaning to what is together already.
 *
 * @param all Every article of those stories.
 * @param moved Ids of the stories that are taken apart; the others can be joined by these, but stay whole.
 * @returns For each article the number of its group.
 */
export function groupAnew(all: readonly Held[], links: Links, moved: ReadonlySet<string>, thresholds: StoryThresholds): readonly number[] {
  const { unlinked, exponents, few, contrast } = thresholds
  const units = unitsOf(all, moved)
  const exponentOf = (mean: number) => sizeExponent(mean, exponents)
  const linked = linksBetween(all, units, moved, links, thresholds)
  const groups = agglomerate(measuresOf(all, units), linked, { unlinked, exponentOf, few, contrast })
  return units.map((unit) => groups[unit] ?? -1)
}

/** How alike the articles of two groups are, log-odds, by the measure of `agglomerate`. */
export function likenessBetween(some: readonly Held[], others: readonly Held[], links: Links, thresholds: Averaging): number {
  const wanted = new Set(others.map(({ place }) => place))
  let sum = 0
  for (const { place } of some) {
    for (let link = links.begin(place); link < links.end(place); link++) {
      if (wanted.has(links.other(link))) sum += links.likeness(link) - thresholds.unlinked
    }
  }
  return averageBetween(sum, some, others, thresholds)
}

/** @param sum Over the linked pairs between the two groups, of (likeness - unlinked). */
export function averageBetween(sum: number, some: readonly Held[], others: readonly Held[], { unlinked, exponents }: Averaging): number {
  const meanLength = (lengthOf(some) + lengthOf(others)) / Math.max(1, some.length + others.length)
  const exponent = sizeExponent(meanLength, exponents)
  return softMean(sum, Math.max(1, some.length * others.length), exponent, 1) + unlinked
}

function lengthOf(articles: readonly Held[]): number {
  let length = 0
  for (const { features } of articles) length += features.length
  return length
}

type Averaging = Pick<StoryThresholds, 'unlinked' | 'exponents'>

/** The unit of each article, numbered from 0: the articles of a story that moved, and any other story as it is. */
function unitsOf(all: readonly Held[], moved: ReadonlySet<string>): readonly number[] {
  const unitOf = new Map<string, number>()
  return all.map(({ id, story, stray }) => {
    const name = stray || moved.has(story) ? `article ${id}` : story
    return unitOf.getOrInsertComputed(name, () => unitOf.size)
  })
}

/**
 * The links of these articles with one another, as links of their units; what is in one story is held together. Whether two stories that
 * stay whole belong together was asked when one of them moved.
 */
function linksBetween(
  all: readonly Held[],
  units: readonly number[],
  moved: ReadonlySet<string>,
  links: Links,
  { staysTogether }: StoryThresholds,
): LinkedPairs {
  const numbers = new Map<string, number>()
  const storyAt = byPlace(all, ({ story }) => numbers.getOrInsertComputed(story, () => numbers.size))
  const unitAt = byPlace(all, (_, i) => units[i] ?? -1)
  const isMoved = new Uint8Array(units.length)
  for (const [i, { story, stray }] of all.entries()) if (stray || moved.has(story)) isMoved[units[i] ?? 0] = 1
  const most = all.reduce((sum, { place }) => sum + links.end(place) - links.begin(place), 0)
  const [a, b, likeness] = [new Int32Array(most), new Int32Array(most), new Float64Array(most)]
  let found = 0
  for (const { place } of all) {
    const unit = unitAt[place] ?? -1
    for (let link = links.begin(place); link < links.end(place); link++) {
      const other = links.other(link)
      const its = unitAt[other] ?? -1
      // Each pair is met from both ends.
      if (other > place || its < 0 || (its !== unit && isMoved[its] === 0 && isMoved[unit] === 0)) continue
      a[found] = unit
      b[found] = its
      likeness[found++] = links.likeness(link) + (storyAt[other] === storyAt[place] ? staysTogether : 0)
    }
  }
  return { a: a.subarray(0, found), b: b.subarray(0, found), likeness: likeness.subarray(0, found) }
}

/** By the place of an article a number for it; -1 for those that are not among these. */
function byPlace(all: readonly Held[], numberOf: (held: Held, i: number) => number): Int32Array {
  const numbers = new Int32Array(1 + all.reduce((most, { place }) => Math.max(most, place), -1)).fill(-1)
  for (const [i, held] of all.entries()) numbers[held.place] = numberOf(held, i)
  return numbers
}

function measuresOf(all: readonly Held[], units: readonly number[]): readonly Measure[] {
  const measures: Measure[] = []
  for (const [i, held] of all.entries()) {
    const unit = units[i] ?? 0
    const { size, length, language } = measures[unit] ?? { size: 0, length: 0, language: held.language }
    measures[unit] = {
      ...{ size: size + 1, length: length + held.features.length },
      language: language === held.language ? language : null,
    }
  }
  return measures
}
