import { agglomerate, type Link, type Measure } from './agglomerate.ts'
import type { Held } from './held-articles.ts'
import { sizeExponent } from './size-exponent.ts'
import type { StoryThresholds } from './story-thresholds.ts'

/**
 * Groups articles of some stories anew, leaning to what is together already.
 *
 * @param all Every article of those stories.
 * @param moved Ids of the stories in which something is new; the others can be joined, but stay whole.
 * @returns For each article the number of its group.
 */
export function groupAnew(all: readonly Held[], moved: ReadonlySet<string>, thresholds: StoryThresholds): readonly number[] {
  const { unlinked, exponents } = thresholds
  const units = unitsOf(all, moved)
  const links = linksOf(all, units, thresholds)
  const groups = agglomerate(measuresOf(all, units), links, unlinked, (mean) => sizeExponent(mean, exponents))
  return all.map((held) => groups[units.get(held) ?? -1] ?? -1)
}

/** How alike the articles of two groups are, log-odds, by the measure of `agglomerate`. */
export function likenessBetween(
  some: readonly Held[],
  others: readonly Held[],
  { unlinked, exponents }: Pick<StoryThresholds, 'unlinked' | 'exponents'>,
): number {
  const wanted = new Set(others)
  let sum = 0
  for (const { links } of some) {
    links.each((other, likeness) => {
      if (wanted.has(other)) sum += likeness - unlinked
    })
  }
  const lengths = [...some, ...others].reduce((total, { features }) => total + features.length, 0)
  const exponent = sizeExponent(lengths / Math.max(1, some.length + others.length), exponents)
  return sum / Math.max(1, some.length * others.length) ** exponent + unlinked
}

/** What is grouped, numbered from 0: the articles of a story that moved, and any other story as it is. */
function unitsOf(all: readonly Held[], moved: ReadonlySet<string>): ReadonlyMap<Held, number> {
  const unitOf = new Map<string, number>()
  const units = new Map<Held, number>()
  for (const held of all) {
    const name = moved.has(held.story) ? `article ${held.id}` : held.story
    const unit = unitOf.get(name) ?? unitOf.size
    unitOf.set(name, unit)
    units.set(held, unit)
  }
  return units
}

function linksOf(all: readonly Held[], units: ReadonlyMap<Held, number>, { staysTogether }: StoryThresholds): readonly Link[] {
  const found: Link[] = []
  for (const held of all) {
    const a = units.get(held) ?? -1
    held.links.each((other, likeness) => {
      const b = units.get(other) ?? -1
      if (a < b) found.push({ a, b, likeness: other.story === held.story ? likeness + staysTogether : likeness })
    })
  }
  return found
}

function measuresOf(all: readonly Held[], units: ReadonlyMap<Held, number>): readonly Measure[] {
  const measures: Measure[] = []
  for (const held of all) {
    const unit = units.get(held) ?? 0
    const { size, length } = measures[unit] ?? { size: 0, length: 0 }
    measures[unit] = { size: size + 1, length: length + held.features.length }
  }
  return measures
}
