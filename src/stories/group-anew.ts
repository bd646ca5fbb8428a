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
  const { unlinked, exponents, contrast } = thresholds
  const units = unitsOf(all, moved)
  const { between, inners } = linksOf(all, units, thresholds)
  const exponentOf = (mean: number) => sizeExponent(mean, exponents)
  const groups = agglomerate(measuresOf(all, units, inners), between, { unlinked, exponentOf, contrast })
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

type UnitLinks = {
  readonly between: readonly Link[]
  /** Of each unit the sum over its own pairs of (likeness - unlinked). */
  readonly inners: readonly number[]
}

function linksOf(all: readonly Held[], units: ReadonlyMap<Held, number>, { staysTogether, unlinked }: StoryThresholds): UnitLinks {
  const between: Link[] = []
  const inners: number[] = []
  for (const held of all) {
    const a = units.get(held) ?? -1
    held.links.each((other, plain) => {
      const b = units.get(other) ?? -1
      const likeness = other.story === held.story ? plain + staysTogether : plain
      if (a < b) between.push({ a, b, likeness })
      // Each pair is met from both ends.
      if (a === b) inners[a] = (inners[a] ?? 0) + (likeness - unlinked) / 2
    })
  }
  return { between, inners }
}

function measuresOf(all: readonly Held[], units: ReadonlyMap<Held, number>, inners: readonly number[]): readonly Measure[] {
  const measures: Measure[] = []
  for (const held of all) {
    const unit = units.get(held) ?? 0
    const { size, length, language } = measures[unit] ?? { size: 0, length: 0, language: held.language }
    measures[unit] = {
      ...{ size: size + 1, length: length + held.features.length, inner: inners[unit] ?? 0 },
      language: language === held.language ? language : null,
    }
  }
  return measures
}
