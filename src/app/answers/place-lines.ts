import type { PlacedSection } from '../../sections/balance.ts'
import type { Assignment } from '../../sections/section.ts'
import { bestAssignment, bestSection } from './consider.ts'

/** Ranked stories that get one line each, best first. */
export type Lines<story> = {
  /** Told before, and nothing new. */
  readonly running: readonly story[]
  /** Told by fewer voices than a story needs. */
  readonly lone: readonly story[]
}

/**
 * Puts lines under the stories of their best sections: what goes on without news and, where a section would have little to say, what
 * few report and surely belongs there.
 *
 * @param room So many more stories the briefing holds; what goes on needs none.
 * @param mayStandAlone Whether few voices are enough for a line of it; asked only of what there is room for.
 */
export function placeLines<story extends { readonly assignments: readonly Assignment[] }>(
  { running, lone }: Lines<story>,
  sections: readonly PlacedSection<story>[],
  room: number,
  mayStandAlone: (story: story) => boolean,
): { readonly sections: readonly PlacedSection<story>[]; readonly left: Lines<story> } {
  const goingOn = Map.groupBy(running, ({ assignments }) => bestSection(assignments))
  const reported = Map.groupBy(lone.filter(isSure), ({ assignments }) => bestSection(assignments))
  const shown = new Set<story>()
  let free = room
  const filled = sections.map((placed) => {
    const { name } = placed.section
    const repeated = (goingOn.get(name) ?? []).slice(0, mostRunning)
    const missing = Math.max(0, Math.min(free, fewest - placed.stories.length - repeated.length))
    const few = [...(reported.get(name) ?? []).values().filter(mayStandAlone).take(missing)]
    free -= few.length
    for (const story of [...repeated, ...few]) shown.add(story)
    return { ...placed, stories: [...placed.stories, ...repeated, ...few] }
  })
  const isLeft = (story: story) => !shown.has(story)
  return { sections: filled, left: { running: running.filter(isLeft), lone: lone.filter(isLeft) } }
}

/** So many stories without news a section names. */
const mostRunning = 3
/** A section that has fewer stories and lines is filled up to so many with what few report. */
const fewest = 3
/** From this score on a story surely belongs to its section; below it, on six recorded days, half of the lines did not. */
const sureScore = 6

function isSure({ assignments }: { readonly assignments: readonly Assignment[] }): boolean {
  return (bestAssignment(assignments)?.score ?? 0) >= sureScore
}
