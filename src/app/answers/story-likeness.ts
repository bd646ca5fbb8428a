import type { LikenessWeights } from '../../stories/pairs/likeness.ts'
import { alikeBy } from '../../stories/ranking/alike.ts'
import { newestReports, storyLikeness } from '../../stories/ranking/fragment-of.ts'
import type { Story } from '../../stories/story.ts'
import type { DocumentFrequencies } from '../../stories/words/document-frequencies.ts'
import { forgetOldest } from '../running/forget-oldest.ts'

/** What was compared before, by the frequencies. */
const remembered = new WeakMap<DocumentFrequencies, Map<string, number>>()
/** Most pairs remembered, of half a kilobyte each: those of a hundred briefings. */
const mostRemembered = 5_000

/** How alike two stories are, told once of the same reports. */
export function rememberedLikeness(frequencies: DocumentFrequencies, weights: LikenessWeights): (story: Story, other: Story) => number {
  const alike = alikeBy(frequencies, weights)
  const known = remembered.getOrInsertComputed(frequencies, () => new Map())
  return (story, other) => {
    forgetOldest(known, mostRemembered)
    return known.getOrInsertComputed(`${keyOf(story)} ${keyOf(other)}`, () => storyLikeness(story, other, alike))
  }
}

function keyOf(story: Story): string {
  return newestReports(story)
    .map(({ id, updatedAt }) => `${id} ${updatedAt}`)
    .join()
}
