/** How well groups agree with a standard, each from 0 to 1. */
export type Agreement = { readonly precision: number; readonly recall: number; readonly f1: number }

/** A label for each item, in one order; items with the same label belong together. */
export type Labels = readonly string[]

/**
 * BCubed (Bagga and Baldwin 1998): for each item, the part of its group that belongs with it (precision) and the part of what
 * belongs with it that is in its group (recall), averaged over all items.
 */
export function bCubed(standard: Labels, groups: Labels): Agreement {
  const [story, group, both] = [countsOf(standard), countsOf(groups), countsOf(pairLabels(standard, groups))]
  let precision = 0
  let recall = 0
  for (const [i, label] of standard.entries()) {
    const right = both.get(pairLabel(label, groups[i])) ?? 0
    precision += right / (group.get(groups[i] ?? '') ?? 1)
    recall += right / (story.get(label) ?? 1)
  }
  return agreement(precision / Math.max(1, standard.length), recall / Math.max(1, standard.length))
}

/** Of the pairs put together, those that belong together (precision), and of those that do, the ones put together (recall). */
export function pairwise(standard: Labels, groups: Labels): Agreement {
  const right = pairsIn(countsOf(pairLabels(standard, groups)))
  return agreement(right / Math.max(1, pairsIn(countsOf(groups))), right / Math.max(1, pairsIn(countsOf(standard))))
}

function agreement(precision: number, recall: number): Agreement {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) }
}

function countsOf(labels: Labels): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return counts
}

function pairsIn(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + (count * (count - 1)) / 2, 0)
}

function pairLabels(standard: Labels, groups: Labels): Labels {
  return standard.map((label, i) => pairLabel(label, groups[i]))
}

function pairLabel(story: string, group: string | undefined): string {
  return `${story}\u0000${group}`
}
