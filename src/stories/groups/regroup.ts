import type { StoryChange } from '../story.ts'
import { splitId } from '../story-id.ts'

/** An article, the story it is in, and the group it ought to be in. */
export type Placed = {
  readonly article: string
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly story: string
  readonly group: number
}

/**
 * The splits, then the merges, that bring stories to the groups wanted.
 *
 * At a split the larger part keeps the id (of equals, the one with the oldest article), and the others get one of `splitId`; at a
 * merge the oldest story does.
 *
 * @param placed Oldest first.
 * @param now Milliseconds since the epoch; another moment for each regrouping.
 * @param likeness How alike the articles of two parts are, for the record.
 */
export function regroup(
  placed: readonly Placed[],
  now: number,
  likeness: (some: readonly string[], others: readonly string[]) => number,
): readonly StoryChange[] {
  const parts = [...Map.groupBy(placed, ({ story }) => story)].flatMap(([story, articles]) => partsOf(story, articles, now))
  const splits = parts.flatMap((part) => (part.from === null ? [] : [splitOf(part, part.from)]))
  const merges = [...Map.groupBy(parts, ({ group }) => group).values()].flatMap((group) => mergesOf(group, likeness))
  return [...splits, ...merges]
}

type Part = {
  readonly id: string
  /** The story it was split from; null: it keeps that story's id. */
  readonly from: string | null
  readonly group: number
  /** When the story it belonged to began. */
  readonly since: number
  readonly articles: readonly string[]
}

function partsOf(story: string, placed: readonly Placed[], now: number): readonly Part[] {
  const since = placed[0]?.at ?? 0
  const groups = [...Map.groupBy(placed, ({ group }) => group)].sort(([, a], [, b]) => b.length - a.length)
  return groups.map(([group, part], rank) => ({
    id: rank === 0 ? story : splitId(part[0]?.article ?? '', now),
    from: rank === 0 ? null : story,
    group,
    since,
    articles: part.map(({ article }) => article),
  }))
}

function splitOf({ id, articles }: Part, from: string): StoryChange {
  return { kind: 'split', from, into: id, articles }
}

function mergesOf(
  parts: readonly Part[],
  likeness: (some: readonly string[], others: readonly string[]) => number,
): readonly StoryChange[] {
  const [into, ...rest] = parts.toSorted(byAge)
  if (into === undefined) return []
  return rest.map((part) => ({ kind: 'merged', from: part.id, into: into.id, likeness: likeness(part.articles, into.articles) }))
}

/** What keeps its id comes before what was just split off; then the older. */
function byAge(a: Part, b: Part): number {
  return Number(a.from !== null) - Number(b.from !== null) || a.since - b.since || (a.id < b.id ? -1 : 1)
}
